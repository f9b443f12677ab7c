/** Whom a partner tells of a report about a youth whom the partner knows by name only: whoever of the family that is. */
import type { Duty } from '../../../../../knowledge/referral-index/requests.ts'
import type { ReportId } from '../../../referral-index/stored-report.ts'
import type { NewTelling } from '../telling.ts'

export const namedRelatives = ['youth', 'with-custody'] as const
export type NamedRelative = (typeof namedRelatives)[number]

export type NamedTelling = {
  readonly id: string
  readonly report: ReportId
  readonly relative: NamedRelative
  readonly noted: NewTelling
}

/** Somebody whom the law tells, whoever that is: the one who reported knows. */
export type NamedDuty = {
  readonly relative: NamedRelative
  readonly duty: Duty
  readonly last: NamedTelling | null
}

export type NamedReport = { readonly id: ReportId; readonly reportedAt: Temporal.Instant }
