/** Outreach to one family, and all that happened. Each state is a fact with who and when. */
import type { ProfessionalId } from '../../../centre/index.ts'
import type { AttemptOutcome, OutreachGround } from '../../../knowledge/outreach/outreach.ts'
import type { ChildId } from '../../../people/index.ts'

export type OutreachId = string & { readonly __brand: 'OutreachId' }
export type AttemptId = string & { readonly __brand: 'AttemptId' }
export type VisitId = string & { readonly __brand: 'VisitId' }

type Moment = Temporal.Instant
type Day = Temporal.PlainDate

export type Person = { readonly id: ProfessionalId; readonly name: string }
export const person = (id: string, name: string): Person => ({ id: id as ProfessionalId, name })

export const attemptWays = ['visit', 'phone', 'letter', 'message', 'through-others', 'elsewhere'] as const
export type AttemptWay = (typeof attemptWays)[number]

export type Attempt = {
  readonly id: AttemptId
  readonly triedOn: Day
  readonly way: AttemptWay
  readonly outcome: AttemptOutcome
  readonly words: string
  /** What was agreed with the family; empty when nothing was. */
  readonly agreed: string
  /** When to meet, when that was agreed. */
  readonly meetOn: Day | null
  readonly by: Person
}

export const precautions = ['as-usual', 'two-together', 'not-at-home', 'with-police'] as const
export type Precaution = (typeof precautions)[number]

/** How a worker goes there safely. */
export type Safety = {
  readonly version: number
  readonly precaution: Precaution
  readonly words: string
  readonly setAt: Moment
  readonly by: Person
}

export type Visit = {
  readonly id: VisitId
  readonly worker: Person
  readonly watcher: Person
  readonly leftAt: Moment
  readonly backBy: Moment
  readonly returnedAt: Moment | null
}

/** `findings`: what was decided when looking, on the day the next date was set; null for the first date. */
export type Review = {
  readonly version: number
  readonly plannedOn: Day
  readonly findings: string | null
  readonly setAt: Moment
  readonly by: Person
}

export const endings = ['in-plan', 'other-help', 'not-needed', 'family-declines', 'moved', 'reported'] as const
export type Ending = (typeof endings)[number]

export type Outreach = {
  readonly id: OutreachId
  readonly child: ChildId
  readonly ground: OutreachGround
  readonly groundWords: string
  readonly reason: string
  readonly startedOn: Day
  readonly startedBy: Person
  /** Who works on it now. */
  readonly workers: readonly (Person & { readonly joinedAt: Moment })[]
  /** In the order in which they were made. */
  readonly attempts: readonly Attempt[]
  readonly safety: Safety
  readonly visits: readonly Visit[]
  /** In order; the last holds the next date. */
  readonly reviews: readonly Review[]
  readonly told: { readonly on: Day; readonly words: string; readonly by: Person } | null
  readonly end: { readonly on: Day; readonly outcome: Ending; readonly words: string; readonly by: Person } | null
}

/** Under what it stands in the log: lines about outreach that the family was not told of are not shown to it. */
export const objectOf = ({ told }: Pick<Outreach, 'told'>): string =>
  told ? 'care-coordination.outreach' : 'care-coordination.untold-outreach'
