/** A request to youth care: who is asked to step in for a child, what was said back, and whose turn it is. */
import type { OrganisationId, ProfessionalId } from '../../../centre/index.ts'
import type { ConsentException, Party } from '../../../knowledge/consent/who-decides.ts'
import type { Urgency } from '../../../knowledge/signals/triage.ts'
import type { RecipientKind } from '../../../knowledge/youth-care-requests/recipients.ts'
import type { ChildId } from '../../../people/index.ts'

export { type Urgency, urgencies } from '../../../knowledge/signals/triage.ts'

export type RequestId = string & { readonly __brand: 'RequestId' }

type Moment = Temporal.Instant
type Day = Temporal.PlainDate

/** How the request reached the recipient. `here`: they read it in this program. */
export const ways = ['here', 'letter', 'secure-mail', 'telephone'] as const
export type Way = (typeof ways)[number]

export type RequestWords = {
  /** What is asked, in plain words; the family reads it too. */
  readonly question: string
  /** Facts: what was seen and heard. */
  readonly seen: string
  /** What was tried, and what it brought. */
  readonly tried: string
  readonly urgency: Urgency
}

export const stepKinds = [
  'received',
  'more-asked',
  'more-given',
  'inquiry-started',
  'granted',
  'rejected',
  'reported-back',
  'ended',
  'withdrawn',
  'reminded',
  'family-told',
  'found-late',
] as const
export type StepKind = (typeof stepKinds)[number]

export type Step = {
  readonly kind: StepKind
  readonly on: Day
  readonly words: string
  readonly at: Moment
  readonly byName: string
}

export type Named<Id> = { readonly id: Id; readonly name: string }

export type Consent = {
  readonly name: string
  readonly party: Party
  readonly says: 'yes' | 'no'
  readonly on: Day
}

export type CareRequest = RequestWords & {
  readonly id: RequestId
  readonly child: ChildId
  readonly recipient: Named<OrganisationId> & { readonly kind: RecipientKind }
  readonly familyTold: 'yes' | 'not-yet'
  /** Filled when the family does not know yet, and only then. */
  readonly whyNotTold: string
  readonly consents: readonly Consent[]
  readonly exception: { readonly ground: ConsentException; readonly reason: string } | null
  readonly way: Way
  readonly sentAt: Moment
  readonly sentOn: Day
  readonly sentBy: Named<ProfessionalId>
  readonly sender: Named<OrganisationId>
  /** Who looks after it for the sender now. */
  readonly holder: Named<ProfessionalId>
  /** In the order in which they were recorded. */
  readonly steps: readonly Step[]
}

/**
 * Under what a request stands in the log. Lines about one that the family does not know of (yet) are never shown to it: that Veilig Thuis
 * was asked may bring a child in danger.
 */
export const objectOf = (request: Pick<CareRequest, 'familyTold' | 'steps'>): string =>
  familyKnows(request) ? 'youth-care-link.request' : 'youth-care-link.untold-request'

/** Told when it was sent, or since. */
export const familyKnows = ({ familyTold, steps }: Pick<CareRequest, 'familyTold' | 'steps'>): boolean =>
  familyTold === 'yes' || steps.some(step => step.kind === 'family-told')
