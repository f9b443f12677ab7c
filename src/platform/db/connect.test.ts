import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { sql } from 'kysely'
import pg from 'pg'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import { connect, type Db, Rollback, type Scope } from './connect.ts'
import { json } from './values.ts'

const here: Scope = { role: 'cjg_app', municipality: '9901' }
const there: Scope = { role: 'cjg_app', municipality: '9902' }
const now = Temporal.Instant.from('2026-03-02T09:00:00.123456Z')
const id = '019cae43-0000-7000-8000-000000000001'
let database: TestDatabase

before(async () => {
  database = await testDatabase()
})

const write = (db: Db, subject: string, municipality = '9901') =>
  db
    .insertInto('mail.message')
    .values({
      municipality,
      id: crypto.randomUUID(),
      recipient: 'sanne@voorbeeld.nl',
      subject,
      body: '',
      created_at: now,
    })
    .execute()
const subjects = (scope: Scope) =>
  database.transaction(scope, async db => {
    const rows = await db.selectFrom('mail.message').select('subject').orderBy('subject').execute()
    return rows.map(({ subject }) => subject)
  })

test('what one municipality writes, another does not see', async () => {
  await database.transaction(here, db => write(db, 'ours'))
  assert.deepEqual(await subjects(here), ['ours'])
  assert.deepEqual(await subjects(there), [])
  assert.deepEqual(await subjects({ role: 'cjg_app', municipality: null }), [])
})

test('nobody writes in the name of another municipality', async () => {
  const forged = database.transaction(here, db => write(db, 'forged', '9902'))
  await assert.rejects(forged, /row-level security/)
})

test('work that throws leaves nothing behind, and its error is told', async () => {
  const broken = database.transaction(here, async db => {
    await write(db, 'broken off')
    throw new Error('halfway')
  })
  await assert.rejects(broken, /halfway/)
  assert.ok(!(await subjects(here)).includes('broken off'))
})

test('a refused form leaves nothing behind and still has an answer', async () => {
  const answer = await database.transaction(here, async db => {
    await write(db, 'refused')
    throw new Rollback('too young')
  })
  assert.equal(answer, 'too young')
  assert.ok(!(await subjects(here)).includes('refused'))
})

test('work that goes on after a failed statement is not reported as stored', async () => {
  const swallowed = database.transaction(here, async db => {
    await write(db, 'lost')
    await sql`select 1 / 0`.execute(db).catch(() => {})
  })
  await assert.rejects(swallowed, /Nothing was stored/)
})

test('reads that are asked at once each get their own answer', async () => {
  const numbers = Array.from({ length: 20 }, (_, number) => number)
  const answers = await database.transaction(here, db =>
    Promise.all(numbers.map(number => sql<{ n: number }>`select ${number}::int as n`.execute(db))),
  )
  assert.deepEqual(
    answers.map(answer => answer.rows[0]?.n),
    numbers,
  )
})

test('what is looked up in a list is found whatever the length of the list, and in an empty list nothing', async () => {
  const answers = await database.transaction(here, async db => {
    for (const subject of ['one', 'two', 'three']) await write(db, subject)
    const found = async (wanted: readonly string[]) => {
      const asked = db.selectFrom('mail.message').select('subject').where('subject', 'in', wanted)
      return (await asked.execute()).map(({ subject }) => subject)
    }
    throw new Rollback([await found(['one']), await found(['one', 'three', '{two,"four"}']), await found([])])
  })
  assert.deepEqual(answers, [['one'], ['one', 'three'], []])
})

test('work that was left behind asks nothing in the transaction of another', async () => {
  const left: { late?: Promise<unknown> } = {}
  const failed = database.transaction(here, async db => {
    left.late = new Promise(resolve => setTimeout(resolve, 20)).then(() => sql`select 1`.execute(db))
    left.late.catch(() => {})
    throw new Error('halfway')
  })
  await assert.rejects(failed, /halfway/)
  await assert.rejects(left.late ?? Promise.resolve(), /transaction is over/)
})

test('a municipality code that is not four digits never reaches the database', async () => {
  for (const municipality of ["1'; drop", '12345', ''])
    await assert.rejects(
      database.transaction({ role: 'cjg_app', municipality }, subjectsNever),
      /Not a municipality code/,
    )
})
const subjectsNever = () => assert.fail('ran')

test('days, moments, numbers and lists come back as they went', async () => {
  const day = Temporal.PlainDate.from('2024-02-29')
  const { rows } = await database.transaction(here, db =>
    sql`select ${day}::date as day, ${now}::timestamptz as moment, ${[day, null]}::date[] as days,
      12.5::numeric as height, 9007199254740991::int8 as big, ${['a"b', 'c,d']}::text[] as words,
      ${json([1, { a: 'é' }])} as list, ${id}::uuid as id, null::date as never`.execute(db),
  )
  const words = ['a"b', 'c,d']
  const list = [1, { a: 'é' }]
  const never = null
  const expected = { day, moment: now, days: [day, null], height: 12.5, big: 9007199254740991, words, list, id, never }
  assert.equal(JSON.stringify(rows[0]), JSON.stringify(expected))
})

test('a whole number too large to be exact is refused, not rounded', async () => {
  const read = database.transaction(here, db => sql`select 9007199254740993::int8 as number`.execute(db))
  await assert.rejects(read, RangeError)
})

test('who may not act for the program is answered nothing at all, not even what was asked at once', async () => {
  const owner = new pg.Client({ connectionString: database.url })
  await owner.connect()
  await owner.query(`create role opencjg_stranger login password 'stranger'`)
  const url = new URL(database.url)
  url.username = 'opencjg_stranger'
  url.password = 'stranger'
  const stranger = connect(url.href)
  const answered: unknown[] = []
  const asked = stranger.transaction(here, db =>
    sql`select 1`.execute(db).then(rows => {
      answered.push(rows)
    }),
  )
  await assert.rejects(asked)
  await stranger.close()
  await owner.query('drop role opencjg_stranger')
  await owner.end()
  assert.deepEqual(answered, [])
})

test('a broken connection is replaced: the next work succeeds', async () => {
  const cut = database.transaction(here, db => sql`select pg_terminate_backend(pg_backend_pid())`.execute(db))
  await assert.rejects(cut)
  assert.equal((await subjects(there)).length, 0)
})

test('a statement that takes too long is cancelled', async () => {
  const hasty = connect(database.url, { statementTimeoutMs: 20 })
  await assert.rejects(
    hasty.transaction(here, db => sql`select pg_sleep(5)`.execute(db)),
    /statement timeout/,
  )
  await hasty.close()
})
