import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, before, beforeEach, test } from 'node:test'
import pg from 'pg'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { migrate } from './migrate.ts'

let database: TestDatabase
let folder: string

before(async () => {
  database = await testDatabase()
})
// The tables of the project itself are of no use here: each test starts from nothing.
beforeEach(async () => {
  await query(
    `drop owned by cjg_migrate cascade; grant create on database ${new URL(database.url).pathname.slice(1)} to cjg_migrate`,
  )
  folder = mkdtempSync(join(tmpdir(), 'migrate-'))
  mkdirSync(join(folder, 'migrations'))
  mkdirSync(join(folder, 'views'))
  put('roles.sql', '')
  put(
    'migrations/0001-create-toys.sql',
    'create schema toys; create table toys.toy (name text); --@citus select nonsense();',
  )
})

afterEach(() => rmSync(folder, { recursive: true }))

const put = (name: string, sql: string) => writeFileSync(join(folder, name), sql)
const run = () => migrate(database.url, folder)

async function query(sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: database.url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}

test('each migration is carried out once, in order', async () => {
  assert.deepEqual(await run(), ['migrations/0001-create-toys.sql'])
  assert.deepEqual(await run(), [])
  put('migrations/0002-add-owner.sql', 'alter table toys.toy add owner text')
  assert.deepEqual(await run(), ['migrations/0002-add-owner.sql'])
})

test('two programs that start at once do the work once', async () => {
  const both = await Promise.all([run(), run()])
  assert.deepEqual(both.flat(), ['migrations/0001-create-toys.sql'])
})

test('a migration that was changed afterwards is refused by name', async () => {
  await run()
  put('migrations/0001-create-toys.sql', 'create schema games')
  await assert.rejects(run(), /0001-create-toys\.sql is veranderd/)
})

test('a database that is newer than the program is refused', async () => {
  await run()
  rmSync(join(folder, 'migrations/0001-create-toys.sql'))
  await assert.rejects(run(), /0001-create-toys\.sql is uitgevoerd op deze database maar bestaat niet meer/)
})

test('a number that comes too late, a double number and another kind of name are refused', async () => {
  put('migrations/0003-create-games.sql', 'create schema games')
  await run()
  put('migrations/0002-create-books.sql', 'create schema books')
  await assert.rejects(run(), /0002-create-books\.sql komt voor/)
  put('migrations/0002-create-balls.sql', 'create schema balls')
  await assert.rejects(run(), /nummer dat al bestaat: 0002|komt voor/)
  put('migrations/more.sql', 'create schema more')
  await assert.rejects(run(), /more\.sql heet niet|komt voor/)
})

test('a mistake is told with its file and line, and nothing of that migration stays', async () => {
  put(
    'migrations/0002-add-owner.sql',
    '-- why\nalter table toys.toy add owner text;\n\nalter table toys.toy\n  add owner text;',
  )
  await assert.rejects(run(), /^Error: db\/migrations\/0002-add-owner\.sql:4: column "owner" .* already exists/)
  put('migrations/0002-add-owner.sql', 'alter table toys.toy add owner text')
  assert.deepEqual(await run(), ['migrations/0002-add-owner.sql'])
})

test('a table under a view can change, and the view is there again with its present text', async () => {
  put('views/all.sql', 'create view toys.all as select name from toys.toy; grant select on toys.all to cjg_reporting')
  await run()
  put('migrations/0002-rename-name.sql', 'alter table toys.toy drop name; alter table toys.toy add title text')
  put('views/all.sql', 'create view toys.all as select title from toys.toy')
  assert.deepEqual(await run(), ['migrations/0002-rename-name.sql', 'views/all.sql'])
  await query('select title from toys.all')
  assert.deepEqual(await run(), [])
})

test('a view whose file is gone, is gone', async () => {
  put('views/all.sql', 'create view toys.all as select name from toys.toy')
  await run()
  rmSync(join(folder, 'views/all.sql'))
  await run()
  assert.deepEqual(await query(`select to_regclass('toys.all') as view`), [{ view: null }])
})
