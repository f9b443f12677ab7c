import type { ChildId } from '../../../../people/index.ts'
import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'

/** The ids of what was reported back about these children, whoever may read it. One statement. */
export async function findReportIds(
  db: Db,
  municipality: MunicipalityCode,
  children: readonly ChildId[],
): Promise<readonly string[]> {
  if (children.length === 0) return []
  const rows = await db
    .selectFrom('guidance.report_back as b')
    .innerJoin('guidance.referral as r', join =>
      join.onRef('r.municipality', '=', 'b.municipality').onRef('r.id', '=', 'b.referral_id'),
    )
    .select('b.id')
    .where('b.municipality', '=', municipality)
    .where('r.child_id', 'in', [...children])
    .execute()
  return rows.map(row => row.id)
}
