import { z } from 'zod'
import { consentShape, type Decider, saidIn, saysWhy, whyIsMissing } from '../../../people/index.ts'
import { field, type Parsed, parseForm } from '../../../platform/web/form.ts'
import { newText } from './new-request.text.ts'
import { urgencies, ways } from './request.ts'
import type { NewRequest } from './send-request.ts'

const { missing } = newText
/** Said together with what is wrong elsewhere, so that nobody has to mend a form twice. */
const when = () => true

const schemaOn = (today: Temporal.PlainDate) =>
  z
    .object({
      recipient: field.id(missing.recipient),
      question: field.text(missing.question, 2000),
      seen: field.text(missing.seen, 4000),
      tried: field.text(missing.tried, 4000),
      urgency: field.choice(urgencies, missing.urgency),
      way: field.choice(ways, missing.way),
      familyTold: field.choice(['yes', 'not-yet'], missing.familyTold),
      whyNotTold: field.optionalText(1000),
      ...consentShape(today),
    })
    .refine(typed => typed.familyTold !== 'not-yet' || typed.whyNotTold !== '', {
      path: ['whyNotTold'],
      error: missing.whyNotTold,
      when,
    })
    .refine(saysWhy, whyIsMissing)

export function parseNewRequest(
  form: FormData,
  deciders: readonly Decider[],
  today: Temporal.PlainDate,
): Parsed<Omit<NewRequest, 'child'>> {
  const parsed = parseForm(schemaOn(today), form)
  if (!parsed.ok) return parsed
  const { givenOn, cannotWeigh, ground, groundReason, ...words } = parsed.value
  const whyNotTold = words.familyTold === 'not-yet' ? words.whyNotTold : ''
  const said = saidIn(form, deciders, { givenOn, cannotWeigh, ground, groundReason })
  return { ok: true, value: { ...words, whyNotTold, said } }
}
