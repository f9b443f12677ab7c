/** No table in which a child is named is forgotten when two registrations become one. */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { testDatabase } from '../../../test/database.ts'
import { countedTogether, partsAndTables } from './parts.ts'

type Table = { readonly name: string; readonly columns: readonly string[]; readonly holds_one: boolean }
const { url } = await testDatabase()
const client = new pg.Client({ connectionString: url })
// The database may be dropped before this connection is closed.
client.on('error', () => {})
let carried: readonly Table[]
let alone: ReadonlySet<string>

before(async () => {
  await client.connect()
  carried = (await client.query<Table>('select name, columns, holds_one from people.tables_of_a_child()')).rows
  const left = await client.query<{ name: string }>('select name from people.tables_left_alone()')
  alone = new Set(left.rows.map(row => row.name))
})
after(() => client.end())

/** Columns that may hold the id of a person, by their type and by a name or a foreign key that says so. */
const namingAPerson = `
  select t.oid::regclass::text as name, a.attname as column
  from pg_class t join pg_namespace n on n.oid = t.relnamespace
  join pg_attribute a on a.attrelid = t.oid and a.attnum > 0 and not a.attisdropped
  where t.relkind in ('r', 'p') and not t.relispartition and n.nspname not in ('pg_catalog', 'information_schema')
    and a.atttypid = 'uuid'::regtype
    and (a.attname ~ '(child|person|youth|subject|kept|absorbed)' or exists (
      select from pg_constraint k where k.contype = 'f' and k.conrelid = t.oid and k.confrelid = 'people.person'::regclass
        and a.attnum = any (k.conkey)))
    and a.attname <> 'municipality'`

test('every column that names a child goes along, or its table says why it stays as it is', async () => {
  const { rows } = await client.query<{ name: string; column: string }>(namingAPerson)
  assert.ok(rows.length > 50)
  const forgotten = rows.filter(({ name, column }) => {
    const table = carried.find(one => one.name === name)
    return !alone.has(name) && !table?.columns.includes(column)
  })
  assert.deepEqual(forgotten, [])
})

test('what stays as it is says so in words, and is there', async () => {
  const { rows } = await client.query<{ name: string; because: string; here: boolean }>(
    'select name, because, to_regclass(name) is not null as here from people.tables_left_alone()',
  )
  for (const { name, because, here } of rows) assert.ok(here && because.length > 20, name)
})

test('one table has one row per child on which the others hang: the record, of which both keep theirs', () => {
  const holding = carried.filter(table => table.holds_one).map(table => table.name)
  assert.deepEqual(holding, ['youth_health.record'])
})

test('every table that goes along belongs to a part of the page in Dutch, or is counted together with others', () => {
  const known = new Set<string>([...partsAndTables.flatMap(([, ...tables]) => tables), ...countedTogether])
  const nameless = carried.filter(table => !table.holds_one && !known.has(table.name)).map(table => table.name)
  assert.deepEqual(nameless, [])
})

test('what cannot be twice is a plain column, so that a clash can be seen beforehand', async () => {
  const { rows } = await client.query<{ name: string }>(
    `select i.indexrelid::regclass::text as name from pg_index i
     where i.indisunique and i.indrelid = any ($1::text[]::regclass[])
       and (i.indexprs is not null or i.indpred is not null or i.indnullsnotdistinct)
       and exists (select from pg_attribute a
         where a.attrelid = i.indrelid and a.attnum = any (i.indkey) and a.attname = any ($2))`,
    [carried.map(table => table.name), carried.flatMap(table => table.columns)],
  )
  assert.deepEqual(rows, [])
})

test('nothing refuses at once that a row and what points at it change together', async () => {
  const { rows } = await client.query(
    `select k.conname from pg_constraint k
     where k.contype = 'f' and k.confupdtype <> 'a' and k.confrelid = any ($1::text[]::regclass[])`,
    [carried.map(table => table.name)],
  )
  assert.deepEqual(rows, [])
})

test('the program itself may change none of the three tables of a merge', async () => {
  for (const table of ['people.merge', 'people.merge_undone', 'people.merge_move'])
    for (const right of ['insert', 'update', 'delete']) {
      const { rows } = await client.query('select has_table_privilege($1, $2, $3) as may', ['cjg_app', table, right])
      assert.equal(rows[0]?.may, false, `${right} on ${table}`)
    }
})

test('only the functions that are meant for the program can be called by it, and by nobody else', async () => {
  const { rows } = await client.query<{ name: string }>(
    `select p.proname as name from pg_proc p where p.pronamespace = 'people'::regnamespace
       and has_function_privilege('cjg_app', p.oid, 'execute') order by 1`,
  )
  assert.deepEqual(
    rows.map(row => row.name),
    [
      'bring_along',
      'find_youths_by_name',
      'hold_children',
      'merge_children',
      'tables_left_alone',
      'tables_of_a_child',
      'undo_merge',
      'weigh_merge',
    ],
  )
  const others = await client.query(
    `select p.proname from pg_proc p where p.pronamespace = 'people'::regnamespace
       and has_function_privilege('cjg_jobs', p.oid, 'execute')`,
  )
  assert.deepEqual(others.rows, [])
})
