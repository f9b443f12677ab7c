/** The role that counts for the municipality sees numbers of its own municipality, and nothing else. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { biezendrecht, vlierdam } from '../../../../cast/town.ts'
import { testTown } from '../../../../test/town.ts'
import type { Db } from '../../../platform/db/connect.ts'
import * as help from './help.fixture.ts'
import { endPlan } from './plan-end.fixture.ts'
import * as work from './work.fixture.ts'

const town = await testTown()

type Relation = { readonly name: string; readonly columns: readonly string[] }
const asCounter = <T>(read: (db: Db) => Promise<T>, municipality: string | null = vlierdam.code): Promise<T> =>
  town.database.transaction({ role: 'cjg_reporting', municipality }, read)

const relationsWhere = async (db: Db, condition: string): Promise<readonly Relation[]> => {
  const { rows } = await sql<Relation>`
    select t.oid::regclass::text as name,
      array(select a.attname::text from pg_attribute a where a.attrelid = t.oid and a.attnum > 0 order by a.attnum) as columns
    from pg_class t join pg_namespace n on n.oid = t.relnamespace
    where t.relkind in ('r', 'p', 'v', 'm', 'f') and n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast')
      and ${sql.raw(condition)} order by 1`.execute(db)
  return rows
}

test('the municipality reads the views of reporting and its own rollups, and no other table has anything to read or write for it', async () => {
  const open = await asCounter(db =>
    relationsWhere(
      db,
      `has_any_column_privilege(t.oid, 'select, insert, update, references') and n.nspname not in ('public', 'rollup')`,
    ),
  )
  const views = await asCounter(db => relationsWhere(db, `n.nspname = 'reporting'`))
  assert.ok(views.length >= 12)
  assert.deepEqual(open, views)
})

test('asking a child, a record, a concern or the referral index for anything is refused', async () => {
  for (const table of [
    'people.person',
    'youth_health.record',
    'signalling.concern',
    'referral_index.report',
    'auth.account',
  ])
    await assert.rejects(
      asCounter(db => sql.raw(`select count(*) from ${table}`).execute(db)),
      /permission denied/,
      table,
    )
})

test('no view has a column for who it is about: only the municipality, a time, what is divided, and how often', async () => {
  const views = await asCounter(db => relationsWhere(db, `n.nspname = 'reporting'`))
  const byMonth = ['municipality month area breakdown category count', 'municipality month breakdown category count']
  const byBirthYear = ['municipality area birth_year children', 'municipality area birth_year vaccine children']
  const others = [
    'municipality month activity organisation_id count minutes',
    'municipality school_id school_year class_group subject category count',
  ]
  for (const { name, columns } of views)
    assert.ok([...byMonth, ...byBirthYear, ...others].includes(columns.join(' ')), name)
})

test('Vlierdam sees none of the numbers of Biezendrecht, in no view', async () => {
  const child = await work.bear(town, biezendrecht, '2024-02-29')
  await work.atWork(town, biezendrecht, async at => {
    await work.openRecord(at, child)
    await work.giveDose(at, child, 'bmr', '2026-05-03')
    await work.measure(at, child, '2026-07-03')
    await work.contacts(at, { count: 9, channel: 'desk', topics: ['sleep'], on: '2026-10-31' })
    await work.question(at, '2026-10-07')
    await work.concern(at, child, ['material'])
    await work.lightHelp(at, child, '2026-10-08')
  })
  await help.refer(town, biezendrecht, child, ['accepted'])
  await help.plan(town, biezendrecht, null)
  await endPlan(town, biezendrecht, { outcome: 'reached', satisfaction: 8 })
  await help.match(town, [biezendrecht.code, biezendrecht.code], true)
  const views = await asCounter(db => relationsWhere(db, `n.nspname = 'reporting'`))
  for (const { name } of views) {
    if (!notPlayed.has(name)) assert.ok((await countIn(name, biezendrecht.code)) > 0, `${name} counts nothing at all`)
    assert.equal(await countIn(name, vlierdam.code), 0, name)
    assert.equal(await countIn(name, null), 0, name)
  }
})

/** What needs a course, a clinic or a request to have something to count: their own tests play those. */
const notPlayed = new Set(
  ['appointment', 'course_mark', 'course_place', 'course_sign_up', 'help_start', 'invitation', 'question_verdict']
    .concat(['activity', 'request', 'request_decision', 'school_health'])
    .map(name => `reporting.${name}`),
)

test('the role of pages reads what is told, and cannot read what was counted', async () => {
  const asPages = (table: string) =>
    town.database.transaction({ role: 'cjg_app', municipality: vlierdam.code }, db =>
      sql.raw(`select count(*) from rollup.${table}`).execute(db),
    )
  await asPages('told_line')
  for (const table of ['month', 'month_count', 'home']) await assert.rejects(asPages(table), /permission denied/, table)
  await assert.rejects(
    asCounter(db => sql`select * from rollup.home`.execute(db)),
    /permission denied/,
  )
})

const countIn = async (name: string, municipality: string | null): Promise<number> => {
  const { rows } = await asCounter(
    db => sql.raw<{ n: number }>(`select count(*)::int as n from ${name}`).execute(db),
    municipality,
  )
  return rows[0]?.n ?? -1
}
