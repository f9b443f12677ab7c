import assert from 'node:assert/strict'
import { test } from 'node:test'
import { as } from '../../../../../test/as.ts'
import { testTown, today } from '../../../../../test/town.ts'
import { measured, register } from '../growing.fixture.ts'

const town = await testTown()
const birth = today.subtract({ years: 8 })

async function noor() {
  const child = await register(town, { name: 'Noor', sex: 'female', birth })
  await measured(town, child, { on: birth.add({ years: 6 }), heightCm: 116, position: 'standing' })
  await measured(town, child, { heightCm: 128, position: 'standing' })
  return child
}

test('a child is compared with Dutch children until a professional chooses otherwise', async () => {
  const nurse = await as(town.app, 'jeugdverpleegkundige')
  const page = await (await nurse.get(`/jeugd/${await noor()}/groei?maat=lengte`)).text()
  assert.match(page, /Lijnen: Nederland 2009, meisjes/)
  assert.match(page, /De Nederlandse lijnen zijn de standaard/)
})

test('who chose the Turkish lines, when and why stands under the chart, and every score names them', async () => {
  const child = await noor()
  const nurse = await as(town.app, 'jeugdverpleegkundige')
  const chosen = await nurse.post(`/jeugd/${child}/groei/lijnen`, { population: 'tu', because: 'beide ouders Turks' })
  assert.equal(chosen.headers.get('location'), `/jeugd/${child}/groei?gekozen`)
  const page = await (await nurse.get(`/jeugd/${child}/groei?maat=lengte`)).text()
  assert.match(page, /Lijnen: kinderen van Turkse afkomst 2009, meisjes/)
  assert.match(page, /Gekozen door Mirjam Jansen op 23 november 2026: beide ouders Turks/)
  assert.match(page, /TU 2009/)
  const record = await (await nurse.get(`/jeugd/${child}?maat=lengte`)).text()
  assert.match(record, /kinderen van Turkse afkomst 2009/, 'the record shows the same lines')
})

test('where no lines were published for the choice, the Dutch ones are shown and it says so', async () => {
  const child = await noor()
  const nurse = await as(town.app, 'jeugdverpleegkundige')
  await nurse.post(`/jeugd/${child}/groei/lijnen`, { population: 'tu', because: 'beide ouders Turks' })
  const page = await (await nurse.get(`/jeugd/${child}/groei?maat=gewicht`)).text()
  assert.match(page, /Voor deze maat en leeftijd zijn daar geen lijnen van; dit zijn de Nederlandse/)
})

test('an earlier choice stays readable, with its reason', async () => {
  const child = await noor()
  const nurse = await as(town.app, 'jeugdverpleegkundige')
  await nurse.post(`/jeugd/${child}/groei/lijnen`, { population: 'tu', because: 'beide ouders Turks' })
  await nurse.post(`/jeugd/${child}/groei/lijnen`, { population: 'nl', because: 'op verzoek van moeder' })
  const page = await (await nurse.get(`/jeugd/${child}/groei/lijnen`)).text()
  assert.match(page, /beide ouders Turks/)
  assert.match(page, /op verzoek van moeder/)
})

test('a choice without a reason is asked again', async () => {
  const nurse = await as(town.app, 'jeugdverpleegkundige')
  const again = await nurse.post(`/jeugd/${await noor()}/groei/lijnen`, { population: 'ds', because: '' })
  assert.equal(again.status, 422)
  assert.match(await again.text(), /Schrijf kort waarom/)
})

test('the WHO lines are for comparison only: the page says that Dutch advice does not go by them', async () => {
  const nurse = await as(town.app, 'jeugdverpleegkundige')
  const page = await (await nurse.get(`/jeugd/${await noor()}/groei?maat=lengte&lijnen=who`)).text()
  assert.match(page, /WHO 2006, meisjes en WHO 2007, meisjes/)
  assert.match(page, /Nederlandse adviezen gaan niet uit van deze lijnen/)
})
