import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../../../platform/web/form.ts'
import { declineReasons, type Outcome, outcomes } from '../referral.ts'
import type { NewReply } from './reply-to-referral.ts'
import type { NewIntroduction, NewOutcome } from './steer-referral.ts'
import type { NewPlace } from './take-step.ts'
import { stepText } from './text.ts'

type Day = Temporal.PlainDate
const { missing } = stepText

const past = (today: Day) =>
  field.day(missing.day).refine(day => Temporal.PlainDate.compare(day, today) <= 0, missing.day)

const replySchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('accepted'), words: field.optionalText(1000) }),
  z.object({
    kind: z.literal('declined'),
    reason: field.choice(declineReasons, missing.reason),
    declineWords: field.text(missing.words, 1000),
  }),
])

export function parseReply(form: FormData): Parsed<NewReply> {
  const parsed = parseForm(replySchema, form)
  if (!parsed.ok) return parsed
  const reply = parsed.value
  if (reply.kind === 'accepted') return { ok: true, value: reply }
  return { ok: true, value: { kind: 'declined', reason: reply.reason, words: reply.declineWords } }
}

export const parseStart = (form: FormData, today: Day): Parsed<{ readonly startOn: Day }> =>
  parseForm(z.object({ startOn: past(today) }), form)

export const parseEnd = (form: FormData, today: Day): Parsed<{ readonly endOn: Day; readonly outcome: Outcome }> =>
  parseForm(z.object({ endOn: past(today), outcome: field.choice(outcomes, missing.outcome) }), form)

export const parseReport = (form: FormData): Parsed<{ readonly report: string }> =>
  parseForm(z.object({ report: field.text(missing.report, 8000) }), form)

export const parseWithdrawal = (form: FormData): Parsed<{ readonly withdrawReason: string }> =>
  parseForm(z.object({ withdrawReason: field.text(missing.withdraw, 500) }), form)

/** A place, a day, or both: one of them says how long it takes. */
export const parseLine = (form: FormData, today: Day): Parsed<NewPlace> =>
  parseForm(
    z
      .object({
        place: field
          .optionalDecimal(1, 999, missing.place)
          .refine(place => place === null || Number.isInteger(place), missing.place),
        expectedOn: field
          .optionalDay(missing.expectedOn)
          .refine(day => day === null || Temporal.PlainDate.compare(day, today) >= 0, missing.expectedOn),
        meanwhile: field.optionalText(1000),
      })
      .refine(({ place, expectedOn }) => place !== null || expectedOn !== null, {
        path: ['place'],
        error: missing.line,
      }),
    form,
  )

export const parseMeanwhile = (form: FormData): Parsed<{ readonly bridge: string }> =>
  parseForm(z.object({ bridge: field.text(missing.bridge, 1000) }), form)

export function parseIntroduction(form: FormData): Parsed<NewIntroduction> {
  const parsed = parseForm(introductionSchema, form)
  if (!parsed.ok) return parsed
  const { talkOn, talkAt, withWhom, talkPlace: place } = parsed.value
  const at = talkOn.toZonedDateTime({ timeZone: 'Europe/Amsterdam', plainTime: talkAt }).toInstant()
  return { ok: true, value: { at, withWhom, place } }
}

const introductionSchema = z.object({
  talkOn: field.day(missing.talkOn),
  talkAt: field.text(missing.talkAt, 5).pipe(z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, missing.talkAt)),
  withWhom: field.text(missing.withWhom, 300),
  talkPlace: field.optionalText(200),
})

export const parseOutcome = (form: FormData): Parsed<NewOutcome> =>
  parseForm(
    z.object({
      introduction: field.id(missing.talked),
      outcome: field.choice(['done', 'not-done'], missing.talked),
      words: field.optionalText(1000),
    }),
    form,
  )

export const parseObjectionAnswer = (form: FormData): Parsed<{ readonly objection: string; readonly answer: string }> =>
  parseForm(z.object({ objection: field.id(missing.answer), answer: field.text(missing.answer, 2000) }), form)
