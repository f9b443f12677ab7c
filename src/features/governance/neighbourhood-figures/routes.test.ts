import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actorOf } from '../../../../cast/open-town.ts'
import { professionals } from '../../../../cast/town.ts'
import { as } from '../../../../test/as.ts'
import { testTown } from '../../../../test/town.ts'
import { areasAsCsv, areasAsJson } from './areas.fixture.ts'
import { neighbourhoodFiguresOf } from './deliveries.ts'

const town = await testTown()
const here = '/gemeente/buurtcijfers'
const official = await as(town.app, 'gemeente')
const shape = { municipalities: ['9901', '9902'], districts: 2, neighbourhoods: 3 }
const origin = { year: '2024', source: 'Verzonnen', datedOn: '2024-09-30' }

const upload = (text: string, more = {}) =>
  official.post(`${here}/inlezen`, { ...origin, ...more, file: new Blob([text]) })
const figures = (year: number | null = null) =>
  town.act(actorOf(professionals.civilServant), ctx => neighbourhoodFiguresOf(ctx, year))
const placeOf = (response: Response): string => response.headers.get('location') ?? ''

test('without figures the page says what to read in', async () => {
  assert.match(await (await official.get(here)).text(), /Er zijn nog geen buurtcijfers/)
})

test('a file with a fault is refused whole, with row, column and reason', async () => {
  const refused = await upload(areasAsCsv(shape).replace('"BU99010001', '"BU9901000'))
  assert.equal(refused.status, 422)
  assert.match(await refused.text(), /file\.json, rij 6[\s\S]*WijkenEnBuurten[\s\S]*geen code van een gemeente/)
  assert.equal(await figures(), null)
  assert.equal((await official.post(`${here}/inlezen`, { year: 'x' })).status, 422)
})

test('what was read is shown first and counts only when it is taken in, then for the own municipality alone', async () => {
  const read = await upload(areasAsCsv(shape, { padding: 2 }))
  const seen = await (await official.get(placeOf(read))).text()
  assert.match(seen, /19 rijen gelezen, zonder fouten/)
  assert.match(seen, /Niet gevonden[\s\S]*Herkomst Turkije/)
  assert.equal(await figures(), null)
  const taken = await official.post(placeOf(read), { version: '' })
  assert.equal(placeOf(taken), `${here}?jaar=2024&overgenomen`)
  const kept = await figures(2024)
  assert.equal(kept?.areas.length, 10)
  assert.equal(await figures(2023), null)
  const words = await (await official.get(`${here}?soort=buurten&kolom=lowIncome`)).text()
  assert.match(words, /In 2024 woonden er .* tot 25 jaar/)
  assert.match(words, /onbekend/)
})

test('a newer file shows what is new and what is changed; who took in another meanwhile is not overwritten', async () => {
  const grown = await upload(areasAsJson({ ...shape, neighbourhoods: 4 }))
  assert.match(await (await official.get(placeOf(grown))).text(), /Nieuw[\s\S]*2: Buurt 03/)
  const other = await upload(areasAsCsv(shape))
  const version = /name="version" value="([^"]+)"/.exec(await (await official.get(placeOf(other))).text())?.[1] ?? ''
  assert.equal((await official.post(placeOf(grown), { version })).status, 303)
  const late = await official.post(placeOf(other), { version })
  assert.equal(late.status, 409)
  assert.match(await late.text(), /Intussen nam .* andere cijfers over 2024 over/)
  assert.equal((await official.post(`${placeOf(other)}/weg`, {})).status, 303)
  assert.equal((await official.get(placeOf(other))).status, 404)
  assert.equal((await official.post(`${placeOf(grown)}/weg`, {})).status, 404)
  assert.equal((await figures())?.areas.length, 12)
})

test('a file without the own municipality has nothing to take in, and a neighbour sees none of ours', async () => {
  const elsewhere = await upload(areasAsCsv({ ...shape, municipalities: ['9902'] }))
  assert.match(await (await official.get(placeOf(elsewhere))).text(), /Je gemeente staat niet in dit bestand/)
  const neighbour = await as(town.app, 'gemeente', 'biezendrecht.localhost:3000')
  assert.equal((await neighbour.get(placeOf(elsewhere))).status, 404)
})
