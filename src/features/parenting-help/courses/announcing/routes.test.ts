import assert from 'node:assert/strict'
import { test } from 'node:test'
import { locations } from '../../../../../cast/town.ts'
import { as } from '../../../../../test/as.ts'
import { testTown } from '../../../../../test/town.ts'

const town = await testTown()
const pedagogue = await as(town.app, 'pedagoog')
const nurse = await as(town.app, 'jeugdverpleegkundige')
const typed = {
  kind: 'coffee-morning',
  theme: 'baby',
  title: 'Koffie met baby’s',
  words: 'Loop binnen.',
  audience: 'parents-and-children',
  locationId: locations[0].id,
  language: 'nl',
  price: '0',
  day1: '2026-12-10',
  from1: '09:30',
  until1: '11:00',
}

test('a coffee morning is announced; two who change it lose no word; heads and cost tell what a parent cost', async () => {
  const path = (await pedagogue.post('/cursussen', typed)).headers.get('location')?.split('?')[0] ?? ''
  assert.match(path, /^\/cursussen\/[\da-f-]{36}$/)
  const first = await pedagogue.post(`${path}/wijzigen`, { ...typed, title: 'Koffie in Noord', version: '1' })
  assert.equal(first.status, 303)
  const second = await nurse.post(`${path}/wijzigen`, { ...typed, title: 'Thee met baby’s', version: '1' })
  const page = await second.text()
  assert.equal(second.status, 409)
  assert.match(page, /Koffie in Noord/)
  assert.match(page, /Thee met baby/)
  await nurse.post(`${path}/geteld`, { metOn: '2026-12-10', adults: '8', children: '9' })
  await nurse.post(`${path}/kosten`, { euros: '100' })
  assert.match(await (await nurse.get(path)).text(), /€ 12,50/)
})

test('what is called off says why, and is in nobody’s way any more', async () => {
  const path =
    (await pedagogue.post('/cursussen', { ...typed, capacity: '8' })).headers.get('location')?.split('?')[0] ?? ''
  assert.equal((await pedagogue.post(`${path}/afgelasten`, { reason: '' })).status, 422)
  assert.equal((await pedagogue.post(`${path}/afgelasten`, { reason: 'De trainer is ziek.' })).status, 303)
  const id = path.split('/').at(-1)
  const page = await (await nurse.get(`/activiteiten/${id}`)).text()
  assert.match(page, /De trainer is ziek/)
  assert.doesNotMatch(page, /Meld je aan/)
})
