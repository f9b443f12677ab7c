import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../../platform/web/form.ts'
import { type NewStep, stepKinds } from './finding.ts'
import { text } from './text.ts'

const { missing } = text.stepForm

/** A day belongs to looking again, and to nothing else. */
export function parseStep(form: FormData, today: Temporal.PlainDate): Parsed<NewStep> {
  const schema = z
    .object({
      step: field.choice(stepKinds, missing.step),
      dueOn: field.optionalDay(missing.dueOn),
      reason: field.text(missing.reason, 300),
    })
    .refine(
      ({ step, dueOn }) => step !== 'repeat' || (dueOn !== null && Temporal.PlainDate.compare(dueOn, today) >= 0),
      {
        path: ['dueOn'],
        error: missing.dueOn,
      },
    )
  const parsed = parseForm(schema, form)
  if (!parsed.ok) return parsed
  const { step: kind, dueOn, reason } = parsed.value
  return { ok: true, value: { kind, dueOn: kind === 'repeat' ? dueOn : null, reason } }
}
