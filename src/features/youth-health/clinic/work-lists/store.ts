import { sql } from 'kysely'
import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import type { OverdueList } from './work-list.ts'

type Day = Temporal.PlainDate

export type Overdue = {
  readonly child: string
  readonly since: Day
  readonly about: readonly string[]
  readonly bornOn: Day
}

type At = { readonly db: Db; readonly municipality: MunicipalityCode; readonly now: Temporal.Instant }

export async function emptyOverdue({ db, municipality }: At, list: OverdueList): Promise<void> {
  await db
    .deleteFrom('youth_health.overdue')
    .where('municipality', '=', municipality)
    .where('list', '=', list)
    .execute()
}

export async function insertOverdue(
  { db, municipality, now }: At,
  list: OverdueList,
  overdue: readonly Overdue[],
): Promise<void> {
  if (overdue.length === 0) return
  const rows = overdue.map(({ child, since, about, bornOn }) => ({ child_id: child, since, about, born_on: bornOn }))
  await sql`
    insert into youth_health.overdue (municipality, list, counted_at, child_id, since, about, born_on)
    select ${municipality}, ${list}, ${now.toString()}::timestamptz, one.*
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as one (child_id uuid, since date, about text[], born_on date)`.execute(
    db,
  )
}

export async function writeCount({ db, municipality, now }: At, list: OverdueList, children: number): Promise<void> {
  await db
    .insertInto('youth_health.overdue_count')
    .values({ municipality, list, counted_at: now, children })
    .onConflict(conflict => conflict.columns(['municipality', 'list']).doUpdateSet({ counted_at: now, children }))
    .execute()
}

/** The days of birth, both included, of whom an organisation looks after. */
export type Born = { readonly from: Day; readonly to: Day }

const overdue = (db: Db, municipality: MunicipalityCode, list: OverdueList, { from, to }: Born) =>
  db
    .selectFrom('youth_health.overdue')
    .where('municipality', '=', municipality)
    .where('list', '=', list)
    .where('born_on', '>=', from)
    .where('born_on', '<=', to)

export async function countOverdue(
  db: Db,
  municipality: MunicipalityCode,
  list: OverdueList,
  born: Born,
): Promise<number> {
  const { count } = await overdue(db, municipality, list, born)
    .select(eb => eb.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}

/** Who waits longest stands first. */
export async function findOverdue(
  db: Db,
  municipality: MunicipalityCode,
  list: OverdueList,
  born: Born,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<readonly string[]> {
  const rows = await overdue(db, municipality, list, born)
    .select('child_id')
    .orderBy('since')
    .orderBy('child_id')
    .limit(limit)
    .offset(offset)
    .execute()
  return rows.map(row => row.child_id)
}

export type Counted = { readonly at: Temporal.Instant; readonly children: number }

export async function findCount(db: Db, municipality: MunicipalityCode, list: OverdueList): Promise<Counted | null> {
  const row = await db
    .selectFrom('youth_health.overdue_count')
    .select(['counted_at', 'children'])
    .where('municipality', '=', municipality)
    .where('list', '=', list)
    .executeTakeFirst()
  return row ? { at: row.counted_at, children: row.children } : null
}
