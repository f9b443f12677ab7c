/**
 * Within which time an answer is due after a request: to confirm receipt, to decide, and to end an inquiry.
 * `source` says what each rests on. Only the safety assessment of Veilig Thuis (five working days) is a national rule found;
 * the days of the Raad are those of one region's protocol (Zuid-Limburg); the rest is a PROPOSAL. So all are settings.
 */
import { holidaysFrom } from '../ages/dutch-holidays.ts'
import { addWorkingDays } from '../ages/working-days.ts'
import type { RecipientKind } from './recipients.ts'

type Day = Temporal.PlainDate

export const stages = ['receipt', 'decision', 'inquiry'] as const
export type Stage = (typeof stages)[number]
export type Term = { readonly days: number; readonly unit: 'working-days' | 'calendar-days' }
export type Source = 'national' | 'protocol' | 'proposal'
export type Terms = Readonly<Record<RecipientKind, Readonly<Record<Stage, Term>>>>

const working = (days: number): Term => ({ days, unit: 'working-days' })
const calendar = (days: number): Term => ({ days, unit: 'calendar-days' })

export const usualTerms: Terms = {
  'youth-help-access': { receipt: working(3), decision: working(40), inquiry: working(40) },
  'certified-institution': { receipt: working(3), decision: working(10), inquiry: working(40) },
  'veilig-thuis': { receipt: working(1), decision: working(5), inquiry: working(40) },
  'child-protection-board': { receipt: working(3), decision: calendar(10), inquiry: calendar(56) },
}

export function sourceOf(recipient: RecipientKind, stage: Stage): Source {
  if (recipient === 'veilig-thuis' && stage === 'decision') return 'national'
  return recipient === 'child-protection-board' && stage !== 'receipt' ? 'protocol' : 'proposal'
}

/** The last day in time. Working days skip weekends and holidays; calendar days do not, and end where they end. */
export const dueBy = (from: Day, { days, unit }: Term): Day =>
  unit === 'working-days' ? addWorkingDays(from, days, holidaysFrom(from)) : from.add({ days })
