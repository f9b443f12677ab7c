/** What the centre does with a concern that was sent to it. */
import type { Professional } from '../../../centre/index.ts'
import type { SignalLevel } from '../../../knowledge/signals/levels.ts'
import { type TriageStanding, type TriageStep, triageStanding } from '../../../knowledge/signals/triage.ts'
import type { ChildId } from '../../../people/index.ts'
import type { Concern, ConcernId } from '../concerns/concern.ts'

/** When it came and by which day the centre decides: of the day of the first words and of those written anew, the earliest. */
export type Submission = { readonly submittedAt: Temporal.Instant; readonly dueOn: Temporal.PlainDate }

export type NewDecision = {
  readonly level: SignalLevel
  readonly steps: readonly TriageStep[]
  /** For the centre: why, and who does what. */
  readonly words: string
}
export type Decision = NewDecision & {
  readonly version: number
  readonly decidedAt: Temporal.Instant
  readonly decidedBy: string
}

export type AnswerId = string & { readonly __brand: 'AnswerId' }
export type Answer = {
  readonly id: AnswerId
  readonly words: string
  readonly answeredAt: Temporal.Instant
  readonly answeredBy: string
}

export type Assignment = {
  readonly professional: string
  readonly assignedAt: Temporal.Instant
  readonly assignedBy: string
}

export type Triage = {
  readonly concern: Concern
  readonly submission: Submission
  /** The registered child: whom the sender named, or whom the centre found it is about. */
  readonly child: ChildId | null
  readonly assignment: Assignment | null
  /** The newest one. */
  readonly decision: Decision | null
  /** The first comes first. */
  readonly answers: readonly Answer[]
}

export const standingOf = (
  { concern, submission, decision, answers }: Triage,
  today: Temporal.PlainDate,
): TriageStanding =>
  triageStanding(
    {
      dueOn: submission.dueOn,
      isDecided: decision !== null,
      isAnswered: answers.length > 0,
      isClosed: concern.closure !== null,
    },
    today,
  )

/** Overdue first, then by the last day in time; what was decided follows, first what its sender has not heard of. */
export function byTerm(today: Temporal.PlainDate): (one: Triage, other: Triage) => number {
  const rank = (triage: Triage): number => ranks.indexOf(standingOf(triage, today).kind)
  return (one, other) =>
    rank(one) - rank(other) ||
    Temporal.PlainDate.compare(one.submission.dueOn, other.submission.dueOn) ||
    Temporal.Instant.compare(one.submission.submittedAt, other.submission.submittedAt)
}
const ranks: readonly TriageStanding['kind'][] = ['waits', 'to-answer', 'answered', 'closed']

/** What a sender reads of it: dated facts, and no child. */
export type SentConcern = {
  readonly id: ConcernId
  readonly submission: Submission
  /** When somebody of the centre first decided; null while nobody has. */
  readonly decidedAt: Temporal.Instant | null
  readonly answers: readonly (Answer & { readonly by: Professional | null })[]
  readonly closedAt: Temporal.Instant | null
}
