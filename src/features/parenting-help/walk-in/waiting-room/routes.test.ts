import assert from 'node:assert/strict'
import { test } from 'node:test'
import { locations } from '../../../../../cast/town.ts'
import { as, browser } from '../../../../../test/as.ts'
import { testTown } from '../../../../../test/town.ts'
import { otherLanguages } from '../../../../platform/i18n/languages.ts'
import { waitingWords } from './words.ts'

const town = await testTown()
const [centre] = locations
const door = `/wachtrij/${centre.id}`
const visitor = browser(town.app)
const textOf = async (response: Response | Promise<Response>) => (await response).text()
const checkIn = async (fields: Record<string, string> = {}) =>
  (await visitor.post(door, fields)).headers.get('location') ?? ''
const desk = await as(town.app, 'balie')
const pedagogue = await as(town.app, 'pedagoog')

test('who scans the code gets a number and a place of their own, and is asked no name', async () => {
  assert.doesNotMatch(await textOf(visitor.get(door)), /type="text"/)
  const place = await checkIn()
  assert.match(place, new RegExp(`^${door}/plaats/[A-Z0-9]{10}$`))
  const page = await textOf(visitor.get(place))
  assert.match(page, /Jouw nummer[\s\S]*>1</)
  assert.match(page, /Je bent de volgende/)
})

test('who presses twice has one number', async () => {
  const twice = { _key: crypto.randomUUID() }
  const [one, other] = await Promise.all([checkIn(twice), checkIn(twice)])
  assert.equal(one, other)
  assert.match(await textOf(visitor.get(one)), /nog één iemand voor je/)
})

test('a code that was not given opens nothing, and says what to do', async () => {
  const response = await visitor.get(`${door}/plaats/BBBBBBBBBB`)
  assert.equal(response.status, 404)
  assert.match(await response.text(), /Neem een nieuw nummer/)
})

test('two desks call the next one at the same time; the board shows both numbers and no name', async () => {
  await desk.post('/balie/plek', { at: centre.id, desk: '1' })
  await pedagogue.post('/balie/plek', { at: centre.id, desk: '2' })
  await Promise.all([desk, pedagogue].map(who => who.post('/balie/rij/volgende', {})))
  const board = await textOf(visitor.get(`${door}/bord`))
  assert.match(board, /Nummer 1, [\s\S]*Nummer 2, |Nummer 2, [\s\S]*Nummer 1, /)
  assert.doesNotMatch(board, /Wil de Boer|Sanne/)
})

test('one screen serves the whole room: it says what a desk is called in each language, and leads to itself in it', async () => {
  const board = await textOf(visitor.get(`${door}/bord`))
  for (const language of otherLanguages) {
    assert.ok(board.includes(`href="/${language}${door}/bord"`))
    assert.ok(board.includes(`: ${waitingWords[language].board.desk}</li>`), language)
  }
  const arabic = await textOf(visitor.get(`/ar${door}/bord`))
  const { called, title, desk: word } = waitingWords.ar.board
  for (const words of [title, `${word} 1`, `${word} 2`]) assert.ok(arabic.includes(words), words)
  assert.match(arabic, new RegExp(`${called(1, 1)}|${called(1, 2)}|${called(2, 1)}|${called(2, 2)}`))
})

test('a contact in three letters says that who was at the desk is helped, and an empty line calls who is next', async () => {
  const place = await checkIn()
  assert.equal(
    (await desk.post('/balie/snel', { quick: '' })).headers.get('location')?.replace(/\d+$/, ''),
    '/balie?eerst=',
  )
  const registered = (await desk.post('/balie/snel', { quick: 'sla' })).headers.get('location') ?? ''
  assert.match(registered, /^\/balie\?vastgelegd=[\da-f-]{36}$/)
  assert.match(await textOf(desk.get(registered)), /Koppel het aan een kind/)
  assert.equal((await desk.post('/balie/snel', { quick: '' })).headers.get('location'), '/balie')
  assert.match(await textOf(visitor.get(place)), /Je bent aan de beurt\. Ga naar balie 1/)
})

test('a line of letters that could be two things is asked again with what was typed', async () => {
  const response = await desk.post('/balie/snel', { quick: 'v' })
  assert.equal(response.status, 422)
  assert.match(await response.text(), /kan meer dan één ding zijn[\s\S]*value="v"/)
})

test('of a call that a colleague settled the desk is shown the line of now', async () => {
  const page = await textOf(pedagogue.get('/balie'))
  const path = /\/balie\/rij\/[\da-f-]{36}\/afloop/.exec(page)?.[0] ?? ''
  const say = (outcome: string) => pedagogue.post(path, { ordinal: '1', outcome })
  assert.equal((await say('no-show')).status, 303)
  const second = await say('helped')
  assert.equal(second.status, 409)
  assert.match(await second.text(), /Toch gekomen: nummer/)
})

test('who gives the number back waits no more; when the day is ended no numbers are given', async () => {
  const place = await checkIn()
  await visitor.post(`${place}/weg`, {})
  assert.match(await textOf(visitor.get(place)), /Je hebt je nummer teruggegeven/)
  await desk.post('/balie/rij/dag', { standing: 'closed', version: '0' })
  assert.equal((await visitor.post(door, {})).status, 422)
  assert.match(await textOf(visitor.get(door)), /geven we geen nummers/)
})

test('the poster holds a QR code that is drawn here, with its address in words', async () => {
  const page = await textOf(desk.get(`/balie/poster/${centre.id}`))
  assert.match(page, /<svg class="cjg-qr"[^>]*aria-label="QR-code: neem een nummer"/)
  assert.match(page, new RegExp(`wachtrij/${centre.id}`))
})

test('who reads Arabic takes a number in it and asks for an interpreter; the desk sees which, and keeps it with the contact', async () => {
  const page = await textOf(visitor.get(`/ar${door.replace('301', '302')}`))
  assert.match(page, /<html lang="ar" dir="rtl">/)
  assert.ok(page.includes(waitingWords.ar.submit) && page.includes(waitingWords.ar.notReviewed))
  const sent = await visitor.post(`/ar${door.replace('301', '302')}`, { interpreter: 'ti' })
  const place = sent.headers.get('location') ?? ''
  assert.match(place, /^\/ar\/wachtrij\//)
  assert.ok((await textOf(visitor.get(place))).includes(waitingWords.ar.own.waits(0)))
  await desk.post('/balie/plek', { at: centre.id.replace('301', '302'), desk: '1' })
  assert.match(await textOf(desk.get('/balie')), /1 \(0 min, tolk: Tigrinya\)/)
  await desk.post('/balie/rij/volgende', {})
  assert.match(await textOf(desk.get('/balie')), /Nummer 1 is bij jou[\s\S]*tolk: Tigrinya/)
  const registered = (await desk.post('/balie/snel', { quick: 'sla' })).headers.get('location') ?? ''
  const contact = await textOf(desk.get(`/balie/contacten/${registered.split('=')[1]}`))
  assert.match(contact, /Tolk gevraagd[\s\S]{0,80}Tigrinya/)
})
