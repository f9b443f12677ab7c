/** Telling somebody of a report: that it was done and how, or why not yet. */
import type { Duty, Relative, Telling } from '../../../../knowledge/referral-index/requests.ts'
import type { PersonId } from '../../../../people/index.ts'
import type { ReportId } from '../../referral-index/stored-report.ts'

export const ways = ['conversation', 'letter', 'portal'] as const
export type Way = (typeof ways)[number]

/** What a reporter notes about telling one person. */
export type NewTelling =
  | { readonly kind: 'told'; readonly how: Way; readonly on: Temporal.PlainDate }
  | { readonly kind: 'not-yet' | 'endangers'; readonly reason: string; readonly reviewOn: Temporal.PlainDate }

export type StoredTelling = {
  readonly id: string
  readonly report: ReportId
  readonly person: string
  readonly recordedAt: Temporal.Instant
  readonly noted: NewTelling
}

/** As the rule sees it. */
export const tellingOf = ({ noted }: Pick<StoredTelling, 'noted'>): Telling =>
  noted.kind === 'told' ? { kind: 'told', on: noted.on } : { kind: noted.kind, reviewOn: noted.reviewOn }

/** Somebody whom the law tells of a report, and where that stands. */
export type TellingDuty = {
  readonly person: PersonId
  readonly name: string
  readonly relative: Extract<Relative, 'youth' | 'with-custody'>
  readonly duty: Duty
  /** What was noted last; null when nothing was, also when the family knew before the report. */
  readonly last: StoredTelling | null
  /** Where this person lives stays secret. */
  readonly isAddressKept: boolean
}
