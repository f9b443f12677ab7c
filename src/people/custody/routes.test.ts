import assert from 'node:assert/strict'
import { test } from 'node:test'
import { vos, yildiz } from '../../../cast/families.ts'
import { storyteller } from '../../../cast/open-town.ts'
import { registerFamily } from '../../../cast/register-family.ts'
import { as } from '../../../test/as.ts'
import { testTown } from '../../../test/town.ts'
import { isGuardian } from '../index.ts'

const town = await testTown()
const { children, guardians } = await town.act(storyteller, ctx => registerFamily(ctx, vos))
const others = await town.act(storyteller, ctx => registerFamily(ctx, yildiz))
const [finn] = children.values()
const jeroen = guardians.get('Jeroen')
if (!finn || !jeroen) throw new Error('the Vos family is not complete')
const desk = await as(town.app, 'balie')
const path = `/jeugd/${finn}/gezin/${jeroen}/gezag`
const custodyOn = (day: string) =>
  town.act(storyteller, ctx => isGuardian(ctx, jeroen, finn), { now: Temporal.Instant.from(`${day}T10:00:00Z`) })

test('a father gets custody from the day of the decision, and not before', async () => {
  const response = await desk.post(path, { status: 'with-custody', relation: 'father', since: '20-11-2026' })
  assert.equal(response.headers.get('location'), `/jeugd/${finn}/gezin?gedaan=gezag`)
  assert.equal(await custodyOn('2026-11-19'), 'without-custody')
  assert.equal(await custodyOn('2026-11-20'), 'with-custody')
})

test('a day before the last decision is refused: history is not rewritten', async () => {
  const response = await desk.post(path, { status: 'without-custody', relation: 'father', since: '1-11-2026' })
  assert.equal(response.status, 422)
  assert.match(await response.text(), /al iets vastgelegd vanaf een latere dag/)
})

test('a slip is put right on the same day', async () => {
  await desk.post(path, { status: 'without-custody', relation: 'father', since: '20-11-2026' })
  assert.equal(await custodyOn('2026-11-20'), 'without-custody')
})

test('who no longer cares for the child is no guardian from that day', async () => {
  await desk.post(path, { status: 'ended', relation: 'father', since: '23-11-2026' })
  assert.equal(await custodyOn('2026-11-22'), 'without-custody')
  assert.equal(await custodyOn('2026-11-23'), null)
})

test('custody of a parent of another child cannot be recorded here', async () => {
  const stranger = others.guardians.get('Elif') ?? ''
  assert.equal((await desk.get(`/jeugd/${finn}/gezin/${stranger}/gezag`)).status, 404)
})
