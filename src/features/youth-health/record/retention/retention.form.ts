import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../../../platform/web/form.ts'
import { type DestructionRequest, decisions, type Extension } from './retention.ts'
import { text } from './text.ts'

const { wrong } = text

const extension = z.object({ until: field.day(wrong.day), reason: field.text(wrong.reason, 1000) })

/** Longer is later than today: the term itself already keeps it until then. */
export const parseExtension = (form: FormData, today: Temporal.PlainDate): Parsed<Extension> =>
  parseForm(
    extension.refine(({ until }) => Temporal.PlainDate.compare(until, today) > 0, {
      path: ['until'],
      error: wrong.past,
    }),
    form,
  )

const request = z.object({
  askedOn: field.day(wrong.day),
  askedByName: field.text(wrong.who, 200),
  decision: field.choice(decisions, wrong.decision),
  ground: field.text(wrong.reason, 1000),
})

export const parseRequest = (form: FormData, today: Temporal.PlainDate): Parsed<DestructionRequest> =>
  parseForm(
    request.refine(({ askedOn }) => Temporal.PlainDate.compare(askedOn, today) <= 0, {
      path: ['askedOn'],
      error: wrong.future,
    }),
    form,
  )
