import assert from 'node:assert/strict'
import { test } from 'node:test'
import { as } from '../../../../test/as.ts'
import { testTown } from '../../../../test/town.ts'

const town = await testTown()
const tantrum = {
  topics: 'tantrums',
  asker: 'parent',
  ageBand: '1-4',
  channel: 'desk',
  kind: 'advice',
  followUp: 'none',
  minutes: '10',
}

test('the desk registers a contact without a name, and sees it in the list of today', async () => {
  const desk = await as(town.app, 'balie')
  const response = await desk.post('/balie', tantrum)
  assert.equal(response.status, 303)
  const page = await (await desk.get('/balie?vastgelegd')).text()
  assert.match(page, /Het contact is vastgelegd/)
  assert.match(page, /driftbuien en boosheid/)
})

test('a contact without a topic is asked again, with the typed words kept and nothing stored', async () => {
  const desk = await as(town.app, 'balie')
  const response = await desk.post('/balie', { ...tantrum, topics: '', language: 'Tigrinya' })
  const page = await response.text()
  assert.equal(response.status, 422)
  assert.match(page, /Kies minstens één onderwerp/)
  assert.match(page, /Tigrinya/)
})

test('a form that is sent twice is registered once', async () => {
  const desk = await as(town.app, 'balie')
  const twice = { ...tantrum, topics: 'siblings', _key: crypto.randomUUID() }
  await Promise.all([desk.post('/balie', twice), desk.post('/balie', twice)])
  const page = await (await desk.get('/balie')).text()
  assert.equal(page.match(/<th scope="row"[^>]*>(?:<a [^>]*>)?broers en zussen/g)?.length, 1)
})

test('the desk of another municipality does not see the contacts of this one', async () => {
  const neighbour = await as(town.app, 'balie', 'biezendrecht.localhost')
  const page = await (await neighbour.get('/balie')).text()
  assert.match(page, /Vandaag nog geen contacten/)
})
