import type { ChildId } from '../../../people/index.ts'
import type { MunicipalityCode } from '../../../platform/ctx.ts'
import type { Db } from '../../../platform/db/connect.ts'

/** The ids of what was ever brought in about these children, whoever may read of it. One statement. */
export async function findItemIds(
  db: Db,
  municipality: MunicipalityCode,
  children: readonly ChildId[],
): Promise<readonly string[]> {
  if (children.length === 0) return []
  const rows = await db
    .selectFrom('school_care_link.item')
    .select('id')
    .where('municipality', '=', municipality)
    .where('child_id', 'in', [...children])
    .execute()
  return rows.map(row => row.id)
}
