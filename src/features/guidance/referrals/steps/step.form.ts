import { z } from 'zod'
import { field, type Parsed, parseForm } from '../../../../platform/web/form.ts'
import { declineReasons, type Outcome, outcomes } from '../referral.ts'
import type { NewReply } from './reply-to-referral.ts'
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
