import { sql } from 'kysely'
import type { MunicipalityCode } from '../../platform/ctx.ts'
import type { Db } from '../../platform/db/connect.ts'
import { type ChildId, fullName } from '../person.ts'
import type { Merge, MergeId, Weight } from './merge.ts'

/** Until the transaction ends nobody adds anything to these children. False when somebody is doing that now. */
export async function holdChildren(db: Db, children: readonly ChildId[]): Promise<boolean> {
  const { rows } = await sql<{ held: boolean }>`select people.hold_children(${[...children]}::uuid[]) as held`.execute(
    db,
  )
  return rows[0]?.held ?? false
}

export type NewMerge = Pick<Merge, 'id' | 'kept' | 'absorbed' | 'reason'>
type Doing = { readonly at: Temporal.Instant; readonly by: string; readonly byName: string }

export async function insertMerge(db: Db, merge: NewMerge, { at, by, byName }: Doing): Promise<void> {
  const { id, kept, absorbed, reason } = merge
  await sql`select people.merge_children(${id}, ${kept}, ${absorbed}, ${reason}, ${at}, ${by}, ${byName})`.execute(db)
}

export async function insertUndone(db: Db, merge: MergeId, reason: string, { at, by, byName }: Doing): Promise<void> {
  await sql`select people.undo_merge(${merge}, ${reason}, ${at}, ${by}, ${byName})`.execute(db)
}

/** What came in for the absorbed child since goes along too. Gives how many rows. */
export async function bringAlong(db: Db, merge: MergeId): Promise<number> {
  const { rows } = await sql<{ rows: number }>`select people.bring_along(${merge})::int as rows`.execute(db)
  return rows[0]?.rows ?? 0
}

/** Table by table: how much each has, and what would stay behind. Nothing is changed. */
export async function weighMerge(db: Db, kept: ChildId, absorbed: ChildId): Promise<readonly Weight[]> {
  const { rows } = await sql<Weight>`
    select name as "table", of_kept::int as "ofKept", of_absorbed::int as "ofAbsorbed", staying::int
    from people.weigh_merge(${kept}, ${absorbed})`.execute(db)
  return rows
}

/** How many rows of each table went along with this merge. */
export async function countMoves(
  db: Db,
  municipality: MunicipalityCode,
  merge: MergeId,
): Promise<readonly { readonly table: string; readonly rows: number }[]> {
  return db
    .selectFrom('people.merge_move')
    .select(['table_name as table', sql<number>`count(*)::int`.as('rows')])
    .where('municipality', '=', municipality)
    .where('merge_id', '=', merge)
    .where('what', '<>', 'copied')
    .groupBy('table_name')
    .orderBy('table_name')
    .execute()
}

const merges = (db: Db, municipality: MunicipalityCode) =>
  db
    .selectFrom('people.merge as m')
    .innerJoin('people.person as p', join =>
      join.onRef('p.municipality', '=', 'm.municipality').onRef('p.id', '=', 'm.absorbed_id'),
    )
    .leftJoin('people.merge_undone as u', join =>
      join.onRef('u.municipality', '=', 'm.municipality').onRef('u.merge_id', '=', 'm.id'),
    )
    .select([
      'm.id',
      'm.kept_id',
      'm.absorbed_id',
      'm.reason',
      'm.merged_at',
      'm.merged_by_name',
      'p.given_names as givenNames',
      'p.family_name as familyName',
      'u.undone_at',
      'u.undone_by_name',
      'u.reason as undone_reason',
    ])
    .where('m.municipality', '=', municipality)
    .orderBy('m.merged_at', 'desc')

type Row = Awaited<ReturnType<ReturnType<typeof merges>['execute']>>[number]

const mergeFrom = (row: Row): Merge => ({
  id: row.id as MergeId,
  kept: row.kept_id as ChildId,
  absorbed: row.absorbed_id as ChildId,
  absorbedName: fullName(row),
  reason: row.reason,
  mergedAt: row.merged_at,
  mergedByName: row.merged_by_name,
  undone:
    row.undone_at === null
      ? null
      : { at: row.undone_at, byName: row.undone_by_name ?? '', reason: row.undone_reason ?? '' },
})

export async function findMerge(db: Db, municipality: MunicipalityCode, id: string): Promise<Merge | undefined> {
  const row = await merges(db, municipality).where('m.id', '=', id).executeTakeFirst()
  return row && mergeFrom(row)
}

/** What was merged into this child, and what it was merged into; the latest first. */
export async function findMergesOf(db: Db, municipality: MunicipalityCode, child: ChildId): Promise<readonly Merge[]> {
  const rows = await merges(db, municipality)
    .where(eb => eb.or([eb('m.kept_id', '=', child), eb('m.absorbed_id', '=', child)]))
    .execute()
  return rows.map(mergeFrom)
}

/** Merges since a moment that were not undone. */
export async function findStandingSince(
  db: Db,
  municipality: MunicipalityCode,
  since: Temporal.Instant,
): Promise<readonly Merge[]> {
  const rows = await merges(db, municipality)
    .where('m.merged_at', '>=', since)
    .where('u.merge_id', 'is', null)
    .execute()
  return rows.map(mergeFrom)
}

export async function findRegisteredAt(
  db: Db,
  municipality: MunicipalityCode,
  child: ChildId,
): Promise<Temporal.Instant> {
  const row = await db
    .selectFrom('people.person')
    .select('registered_at')
    .where('municipality', '=', municipality)
    .where('id', '=', child)
    .executeTakeFirstOrThrow()
  return row.registered_at
}

/** Who is born or expected in these days. */
export async function findIdsAround(
  db: Db,
  municipality: MunicipalityCode,
  { from, to }: { readonly from: Temporal.PlainDate; readonly to: Temporal.PlainDate },
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('people.person')
    .select('id')
    .where('municipality', '=', municipality)
    .where(eb =>
      eb.or([
        eb.and([eb('birth_date', '>=', from), eb('birth_date', '<=', to)]),
        eb.and([eb('birth_date', 'is', null), eb('expected_date', '>=', from), eb('expected_date', '<=', to)]),
      ]),
    )
    .execute()
  return rows.map(row => row.id)
}
