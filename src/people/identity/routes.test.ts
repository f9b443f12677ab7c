import assert from 'node:assert/strict'
import { test } from 'node:test'
import { haddad } from '../../../cast/families.ts'
import { storyteller } from '../../../cast/open-town.ts'
import { registerFamily } from '../../../cast/register-family.ts'
import { as } from '../../../test/as.ts'
import { testTown } from '../../../test/town.ts'
import { findEventsOf } from '../../platform/audit/store.ts'

const town = await testTown()
const { children } = await town.act(storyteller, ctx => registerFamily(ctx, haddad))
const amir = children.get('Amir') ?? ''
const baby = children.get('Baby') ?? ''
const desk = await as(town.app, 'balie')

test('a BSN is shown on demand, and each showing stands in the access log under the name of who looked', async () => {
  const page = await (await desk.post(`/jeugd/${amir}/bsn`, {})).text()
  assert.match(page, /999 900 080/)
  const [seen] = await town.act(storyteller, ctx => findEventsOf(ctx.db, ctx.municipality, amir))
  assert.equal(seen?.object, 'people.bsn')
  assert.equal(seen?.actor_name, 'Wil de Boer')
})

test('no page about the family holds the BSN itself', async () => {
  const page = await (await desk.get(`/jeugd/${amir}/gezin`)).text()
  assert.doesNotMatch(page, /999900080|999 900 080/)
})

test('a pedagogue is not shown a BSN', async () => {
  const response = await (await as(town.app, 'pedagoog')).post(`/jeugd/${amir}/bsn`, {})
  assert.equal(response.status, 404)
})

const born = { givenNames: 'Nour', familyName: 'Haddad', sex: 'female', birthDate: '21-11-2026', bsn: '', version: '1' }

test('a birth before the pregnancy or after today is refused', async () => {
  for (const birthDate of ['1-1-2026', '24-11-2026'])
    assert.equal((await desk.post(`/jeugd/${baby}/geboorte`, { ...born, birthDate })).status, 422)
})

test('a BSN of another child is refused at birth', async () => {
  const response = await desk.post(`/jeugd/${baby}/geboorte`, { ...born, bsn: '999900080' })
  assert.match(await response.text(), /hoort al bij iemand die hier bekend is/)
})

test('a form that was opened before somebody else saved is shown again beside the newer words', async () => {
  const response = await desk.post(`/jeugd/${baby}/geboorte`, { ...born, version: '7' })
  assert.equal(response.status, 409)
  assert.match(await response.text(), /value="Nour"/)
})

test('an expected child that is born gets her day and her name', async () => {
  const response = await desk.post(`/jeugd/${baby}/geboorte`, born)
  const page = await (await desk.get(response.headers.get('location') ?? '')).text()
  assert.match(page, /Nour Haddad/)
  assert.match(page, /2 dagen · meisje · geboren 21 november 2026/)
  assert.match(await (await desk.get('/jeugd?q=Nour+Haddad')).text(), /1 kind gevonden/)
})

test('a nurse who records a birth goes on to what is known of the birth itself', async () => {
  const [expecting] = haddad.children.filter(one => one.givenNames === 'Baby')
  const family = { ...haddad, guardians: [], children: expecting ? [expecting] : [] }
  const registered = await town.act(storyteller, ctx => registerFamily(ctx, family))
  const expected = registered.children.get('Baby') ?? assert.fail()
  const nurse = await as(town.app, 'jeugdverpleegkundige')
  const next = (await nurse.post(`/jeugd/${expected}/geboorte`, born)).headers.get('location') ?? ''
  const page = await (await nurse.get(next)).text()
  assert.match(page, /De geboorte is vastgelegd/)
  assert.match(page, /name="weightGrams"/)
})

test('a birth is recorded once', async () => {
  assert.equal((await desk.get(`/jeugd/${baby}/geboorte`)).status, 303)
  assert.match(await (await desk.post(`/jeugd/${baby}/geboorte`, born)).text(), /al vastgelegd/)
})
