import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deWit, haddad } from '../../../../../cast/families.ts'
import { actorOf } from '../../../../../cast/open-town.ts'
import { registerFamily } from '../../../../../cast/register-family.ts'
import { professionals } from '../../../../../cast/town.ts'
import { as } from '../../../../../test/as.ts'
import { testTown } from '../../../../../test/town.ts'
import { unknownBirth } from '../../record/observations.ts'
import { recordBirthDetails } from '../../record/record-birth-details.ts'

const town = await testTown()
const nurse = await as(town.app, 'jeugdverpleegkundige')
const doctor = await as(town.app, 'jeugdarts')
const asNurse = actorOf(professionals.nurse)

const twins = await town.act(asNurse, ctx => registerFamily(ctx, deWit))
const haddads = await town.act(asNurse, ctx => registerFamily(ctx, haddad))
const pageOf = (id: string | undefined) => `/jeugd/${id}/vaccinaties`
const [sam, lot] = [pageOf(twins.children.get('Sam')), pageOf(twins.children.get('Lot'))]
const expected = pageOf(haddads.children.get('Baby'))

/** Lot was born on 23 June 2026, after 37 weeks. */
const pregnancy = { maternalOn: '2026-03-02', maternalWeeks: '20', maternalDays: '6', carries: 'no' }

test('before the scheme is chosen, the page asks for the choice first', async () => {
  const body = await (await nurse.get(sam)).text()
  assert.match(body, /Eerst: welk schema krijgt dit kind\?/)
  assert.match(await (await nurse.get(`${sam}/schema`)).text(), /De jeugdarts kiest het schema/)
})

test('who is past the first birthday without a choice is not asked for one any more', async () => {
  const [first] = deWit.children
  assert.ok(first)
  const grown = { ...deWit, children: [{ ...first, bsn: null, born: { years: 6 } }] }
  const { children } = await town.act(asNurse, ctx => registerFamily(ctx, { ...grown, guardians: [] }))
  const body = await (await nurse.get(pageOf(children.get(first.givenNames)))).text()
  assert.doesNotMatch(body, /Eerst: welk schema|kiest nog/)
  assert.match(body, /Er is geen schema gekozen/)
})

test('the nurse writes down the pregnancy, the doctor reads the advice with its reason and decides', async () => {
  assert.equal((await nurse.post(`${lot}/zwangerschap`, pregnancy)).status, 303)
  const advice = await (await doctor.get(`${lot}/schema`)).text()
  assert.match(advice, /Advies: Drie keer: met 3, 5 en 12 maanden/)
  assert.match(advice, /gevaccineerd tegen kinkhoest, 113 dagen voor de geboorte/)
  assert.equal((await doctor.post(`${lot}/schema`, { scheme: '2+1', because: '' })).status, 303)
  const body = await (await nurse.get(lot)).text()
  assert.doesNotMatch(body, /Eerst: welk schema/)
  assert.match(body, /Gekozen op 23 november 2026 door Daniel Okafor/)
})

test('who does not follow the advice writes down why', async () => {
  await nurse.post(`${sam}/zwangerschap`, { ...pregnancy, carries: 'unknown' })
  const response = await doctor.post(`${sam}/schema`, { scheme: '2+1', because: '' })
  assert.equal(response.status, 422)
  assert.match(await response.text(), /Schrijf op waarom je van het advies afwijkt/)
})

test('a nurse does not choose the scheme', async () => {
  assert.equal((await nurse.post(`${sam}/schema`, { scheme: '3+1', because: 'zelf' })).status, 404)
})

test('the length of the pregnancy at the vaccination follows from the birth, when that is known', async () => {
  const unknown = await nurse.post(`${sam}/zwangerschap`, { ...pregnancy, maternalWeeks: '', maternalDays: '' })
  assert.match(await unknown.text(), /Vul in hoeveel weken zwanger de moeder toen was/)
  const id = twins.children.get('Sam') ?? ''
  await town.act(asNurse, ctx => recordBirthDetails(ctx, id, { ...unknownBirth, gestationDays: 258 }))
  assert.equal((await nurse.post(`${sam}/zwangerschap`, { ...pregnancy, maternalWeeks: '' })).status, 303)
  assert.match(await (await nurse.get(`${sam}/schema`)).text(), /name="maternalWeeks"[^>]*value="20"/)
})

test('the pregnancy of an expected child can be written down, its scheme not yet be chosen', async () => {
  assert.equal((await nurse.post(`${expected}/zwangerschap`, { carries: 'yes' })).status, 303)
  const body = await (await doctor.get(`${expected}/schema`)).text()
  assert.match(body, /Het advies volgt na de geboorte/)
  assert.equal((await doctor.post(`${expected}/schema`, { scheme: '3+1', because: 'alvast' })).status, 404)
})
