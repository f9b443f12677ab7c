import assert from 'node:assert/strict'
import { test } from 'node:test'
import { vos } from '../../../../../cast/families.ts'
import { actorOf } from '../../../../../cast/open-town.ts'
import { registerFamily } from '../../../../../cast/register-family.ts'
import { locations, professionals } from '../../../../../cast/town.ts'
import { as } from '../../../../../test/as.ts'
import { testTown } from '../../../../../test/town.ts'

const town = await testTown()
const nurse = await as(town.app, 'jeugdverpleegkundige')
const centre = locations[0].id
const stockPage = async () => (await nurse.get('/vaccinatievoorraad')).text()

const deliver = (batch: string, more: Readonly<Record<string, string>> = {}) =>
  nurse.post('/vaccinatievoorraad', {
    vaccine: 'bmr',
    batch,
    expiresOn: '2027-08-31',
    amount: '20',
    location: centre,
    product: 'M-M-RVaxPro',
    ...more,
  })

async function batchAddress(batch: string): Promise<string> {
  return new RegExp(`href="(/vaccinatievoorraad/[0-9a-f-]{36})"[^>]*>\\s*${batch}`).exec(await stockPage())?.[1] ?? ''
}

async function countOf(batch: string): Promise<string | undefined> {
  const page = await (await nurse.get(await batchAddress(batch))).text()
  return /CJG Centrum[\s\S]*?numeric-column[^>]*>\s*(-?\d+)/.exec(page)?.[1]
}

test('a delivery lies in the refrigerator, and more of the same batch adds up', async () => {
  assert.equal((await deliver('A100')).status, 303)
  await deliver('A100', { amount: '5' })
  assert.equal(await countOf('A100'), '25')
})

test('a batch that comes with another last day than before is asked again', async () => {
  await deliver('A200')
  const response = await deliver('A200', { expiresOn: '2027-09-30' })
  assert.equal(response.status, 422)
  assert.match(await response.text(), /staat hier al met houdbaar tot en met 31 augustus 2027/)
  assert.equal(await countOf('A200'), '20')
})

test('a batch that has expired is not taken in', async () => {
  const response = await deliver('A300', { expiresOn: '2026-11-22' })
  assert.match(await response.text(), /al verlopen/)
})

test('what was thrown away and what was counted each need a reason, and change the stock', async () => {
  await deliver('A400')
  const page = await batchAddress('A400')
  assert.equal((await nurse.post(page, { kind: 'wasted', amount: '2', location: centre })).status, 422)
  await nurse.post(page, { kind: 'wasted', amount: '2', location: centre, because: 'Gevallen' })
  assert.equal(await countOf('A400'), '18')
  await nurse.post(page, { kind: 'counted', amount: '17', location: centre, because: 'Nageteld' })
  assert.equal(await countOf('A400'), '17')
  const tooMany = await nurse.post(page, { kind: 'wasted', amount: '18', location: centre, because: 'Gevallen' })
  assert.match(await tooMany.text(), /Zoveel ligt er niet/)
})

test('little stock and a batch that runs out are said on top', async () => {
  await deliver('A500', { vaccine: 'hpv', amount: '9', expiresOn: '2026-12-10' })
  const page = await stockPage()
  assert.match(page, /Weinig voorraad: HPV in CJG Centrum \(9\)/)
  assert.match(page, /Loopt af: HPV A500, t\/m 10 dec 2026/)
})

test('a dose taken from stock carries its batch and lowers the stock; taken back, it returns', async () => {
  await deliver('A600', { vaccine: 'dtp' })
  const withoutBsn = <P extends object>(person: P) => ({ ...person, bsn: null })
  const family = { ...vos, guardians: vos.guardians.map(withoutBsn), children: vos.children.map(withoutBsn) }
  const { children, guardians } = await town.act(actorOf(professionals.nurse), ctx => registerFamily(ctx, family))
  const page = `/jeugd/${children.get('Finn')}/vaccinaties`
  const form = await (await nurse.get(`${page}/nieuw`)).text()
  const key = /<option value="([^"]+)"[^>]*>\s*DTP A600/.exec(form)?.[1] ?? ''
  const visit = {
    other: 'dtp',
    'stock-other': key,
    'site-other': 'left-arm',
    on: '2026-11-23',
    place: 'here',
    route: 'in-person',
    consentOf: guardians.get('Petra') ?? '',
    confirmed: 'dtp',
  }
  assert.equal((await nurse.post(`${page}/nieuw`, visit)).status, 303)
  const body = await (await nurse.get(page)).text()
  assert.match(body, /A600, linkerarm/)
  assert.equal(await countOf('A600'), '19')
  const dose = /href="([^"]*gegeven\/[0-9a-f-]{36})"/.exec(body)?.[1] ?? ''
  await nurse.post(dose, { vaccine: 'dtp', on: '2026-11-23', takeBack: 'on', reason: 'Verkeerd kind' })
  assert.equal(await countOf('A600'), '20')
})
