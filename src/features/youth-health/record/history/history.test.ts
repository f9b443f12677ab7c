import assert from 'node:assert/strict'
import { test } from 'node:test'
import { as } from '../../../../../test/as.ts'
import { testTown } from '../../../../../test/town.ts'
import { unknownBirth } from '../observations.ts'
import { nurse, register } from '../record.fixture.ts'
import { recordBirthDetails } from '../record-birth-details.ts'

const town = await testTown()
type Browser = Awaited<ReturnType<typeof as>>
const versionOn = (html: string) => /name="version" value="([^"]*)"/.exec(html)?.[1]?.replaceAll('&quot;', '"') ?? ''
const versionAt = async (browser: Browser, at: string) => versionOn(await (await browser.get(at)).text())
/** The form is opened, filled in and sent. */
const fillIn = async (browser: Browser, at: string, words: Record<string, string | string[]>) =>
  browser.post(at, { ...words, version: await versionAt(browser, at) })

test('what was told of the mother last counts, and what was told before is kept', async () => {
  const child = await register(town)
  const browser = await as(town.app, 'jeugdverpleegkundige')
  const at = `/jeugd/${child}/voorgeschiedenis/familie/mother`
  await fillIn(browser, at, { conditions: ['01', '06'], note: 'Diabetes type 1 vanaf 12 jaar.' })
  const form = await (await browser.get(at)).text()
  assert.match(form, /Diabetes type 1 vanaf 12 jaar/)
  await fillIn(browser, at, { conditions: ['01'], note: 'Geen astma, wel hooikoorts.' })
  const page = await (await browser.get(`/jeugd/${child}/voorgeschiedenis`)).text()
  assert.match(page, /Moeder[\s\S]*Geen astma, wel hooikoorts[\s\S]*Eerdere versies \(1\)[\s\S]*Diabetes, Astma\/COPD/)
  const line = await (await browser.get(`/jeugd/${child}/tijdlijn?soort=history`)).text()
  assert.match(line, /2 regels/)
})

test('something is told of a relative: an empty form is asked again', async () => {
  const child = await register(town)
  const browser = await as(town.app, 'jeugdverpleegkundige')
  const asked = await fillIn(browser, `/jeugd/${child}/voorgeschiedenis/familie/father`, { note: '' })
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
  assert.equal((await fillIn(browser, at, { drugs: '', place: '', ...told })).status, 303)
  const page = await (await browser.get(`/jeugd/${child}/voorgeschiedenis`)).text()
  assert.match(page, /36 weken en 6 dagen[\s\S]*2\.450 gram[\s\S]*keizersnede, met spoed[\s\S]*stuitligging/)
  assert.doesNotMatch(page, /Gebruikte de moeder drugs/)
  assert.match(await (await browser.get(at)).text(), /value="breech" selected/)
})

test('an Apgar score of eleven is asked again', async () => {
  const child = await register(town)
  const browser = await as(town.app, 'jeugdverpleegkundige')
  const blank = { alcohol: '', drugs: '', way: '', place: '', presentation: '' }
  const asked = await fillIn(browser, `/jeugd/${child}/voorgeschiedenis/zwangerschap`, { ...blank, apgar1: '11' })
  assert.equal(asked.status, 422)
  assert.match(await asked.text(), /Vul een score in van 0 tot 10/)
})

test('of two who ask about the same relative at once, the second reads what the first saved and keeps the own words', async () => {
  const child = await register(town)
  const browser = await as(town.app, 'jeugdverpleegkundige')
  const at = `/jeugd/${child}/voorgeschiedenis/familie/mother`
  const version = await versionAt(browser, at)
  assert.equal((await browser.post(at, { conditions: ['02'], note: 'Sinds de puberteit.', version })).status, 303)
  const second = { conditions: ['06', '16'], note: 'Gebruikt pufjes.' }
  const overtaken = await browser.post(at, { ...second, version })
  assert.equal(overtaken.status, 409)
  const html = await overtaken.text()
  assert.match(html, /Intussen heeft iemand anders[^<]*Epilepsie, Sinds de puberteit\./)
  assert.match(html, /Gebruikt pufjes\./)
  assert.match(html, /value="16" checked/)
  const page = await (await browser.get(`/jeugd/${child}/voorgeschiedenis`)).text()
  assert.doesNotMatch(page, /Gebruikt pufjes/)
  assert.equal((await browser.post(at, { ...second, version: versionOn(html) })).status, 303)
})

test('what is told of one relative is not overtaken by what is told of another', async () => {
  const child = await register(town)
  const browser = await as(town.app, 'jeugdverpleegkundige')
  const family = `/jeugd/${child}/voorgeschiedenis/familie`
  const version = await versionAt(browser, `${family}/mother`)
  await fillIn(browser, `${family}/father`, { note: 'Niets bijzonders.' })
  assert.equal((await browser.post(`${family}/mother`, { note: 'Ook niets.', version })).status, 303)
})

test('of two who fill in the pregnancy at once, the second reads what the first saved and keeps the own words', async () => {
  const child = await register(town)
  const browser = await as(town.app, 'jeugdverpleegkundige')
  const at = `/jeugd/${child}/voorgeschiedenis/zwangerschap`
  const version = await versionAt(browser, at)
  const blank = { alcohol: '', drugs: '', way: '', place: '', presentation: '' }
  assert.equal((await browser.post(at, { ...blank, presentation: 'breech', apgar1: '7', version })).status, 303)
  const second = { ...blank, birthNote: 'Lange uitdrijving.' }
  const overtaken = await browser.post(at, { ...second, version })
  assert.equal(overtaken.status, 409)
  const html = await overtaken.text()
  assert.match(
    html,
    /Intussen heeft iemand anders[^<]*Ligging bij de geboorte: stuitligging[^<]*Apgarscore na 1 minuut: 7/,
  )
  assert.match(html, /Lange uitdrijving\./)
  assert.equal((await browser.post(at, { ...second, version: versionOn(html) })).status, 303)
})
