import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../../platform/web/form.ts'
import { startText } from './start-plan.text.ts'

const { missing } = startText

/** The value of the choice for a family that gets its name now. */
export const anotherFamily = 'nieuw'

export type StartFields = {
  readonly child: string
  readonly match: string | null
  /** The other reporter of the match takes part from the start. */
  readonly inviteReporter: boolean
  readonly family: { readonly kind: 'known'; readonly id: string } | NewFamily
  readonly reason: string
  readonly coordinator: string
  readonly clearOn: Temporal.PlainDate
  readonly evaluateOn: Temporal.PlainDate
}
type NewFamily = { readonly kind: 'new'; readonly name: string; readonly members: readonly string[] }

export function parseStart(form: FormData, today: Temporal.PlainDate): Parsed<StartFields> {
  const parsed = parseForm(schemaOn(today), form)
  if (!parsed.ok) return parsed
  const { family, familyName, members, ...rest } = parsed.value
  const ids = members.split('\n').filter(Boolean)
  return {
    ok: true,
    value: {
      ...rest,
      family:
        family === anotherFamily ? { kind: 'new', name: familyName, members: ids } : { kind: 'known', id: family },
    },
  }
}

const schemaOn = (today: Temporal.PlainDate) =>
  z
    .object({
      child: field.id(missing.child),
      match: field.optionalId(),
      inviteReporter: field.ticked(),
      family: field.text(missing.family, 40),
      familyName: field.optionalText(80),
      members: field.optionalText(2000),
      reason: field.text(missing.reason, 2000),
      coordinator: field.id(missing.coordinator),
      clearOn: field.day(missing.clearOn).refine(day => Temporal.PlainDate.compare(day, today) <= 0, missing.clearOn),
      evaluateOn: field
        .day(missing.evaluateOn)
        .refine(day => Temporal.PlainDate.compare(day, today) > 0, missing.evaluateOn),
    })
    .refine(start => start.family !== anotherFamily || start.familyName !== '', {
      path: ['familyName'],
      error: missing.familyName,
    })
