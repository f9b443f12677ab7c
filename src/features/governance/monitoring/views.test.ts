/** What the views count, read as the page reads them. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { actorOf } from '../../../../cast/open-town.ts'
import { biezendrecht, professionals, vlierdam } from '../../../../cast/town.ts'
import { testTown } from '../../../../test/town.ts'
import type { Centre } from '../../../centre/index.ts'
import { asRole } from '../../../platform/db/as-role.ts'
import type { Db } from '../../../platform/db/connect.ts'
import * as help from './help.fixture.ts'
import { endPlan } from './plan-end.fixture.ts'
import { findChildren, findVaccinated } from './rollup/year/store.ts'
import * as work from './work.fixture.ts'

const town = await testTown()

/** 'desk 2 in 2026-10', of one breakdown. */
const counted = (centre: Centre, view: string, breakdown: string): Promise<string[]> =>
  asCounter(centre, async db => {
    const { rows } = await sql<{ month: Temporal.PlainDate; category: string; count: number }>`
      select month, category, sum(count)::int as count from ${sql.table(`reporting.${view}`)}
      where breakdown = ${breakdown} and month >= '2026-01-01' group by 1, 2`.execute(db)
    return rows
      .map(({ category, count, month }) => `${category} ${count} in ${month.toPlainYearMonth()}`)
      .toSorted((one, other) => (one < other ? -1 : 1))
  })
const asCounter = <T>(centre: Centre, read: (db: Db) => Promise<T>): Promise<T> =>
  town.act(actorOf(professionals.civilServant), ctx => asRole(ctx.db, 'cjg_reporting', read), { town: centre })

test('contacts are counted per month by channel, and once for every topic', async () => {
  await work.atWork(town, vlierdam, async at => {
    await work.contacts(at, { count: 2, channel: 'desk', topics: ['sleep', 'rules'], on: '2026-10-31' })
    await work.contacts(at, { count: 1, channel: 'phone', topics: ['sleep'], on: '2026-11-01' })
  })
  assert.deepEqual(await counted(vlierdam, 'contact', 'total'), ['all 1 in 2026-11', 'all 2 in 2026-10'])
  assert.deepEqual(await counted(vlierdam, 'contact', 'channel'), ['desk 2 in 2026-10', 'phone 1 in 2026-11'])
  assert.deepEqual(await counted(vlierdam, 'contact', 'topic'), [
    'rules 2 in 2026-10',
    'sleep 1 in 2026-11',
    'sleep 2 in 2026-10',
  ])
})

test('an answer on the promised day is in time, the day after it is late', async () => {
  await work.atWork(town, vlierdam, async at => {
    for (const answeredOn of ['2026-10-07', '2026-10-07', '2026-10-08', null]) await work.question(at, answeredOn)
  })
  assert.deepEqual(await counted(vlierdam, 'question', 'answered'), [
    'in-time 2 in 2026-10',
    'late 1 in 2026-10',
    'not-yet 1 in 2026-10',
  ])
})

test('a dose that was taken back counts no more, and a child with two doses of a vaccine is one child', async () => {
  const child = await work.bear(town, vlierdam, '2024-02-29')
  await work.atWork(town, vlierdam, async at => {
    await work.openRecord(at, child)
    await work.giveDose(at, child, 'dktp-hib-hepb', '2026-05-03')
    await work.giveDose(at, child, 'dktp-hib-hepb', '2026-07-03')
    await work.takeBack(at, child, await work.giveDose(at, child, 'bmr', '2026-07-03'))
    await work.measure(at, child, '2026-07-03')
  })
  assert.deepEqual(await counted(vlierdam, 'dose', 'vaccine'), [
    'dktp-hib-hepb 1 in 2026-05',
    'dktp-hib-hepb 1 in 2026-07',
  ])
  assert.deepEqual(await counted(vlierdam, 'measurement', 'measure'), ['weight 1 in 2026-07'])
  await asCounter(vlierdam, async db => {
    assert.deepEqual(await findVaccinated(db, vlierdam.code), [
      { birthYear: 2024, vaccine: 'dktp-hib-hepb', children: 1 },
    ])
    assert.deepEqual(await findChildren(db, vlierdam.code), [{ area: '?', birthYear: 2024, children: 1 }])
  })
})

test('a concern counts in the areas of its last version, by the age on the day it was noted', async () => {
  const child = await work.bear(town, vlierdam, '2014-10-07')
  await work.atWork(town, vlierdam, at => work.concern(at, child, ['material', 'surroundings']))
  assert.deepEqual(await counted(vlierdam, 'concern', 'area'), ['material 1 in 2026-10', 'surroundings 1 in 2026-10'])
  assert.deepEqual(await counted(vlierdam, 'concern', 'age-band'), ['4-12 1 in 2026-10'])
})

test('a referral counts once, as far as it came', async () => {
  const child = await work.bear(town, vlierdam, '2020-01-01')
  await help.refer(town, vlierdam, child, ['waiting', 'declined', 'accepted', 'accepted', 'reported-back', 'withdrawn'])
  assert.deepEqual(await counted(vlierdam, 'referral', 'standing'), [
    'accepted 2 in 2026-10',
    'declined 1 in 2026-10',
    'reported-back 1 in 2026-10',
    'waiting 1 in 2026-10',
    'withdrawn 1 in 2026-10',
  ])
  assert.deepEqual(await counted(vlierdam, 'referral', 'organisation-kind'), ['neighbourhood-team 6 in 2026-10'])
})

test('an evaluation on the planned day is in time; one that only got another date was moved', async () => {
  for (const evaluated of [
    { on: '2026-10-01', findings: 'Goed' },
    { on: '2026-10-02', findings: 'Goed' },
    { on: '2026-09-20', findings: null },
    null,
  ])
    await help.plan(town, vlierdam, evaluated)
  const held = (await counted(vlierdam, 'evaluation', 'held')).filter(line => line.endsWith('2026-10'))
  assert.deepEqual(held, ['in-time 1 in 2026-10', 'late 1 in 2026-10', 'moved 1 in 2026-10', 'not-yet 1 in 2026-10'])
  assert.deepEqual(await counted(vlierdam, 'plan', 'standing'), ['running 4 in 2026-09'])
})

test('a goal counts in the month its plan closed, and what the family thought of it in the month they said so', async () => {
  await endPlan(town, biezendrecht, { outcome: 'reached', satisfaction: 8 })
  await endPlan(town, biezendrecht, { outcome: 'partly', satisfaction: 5 })
  assert.deepEqual(await counted(biezendrecht, 'goal', 'outcome'), ['partly 1 in 2026-11', 'reached 1 in 2026-11'])
  assert.deepEqual(await counted(biezendrecht, 'satisfaction', 'figure'), ['high 1 in 2026-11', 'low 1 in 2026-11'])
})

test('a match between two municipalities counts in both, a report only where it was made', async () => {
  await help.match(town, [vlierdam.code, vlierdam.code], true)
  await help.match(town, [vlierdam.code, biezendrecht.code], false)
  assert.deepEqual(await counted(vlierdam, 'report', 'total'), ['all 3 in 2026-10'])
  assert.deepEqual(await counted(vlierdam, 'match', 'spoken'), ['not-yet 1 in 2026-10', 'spoken 1 in 2026-10'])
  assert.deepEqual(await counted(biezendrecht, 'report', 'total'), ['all 1 in 2026-10'])
  assert.deepEqual(await counted(biezendrecht, 'match', 'spoken'), ['not-yet 1 in 2026-10'])
})
