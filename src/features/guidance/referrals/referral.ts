/** A referral: a family is led to an offer of another organisation, and both sides and the family see how far it is. */
import type { OfferId, OrganisationId, ProfessionalId } from '../../../centre/index.ts'
import type { ConsentException, Party } from '../../../knowledge/consent/who-decides.ts'
import type { ChildId } from '../../../people/index.ts'

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
  readonly by: Named<ProfessionalId>
  readonly words: string
} & ({ readonly kind: 'accepted' } | { readonly kind: 'declined'; readonly reason: DeclineReason })

export type ReportBack = { readonly words: string; readonly at: Moment; readonly by: string }

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
  readonly reminders: readonly Moment[]
  readonly withdrawal: { readonly at: Moment; readonly reason: string } | null
  readonly reply: Reply | null
  readonly start: { readonly on: Day; readonly at: Moment } | null
  readonly ending: { readonly on: Day; readonly outcome: Outcome; readonly at: Moment } | null
  readonly reports: readonly ReportBack[]
}
