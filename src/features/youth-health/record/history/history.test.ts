import assert from 'node:assert/strict'
import { test } from 'node:test'
import { as } from '../../../../../test/as.ts'
import { testTown } from '../../../../../test/town.ts'
import { unknownBirth } from '../observations.ts'
import { nurse, register } from '../record.fixture.ts'
import { recordBirthDetails } from '../record-birth-details.ts'

const town = await testTown()

test('what was told of the mother last counts, and what was told before is kept', async () => {
  const child = await register(town)
  const browser = await as(town.app, 'jeugdverpleegkundige')
  const at = `/jeugd/${child}/voorgeschiedenis/familie/mother`
  await browser.post(at, { conditions: ['01', '06'], note: 'Diabetes type 1 vanaf 12 jaar.' })
  const form = await (await browser.get(at)).text()
  assert.match(form, /Diabetes type 1 vanaf 12 jaar/)
  await browser.post(at, { conditions: ['01'], note: 'Geen astma, wel hooikoorts.' })
  const page = await (await browser.get(`/jeugd/${child}/voorgeschiedenis`)).text()
  assert.match(page, /Moeder[\s\S]*Geen astma, wel hooikoorts[\s\S]*Eerdere versies \(1\)[\s\S]*Diabetes, Astma\/COPD/)
  const line = await (await browser.get(`/jeugd/${child}/tijdlijn?soort=history`)).text()
  assert.match(line, /2 regels/)
})

test('something is told of a relative: an empty form is asked again', async () => {
  const child = await register(town)
  const browser = await as(town.app, 'jeugdverpleegkundige')
  const asked = await browser.post(`/jeugd/${child}/voorgeschiedenis/familie/father`, { note: '' })
  assert.equal(asked.status, 422)
  assert.match(await asked.text(), /Kruis aan wat voorkomt, of schrijf het op/)
})

test('a relative that is not known here is no page', async () => {
  const child = await register(town)
  const browser = await as(town.app, 'jeugdverpleegkundige')
  assert.equal((await browser.get(`/jeugd/${child}/voorgeschiedenis/familie/neighbour`)).status, 404)
})

test('the course of pregnancy and birth stands beside the figures of the birth', async () => {
  const child = await register(town)
  await town.act(nurse, ctx =>
    recordBirthDetails(ctx, child, { ...unknownBirth, gestationDays: 258, weightGrams: 2450 }),
  )
  const browser = await as(town.app, 'jeugdverpleegkundige')
  const told = { alcohol: 'no', way: 'emergency-caesarean', presentation: 'breech', apgar1: '7', apgar5: '9' }
  const at = `/jeugd/${child}/voorgeschiedenis/zwangerschap`
  assert.equal((await browser.post(at, { drugs: '', place: '', ...told })).status, 303)
  const page = await (await browser.get(`/jeugd/${child}/voorgeschiedenis`)).text()
  assert.match(page, /36 weken en 6 dagen[\s\S]*2\.450 gram[\s\S]*keizersnede, met spoed[\s\S]*stuitligging/)
  assert.doesNotMatch(page, /Gebruikte de moeder drugs/)
  assert.match(await (await browser.get(at)).text(), /value="breech" selected/)
})

test('an Apgar score of eleven is asked again', async () => {
  const child = await register(town)
  const browser = await as(town.app, 'jeugdverpleegkundige')
  const blank = { alcohol: '', drugs: '', way: '', place: '', presentation: '' }
  const asked = await browser.post(`/jeugd/${child}/voorgeschiedenis/zwangerschap`, { ...blank, apgar1: '11' })
  assert.equal(asked.status, 422)
  assert.match(await asked.text(), /Vul een score in van 0 tot 10/)
})
