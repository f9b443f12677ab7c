import assert from 'node:assert/strict'
import { test } from 'node:test'
import { storyteller } from '../../../../cast/open-town.ts'
import { vlierdam } from '../../../../cast/town.ts'
import { as } from '../../../../test/as.ts'
import { now, testTown } from '../../../../test/town.ts'
import { spearPointsOf } from '../../../centre/index.ts'
import { rollUp } from '../monitoring/rollup/roll-up.ts'
import * as work from '../monitoring/work.fixture.ts'

const town = await testTown()
await work.atWork(town, vlierdam, async its => {
  await work.contacts(its, { count: 60, channel: 'desk', topics: ['sleep'], on: '2026-08-05' })
  await work.contacts(its, { count: 30, channel: 'phone', topics: ['rules'], on: '2026-09-06' })
  await work.contacts(its, { count: 3, channel: 'email', topics: ['rules'], on: '2026-09-06' })
})
await town.act(storyteller, rollUp, { now })
const official = await as(town.app, 'gemeente')
const nurse = await as(town.app, 'jeugdverpleegkundige')
const words = {
  title: 'Meer mensen lopen binnen',
  why: 'Wie binnenloopt, krijgt meteen antwoord',
  measure: 'contact|channel|desk',
  unit: 'count',
  start: '20',
  target: '100',
  from: '2026-01-01',
  until: '2027-12-31',
  responsible: 'Hoofd CJG',
  reason: 'Raadsbesluit jeugdplan',
}
const pointOf = async (title: string) =>
  (await town.act(storyteller, spearPointsOf)).find(point => point.title === title)?.id
const shown = async (path: string) => (await nurse.get(path)).text()

test('the municipality sets a goal by a figure of the centre, and everyone who works there sees how it stands', async () => {
  assert.equal((await official.post('/speerpunten/nieuw', { ...words, measure: 'contact|channel|duif' })).status, 422)
  assert.equal((await official.post('/speerpunten/nieuw', { ...words, target: '20' })).status, 422)
  const share = { ...words, measure: 'contact||', unit: 'share' }
  assert.equal((await official.post('/speerpunten/nieuw', share)).status, 422)
  assert.equal((await official.post('/speerpunten/nieuw', words)).status, 303)
  assert.match(await shown('/speerpunten'), /op weg[\s\S]*Van 20 naar 100\. Nu: 60\./)
  assert.equal((await nurse.get('/speerpunten/nieuw')).status, 404)
  assert.match(await shown('/vandaag'), /href="\/speerpunten"/)
})

test('a figure that is too small to show is not told by its goal either', async () => {
  const small = { ...words, title: 'Meer mails', measure: 'contact|channel|email' }
  assert.equal((await official.post('/speerpunten/nieuw', small)).status, 303)
  const page = await shown(`/speerpunten/${await pointOf('Meer mails')}`)
  assert.match(page, /niet te zeggen/)
  assert.match(page, /niet bekend, of te klein om te tonen/)
  assert.doesNotMatch(page, /Nu: 3\b/)
})

test('looking back keeps the figure of that day, and of two who change a goal the second is told', async () => {
  const path = `/speerpunten/${await pointOf('Meer mensen lopen binnen')}`
  const looked = { words: 'De inloop in Noord werkt; de middag blijft leeg.' }
  assert.equal((await official.post(`${path}/terugblik`, looked)).status, 303)
  assert.match(await shown(path), /Het cijfer was toen: 60[\s\S]*de middag blijft leeg/)
  assert.equal((await official.post(path, { ...words, target: '90', version: '1' })).status, 303)
  assert.equal((await official.post(path, { ...words, target: '80', version: '1' })).status, 409)
  assert.equal((await official.post(`${path}/einde`, { endWhy: 'Nieuw college' })).status, 303)
  assert.match(await shown('/speerpunten'), /Voorbij/)
})
