import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import pg from 'pg'
import { testDatabase } from './database.ts'

type Table = {
  name: string
  comment: string | null
  granted: boolean
  has_municipality: boolean
  forced: boolean
  policies: string[]
  key_start: string | null
}
let tables: Table[]

before(async () => {
  const { url } = await testDatabase()
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  tables = (await client.query<Table>(everyTable)).rows
  await client.end()
})

const everyTable = `
  select
    t.oid::regclass::text as name,
    obj_description(t.oid, 'pg_class') as comment,
    exists (select from aclexplode(t.relacl) a where a.grantee <> t.relowner) as granted,
    exists (select from pg_attribute a where a.attrelid = t.oid and a.attname = 'municipality') as has_municipality,
    t.relrowsecurity and t.relforcerowsecurity as forced,
    array(select pg_get_expr(p.polqual, t.oid) from pg_policy p where p.polrelid = t.oid and p.polroles = '{0}') as policies,
    (select a.attname from pg_constraint k join pg_attribute a on a.attrelid = t.oid and a.attnum = k.conkey[1]
      where k.conrelid = t.oid and k.contype = 'p') as key_start
  from pg_class t join pg_namespace n on n.oid = t.relnamespace
  where t.relkind in ('r', 'p') and not t.relispartition and n.nspname not in ('pg_catalog', 'information_schema')
  order by 1`

const namesOf = (wrong: (table: Table) => boolean) => tables.filter(wrong).map(({ name }) => name)
const isTenants = (table: Table) => table.has_municipality && !nationalLists.has(table.name)

/** Which municipalities are served here, and at which host name: read before it is known for whom the request is. */
const nationalLists = new Set(['centre.centre'])

test('every table says what it is for', () => {
  assert.ok(tables.length > 3)
  assert.deepEqual(
    namesOf(({ comment }) => !comment),
    [],
  )
})

test('every table is granted to a role of the program', () => {
  assert.deepEqual(
    namesOf(({ granted }) => !granted),
    [],
  )
})

test('the key of a table with a municipality starts with it', () => {
  assert.deepEqual(
    namesOf(table => isTenants(table) && table.key_start !== 'municipality'),
    [],
  )
})

test('row-level security is forced on every table with a municipality', () => {
  assert.deepEqual(
    namesOf(table => isTenants(table) && !table.forced),
    [],
  )
})

test('everyone sees only the rows of the municipality they work for', () => {
  const policy = `(municipality = (current_setting('cjg.municipality'::text, true))::character(4))`
  assert.deepEqual(
    namesOf(table => isTenants(table) && table.policies.join() !== policy),
    [],
  )
})
