import assert from 'node:assert/strict'
import { test } from 'node:test'
import { as, browser } from '../../../../../test/as.ts'
import { testTown } from '../../../../../test/town.ts'
import { publishArticles } from '../../articles/publish-articles.ts'

const town = await testTown()
await town.database.transaction({ role: 'cjg_jobs', municipality: null }, db => publishArticles(db))
const administrator = await as(town.app, 'beheerder')
const visitor = browser(town.app)
const neighbour = browser(town.app, { host: 'biezendrecht.localhost' })
const here = '/beheer/zoekwoorden'
const looking = async (query: string, who = visitor) => (await who.get(`/zoeken?q=${query}`)).text()
const finds = async (query: string, slug: string, who = visitor) =>
  (await looking(query, who)).includes(`href="/artikelen/${slug}"`)
const own = { word: 'bokkepruik', means: 'driftbuien, boos', reason: 'Zo noemen ouders het hier.' }

test('a word of the place finds nothing until the centre says what it means', async () => {
  assert.equal(await finds('bokkepruik', 'driftbuien'), false)
  assert.equal((await administrator.post(here, { ...own, reason: '' })).status, 422)
  assert.equal((await administrator.post(here, own)).status, 303)
  assert.equal(await finds('bokkepruik', 'driftbuien'), true)
  assert.match(await looking('bokkepruik'), /bokkepruik/)
})

test('the neighbours go on not knowing it', async () => {
  assert.equal(await finds('bokkepruik', 'driftbuien', neighbour), false)
})

test('said a second time it is shown who said it first, and nothing changes', async () => {
  const again = await administrator.post(here, { ...own, means: 'slapen' })
  assert.equal(again.status, 422)
  assert.match(await again.text(), /Ruben Smit zette „bokkepruik” er al bij/)
  assert.equal(await finds('bokkepruik', 'driftbuien'), true)
})

test('taken away, it finds nothing again', async () => {
  const id = new RegExp(`${here}/([^/"]+)/weg`).exec(await (await administrator.get(here)).text())?.[1]
  assert.equal((await administrator.post(`${here}/${id}/weg`, {})).status, 303)
  assert.equal(await finds('bokkepruik', 'driftbuien'), false)
})

test('who looks by the age of the child sees what is for that age', async () => {
  assert.equal(await finds('huilen&leeftijd=0', 'huilende-baby'), true)
  assert.equal(await finds('huilen&leeftijd=12-17', 'huilende-baby'), false)
  assert.equal(await finds('huilen&leeftijd=onzin', 'huilende-baby'), true)
})
