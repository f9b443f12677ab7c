import assert from 'node:assert/strict'
import { test } from 'node:test'
import { locations } from '../../../cast/town.ts'
import { as, browser } from '../../../test/as.ts'
import { testTown } from '../../../test/town.ts'

const town = await testTown()
const administrator = await as(town.app, 'beheerder')
/** The page is shared for a minute, so each asks for a postcode of its own. */
const locationsFor = async (postcode: string) =>
  (await browser(town.app).get(`/locaties?postcode=${encodeURIComponent(postcode)}`)).text()
const [, north] = locations
const own = `/beheer/locaties/${north.id}`

test('a day that is closed is told ahead, and is not in the calendar', async () => {
  const calendar = () => browser(town.app).get(`/locaties/${north.id}/openingstijden.ics`)
  assert.match(await (await calendar()).text(), /DTSTART;TZID=Europe\/Amsterdam:20261126T090000/)
  const said = await administrator.post(`${own}/dagen`, {
    from: '2026-11-26',
    until: '',
    kind: 'closed',
    hours: '',
    reason: 'Studiedag',
  })
  assert.equal(said.status, 303)
  assert.match(await locationsFor('1111 AA'), /gesloten \(Studiedag\)/)
  assert.doesNotMatch(await (await calendar()).text(), /20261126T090000/)
})

test('a postcode leads to the location that serves it, from the day on that was said', async () => {
  const say = (areas: string, validFrom: string) =>
    administrator.post(`${own}/postcodes`, { areas, validFrom, why: 'Wijkindeling' })
  assert.equal((await say('1300-1310', '2026-11-01')).status, 303)
  assert.equal((await say('1400', '2027-01-01')).status, 303)
  assert.match(await locationsFor('1305 AB'), /Bij 1305 hoort CJG Noord/)
  assert.doesNotMatch(await locationsFor('1400 AB'), /Bij 1400 hoort/)
  assert.equal((await say('zuid', '2026-11-01')).status, 422)
})

test('hours that touch each other are refused, and of two who change a location at once the second reads both', async () => {
  const words = { name: 'CJG Noord', street: 'Wilgenstraat 41', postcode: '1235 CD', town: 'Vlierdam', about: '' }
  const change = (more: object) => administrator.post(own, { ...words, day1: '9:00-12:00', version: '1', ...more })
  assert.equal((await change({ day1: '9:00-12:00, 12:00-13:00' })).status, 422)
  assert.equal((await change({ about: 'Bel aan bij de blauwe deur.' })).status, 303)
  const second = await change({ about: 'Er is een lift.' })
  assert.equal(second.status, 409)
  const page = await second.text()
  assert.match(page, /blauwe deur/)
  assert.match(page, /Er is een lift/)
})
