import { z } from 'zod'
import type { VanWiechenItem } from '../../../knowledge/development/van-wiechen.ts'
import { answersTo } from '../../../knowledge/development/van-wiechen.ts'
import { field, type Parsed, parseForm } from '../../../platform/web/form.ts'
import type { Correcting } from './correct-answer.ts'
import { itemText as text } from './item-text.ts'

/** What stands for "not tried" in the form. */
export const takenBack = 'terug'

export function parseCorrection(form: FormData, item: VanWiechenItem): Parsed<Correcting> {
  const allowed: readonly string[] = [...answersTo(item), takenBack]
  const schema = z
    .object({
      becomes: z.enum(['+', '-', 'M', takenBack], { error: text.correct.missing.becomes }),
      reason: field.text(text.correct.missing.reason, 300),
      version: z.string(),
    })
    .refine(({ becomes }) => allowed.includes(becomes), { path: ['becomes'], error: text.correct.missing.becomes })
    .refine(({ becomes, version }) => becomes !== version, { path: ['becomes'], error: text.correct.missing.same })
    .transform(({ becomes, reason, version }) => ({
      seen: version,
      becomes: becomes === takenBack ? null : becomes,
      reason,
    }))
  return parseForm(schema, form)
}
