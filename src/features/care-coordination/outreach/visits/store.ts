import type { Insertable } from 'kysely'
import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import type { Tables } from '../../../../platform/db/tables.ts'
import { person, type VisitId } from '../outreach.ts'

/** Of these outreaches, or those that this colleague watches and that did not end. */
export async function findVisits(
  db: Db,
  municipality: MunicipalityCode,
  wanted: { readonly outreach: readonly string[] } | { readonly watchedBy: string } | { readonly visit: string },
) {
  const all = db
    .selectFrom('care_coordination.outreach_visit as v')
    .innerJoin('centre.professional as w', join =>
      join.onRef('w.municipality', '=', 'v.municipality').onRef('w.id', '=', 'v.worker_id'),
    )
    .innerJoin('centre.professional as c', join =>
      join.onRef('c.municipality', '=', 'v.municipality').onRef('c.id', '=', 'v.watcher_id'),
    )
    .leftJoin('care_coordination.outreach_return as r', join =>
      join.onRef('r.municipality', '=', 'v.municipality').onRef('r.visit_id', '=', 'v.id'),
    )
    .selectAll('v')
    .select(['w.name as workerName', 'c.name as watcherName', 'r.returned_at', 'w.phone as workerPhone'])
    .where('v.municipality', '=', municipality)
    .orderBy('v.left_at', 'desc')
  const rows =
    'outreach' in wanted
      ? await all.where('v.outreach_id', 'in', wanted.outreach).execute()
      : 'visit' in wanted
        ? await all.where('v.id', '=', wanted.visit).execute()
        : await all.where('v.watcher_id', '=', wanted.watchedBy).where('r.visit_id', 'is', null).execute()
  return rows.map(row => ({
    outreach: row.outreach_id,
    id: row.id as VisitId,
    worker: person(row.worker_id, row.workerName),
    workerPhone: row.workerPhone,
    watcher: person(row.watcher_id, row.watcherName),
    leftAt: row.left_at,
    backBy: row.back_by,
    returnedAt: row.returned_at,
  }))
}

export async function insertVisit(db: Db, row: Insertable<Tables['care_coordination.outreach_visit']>): Promise<void> {
  await db.insertInto('care_coordination.outreach_visit').values(row).execute()
}

/** False when somebody said so already. */
export async function insertReturn(
  db: Db,
  row: Insertable<Tables['care_coordination.outreach_return']>,
): Promise<boolean> {
  const inserted = await db
    .insertInto('care_coordination.outreach_return')
    .values(row)
    .onConflict(conflict => conflict.columns(['municipality', 'visit_id']).doNothing())
    .returning('visit_id')
    .executeTakeFirst()
  return inserted !== undefined
}
