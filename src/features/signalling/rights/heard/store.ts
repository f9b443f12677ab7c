/** Which reports about one youth heard of each other; runs as `cjg_index`. */
import type { Db } from '../../../../platform/db/connect.ts'
import type { ReportId } from '../../referral-index/stored-report.ts'

export type Heard = { readonly one: string; readonly other: string }

/** Only among these reports, and only matches about one and the same youth: a match in the family would tell of somebody else. */
export async function findHeard(db: Db, reports: readonly ReportId[]): Promise<readonly Heard[]> {
  if (reports.length < 2) return []
  const rows = await db
    .selectFrom('referral_index.match')
    .select(['report_id', 'other_report_id'])
    .where('report_id', 'in', [...reports])
    .where('other_report_id', 'in', [...reports])
    .where('kind', '=', 'same-youth')
    .execute()
  return rows.map(row => ({ one: row.report_id, other: row.other_report_id }))
}
