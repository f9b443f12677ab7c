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

test('words that a dead browser lost stand there again for who typed them, and are gone once it is announced or changed', async () => {
  const page = async (who: typeof nurse, at: string) => (await who.get(at)).text()
  const kept = await pedagogue.post('/cursussen/nieuw/concept', { title: 'Halve titel', day2: '2026-12-17' })
  assert.equal(kept.headers.get('location'), '/cursussen/nieuw')
  assert.match(
    await page(pedagogue, '/cursussen/nieuw'),
    /Wat je typte, staat er weer[\s\S]*Halve titel[\s\S]*2026-12-17/,
  )
  assert.doesNotMatch(await page(nurse, '/cursussen/nieuw'), /Halve titel/)
  const path = (await pedagogue.post('/cursussen', typed)).headers.get('location')?.split('?')[0] ?? ''
  assert.doesNotMatch(await page(pedagogue, '/cursussen/nieuw'), /Halve titel/)
  const change = `${path}/wijzigen`
  await nurse.post(`${change}/concept`, { ...typed, title: 'Thee', version: '1', _quiet: 'ja' })
  await pedagogue.post(change, { ...typed, title: 'Sap', version: '1' })
  assert.match(await page(nurse, change), /name="version" value="1"[\s\S]*value="Thee"/)
  assert.equal((await nurse.post(change, { ...typed, title: 'Thee', version: '1' })).status, 409)
  assert.match(await page(nurse, change), /value="Thee"/)
  await nurse.post(change, { ...typed, title: 'Thee en sap', version: '2' })
  assert.doesNotMatch(await page(nurse, change), /staat er weer/)
  await nurse.post(`${change}/concept`, { ...typed, title: 'Weg', version: '3' })
  await nurse.post(`${change}/concept/weg`, {})
  assert.doesNotMatch(await page(nurse, change), /value="Weg"/)
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
