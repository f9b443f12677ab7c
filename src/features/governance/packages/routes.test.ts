import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actorOf } from '../../../../cast/open-town.ts'
import { locations, professionals } from '../../../../cast/town.ts'
import { as } from '../../../../test/as.ts'
import { testTown } from '../../../../test/town.ts'
import { type NewContact, registerContact } from '../../parenting-help/index.ts'

const town = await testTown()
const [servant, fellow] = [await as(town.app, 'gemeente'), await as(town.app, 'gemeente-2')]
const pathIn = (response: Response) => response.headers.get('location')?.split('?')[0] ?? ''
const here = '/gemeente/subsidies/pakketten'
const advice = {
  name: 'Advies',
  definition: 'Een ouder krijgt advies aan de balie.',
  unit: 'contact',
  normMinutes: '15',
  ageFrom: '0',
  ageUntil: '18',
  taskField: '6.2',
  level: 'basic',
  activities: ['contact-advice'],
}

test('a package is made, priced and valued: six contacts at € 18,50 are € 111,00; what counts for it counts for nothing else', async () => {
  const made = pathIn(await servant.post(here, { name: 'Basis', words: '' }))
  const product = pathIn(await servant.post(`${made}/producten`, advice))
  assert.equal((await servant.post(`${made}/producten`, { ...advice, name: 'Nog eens' })).status, 422)
  const price = { from: '2026-01', price: '18,50', reason: 'Collegebesluit', version: '0' }
  assert.equal((await servant.post(`${product}/prijs`, price)).status, 303)
  assert.equal((await fellow.post(`${product}/prijs`, { ...price, price: '20' })).status, 409)
  for (let nth = 0; nth < 6; nth++) await town.act(actorOf(professionals.desk), ctx => registerContact(ctx, contact))
  const page = await (await servant.get(`${here}?van=2026-01&tot=2026-11`)).text()
  assert.match(page, /€\u00a0?\s?111,00/)
  assert.match(page, /CJG Vlierdam/)
  const csv = await (await servant.get(`${here}.csv?van=2026-01&tot=2026-11`)).text()
  assert.match(
    csv,
    /"Basis";"Advies";"Basispakket";"6.2";"Contact: advies";"CJG Vlierdam";"2026-01";"2026-11";"6";"6";"contactmoment";"111,00"/,
  )
})

test('two who change a product at once lose no word', async () => {
  const made = pathIn(await servant.post(here, { name: 'Extra', words: '' }))
  const product = pathIn(await servant.post(`${made}/producten`, { ...advice, activities: [] }))
  assert.equal(
    (await servant.post(product, { ...advice, activities: [], definition: 'Van Lotte.', version: '1' })).status,
    303,
  )
  const second = await fellow.post(product, { ...advice, activities: [], definition: 'Van Omar.', version: '1' })
  const page = await second.text()
  assert.equal(second.status, 409)
  assert.match(page, /Van Lotte\./)
  assert.match(page, /Van Omar\./)
})

const contact: NewContact = {
  ...{ topics: ['sleep'], asker: 'parent', ageBand: '0-1', channel: 'desk', kind: 'advice', followUp: 'none' },
  ...{ minutes: 10, language: 'nl', location: locations[0].id, child: null },
}
