import assert from 'node:assert/strict'
import { test } from 'node:test'
import { locations } from '../../../../../cast/town.ts'
import { as, browser } from '../../../../../test/as.ts'
import { testTown } from '../../../../../test/town.ts'
import { waitingWords } from './words.ts'

let clock = Temporal.Instant.from('2026-11-23T09:00:00Z')
const town = await testTown({ clock: () => clock })
const [centre] = locations
const door = `/wachtrij/${centre.id}`
const visitor = browser(town.app)
const administrator = await as(town.app, 'beheerder')

/** What the administrator says beforehand of one day. */
const say = (from: string, kind: 'closed' | 'hours', hours: string) =>
  administrator.post(`/beheer/locaties/${centre.id}/dagen`, { from, until: '', kind, hours, reason: 'Studiedag' })

const said = [
  await say('2026-12-03', 'closed', ''),
  await say('2026-12-10', 'hours', '9:00-12:00'),
  await say('2026-12-12', 'hours', '10:00-13:00'),
]
assert.ok(said.every(({ status }) => status === 303))

/** Whether a telephone at the door is given a number at this time, and is offered one. */
async function givesNumberAt(moment: string): Promise<boolean> {
  clock = Temporal.ZonedDateTime.from(`${moment}[Europe/Amsterdam]`).toInstant()
  const [page, taken] = [await (await visitor.get(door)).text(), await visitor.post(door, {})]
  assert.equal(page.includes(waitingWords.nl.closed), taken.status === 422)
  return taken.status === 303
}

test('on an ordinary Thursday a telephone at the door is given a number until the desk closes', async () => {
  assert.equal(await givesNumberAt('2026-11-26T16:59'), true)
  assert.equal(await givesNumberAt('2026-11-26T17:00'), false)
})

test('on a study day nobody is given a number, though the week says that the place is open', async () => {
  assert.equal(await givesNumberAt('2026-12-03T11:00'), false)
})

test('on a day that ends at noon numbers are given until noon, and on a Saturday that is opened they are given too', async () => {
  assert.equal(await givesNumberAt('2026-12-10T11:59'), true)
  assert.equal(await givesNumberAt('2026-12-10T12:00'), false)
  assert.equal(await givesNumberAt('2026-12-12T11:00'), true)
})

test('on Christmas Day, a Friday, no numbers are given; when the desk says that it gives them all the same, it does', async () => {
  assert.equal(await givesNumberAt('2026-12-25T11:00'), false)
  const desk = await as(town.app, 'balie')
  await desk.post('/balie/plek', { at: centre.id, desk: '1' })
  assert.match(await (await desk.get('/balie')).text(), /Volgens de openingstijden is het nu dicht/)
  await desk.post('/balie/rij/dag', { standing: 'open', version: '0' })
  assert.equal(await givesNumberAt('2026-12-25T11:00'), true)
})
