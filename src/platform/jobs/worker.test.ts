import assert from 'node:assert/strict'
import { before, beforeEach, test } from 'node:test'
import { type TestDatabase, testDatabase } from '../../../test/database.ts'
import type { Scope } from '../db/connect.ts'
import { nextRun } from './next-run.ts'
import { enqueue } from './queue.ts'
import { planDaily, runDue, startWorker, type Work } from './worker.ts'

const app: Scope = { role: 'cjg_app', municipality: '9901' }
const jobs: Scope = { role: 'cjg_jobs', municipality: null }
let database: TestDatabase
let now: Temporal.Instant

before(async () => {
  database = await testDatabase()
})
beforeEach(async () => {
  now = Temporal.Instant.from('2026-03-02T09:00:00Z')
  await database.transaction(jobs, db => db.deleteFrom('jobs.job').execute())
})

const ask = (queue: string, payload: object, dedupe?: string) =>
  database.transaction(app, db =>
    enqueue(db, { queue, municipality: '9901', payload, runAt: now, ...(dedupe && { dedupe }) }),
  )
const waiting = () => database.transaction(jobs, db => db.selectFrom('jobs.job').selectAll().execute())
const partsOf = (works: Work[]) => ({
  database,
  works,
  municipalities: ['9901', '9902'],
  clock: () => now,
  log: () => {},
})
const work = async (...works: Work[]) => {
  await planDaily(partsOf(works))
  await runDue(partsOf(works))
}

test('work is done once, in the municipality that asked for it, and is then gone', async () => {
  const seen: unknown[] = []
  await ask('letters', { letter: 1 })
  await work({ queue: 'letters', run: async (_, job) => void seen.push([job.municipality, job.payload]) })
  assert.deepEqual(seen, [['9901', { letter: 1 }]])
  assert.deepEqual(await waiting(), [])
})

test('what the work wrote is undone when it fails, and it is tried again later', async () => {
  let fails = true
  await ask('letters', {})
  const letters: Work = {
    queue: 'letters',
    run: async db => {
      await enqueue(db, { queue: 'written', municipality: '9901', payload: {}, runAt: now })
      if (fails) throw new Error('the printer is out of paper')
    },
  }
  await work(letters)
  const [left, ...others] = await waiting()
  assert.equal(others.length, 0)
  assert.equal(left?.last_error, 'the printer is out of paper')
  fails = false
  await work(letters)
  assert.equal((await waiting())[0]?.queue, 'letters', 'not yet: it waits a quarter of a minute')
  now = now.add({ seconds: 15 })
  await work(letters)
  assert.deepEqual(
    (await waiting()).map(({ queue }) => queue),
    ['written'],
  )
})

test('work that keeps failing is given up after a day and stays for a person to see', async () => {
  await ask('letters', {})
  for (let hour = 0; hour < 72; hour++) {
    await work({ queue: 'letters', run: () => Promise.reject(new Error('no paper')) })
    now = now.add({ hours: 1 })
  }
  const [left] = await waiting()
  assert.ok(left?.failed_at)
  assert.equal(left.attempts, 14)
})

test('the same question waits once, but may be asked again while it is being answered', async () => {
  await ask('figures', {}, 'today')
  await ask('figures', {}, 'today')
  assert.equal((await waiting()).length, 1)
  let asked = false
  await work({
    queue: 'figures',
    run: async () => {
      if (asked) return
      asked = true
      await ask('figures', {}, 'today')
      assert.equal((await waiting()).length, 2)
    },
  })
  assert.deepEqual(await waiting(), [])
})

test('two workers never take the same job', async () => {
  const seen: unknown[] = []
  for (let letter = 0; letter < 20; letter++) await ask('letters', { letter })
  const letters: Work = { queue: 'letters', run: async (_, { payload }) => void seen.push(JSON.stringify(payload)) }
  await Promise.all([work(letters), work(letters)])
  assert.equal(seen.length, 20)
  assert.equal(new Set(seen).size, 20)
})

test('daily work is planned once per municipality, done at its time and planned for the next day', async () => {
  const seen: (string | null)[] = []
  const expire: Work = {
    queue: 'expire',
    daily: { at: '02:30', for: 'each-municipality' },
    run: async (_, { municipality }) => void seen.push(municipality),
  }
  await work(expire)
  await work(expire)
  assert.deepEqual(seen, [])
  now = Temporal.Instant.from('2026-03-03T01:30:00Z')
  await work(expire)
  assert.deepEqual(new Set(seen), new Set(['9901', '9902']))
  const planned = (await waiting()).map(job => job.run_at.toString())
  assert.deepEqual(planned, ['2026-03-04T01:30:00Z', '2026-03-04T01:30:00Z'])
})

test('half past two at night exists once a day, also when the clock goes forward', () => {
  const next = (at: string) => nextRun('02:30', Temporal.Instant.from(at)).toString()
  assert.equal(next('2026-03-28T00:00:00Z'), '2026-03-28T01:30:00Z')
  assert.equal(next('2026-03-28T01:30:00Z'), '2026-03-29T01:30:00Z', 'half past three by the new clock')
  assert.equal(next('2026-03-29T01:30:00Z'), '2026-03-30T00:30:00Z')
})

test('a professional can put nothing in the queue of another municipality', async () => {
  const foreign = { queue: 'letters', municipality: '9902', payload: {}, runAt: now }
  await assert.rejects(
    database.transaction(app, db => enqueue(db, foreign)),
    /row-level security/,
  )
})

test('a worker does what is due by itself, and stops when asked, also while it rests', async () => {
  await ask('letters', {})
  const done = Promise.withResolvers<void>()
  const letters: Work = { queue: 'letters', run: async () => done.resolve() }
  const worker = await startWorker({ ...partsOf([letters]), pollMs: 1_000_000 })
  await done.promise
  await worker.stop()
  assert.deepEqual(await waiting(), [])
})
