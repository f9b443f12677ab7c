/**
 * Where the municipality chose consent as the ground, a report waits for the consent of everyone whom the age rule names
 * (Jeugdwet 7.1.5.1): under 12 the legal representative, from 12 to 15 both, then the youth alone.
 */
import { type NoticeParty, noticeOf } from '../../../../knowledge/referral-index/notice.ts'

export const consentRoutes = ['spoken', 'written', 'phone'] as const
export type ConsentRoute = (typeof consentRoutes)[number]

export type IndexConsent = {
  readonly id: string
  readonly concern: string
  readonly party: NoticeParty
  /** Who said yes, as a name or a part in the family. */
  readonly givenBy: string
  readonly on: Temporal.PlainDate
  readonly route: ConsentRoute
  readonly withdrawnOn: Temporal.PlainDate | null
}

export type IndexConsents = {
  readonly given: readonly IndexConsent[]
  /** Whose yes is still missing; nobody's when the report may go. */
  readonly missing: readonly NoticeParty[]
}

export function missingParties(
  given: readonly Pick<IndexConsent, 'party' | 'withdrawnOn'>[],
  birth: Temporal.PlainDate,
  today: Temporal.PlainDate,
): readonly NoticeParty[] {
  const standing = new Set(given.filter(({ withdrawnOn }) => withdrawnOn === null).map(({ party }) => party))
  return noticeOf(birth, today).requestBy.filter(party => !standing.has(party))
}
