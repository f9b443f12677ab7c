/**
 * Within how many working days a message is answered: a return message in 3, a request (315, 317) in 5, an invoice (323) in 10.
 * Source: Zorginstituut informatiemodel iJw 3.2, by a second-hand copy (docs/sources.md, row `ijw`).
 */
import { holidaysFrom } from '../ages/dutch-holidays.ts'
import { addWorkingDays } from '../ages/working-days.ts'
import type { MessageCode } from './messages.ts'

const termsInWorkingDays = { 'return-message': 3, request: 5, invoice: 10 } as const
export type Term = keyof typeof termsInWorkingDays

/** The last day on which it is in time, counted from the day it came in. */
export const answerBy = (term: Term, receivedOn: Temporal.PlainDate): Temporal.PlainDate =>
  addWorkingDays(receivedOn, termsInWorkingDays[term], holidaysFrom(receivedOn))

export type AnswerStanding = 'in-time' | 'last-day' | 'overdue'

export function answerStanding(by: Temporal.PlainDate, today: Temporal.PlainDate): AnswerStanding {
  const days = Temporal.PlainDate.compare(by, today)
  if (days < 0) return 'overdue'
  return days === 0 ? 'last-day' : 'in-time'
}

/** The terms that a message which comes in puts on who receives it. */
export function termsOf(code: MessageCode): readonly Term[] {
  switch (code) {
    case 'JW315':
    case 'JW317':
      return ['return-message', 'request']
    case 'JW323':
      return ['invoice']
    case 'JW301':
    case 'JW305':
    case 'JW307':
    case 'JW319':
      return ['return-message']
    default:
      return []
  }
}
