/** The risks are asked to help weigh. They are looked at here and go no further: the command has no place for them. */
import { z } from 'zod'
import { riskCodes } from '../../../knowledge/referral-index/risks.ts'
import { field, type Parsed, parseForm } from '../../../platform/web/form.ts'
import { decisions, type NewWeighing } from './concern.ts'
import { text } from './text.ts'

const { missing } = text

const schema = z
  .object({
    weighed: field.choices(riskCodes, missing.weighed),
    decision: field.choice(decisions, missing.decision),
    familyTold: field.choice(['yes', 'not-yet'], missing.familyTold),
    whyNotTold: field.optionalText(1000),
  })
  .refine(typed => typed.decision !== 'report' || typed.weighed.length > 0, {
    path: ['weighed'],
    error: missing.weighed,
    when: () => true,
  })
  .refine(typed => typed.familyTold !== 'not-yet' || typed.whyNotTold !== '', {
    path: ['whyNotTold'],
    error: missing.whyNotTold,
    when: () => true,
  })

export function parseWeighing(form: FormData): Parsed<NewWeighing> {
  const parsed = parseForm(schema, form)
  if (!parsed.ok) return parsed
  const { decision, familyTold, whyNotTold } = parsed.value
  return { ok: true, value: { decision, familyTold, whyNotTold: familyTold === 'yes' ? '' : whyNotTold } }
}
