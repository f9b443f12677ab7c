/** Reports that are not shown to a family by itself, in whichever municipality; runs as `cjg_index`. */
import type { Db } from '../../../../platform/db/connect.ts'
import type { ReportId } from '../../referral-index/stored-report.ts'

export async function findWithheld(db: Db, reports: readonly ReportId[]): Promise<ReadonlySet<string>> {
  if (reports.length === 0) return new Set()
  const rows = await db
    .selectFrom('referral_index.withheld')
    .select('report_id')
    .where('report_id', 'in', [...reports])
    .execute()
  return new Set(rows.map(row => row.report_id))
}

export async function insertWithheld(db: Db, report: ReportId, since: Temporal.Instant): Promise<void> {
  await db
    .insertInto('referral_index.withheld')
    .values({ report_id: report, since })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

export async function deleteWithheld(db: Db, reports: readonly ReportId[]): Promise<void> {
  if (reports.length === 0) return
  await db
    .deleteFrom('referral_index.withheld')
    .where('report_id', 'in', [...reports])
    .execute()
}
