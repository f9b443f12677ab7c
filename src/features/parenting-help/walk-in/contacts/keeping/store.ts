import { type Insertable, type SqlBool, sql } from 'kysely'
import type { ChildId } from '../../../../../people/index.ts'
import type { MunicipalityCode } from '../../../../../platform/ctx.ts'
import type { Db } from '../../../../../platform/db/connect.ts'
import type { Tables } from '../../../../../platform/db/tables.ts'
import type { ChosenKeeping } from './keeping.ts'

/** Everything that was ever chosen, the latest first: a few rows. */
export async function findKeepings(db: Db, municipality: MunicipalityCode): Promise<readonly ChosenKeeping[]> {
  const rows = await db
    .selectFrom('parenting_help.contact_setting')
    .select(['id', 'kept_years', 'reason', 'set_at', 'set_by_name'])
    .where('municipality', '=', municipality)
    .orderBy('set_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(row => ({
    id: row.id,
    keptYears: row.kept_years,
    reason: row.reason,
    setAt: row.set_at,
    setByName: row.set_by_name,
  }))
}

export async function insertKeeping(db: Db, row: Insertable<Tables['parenting_help.contact_setting']>): Promise<void> {
  await db.insertInto('parenting_help.contact_setting').values(row).execute()
}

export type NamedContact = { readonly id: string; readonly children: readonly ChildId[] }

/** Contacts that are or were about a child, and of which nothing was said since: with every child they were about. */
export async function findNamedBefore(
  db: Db,
  municipality: MunicipalityCode,
  since: Temporal.Instant,
): Promise<readonly NamedContact[]> {
  const rows = await db
    .selectFrom('parenting_help.contact as c')
    .leftJoin('parenting_help.contact_link as l', join =>
      join.onRef('l.municipality', '=', 'c.municipality').onRef('l.contact_id', '=', 'c.id'),
    )
    .select('c.id')
    .select(
      sql<readonly string[]>`array_remove(array_agg(distinct c.child_id) || array_agg(distinct l.child_id), null)`.as(
        'children',
      ),
    )
    .where('c.municipality', '=', municipality)
    .where('c.registered_at', '<', since)
    .groupBy('c.id')
    .having(sql<SqlBool>`(count(c.child_id) > 0 or count(l.contact_id) > 0)`)
    .having(sql<SqlBool>`coalesce(max(l.linked_at), '-infinity') < ${since}`)
    .execute()
  return rows.map(({ id, children }) => ({ id, children: children.map(child => child as ChildId) }))
}

/** The contacts stay, about nobody; who linked them to whom goes. */
export async function forgetChildrenOf(db: Db, municipality: MunicipalityCode, ids: readonly string[]): Promise<void> {
  await db
    .deleteFrom('parenting_help.contact_link')
    .where('municipality', '=', municipality)
    .where('contact_id', 'in', [...ids])
    .execute()
  await db
    .updateTable('parenting_help.contact')
    .set({ child_id: null })
    .where('municipality', '=', municipality)
    .where('id', 'in', [...ids])
    .execute()
}
