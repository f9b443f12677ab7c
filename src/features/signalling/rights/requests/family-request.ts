/** A request as one of the family sees it. */
import type { Relative } from '../../../../knowledge/referral-index/requests.ts'
import type { StoredReport } from '../../referral-index/stored-report.ts'
import type { RequestView } from './request.ts'

export type FamilyRequest = Omit<RequestView, 'reports'> & {
  readonly relative: Relative
  readonly hasAsked: boolean
  /** As far as the law and the reporter show them to who looks. */
  readonly reports: readonly StoredReport[]
}

/** The reader is the one whose word is missing. */
export const waitsForReader = ({ standing, hasAsked }: FamilyRequest): boolean =>
  standing.kind === 'waits-for' && !hasAsked
