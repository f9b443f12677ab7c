import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { seeded } from '../../../../../cast/random.ts'
import { type TestDatabase, testDatabase } from '../../../../../test/database.ts'
import { testKeys } from '../../../../../test/town.ts'
import { indexPseudonyms } from '../../../../platform/crypto/index-pseudonym.ts'
import type { Keys } from '../../../../platform/crypto/keys.ts'
import { type Db, Rollback } from '../../../../platform/db/connect.ts'
import { enterReport } from '../enter-report.ts'
import { freshReport } from '../fresh-report.ts'
import type { LayerKeys, Pseudonym } from '../stored-report.ts'
import { beginNewestLayer, rekeyBatch } from './rekey.ts'
import { asIndex } from './store.ts'

const database: TestDatabase = await testDatabase()
const random = seeded(41)
const at = { now: Temporal.Instant.from('2026-11-23T10:00:00Z'), today: Temporal.PlainDate.from('2026-11-23') }
const later = { ...at, now: at.now.add({ hours: 1 }) }
const withKeys = (count: number): Keys => ({
  ...testKeys,
  indexPseudonym: Array.from({ length: count }, (_, layer) => Buffer.alloc(32, layer + 3)),
})

/** A hundred and fifty youths in sixty households; most are reported more than once. */
const youths = Array.from({ length: 150 }, (_, number) => ({
  number,
  household: random.between(0, 59),
  father: random.between(0, 80),
}))
type Youth = (typeof youths)[number]

function keysOf(keys: Keys, { number, household, father }: Youth) {
  const under = (layer: number): LayerKeys => {
    const of = (text: string) => (indexPseudonyms(keys, text)[layer - 1]?.toString('hex') ?? '') as Pseudonym
    const parents = [of(`mother ${household}`), of(`father ${father}`)]
    return {
      subject: of(`youth ${number}`),
      address: number % 5 === 0 ? null : of(`address ${household}`),
      parents,
      layer,
    }
  }
  const newest = keys.indexPseudonym.length
  return { ...under(newest), earlier: newest > 1 ? under(newest - 1) : null }
}

const uuid = (number: number): string => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`

function enter(index: Db, keys: Keys, youth: Youth, who: number) {
  const organisation = { id: uuid(who % 7), name: `Organisatie ${who % 7}`, domain: 'health-care' } as const
  const reporter = {
    municipality: '9901',
    id: uuid(who),
    name: `Melder ${who}`,
    phone: null,
    email: null,
    organisation,
  }
  const report = freshReport({ keys: keysOf(keys, youth), reporter, birth: at.today.subtract({ years: 9 }) }, later)
  return enterReport(index, report, later)
}

/** Whom a new reporter would meet on each youth, without entering anything. */
async function meetings(keys: Keys): Promise<readonly string[]> {
  const all: string[] = []
  for (const youth of youths) {
    const entering = await asIndex(database, async index => {
      throw new Rollback(await enter(index, keys, youth, 999))
    })
    const { matches } = entering as Awaited<ReturnType<typeof enter>> & { kind: 'entered' }
    all.push(...matches.map(({ kind, earlier }) => `${youth.number} ${kind} ${earlier.id}`).toSorted())
  }
  return all
}

/** Every match with the two reports it joins. */
const joined = () =>
  asIndex(database, async index => {
    const rows = await index
      .selectFrom('referral_index.match as m')
      .innerJoin('referral_index.report as f', join =>
        join.onRef('f.subject', '=', 'm.subject').onRef('f.id', '=', 'm.report_id'),
      )
      .innerJoin('referral_index.report as e', join =>
        join.onRef('e.subject', '=', 'm.other_subject').onRef('e.id', '=', 'm.other_report_id'),
      )
      .select(['m.id', 'f.id as fresh', 'e.id as earlier'])
      .orderBy('m.id')
      .execute()
    return rows.map(row => `${row.id} ${row.fresh} ${row.earlier}`)
  })

const layers = () =>
  asIndex(database, async index => {
    const rows = await index.selectFrom('referral_index.report').select('layer').distinct().orderBy('layer').execute()
    return rows.map(({ layer }) => layer)
  })

async function lifting(keys: Keys, batches: number): Promise<number> {
  let lifted = 0
  for (let batch = 0; batch < batches; batch++) {
    const rows = await asIndex(database, index => rekeyBatch(index, keys, at.now, 20))
    if (rows === 0) return lifted
    lifted += rows
  }
  return lifted
}

test('whoever meets before a key is added meets the same during and after it, whatever happens half-way', async () => {
  const [one, two] = [withKeys(1), withKeys(2)]
  for (let report = 0; report < 300; report++)
    await asIndex(database, index => enter(index, one, random.pick(youths), random.between(0, 40)))
  const [before, matchesBefore] = [await meetings(one), await joined()]
  assert.ok(before.length > 300 && matchesBefore.length > 300)
  await asIndex(database, index => beginNewestLayer(index, two, at.now))
  assert.deepEqual(await meetings(two), before)
  assert.ok((await lifting(two, 3)) > 30)
  assert.deepEqual(await layers(), [1, 2])
  assert.deepEqual(await meetings(two), before)
  assert.deepEqual(await joined(), matchesBefore)
  const killed = asIndex(database, async index => {
    await rekeyBatch(index, two, at.now, 20)
    throw new Error('killed')
  })
  await assert.rejects(killed, /killed/)
  assert.deepEqual(await meetings(two), before)
  await lifting(two, 1000)
  assert.deepEqual(await layers(), [2])
  assert.deepEqual(await meetings(two), before)
  assert.deepEqual(await joined(), matchesBefore)
})

test('what is entered while a key goes over the index is found afterwards, and a third key goes over both', async () => {
  const three = withKeys(3)
  await asIndex(database, index => beginNewestLayer(index, three, at.now))
  await lifting(three, 2)
  for (let report = 0; report < 40; report++)
    await asIndex(database, index => enter(index, three, random.pick(youths), random.between(50, 80)))
  const [before, matchesBefore] = [await meetings(three), await joined()]
  await lifting(three, 1000)
  assert.deepEqual(await layers(), [3])
  assert.deepEqual(await meetings(three), before)
  assert.deepEqual(await joined(), matchesBefore)
})

test('a program without the newest key enters nothing, and the index does not go back', async () => {
  const [youth] = youths
  assert.ok(youth)
  await assert.rejects(
    asIndex(database, index => enter(index, withKeys(2), youth, 500)),
    /start it again/,
  )
  await assert.rejects(
    asIndex(database, index => beginNewestLayer(index, withKeys(2), at.now)),
    /only 2/,
  )
})

test('a key waits for the one before it', async () => {
  await asIndex(database, index => beginNewestLayer(index, withKeys(4), at.now))
  await assert.rejects(
    asIndex(database, index => beginNewestLayer(index, withKeys(5), at.now)),
    /not done yet/,
  )
})

test('all that refers to a report or a match of the index follows its pseudonym', async () => {
  const { rows } = await asIndex(database, index =>
    sql<{ name: string }>`
      select conrelid::regclass || ' ' || conname as name from pg_constraint
      where contype = 'f' and confrelid in ('referral_index.report'::regclass, 'referral_index.match'::regclass)
        and confupdtype <> 'c'`.execute(index),
  )
  assert.deepEqual(rows, [])
})
