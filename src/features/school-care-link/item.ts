/** A question about a pupil that is brought to the team: with its consent, its preparation, its minutes and what was agreed. */
import type { Gate } from '../../knowledge/care-team/gate.ts'
import type { Section } from '../../knowledge/care-team/professions.ts'
import type { Sight } from '../../knowledge/care-team/sight.ts'
import type { ConsentException, Party } from '../../knowledge/consent/who-decides.ts'
import type { Child, ChildId } from '../../people/index.ts'
import type { CareTeam, TeamId } from './care-team.ts'

export type ItemId = string & { readonly __brand: 'ItemId' }
export type ConsentId = string & { readonly __brand: 'ConsentId' }
export type ActionId = string & { readonly __brand: 'ActionId' }

type Day = Temporal.PlainDate
type Moment = Temporal.Instant

export const askedBy = ['school', 'member', 'family'] as const
export type AskedBy = (typeof askedBy)[number]

/** A yes is in writing: seen on paper, or kept here. */
export const manners = ['paper-seen', 'document-kept', 'spoken'] as const
export type Manner = (typeof manners)[number]

export type Consent = {
  readonly id: ConsentId
  readonly person: string
  readonly party: Party
  readonly says: 'yes' | 'no'
  readonly manner: Manner
  readonly coversHealth: boolean
  readonly givenOn: Day
  readonly recordedAt: Moment
  readonly recordedBy: string
}
export type Judgement = {
  readonly canWeigh: boolean
  readonly exception: ConsentException | null
  readonly reason: string
}

export const decisions = ['school-help', 'cjg-help', 'referral', 'reporting-code', 'plan', 'again'] as const
export type Decision = (typeof decisions)[number]
export const closingOutcomes = [
  'school-help',
  'cjg-help',
  'referral',
  'reporting-code',
  'plan',
  'taken-back',
  'no-consent',
] as const
export type ClosingOutcome = (typeof closingOutcomes)[number]
export type Closure = { readonly outcome: ClosingOutcome; readonly on: Day }

export type Item = {
  readonly id: ItemId
  readonly team: TeamId
  readonly kind: 'named' | 'anonymous'
  /** Null of an anonymous item: it is tied to nobody, not even in the database. */
  readonly child: ChildId | null
  readonly askedBy: AskedBy
  readonly concern: string | null
  /** Why it is needed to discuss it without a name; empty for an item by name. */
  readonly whyNeeded: string
  readonly requestedOn: Day
  readonly requestedBy: string
  readonly requestedByName: string
  /** Every word of the family, the newest first. */
  readonly consents: readonly Consent[]
  readonly judgement: Judgement
  readonly guests: readonly string[]
  readonly closure: Closure | null
}

/** An item with how much of it whoever asks may see. `gate` is null of an anonymous item. */
export type SeenItem = {
  readonly item: Item
  readonly team: CareTeam
  readonly child: Child | null
  readonly gate: Gate | null
  readonly sight: Sight
}

export type Contribution = {
  readonly section: Section
  readonly version: number
  readonly words: string
  readonly writtenAt: Moment
  readonly writtenByName: string
}

export type Action = {
  readonly id: ActionId
  readonly item: ItemId
  readonly what: string
  readonly owner: string | null
  /** Of a member his name; else 'ouders'. */
  readonly ownerWords: string
  readonly dueOn: Day
  readonly end: { readonly outcome: 'done' | 'dropped'; readonly at: Moment } | null
}
