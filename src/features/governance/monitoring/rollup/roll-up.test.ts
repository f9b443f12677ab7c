import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actorOf, storyteller } from '../../../../../cast/open-town.ts'
import { biezendrecht, professionals, vlierdam } from '../../../../../cast/town.ts'
import { testTown } from '../../../../../test/town.ts'
import { figureOf } from '../../../../knowledge/figures/figures-of-period.ts'
import * as work from '../work.fixture.ts'
import { contacts } from '../work.fixture.ts'
import { readRollup } from './read-rollup.ts'
import { rollUp } from './roll-up.ts'

const town = await testTown()
const month = Temporal.PlainYearMonth.from
const year = { from: month('2026-01'), to: month('2026-12') }
const servant = actorOf(professionals.civilServant)
const at = (day: string) => ({ now: Temporal.Instant.from(`${day}T01:30:00Z`) })
const night = (day: string) => town.act(storyteller, rollUp, at(day))
const contactsOf = (day: string) => town.act(servant, ctx => readRollup(ctx, 'contact', year), at(day))

test('October is told once it has been over for a week, what is divided after the quarter, and late work is not added', async () => {
  await work.atWork(town, vlierdam, async its => {
    await contacts(its, { count: 60, channel: 'desk', topics: ['sleep'], on: '2026-08-05' })
    await contacts(its, { count: 3, channel: 'phone', topics: ['rules'], on: '2026-09-05' })
    await contacts(its, { count: 9, channel: 'email', topics: ['rules'], on: '2026-09-06' })
    await contacts(its, { count: 7, channel: 'desk', topics: ['sleep'], on: '2026-10-31' })
  })
  await work.atWork(town, biezendrecht, its =>
    contacts(its, { count: 9, channel: 'desk', topics: [], on: '2026-08-05' }),
  )
  await night('2026-11-07')
  assert.deepEqual((await contactsOf('2026-11-07')).total, { kind: 'shown', count: 72 })
  assert.ok((await night('2026-11-08')) > 0)
  const told = await contactsOf('2026-11-08')
  assert.deepEqual(told.total, { kind: 'shown', count: 79 })
  assert.equal(told.divided?.to.toString(), '2026-09')
  assert.deepEqual(figureOf(told.breakdowns.channel, 'desk'), { kind: 'shown', count: 60 })
  assert.deepEqual(figureOf(told.breakdowns.channel, 'phone'), { kind: 'hidden' })
  assert.deepEqual(figureOf(told.breakdowns.channel, 'email'), { kind: 'hidden' })
  await work.atWork(town, vlierdam, its => contacts(its, { count: 2, channel: 'desk', topics: [], on: '2026-10-30' }))
  assert.equal(await night('2026-11-09'), 0)
  assert.deepEqual(await contactsOf('2026-11-09'), told)
})
