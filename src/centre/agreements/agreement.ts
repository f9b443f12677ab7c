/** Covenants and data agreements: who agreed what, why it is lawful, and until when. */
import type { OrganisationId } from '../organisation.ts'

export type AgreementId = string & { readonly __brand: 'AgreementId' }

/** Convenant, verwerkersovereenkomst (AVG art. 28), gegevensuitwisseling, samenwerkingsafspraak. */
export const agreementKinds = ['covenant', 'processing', 'exchange', 'cooperation'] as const
export type AgreementKind = (typeof agreementKinds)[number]

export type AgreementWords = {
  readonly kind: AgreementKind
  readonly title: string
  /** Partners of the centre. */
  readonly organisations: readonly OrganisationId[]
  /** Parties that are no partner here, one a line. */
  readonly otherParties: string
  readonly purpose: string
  readonly legalGround: string
  /** On which day somebody read the law on this; null while nobody said. */
  readonly groundSeenOn: Temporal.PlainDate | null
  readonly whichData: string
  readonly from: Temporal.PlainDate
  /** The last day; null: until it is ended. */
  readonly until: Temporal.PlainDate | null
  readonly signedOn: Temporal.PlainDate | null
  readonly signedBy: string
  /** Where the paper is: a number or place in the archive of the municipality. */
  readonly document: string
}
/** A saving of the words, with who and why. */
export type AgreementVersion = AgreementWords & {
  readonly nth: number
  readonly reason: string
  readonly at: Temporal.Instant
  readonly by: string
}
export type Agreement = AgreementVersion & {
  readonly id: AgreementId
  /** The names of the partners. */
  readonly parties: readonly string[]
  readonly ended: { readonly on: Temporal.PlainDate; readonly why: string; readonly by: string } | null
}

const agreementStandings = ['unsigned', 'ahead', 'stands', 'ends-soon', 'over'] as const
export type AgreementStanding = (typeof agreementStandings)[number]

/** @param warnDays so many days before the last one it `ends-soon` */
export function agreementStanding(
  { from, until, signedOn, ended }: Pick<Agreement, 'from' | 'until' | 'signedOn' | 'ended'>,
  today: Temporal.PlainDate,
  warnDays: number,
): AgreementStanding {
  const isBefore = (one: Temporal.PlainDate, other: Temporal.PlainDate) => Temporal.PlainDate.compare(one, other) < 0
  if (ended && !isBefore(today, ended.on)) return 'over'
  if (until && isBefore(until, today)) return 'over'
  if (!signedOn || isBefore(today, signedOn)) return 'unsigned'
  if (isBefore(today, from)) return 'ahead'
  return until && isBefore(until, today.add({ days: warnDays + 1 })) ? 'ends-soon' : 'stands'
}
