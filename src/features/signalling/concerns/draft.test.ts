import assert from 'node:assert/strict'
import { test } from 'node:test'
import { as } from '../../../../test/as.ts'
import { now, testTown } from '../../../../test/town.ts'
import { forgetConcernDrafts } from '../index.ts'
import { nurse, register } from '../youths.fixture.ts'

const town = await testTown()
const half = { givenNames: 'Pip', seen: 'Zat alleen op het plein', urgency: 'today', areas: ['health', 'material'] }
const whole = { ...half, since: 'een week', talkedWith: 'parents', nextStep: 'Bellen.' }
const form = async (who: string, path = '/signalen/nieuw') => (await (await as(town.app, who)).get(path)).text()

test('what somebody was typing is on the form again, on another device too, and nobody else reads it', async () => {
  const browser = await as(town.app, 'huisarts')
  const kept = await browser.post('/signalen/nieuw/concept', { ...half, _quiet: '1' })
  assert.equal(kept.status, 200)
  assert.equal(await kept.text(), '11:00')
  const again = await form('huisarts')
  assert.match(again, /Zat alleen op het plein/)
  assert.match(again, /Je concept van/)
  assert.match(again, /value="material"[^>]*checked|checked[^>]*value="material"/)
  assert.doesNotMatch(await form('wijkagent'), /Zat alleen op het plein/)
  assert.doesNotMatch(await form('pedagoog'), /Zat alleen op het plein/)
})

test('a concern that was sent is no draft any more, and sent twice it is there once', async () => {
  const browser = await as(town.app, 'leerplicht')
  await browser.post('/signalen/nieuw/concept', half)
  const once = { ...whole, _key: crypto.randomUUID() }
  const first = await browser.post('/signalen/nieuw', once)
  const second = await browser.post('/signalen/nieuw', once)
  assert.equal(first.headers.get('location'), second.headers.get('location'))
  assert.doesNotMatch(await form('leerplicht'), /Zat alleen op het plein/)
  assert.equal((await form('leerplicht', '/signalen')).match(/>Pip</g)?.length, 1)
})

test('a draft is thrown away by a button, and one that nobody comes back to after two weeks', async () => {
  const browser = await as(town.app, 'kinderopvang')
  await browser.post('/signalen/nieuw/concept', half)
  await browser.post('/signalen/nieuw/concept/weg', {})
  assert.doesNotMatch(await form('kinderopvang'), /Zat alleen op het plein/)
  await browser.post('/signalen/nieuw/concept', half)
  await town.act(nurse, forgetConcernDrafts, { now: now.add({ hours: 24 * 13 }) })
  assert.match(await form('kinderopvang'), /Zat alleen op het plein/)
  await town.act(nurse, forgetConcernDrafts, { now: now.add({ hours: 24 * 15 }) })
  assert.doesNotMatch(await form('kinderopvang'), /Zat alleen op het plein/)
})

test('the drafts about two children are kept apart', async () => {
  const browser = await as(town.app, 'jeugdarts')
  const [one, other] = [await register(town, { givenNames: 'Eén' }), await register(town, { givenNames: 'Twee' })]
  await browser.post('/signalen/nieuw/concept', { seen: 'Over de eerste.', child: one })
  assert.match(await form('jeugdarts', `/signalen/nieuw?kind=${one}`), /Over de eerste/)
  assert.doesNotMatch(await form('jeugdarts', `/signalen/nieuw?kind=${other}`), /Over de eerste/)
})

test('a draft of an edit was begun on words that a colleague window changed since: both texts are on the page', async () => {
  const browser = await as(town.app, 'wijkteam')
  const path = ((await browser.post('/signalen/nieuw', whole)).headers.get('location') ?? '').split('?')[0] ?? ''
  await browser.post(`${path}/wijzigen/concept`, { ...whole, seen: 'Nog aan het typen.', version: '1' })
  await browser.post(`${path}/wijzigen`, { ...whole, seen: 'Al bewaard.', version: '1' })
  await browser.post(`${path}/wijzigen/concept`, { ...whole, seen: 'Nog aan het typen.', version: '1' })
  const page = await (await browser.get(`${path}/wijzigen`)).text()
  assert.match(page, /name="version" value="1"/)
  const stale = await browser.post(`${path}/wijzigen`, { ...whole, seen: 'Nog aan het typen.', version: '1' })
  assert.equal(stale.status, 409)
  const both = await stale.text()
  assert.match(both, /Al bewaard/)
  assert.match(both, /Nog aan het typen/)
})
