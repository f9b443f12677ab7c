import { z } from 'zod'
import { contactMoments } from '../../../../knowledge/contact-moments/contact-moments.ts'
import { notHeldReasons } from '../../../../knowledge/contact-moments/not-held.ts'
import { field, type Parsed, parseForm } from '../../../../platform/web/form.ts'
import { actionOutcomes, nextAfterNotHeld } from './action-kinds.ts'
import type { Closing } from './close-action.ts'
import type { NotHeld } from './note-not-held.ts'
import { text } from './text.ts'

const { missing } = text.notHeld

const schema = z.object({
  moment: z.enum(
    contactMoments.map(moment => moment.code),
    { error: missing.moment },
  ),
  on: field.day(missing.on),
  reason: field.choice(notHeldReasons, missing.reason),
  note: field.optionalText(1000),
  next: field.choice(nextAfterNotHeld, missing.next),
  about: field.optionalText(400),
  dueOn: field.day(missing.dueOn),
})

export function parseNotHeld(form: FormData, today: Temporal.PlainDate): Parsed<NotHeld> {
  const parsed = parseForm(
    schema
      .refine(({ on }) => Temporal.PlainDate.compare(on, today) <= 0, { path: ['on'], error: missing.future })
      .refine(({ dueOn }) => Temporal.PlainDate.compare(dueOn, today) >= 0, { path: ['dueOn'], error: missing.past }),
    form,
  )
  if (!parsed.ok) return parsed
  const { next: kind, about, dueOn, ...attempt } = parsed.value
  return { ok: true, value: { ...attempt, next: { kind, about, dueOn } } }
}

const closing = z.object({
  outcome: field.choice(actionOutcomes, text.actions.missing.outcome),
  note: field.text(text.actions.missing.note, 1000),
})

export const parseClosing = (form: FormData): Parsed<Closing> => parseForm(closing, form)
