import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../../../platform/web/form.ts'
import type { NewAgreement } from '../record-agreement.ts'
import { text } from './text.ts'

const { missing } = text

const schema = z
  .object({
    signedOn: field.day(missing.signedOn),
    endedOn: field.optionalDay(missing.endedOn),
    coordinatorName: field.optionalText(120),
    coordinatorPhone: field.optionalText(40),
    coordinatorEmail: field.optionalEmail(missing.email),
    headName: field.optionalText(120),
    headEmail: field.optionalEmail(missing.email),
    reason: field.text(missing.reason, 300),
  })
  .refine(({ signedOn, endedOn }) => endedOn === null || Temporal.PlainDate.compare(endedOn, signedOn) > 0, {
    path: ['endedOn'],
    error: missing.endedOn,
  })

export function parseAgreement(form: FormData): Parsed<NewAgreement> {
  const parsed = parseForm(schema, form)
  if (!parsed.ok) return parsed
  const { signedOn, endedOn, coordinatorName, coordinatorPhone, coordinatorEmail, headName, headEmail, reason } =
    parsed.value
  const coordinator = { name: coordinatorName, phone: coordinatorPhone, email: coordinatorEmail ?? '' }
  return {
    ok: true,
    value: { signedOn, endedOn, coordinator, head: { name: headName, email: headEmail ?? '' }, reason },
  }
}
