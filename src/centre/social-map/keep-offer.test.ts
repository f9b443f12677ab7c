import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actorOf } from '../../../cast/open-town.ts'
import { organisations, professionals } from '../../../cast/town.ts'
import { as } from '../../../test/as.ts'
import { testTown } from '../../../test/town.ts'
import { getOffer } from '../index.ts'

const town = await testTown()
const worker = await as(town.app, 'wijkteam')
const fields = {
  name: 'Gezinscoach',
  description: 'Praktische hulp thuis.',
  minimumAge: '2,5',
  maximumAge: '18',
  forWhom: ['parent', 'family'],
  costKind: 'free',
  cost: '',
  languages: 'Nederlands, Arabisch',
  places: 'CJG Noord, Wilgenstraat 41, 1235CD, Vlierdam',
  alsoAt: 'at-home',
  wayIn: 'Zelf bellen',
  weeks: '3',
  saidBy: 'Karim Bakker',
  saidOn: '2026-11-03',
}

async function publish(): Promise<string> {
  assert.equal((await worker.post('/aanbod/nieuw', fields)).status, 303)
  const list = await (await worker.get('/aanbod')).text()
  return /\/aanbod\/([0-9a-f-]{36})/.exec(list)?.[1] ?? assert.fail('not on the map')
}

test('an organisation puts its own offer on the map, with places, languages, cost and how long the wait is', async () => {
  const id = await publish()
  const offer = await town.act(actorOf(professionals.nurse), ctx => getOffer(ctx, id))
  assert.equal(offer.organisation.id, organisations.neighbourhoodTeam.id)
  assert.equal(offer.minimumAge, 2.5)
  assert.deepEqual(offer.languages, ['Nederlands', 'Arabisch'])
  assert.deepEqual(
    offer.places.map(place => place.kind),
    ['there', 'at-home'],
  )
  assert.equal(offer.waitingWeeks, 3)
  assert.equal(`${offer.checkedOn}`, '2026-11-03')
})

test('what was said last about the wait counts, with its day', async () => {
  const id = await publish()
  await worker.post(`/aanbod/${id}/wachttijd`, { weeks: '', saidBy: 'Karim Bakker', saidOn: '2026-11-20' })
  const offer = await town.act(actorOf(professionals.nurse), ctx => getOffer(ctx, id))
  assert.equal(offer.waitingWeeks, null)
  assert.equal(`${offer.checkedOn}`, '2026-11-20')
})

test('nobody changes the offer of another organisation; the administrator may', async () => {
  const id = await publish()
  const pedagogue = await as(town.app, 'pedagoog')
  assert.equal((await pedagogue.get(`/aanbod/${id}`)).status, 404)
  assert.equal((await pedagogue.post(`/aanbod/${id}/einde`, {})).status, 404)
  assert.equal((await (await as(town.app, 'beheerder')).get(`/aanbod/${id}`)).status, 200)
})

test('of two who change an offer at once the second reads both texts', async () => {
  const id = await publish()
  const change = (name: string) => worker.post(`/aanbod/${id}`, { ...fields, name, version: '1' })
  assert.equal((await change('Gezinscoach thuis')).status, 303)
  const second = await change('Coach aan huis')
  assert.equal(second.status, 409)
  const words = await second.text()
  assert.match(words, /Gezinscoach thuis/)
  assert.match(words, /Coach aan huis/)
})
