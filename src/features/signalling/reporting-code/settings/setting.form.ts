import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../../../platform/web/form.ts'
import type { Setting } from './setting.ts'
import { text } from './text.ts'

const { missing } = text.form

const lines = () =>
  field.optionalText(8000).transform(words =>
    words
      .split('\n')
      .map(line => line.trim())
      .filter(Boolean),
  )

const shape = z
  .object({
    organisation: z.union([z.literal('all').transform(() => null), field.id(missing.organisation)]),
    term: field.optionalDecimal(1, 365, missing.term),
    decides: field.optionalText(300),
    special: lines(),
    keepYears: field.decimal(missing.keepYears, 1, 30, missing.keepYears),
    profession: field.optionalText(100),
    source: field.optionalText(300),
    questions: lines(),
    reason: field.text(missing.reason, 500),
  })
  .refine(typed => typed.questions.length === 0 || typed.source !== '', {
    path: ['source'],
    error: missing.source,
    when: () => true,
  })

export type TypedSetting = { readonly setting: Setting; readonly reason: string }

/** A framework is set beside those of other professions; without questions that profession has none any more. */
export function parseSetting(form: FormData, earlier: (organisation: string | null) => Setting): Parsed<TypedSetting> {
  const parsed = parseForm(shape, form)
  if (!parsed.ok) return parsed
  const { reason, profession, source, questions, term, keepYears, ...rest } = parsed.value
  const others = earlier(rest.organisation).frameworks.filter(
    one => one.profession.toLowerCase() !== profession.toLowerCase(),
  )
  const frameworks = questions.length === 0 ? others : [...others, { profession, source, questions }]
  const whole = { term: term === null ? null : Math.round(term), keepYears: Math.round(keepYears) }
  return { ok: true, value: { reason, setting: { ...rest, ...whole, frameworks } } }
}
