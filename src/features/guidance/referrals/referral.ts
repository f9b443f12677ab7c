/** A referral: a family is led to an offer of another organisation, and both sides and the family see how far it is. */
import type { OfferId, OrganisationId, ProfessionalId } from '../../../centre/index.ts'
import type { ConsentException, Party } from '../../../knowledge/consent/who-decides.ts'
import type { ChildId } from '../../../people/index.ts'
import type { QuestionId } from '../questions/question.ts'

export type ReferralId = string & { readonly __brand: 'ReferralId' }

type Moment = Temporal.Instant
type Day = Temporal.PlainDate

/** `warm`: the sender comes along or calls with the family; `cold`: the receiver reads this and gets in touch. */
export const handovers = ['warm', 'cold'] as const
export type Handover = (typeof handovers)[number]

export const declineReasons = ['not-fitting', 'full', 'other-help-there', 'family-unreachable', 'other'] as const
export type DeclineReason = (typeof declineReasons)[number]

export const outcomes = ['finished', 'family-stopped', 'to-other-help', 'moved'] as const
export type Outcome = (typeof outcomes)[number]

export type Named<Id> = { readonly id: Id; readonly name: string }

export type Consent = {
  readonly person: string
  readonly name: string
  readonly party: Party
  readonly says: 'yes' | 'no'
  readonly on: Day
}

export type Reply = {
  readonly at: Moment
  /** The name as it was typed for who replied by a secure link. */
  readonly by: { readonly id: ProfessionalId | null; readonly name: string }
  readonly words: string
} & ({ readonly kind: 'accepted' } | { readonly kind: 'declined'; readonly reason: DeclineReason })

export type ReportBack = {
  readonly id: string
  readonly words: string
  readonly at: Moment
  readonly by: string
  /** Does the family lay it with its plan? Null while it has not said. */
  readonly forPlan: 'yes' | 'no' | null
}

/** What may go along, each by itself; a BSN is not among them. */
export const itemKinds = [
  'name',
  'birth-date',
  'address',
  'contact',
  'language',
  'school',
  'question',
  'since',
  'tried',
  'wish',
  'possible',
  'note',
] as const
export type ItemKind = (typeof itemKinds)[number]
/** One piece of what the receiver reads, in these very words, and why it was needed. */
export type Item = { readonly kind: ItemKind; readonly words: string; readonly reason: string }

/** `account`: somebody there signs in. `link`: nobody there has an account. */
export type Reach = 'account' | 'link'
export type Side = 'sender' | 'receiver'

export type PlaceInLine = {
  readonly place: number | null
  readonly expectedOn: Day | null
  readonly at: Moment
  readonly by: string
}
/** What the family can do or get while it waits (overbruggingshulp). */
export type Meanwhile = { readonly words: string; readonly side: Side; readonly at: Moment; readonly by: string }

/** The talk of family, sender and receiver together. */
export type Introduction = {
  readonly id: string
  readonly plannedAt: Moment
  readonly withWhom: string
  readonly place: string
  readonly at: Moment
  readonly by: string
  readonly outcome: {
    readonly kind: 'done' | 'not-done'
    readonly words: string
    readonly at: Moment
    readonly by: string
  } | null
}
export type Objection = {
  readonly id: string
  readonly by: string
  readonly words: string
  readonly at: Moment
  readonly answer: { readonly words: string; readonly at: Moment; readonly by: string } | null
}
export type Withdrawal = {
  readonly at: Moment
  readonly reason: string
  readonly side: 'sender' | 'family'
  readonly by: string
}

export type Referral = {
  readonly id: ReferralId
  readonly child: ChildId
  readonly offer: Named<OfferId>
  /** Who receives it. */
  readonly organisation: Named<OrganisationId>
  /** In the family's words. */
  readonly question: string
  /** Only what the receiver must know. */
  readonly needed: string
  readonly handover: Handover
  readonly consents: readonly Consent[]
  readonly exception: { readonly ground: ConsentException; readonly reason: string } | null
  readonly sentAt: Moment
  readonly sentOn: Day
  readonly sentBy: Named<ProfessionalId>
  readonly sender: Named<OrganisationId>
  /** The question that was made clear with the family before; null when it was referred at once. */
  readonly helpQuestion: QuestionId | null
  /** The referral that led nowhere, after which this one came. */
  readonly redirectOf: ReferralId | null
  readonly reach: Reach
  /** All that the receiver reads. */
  readonly items: readonly Item[]
  readonly reminders: readonly Moment[]
  readonly receipt: { readonly at: Moment; readonly by: string } | null
  readonly withdrawal: Withdrawal | null
  readonly reply: Reply | null
  /** The last word about the waiting list; null while there was none. */
  readonly line: PlaceInLine | null
  readonly meanwhile: readonly Meanwhile[]
  readonly introductions: readonly Introduction[]
  readonly objections: readonly Objection[]
  readonly start: { readonly on: Day; readonly at: Moment } | null
  readonly ending: { readonly on: Day; readonly outcome: Outcome; readonly at: Moment } | null
  readonly reports: readonly ReportBack[]
}
