/** The layers of keys over the index, and lifting a part of it to the newest. Runs as `cjg_index`. */
import { sql } from 'kysely'
import type { Database, Db } from '../../../../platform/db/connect.ts'

/** Work on the index that is of no municipality. */
export const asIndex = <T>(database: Database, work: (index: Db) => Promise<T>): Promise<T> =>
  database.transaction({ role: 'cjg_index', municipality: null }, work)

export type Layer = { readonly layer: number; readonly place: string; readonly doneAt: Temporal.Instant | null }

/** The last one that was begun; undefined while the index has known one key only. */
export async function findLastLayer(db: Db): Promise<Layer | undefined> {
  const row = await db
    .selectFrom('referral_index.layer')
    .select(['layer', 'place', 'done_at'])
    .orderBy('layer', 'desc')
    .executeTakeFirst()
  return row && { layer: row.layer, place: row.place, doneAt: row.done_at }
}

export async function insertLayer(db: Db, layer: number, at: Temporal.Instant): Promise<void> {
  await db.insertInto('referral_index.layer').values({ layer, begun_at: at, place: '' }).execute()
}

export async function updateLayer(
  db: Db,
  layer: number,
  reached: { readonly place: string; readonly done_at: Temporal.Instant | null },
): Promise<void> {
  await db.updateTable('referral_index.layer').set(reached).where('layer', '=', layer).execute()
}

export type Row = {
  readonly id: string
  readonly subject: Buffer
  readonly address: Buffer | null
  readonly parent_1: Buffer | null
  readonly parent_2: Buffer | null
}

/** The next so many youths below this layer, with all their reports: those of one youth are lifted together. */
export async function findBelow(db: Db, { layer, place }: Layer, youths: number): Promise<readonly Row[]> {
  const { rows } = await sql<Row>`
    select id, subject, address, parent_1, parent_2 from referral_index.report
    where layer < ${layer} and subject in (
      select distinct subject from (
        select subject from referral_index.report where subject > decode(${place}, 'hex') and layer < ${layer}
        order by subject limit ${youths}) next)
    order by subject`.execute(db)
  return rows
}

/** What refers to a report follows by its foreign key, but the other side of a match, which has none. */
export async function lift(db: Db, layer: number, before: readonly Row[], after: readonly Row[]): Promise<void> {
  await sql`
    update referral_index.report r set subject = m.subject, address = m.address, parent_1 = m.parent_1, parent_2 = m.parent_2, layer = ${layer}
    from unnest(${after.map(({ id }) => id)}::uuid[], ${after.map(({ subject }) => subject)}::bytea[],
      ${after.map(({ address }) => address)}::bytea[], ${after.map(row => row.parent_1)}::bytea[],
      ${after.map(row => row.parent_2)}::bytea[]) m (id, subject, address, parent_1, parent_2)
    where r.id = m.id`.execute(db)
  await sql`
    update referral_index.match m set other_subject = lifted.after
    from (select distinct before, after from unnest(${before.map(({ subject }) => subject)}::bytea[],
      ${after.map(({ subject }) => subject)}::bytea[]) pair (before, after)) lifted
    where m.other_subject = lifted.before`.execute(db)
}
