import assert from 'node:assert/strict'
import { test } from 'node:test'
import { as } from '../../../../../test/as.ts'
import { testTown, today } from '../../../../../test/town.ts'
import { measured, nurseActor, register } from '../growing.fixture.ts'
import { measurementsToRepeat } from './measurements-to-repeat.ts'

const town = await testTown()
const birth = today.subtract({ months: 9 })
const before = today.add({ weeks: 2 })
const now = (day: Temporal.PlainDate) => ({
  now: day.toZonedDateTime('Europe/Amsterdam').toInstant().add({ hours: 10 }),
})

async function sem() {
  const child = await register(town, { name: 'Sem', sex: 'male', birth })
  await measured(town, child, { weightKg: 8.1 })
  return child
}

const noting = { measures: 'weight', before: before.toString(), because: 'de lijn buigt af' }

const listOf = async (child: string, day = today) =>
  (await town.act(nurseActor, ctx => measurementsToRepeat(ctx), now(day))).filter(one => one.child === child)

test('a nurse notes that a weight is to be measured again, and by when: it stands on the page and in the work list', async () => {
  const child = await sem()
  const nurse = await as(town.app, 'jeugdverpleegkundige')
  assert.equal((await nurse.post(`/jeugd/${child}/groei/opnieuw`, noting)).status, 303)
  const page = await (await nurse.get(`/jeugd/${child}/groei`)).text()
  assert.match(page, /Gewicht vóór 7 december 2026/)
  assert.match(page, /de lijn buigt af \(Mirjam Jansen, 23 nov 2026\)/)
  assert.deepEqual(
    (await listOf(child)).map(one => [one.measure, one.before.toString()]),
    [['weight', '2026-12-07']],
  )
})

test('it is done when the weight is measured on a later day, and not by the weight that gave rise to it', async () => {
  const child = await sem()
  const nurse = await as(town.app, 'jeugdverpleegkundige')
  await nurse.post(`/jeugd/${child}/groei/opnieuw`, noting)
  assert.equal((await listOf(child)).length, 1)
  const later = today.add({ days: 5 })
  const { addMeasurements } = await import('../../index.ts')
  const visit = {
    on: later,
    heightCm: null,
    position: 'lying',
    weightKg: 8.3,
    headCircumferenceCm: null,
    confirmed: [],
  } as const
  await town.act(nurseActor, ctx => addMeasurements(ctx, child, visit), now(later))
  assert.equal((await listOf(child, later)).length, 0)
})

test('a new day takes the place of the one before', async () => {
  const child = await sem()
  const nurse = await as(town.app, 'jeugdverpleegkundige')
  await nurse.post(`/jeugd/${child}/groei/opnieuw`, noting)
  await nurse.post(`/jeugd/${child}/groei/opnieuw`, { ...noting, before: today.add({ weeks: 3 }).toString() })
  assert.deepEqual(
    (await listOf(child)).map(one => one.before.toString()),
    ['2026-12-14'],
  )
})

test('it can be said, with a reason, that measuring again is not needed after all', async () => {
  const child = await sem()
  const nurse = await as(town.app, 'jeugdverpleegkundige')
  await nurse.post(`/jeugd/${child}/groei/opnieuw`, noting)
  const page = await (await nurse.get(`/jeugd/${child}/groei`)).text()
  const way = /href="(\/jeugd\/[^"]+\/groei\/opnieuw\/[^"]+)"/.exec(page)?.[1] ?? assert.fail('no way to take it back')
  assert.match(await (await nurse.get(way)).text(), /de lijn buigt af/)
  assert.equal((await nurse.post(way, { because: 'is bij de kinderarts gewogen' })).status, 303)
  assert.equal((await listOf(child)).length, 0)
  assert.equal((await nurse.post(way, { because: 'nog eens' })).status, 404)
})

test('a day that has been is no day to measure again by', async () => {
  const nurse = await as(town.app, 'jeugdverpleegkundige')
  const again = await nurse.post(`/jeugd/${await sem()}/groei/opnieuw`, { ...noting, before: today.toString() })
  assert.equal(again.status, 422)
  assert.match(await again.text(), /Kies een dag na vandaag/)
})
