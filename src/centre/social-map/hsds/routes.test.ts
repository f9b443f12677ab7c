import assert from 'node:assert/strict'
import { test } from 'node:test'
import { storyteller } from '../../../../cast/open-town.ts'
import { openSocialMap } from '../../../../cast/social-map.ts'
import { as, browser } from '../../../../test/as.ts'
import { now, testTown } from '../../../../test/town.ts'
import { hsdsFaults } from '../../../knowledge/social-map/check-hsds.ts'
import { forgetImports } from './take-in-offers.ts'

const town = await testTown()
await town.act(storyteller, openSocialMap)
const administrator = await as(town.app, 'beheerder')
const visitor = browser(town.app)
const here = '/beheer/sociale-kaart/bestand'

const openData = async (): Promise<{ contents: Record<string, unknown>[] }> =>
  JSON.parse(await (await visitor.get('/open-data/sociale-kaart.json')).text())
const send = (content: unknown) =>
  administrator.post(here, { file: new Blob([typeof content === 'string' ? content : JSON.stringify(content)]) })
const versionIn = (page: string) => /name="version" value="([^"]+)"/.exec(page)?.[1] ?? ''

test('everyone may fetch the social map, and its own file changes nothing', async () => {
  const file = await openData()
  assert.ok(file.contents.length > 5)
  assert.deepEqual(hsdsFaults('page', file), [])
  const looked = await send(file)
  assert.equal(looked.status, 303)
  assert.match(await (await administrator.get(looked.headers.get('location') ?? '')).text(), /Er verandert niets/)
})

test('what a file says and is not kept here is told before it is taken in', async () => {
  const [first] = (await openData()).contents
  const looked = await send([{ ...first, alert: 'Gesloten tot maandag', ons_veld: 1 }])
  const page = await (await administrator.get(looked.headers.get('location') ?? '')).text()
  assert.match(
    page,
    /nemen we niet over[\s\S]*service\.alert[\s\S]*hoort bij HSDS[\s\S]*service\.ons_veld[\s\S]*hoort niet bij/,
  )
})

test('a file is looked at, taken in, and changes nothing the second time', async () => {
  const file = await openData()
  const [first] = file.contents
  const changed = { contents: [{ ...first, name: 'Slapen als een marmot', minimum_age: 0.5 }] }
  const preview = (await send(changed)).headers.get('location') ?? ''
  const page = await (await administrator.get(preview)).text()
  assert.match(page, /gewijzigd[\s\S]*naam, leeftijd vanaf/)
  assert.doesNotMatch(await (await visitor.get('/sociale-kaart')).text(), /marmot/)
  const taken = await administrator.post(preview, { version: versionIn(page) })
  assert.equal(taken.headers.get('location'), `${here}?overgenomen=1`)
  assert.match(await (await visitor.get('/sociale-kaart?leeftijd=0,5')).text(), /Slapen als een marmot/)
  const again = (await send(changed)).headers.get('location') ?? ''
  assert.match(await (await administrator.get(again)).text(), /Er verandert niets/)
  assert.equal((await administrator.get(preview)).status, 404)
})

test('a file that is wrong in one place is refused as a whole, with the place and the reason', async () => {
  const file = await openData()
  const [first, second] = file.contents
  const refused = await send({
    contents: [
      { ...first, name: 'Niet overnemen' },
      { ...second, maximum_age: 'veel' },
    ],
  })
  assert.equal(refused.status, 422)
  const page = await refused.text()
  assert.match(page, /\/contents\/1\/maximum_age/)
  assert.match(page, /hier hoort een getal te staan/)
  assert.doesNotMatch(await (await visitor.get('/sociale-kaart')).text(), /Niet overnemen/)
})

test('a file that nobody took in is kept for a day, and is gone the night after', async () => {
  const file = await openData()
  const preview =
    (await send({ contents: [{ ...file.contents[0], name: 'Nooit overgenomen' }] })).headers.get('location') ?? ''
  await town.act(storyteller, forgetImports, { now: now.add({ hours: 23 }) })
  assert.equal((await administrator.get(preview)).status, 200)
  await town.act(storyteller, forgetImports, { now: now.add({ hours: 25 }) })
  assert.equal((await administrator.get(preview)).status, 404)
})

test('what was shown and is not so any more is shown again before it is taken in', async () => {
  const file = await openData()
  const changed = { contents: [{ ...file.contents[0], name: 'Weer anders' }] }
  const preview = (await send(changed)).headers.get('location') ?? ''
  const stale = await administrator.post(preview, { version: 'van-gisteren' })
  assert.equal(stale.status, 409)
  assert.match(await stale.text(), /Intussen is er iets veranderd/)
})

test('a new offer gets a page of its own, with what a family needs to choose', async () => {
  const page = await (await visitor.get('/sociale-kaart')).text()
  const address = /href="(\/sociale-kaart\/[0-9a-f-]{36})"/.exec(page)?.[1] ?? assert.fail('no offer')
  const own = await (await visitor.get(address)).text()
  for (const fact of ['Leeftijd', 'Kosten', 'Talen', 'Waar', 'Wachttijd', 'Nagekeken op'])
    assert.match(own, new RegExp(fact))
  const neighbour = browser(town.app, { host: 'biezendrecht.localhost' })
  assert.equal((await neighbour.get(address)).status, 404)
})

test('what nobody checked for a year families do not see, and who keeps it does', async () => {
  const file = await openData()
  const [first] = file.contents
  const old = { contents: [{ ...first, name: 'Lang geleden', assured_date: '2025-11-01' }] }
  const preview = (await send(old)).headers.get('location') ?? ''
  await administrator.post(preview, { version: versionIn(await (await administrator.get(preview)).text()) })
  assert.doesNotMatch(await (await visitor.get('/sociale-kaart')).text(), /Lang geleden/)
  assert.match(await (await administrator.get('/aanbod')).text(), /Lang geleden[\s\S]*Gezinnen zien dit niet/)
})
