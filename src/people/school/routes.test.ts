import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deVries, yildiz } from '../../../cast/families.ts'
import { storyteller } from '../../../cast/open-town.ts'
import { registerFamily } from '../../../cast/register-family.ts'
import { as } from '../../../test/as.ts'
import { testTown } from '../../../test/town.ts'
import { childrenOfSchool, getChild, openSchool } from '../index.ts'

const town = await testTown()
const lina = (await town.act(storyteller, ctx => registerFamily(ctx, deVries))).children.get('Lina') ?? ''
const noor = (await town.act(storyteller, ctx => registerFamily(ctx, yildiz))).children.get('Noor') ?? ''
const school = await town.act(storyteller, ctx =>
  openSchool(ctx, { name: 'Basisschool De Vlinder', kind: 'primary', brin: '12AB' }),
)
const desk = await as(town.app, 'balie')
const nurse = await as(town.app, 'jeugdverpleegkundige')
const enrol = (child: string, className: string, since: string, at: string = school) =>
  desk.post(`/jeugd/${child}/gezin/school`, { school: at, className, since })

test('the desk adds a school, and a BRIN number that cannot be is asked again', async () => {
  const wrong = await desk.post('/scholen', { name: 'De Linde', kind: 'primary', brin: 'A12' })
  assert.equal(wrong.status, 422)
  assert.match(await wrong.text(), /twee cijfers en twee letters/)
  await desk.post('/scholen', { name: 'De Linde', kind: 'primary', brin: '14cd' })
  assert.match(await (await desk.get('/scholen')).text(), /De Linde[\s\S]*14CD/)
})

test('a child is enrolled on its family page, and is in its class on the page of the school', async () => {
  assert.equal((await enrol(lina, 'groep 3', '2026-08-24')).status, 303)
  assert.match(await (await desk.get(`/jeugd/${lina}/gezin`)).text(), /Basisschool De Vlinder, basisschool, groep 3/)
  assert.match(await (await nurse.get(`/scholen/${school}`)).text(), /groep 3[\s\S]*Lina de Vries/)
})

test('the desk does not see who is in which class', async () => {
  assert.equal((await desk.get(`/scholen/${school}`)).status, 404)
})

test('another class ends the one before, and an earlier day than the last is refused', async () => {
  await enrol(noor, 'klas 2', '2025-08-25')
  await enrol(noor, 'klas 3', '2026-08-24')
  const page = await (await nurse.get(`/scholen/${school}`)).text()
  assert.match(page, /klas 3[\s\S]*Noor Yıldız/)
  assert.doesNotMatch(page, /klas 2/)
  assert.equal((await enrol(noor, 'klas 1', '2026-01-10')).status, 422)
})

test('who is asked for by birth date is found within the school, and who left is not', async () => {
  const { birth } = await town.act(storyteller, ctx => getChild(ctx, lina))
  const bornBetween = { from: birth.on, to: birth.on }
  const found = () => town.act(storyteller, ctx => childrenOfSchool(ctx, school, { bornBetween }))
  assert.deepEqual(
    (await found()).map(pupil => pupil.child.givenNames),
    ['Lina'],
  )
  assert.equal((await enrol(lina, '', '2026-11-23', '')).status, 303)
  assert.deepEqual(await found(), [])
})
