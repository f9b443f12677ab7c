/**
 * The centre decides on every concern that is sent to it, within a term that hangs on how urgent the sender finds it.
 * No law gives these terms: they are a choice of the municipality. `proposedTerms` is a proposal of this program and is called so on every
 * page that shows it (docs/sources.md, row `triage-terms`).
 */
import { holidaysFrom } from '../ages/dutch-holidays.ts'
import { addWorkingDays } from '../ages/working-days.ts'

export const urgencies = ['can-wait', 'this-week', 'today'] as const
export type Urgency = (typeof urgencies)[number]

/** In working days after the day on which it was sent; 0 is that day itself. */
export type TriageTerms = Readonly<Record<Urgency, number>>
export const proposedTerms: TriageTerms = { today: 0, 'this-week': 1, 'can-wait': 5 }

/** The last day in time. What is sent on a day off is seen on the first working day. */
export function triageDueOn(sentOn: Temporal.PlainDate, urgency: Urgency, terms: TriageTerms): Temporal.PlainDate {
  const holidays = holidaysFrom(sentOn.subtract({ days: 1 }))
  const firstWorkingDay = addWorkingDays(sentOn.subtract({ days: 1 }), 1, holidays)
  return terms[urgency] === 0 ? firstWorkingDay : addWorkingDays(sentOn, terms[urgency], holidays)
}

/** What may be done with a concern; more than one at a time. */
export const triageSteps = [
  'advice-to-sender',
  'call-family',
  'help-offered',
  'plan',
  'care-team',
  'reporting-code',
  'report-to-index',
  'nothing-needed',
] as const
export type TriageStep = (typeof triageSteps)[number]

/** Nothing is needed, or something is: not both. */
export const isOneMind = (steps: readonly TriageStep[]): boolean =>
  !steps.includes('nothing-needed') || steps.length === 1

export type TriageFacts = {
  readonly dueOn: Temporal.PlainDate
  readonly isDecided: boolean
  readonly isAnswered: boolean
  readonly isClosed: boolean
}

/** Where a concern stands with the centre: first a decision, then an answer to the sender, then the end. */
export type TriageStanding =
  | { readonly kind: 'waits'; readonly isOverdue: boolean }
  | { readonly kind: 'to-answer' }
  | { readonly kind: 'answered' }
  | { readonly kind: 'closed' }

export function triageStanding(
  { dueOn, isDecided, isAnswered, isClosed }: TriageFacts,
  today: Temporal.PlainDate,
): TriageStanding {
  if (isClosed) return { kind: 'closed' }
  if (!isDecided) return { kind: 'waits', isOverdue: Temporal.PlainDate.compare(dueOn, today) < 0 }
  return { kind: isAnswered ? 'answered' : 'to-answer' }
}
