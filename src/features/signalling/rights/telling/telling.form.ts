import { z } from 'zod'
import { reviewMonths } from '../../../../knowledge/referral-index/requests.ts'
import { field, type Parsed, parseForm } from '../../../../platform/web/form.ts'
import type { NewTelling } from './telling.ts'
import { text } from './text.ts'

export const answers = ['conversation', 'letter', 'portal', 'not-yet', 'endangers'] as const
const { missing } = text

const isPutOff = (answer: unknown): boolean => answer === 'not-yet' || answer === 'endangers'
const isAfter = (one: Temporal.PlainDate, other: Temporal.PlainDate): boolean =>
  Temporal.PlainDate.compare(one, other) > 0

const schemaOn = (today: Temporal.PlainDate, reportedOn: Temporal.PlainDate) =>
  z
    .object({
      answer: field.choice(answers, missing.answer),
      on: field.optionalDay(missing.on),
      reason: field.optionalText(1000),
      reviewOn: field.optionalDay(missing.reviewOn),
    })
    .superRefine(({ answer, on, reason, reviewOn }, faults) => {
      const fault = (path: string, message: string) => faults.addIssue({ code: 'custom', path: [path], message })
      if (!isPutOff(answer)) {
        if (on === null || isAfter(on, today) || isAfter(reportedOn.subtract({ months: 6 }), on))
          fault('on', missing.on)
        return
      }
      if (reason === '') fault('reason', missing.reason)
      const last = today.add({ months: reviewMonths })
      if (reviewOn === null || !isAfter(reviewOn, today) || isAfter(reviewOn, last)) fault('reviewOn', missing.reviewOn)
    })

export function parseTelling(
  form: FormData,
  today: Temporal.PlainDate,
  reportedOn: Temporal.PlainDate,
): Parsed<NewTelling> {
  const parsed = parseForm(schemaOn(today, reportedOn), form)
  if (!parsed.ok) return parsed
  const { answer, on, reason, reviewOn } = parsed.value
  if (answer === 'not-yet' || answer === 'endangers')
    return { ok: true, value: { kind: answer, reason, reviewOn: reviewOn ?? today } }
  return { ok: true, value: { kind: 'told', how: answer, on: on ?? today } }
}
