import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actorOf } from '../../../../../cast/open-town.ts'
import { locations, professionals } from '../../../../../cast/town.ts'
import { testTown } from '../../../../../test/town.ts'
import { calledIn, lineOf } from '../../../../knowledge/waiting-line/waiting-line.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { callNext, comeBack, lineAt, setDay, settleCall, takeNumber, ticketsIn } from './line.ts'

const town = await testTown()
const desk = actorOf(professionals.desk)
const pedagogue = actorOf(professionals.pedagogue)
const [centre, north] = locations
const at = (ctx: Ctx, location: (typeof locations)[number] = centre) => lineAt(ctx, location)
const call = (number: number, actor = desk) =>
  town.act(actor, ctx => callNext(ctx, { location: centre.id, desk: number }))
const tickets = () => town.act(desk, ctx => ticketsIn(ctx, at(ctx)))

test('thirty people who take a number at once get thirty numbers, and each location counts for itself', async () => {
  const taken = await Promise.all(Array.from({ length: 30 }, () => town.act(desk, ctx => takeNumber(ctx, at(ctx)))))
  const numbers = taken.map(({ number }) => number).toSorted((one, other) => one - other)
  assert.deepEqual(
    numbers,
    Array.from({ length: 30 }, (_, place) => place + 1),
  )
  assert.equal((await town.act(desk, ctx => takeNumber(ctx, at(ctx, north)))).number, 1)
})

test('twenty desks that call at once call twenty people, the first of the line, and nobody twice', async () => {
  const called = await Promise.all(Array.from({ length: 20 }, (_, place) => call(place + 1)))
  const numbers = called.map(next => (next.kind === 'called' ? next.number : 0)).toSorted((one, other) => one - other)
  assert.deepEqual(
    numbers,
    Array.from({ length: 20 }, (_, place) => place + 1),
  )
  assert.equal(calledIn(await tickets()).length, 20)
})

test('one desk that presses twice calls once: it first says what came of the number', async () => {
  const [here] = calledIn(await tickets())
  const again = await Promise.all([call(here?.desk ?? 0), call(here?.desk ?? 0)])
  assert.deepEqual(
    again,
    [1, 1].map(() => ({ kind: 'still-called', number: here?.ticket.number })),
  )
})

test('of two who say what came of one call the first is believed', async () => {
  const [here] = calledIn(await tickets())
  const say = (outcome: 'helped' | 'no-show', actor = desk) =>
    town.act(actor, ctx => settleCall(ctx, here?.ticket.id ?? '', { ordinal: here?.ordinal ?? 0, outcome }))
  const said = await Promise.all([say('no-show'), say('helped', pedagogue)])
  assert.equal(said.filter(Boolean).length, 1)
})

test('who did not come and comes after all is the next one', async () => {
  const one = calledIn(await tickets()).at(-1)
  const id = one?.ticket.id ?? ''
  await town.act(desk, ctx => settleCall(ctx, id, { ordinal: 1, outcome: 'no-show' }))
  assert.equal(await town.act(desk, ctx => comeBack(ctx, id)), true)
  assert.equal(await town.act(desk, ctx => comeBack(ctx, id)), false)
  assert.equal(lineOf(await tickets())[0]?.id, id)
})

test('of two colleagues who end the day at once one hears that it was done', async () => {
  const end = () => town.act(desk, ctx => setDay(ctx, at(ctx, north), { version: 0, standing: 'closed' }))
  assert.deepEqual((await Promise.all([end(), end()])).toSorted(), [false, true])
})
