/**
 * No table is forgotten when a record is destroyed, and none when it is asked when a record last changed. Both read the catalogue at
 * work, so what is proved here is that every table of youth health care can be found by them.
 */
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import pg from 'pg'
import { testDatabase } from './database.ts'

type Table = { readonly name: string; readonly columns: readonly string[]; readonly points_at: readonly string[] }
let tables: readonly Table[]
let order: readonly string[]
let pointingIn: readonly string[]

before(async () => {
  const { url } = await testDatabase()
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  tables = (await client.query<Table>(tablesOfYouthHealth)).rows
  order = (await client.query<{ name: string }>('select name from youth_health.tables_of_a_record()')).rows.map(
    row => row.name,
  )
  pointingIn = (await client.query<{ name: string }>(fromElsewhere)).rows.map(row => row.name)
  await client.end()
})

const tablesOfYouthHealth = `
  select t.relname as name,
    array(select a.attname::text from pg_attribute a where a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped) as columns,
    array(select k.confrelid::regclass::text from pg_constraint k where k.conrelid = t.oid and k.contype = 'f') as points_at
  from pg_class t
  where t.relnamespace = 'youth_health'::regnamespace and t.relkind in ('r', 'p') and not t.relispartition
  order by 1`

const fromElsewhere = `
  select k.conrelid::regclass::text as name from pg_constraint k
  join pg_class t on t.oid = k.conrelid join pg_class r on r.oid = k.confrelid
  where k.contype = 'f' and r.relnamespace = 'youth_health'::regnamespace and t.relnamespace <> r.relnamespace`

const holdsAChild = (table: Table): boolean => table.columns.includes('child_id')
const named = (wanted: (table: Table) => boolean) => tables.filter(wanted).map(table => table.name)

test('every table that holds something of a child is emptied with its record', () => {
  assert.ok(order.length > 10)
  assert.deepEqual(order.toSorted(), named(holdsAChild))
})

test('a table that points at a person, or at part of a record, has the child in a column of its own', () => {
  const parts = new Set([...named(holdsAChild).map(name => `youth_health.${name}`), 'people.person'])
  const forgotten = named(table => !holdsAChild(table) && table.points_at.some(other => parts.has(other)))
  assert.deepEqual(forgotten, [])
})

test('a table is emptied before the tables that it points at', () => {
  for (const { name, points_at } of tables.filter(holdsAChild))
    for (const other of points_at.map(one => one.replace('youth_health.', '')).filter(one => one !== name))
      if (order.includes(other)) assert.ok(order.indexOf(name) < order.indexOf(other), `${name} points at ${other}`)
})

test('no other part of the program points into a record', () => {
  assert.deepEqual(pointingIn, [])
})

/** Not a change of the record: that it was read or handed over, a form not yet sent, a place on a list. */
const noChange: ReadonlySet<string> = new Set([
  'consultation_draft',
  'destruction_candidate',
  'glass_breaking',
  'glass_review',
  'overdue',
  'session_child',
  'session_dose',
  'transfer_parcel',
  'visit_package_child',
])

test('every table that holds something of a child says when that was recorded, so that its term begins anew', () => {
  const stamps = ['recorded_at', 'opened_at', 'imported_at']
  const silent = named(table => holdsAChild(table) && !stamps.some(stamp => table.columns.includes(stamp)))
  assert.deepEqual(
    silent.filter(name => !noChange.has(name)),
    [],
  )
})
