/** A report as it is made today: when it is to be removed follows from the birth date, which does not come along. */
import { goneBy, plannedRemoval } from '../../../knowledge/referral-index/standing.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Moment } from './enter-report.ts'
import type { FreshReport, IndexKeys, Reporter, ReportId } from './stored-report.ts'

type Fresh = { readonly keys: IndexKeys; readonly reporter: Reporter; readonly birth: Temporal.PlainDate }

export const freshReport = ({ keys, reporter, birth }: Fresh, { now, today }: Moment): FreshReport => ({
  ...keys,
  id: newId<ReportId>(),
  reporter,
  reportedAt: now,
  removeBy: plannedRemoval(today, birth),
  goneBy: goneBy(today, birth),
  withdrawnOn: null,
  hasSpoken: false,
})
