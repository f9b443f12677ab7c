import assert from 'node:assert/strict'
import { test } from 'node:test'
import { as } from '../../../../../test/as.ts'
import { testTown, today } from '../../../../../test/town.ts'
import { getChild } from '../../../../people/index.ts'
import { born, measured, nurseActor, register } from '../growing.fixture.ts'
import { growthFor } from '../growth-for.ts'

const town = await testTown()
const birth = today.subtract({ months: 9 })
const baby = () => register(town, { name: 'Sem', sex: 'male', birth })

/** From the middle line to under -1 SD in six months. */
async function fallingBaby() {
  const child = await baby()
  await measured(town, child, { on: birth.add({ months: 3 }), weightKg: 6.5, heightCm: 61.3 })
  await measured(town, child, { on: birth.add({ months: 9 }), weightKg: 7.6, heightCm: 71.6 })
  return child
}

test('a weight line that falls more than 1 SD stands first, with the rule, its numbers and its source, and the way to refer', async () => {
  const child = await fallingBaby()
  const nurse = await as(town.app, 'jeugdverpleegkundige')
  const page = await (await nurse.get(`/jeugd/${child}/groei`)).text()
  assert.ok(page.indexOf('Gewicht: het gewicht buigt sterk af') < page.indexOf('<svg viewBox="0 0 760'))
  assert.match(
    page,
    /Onder 1 jaar: gewicht naar leeftijd meer dan 1 SD gedaald\. Gekeken is naar de meting van 23 november 2026/,
  )
  assert.match(page, /Bron: JGZ-richtlijnen Overgewicht \(2012\) en Ondergewicht \(2019\), code 2075/)
  assert.match(page, new RegExp(`href="/verwijzingen/nieuw\\?kind=${child}"`))
  assert.match(page, new RegExp(`href="/jeugd/${child}/groei/opnieuw\\?maat=gewicht"`))
  assert.match(page, /Voor ouders\.<\/strong> Je kind komt minder aan dan eerst/)
  const overview = await (await nurse.get(`/jeugd/${child}`)).text()
  assert.match(
    overview,
    /cjg-notice--warning[\s\S]{0,900}De groeilijn daalt[\s\S]{0,200}Verwijsadvies: het gewicht buigt sterk af/,
  )
})

test('what is said of the number of measurements agrees with the dots: the weight at birth is one of them', async () => {
  const child = await register(town, { name: 'Liv', sex: 'female', birth: today.subtract({ days: 17 }) })
  await born(town, child, { gestationDays: 280, weightGrams: 3500 })
  const nurse = await as(town.app, 'jeugdverpleegkundige')
  assert.match(await (await nurse.get(`/jeugd/${child}/groei`)).text(), /Er is één meting/)
  await measured(town, child, { on: today.subtract({ days: 3 }), weightKg: 3.7 })
  assert.doesNotMatch(
    await (await nurse.get(`/jeugd/${child}/groei`)).text(),
    /Er is één meting|Dit is de eerste meting/,
  )
})

test('the advice of another measure is said in a word that leads to its chart', async () => {
  const child = await fallingBaby()
  const nurse = await as(town.app, 'jeugdverpleegkundige')
  const page = await (await nurse.get(`/jeugd/${child}/groei?maat=lengte`)).text()
  assert.match(page, /Het gewicht buigt sterk af/)
  assert.doesNotMatch(page, /Kijk naar de voedingstoestand/)
  assert.match(page, new RegExp(`href="/jeugd/${child}/groei\\?maat=gewicht"`))
})

test('a length that has never been measured before asks for an earlier one, and no advice is made up', async () => {
  const child = await baby()
  await measured(town, child, { heightCm: 71.6 })
  const nurse = await as(town.app, 'jeugdverpleegkundige')
  const page = await (await nurse.get(`/jeugd/${child}/groei?maat=lengte`)).text()
  assert.match(page, /Lengte: nog geen advies/)
  assert.match(page, /Vul in: een eerdere lengte/)
})

test('parents read at home that their child follows its own line, and nothing that the nurse should say first', async () => {
  const follows = await baby()
  await born(town, follows, { gestationDays: 280, weightGrams: 3500 })
  await measured(town, follows, { on: birth.add({ months: 3 }), weightKg: 6.2, heightCm: 61.3 })
  await measured(town, follows, { on: birth.add({ months: 9 }), weightKg: 9.1, heightCm: 72.6 })
  const falls = await fallingBaby()
  const plainOf = (child: typeof falls) =>
    town.act(nurseActor, async ctx => (await growthFor(ctx, await getChild(ctx, child)))?.plain)
  assert.equal(await plainOf(follows), 'Sem groeit mooi mee met zijn eigen lijn.')
  assert.equal(await plainOf(falls), 'De jeugdverpleegkundige of jeugdarts bespreekt de groei van Sem met je.')
})
