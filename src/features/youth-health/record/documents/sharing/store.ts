import type { ChildId } from '../../../../../people/index.ts'
import type { MunicipalityCode } from '../../../../../platform/ctx.ts'
import type { Db } from '../../../../../platform/db/connect.ts'
import type { Writing } from '../../store.ts'
import type { DocumentId } from '../document.ts'

export async function insertSharing(
  { db, municipality, actor, now }: Writing,
  child: ChildId,
  document: DocumentId,
): Promise<void> {
  await db
    .insertInto('youth_health.document_sharing')
    .values({
      municipality,
      document_id: document,
      child_id: child,
      recorded_at: now,
      recorded_by: actor.id,
      recorded_by_name: actor.name,
    })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** What was shared of these children and not withdrawn, the latest first. */
export async function findSharedDocuments(db: Db, municipality: MunicipalityCode, children: readonly ChildId[]) {
  if (children.length === 0) return []
  const rows = await db
    .selectFrom('youth_health.document_sharing as s')
    .innerJoin('youth_health.document as d', join =>
      join.onRef('d.municipality', '=', 's.municipality').onRef('d.id', '=', 's.document_id'),
    )
    .leftJoin('youth_health.document_withdrawal as w', join =>
      join.onRef('w.municipality', '=', 'd.municipality').onRef('w.document_id', '=', 'd.id'),
    )
    .select(['d.id', 'd.child_id', 'd.title', 'd.on_day', 'd.recorded_by_name', 's.recorded_at as shared_at'])
    .where('s.municipality', '=', municipality)
    .where('s.child_id', 'in', [...children])
    .where('w.document_id', 'is', null)
    .orderBy('s.recorded_at', 'desc')
    .execute()
  return rows.map(row => ({
    id: row.id as DocumentId,
    child: row.child_id as ChildId,
    title: row.title,
    on: row.on_day,
    recordedByName: row.recorded_by_name,
    sharedAt: row.shared_at,
  }))
}
