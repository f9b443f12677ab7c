import assert from 'node:assert/strict'
import { test } from 'node:test'
import ICAL from 'ical.js'
import { type CalendarEvent, feed, invitation } from './calendar.ts'

const event: CalendarEvent = {
  id: '0199c0de-0000-7000-8000-000000000001',
  title: 'Afspraak CJG',
  startsAt: Temporal.Instant.from('2026-12-02T09:00:00Z'),
  minutes: 45,
  sequence: 0,
  isCancelled: false,
}
const now = Temporal.Instant.from('2026-11-23T08:30:00Z')
const organiser = { name: 'CJG Vlierdam', email: 'niet-antwoorden@vlierdam.example' }
const invitee = { name: 'CJG', email: 'moeder@voorbeeld.example' }
const invite = (more: Partial<CalendarEvent> = {}) =>
  invitation({ event: { ...event, ...more }, organiser, invitee, now })

const read = (text: string) => {
  const calendar = new ICAL.Component(ICAL.parse(text))
  const events = calendar.getAllSubcomponents('vevent').map(one => new ICAL.Event(one))
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(new ICAL.Timezone(zone))
  return { calendar, events, first: new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined) }
}
const propertyOf = (text: string, name: string) => read(text).first.component.getFirstPropertyValue(name)?.toString()

test('a calendar reads the invitation back: the moment, how long, and a title that gives nothing away', () => {
  const { calendar, first } = read(invite())
  assert.equal(calendar.getFirstPropertyValue('method'), 'REQUEST')
  assert.equal(first.summary, 'Afspraak CJG')
  assert.equal(first.startDate.toJSDate().toISOString(), '2026-12-02T09:00:00.000Z')
  assert.equal(first.duration.toString(), 'PT45M')
  assert.equal(first.uid, event.id)
})

test('the clock of Amsterdam goes along, in winter and in summer', () => {
  assert.match(invite(), /DTSTART;TZID=Europe\/Amsterdam:20261202T100000/)
  const summer = invite({ startsAt: Temporal.Instant.from('2027-07-01T09:00:00Z') })
  assert.match(summer, /DTSTART;TZID=Europe\/Amsterdam:20270701T110000/)
  assert.equal(read(summer).first.startDate.toJSDate().toISOString(), '2027-07-01T09:00:00.000Z')
})

test('a change has a higher number, so that a calendar takes the newest', () => {
  assert.equal(propertyOf(invite(), 'sequence'), '0')
  assert.equal(propertyOf(invite({ sequence: 2 }), 'sequence'), '2')
})

test('a meeting that is called off is taken out of the calendar', () => {
  const text = invite({ isCancelled: true, sequence: 1 })
  assert.equal(read(text).calendar.getFirstPropertyValue('method'), 'CANCEL')
  assert.equal(propertyOf(text, 'status'), 'CANCELLED')
})

test('only who receives it is named as invited, and no answer by mail is asked', () => {
  const attendees = read(invite()).first.attendees
  assert.equal(attendees.length, 1)
  assert.equal(attendees[0]?.getFirstValue(), 'MAILTO:moeder@voorbeeld.example')
  assert.equal(attendees[0]?.getParameter('rsvp'), 'FALSE')
  assert.equal(propertyOf(invite(), 'class'), 'PRIVATE')
})

test('a feed holds every appointment, also the one that is called off', () => {
  const other = { ...event, id: '0199c0de-0000-7000-8000-000000000002', isCancelled: true }
  const { events, calendar } = read(feed({ name: 'Mijn CJG', events: [event, other], now }))
  assert.deepEqual(
    events.map(one => one.component.getFirstPropertyValue('status')),
    ['CONFIRMED', 'CANCELLED'],
  )
  assert.equal(calendar.getFirstPropertyValue('method'), 'PUBLISH')
})

test('an empty feed is still a calendar', () => {
  assert.equal(read(feed({ name: 'Mijn CJG', events: [], now })).events.length, 0)
})

test('words with commas, lines and long sentences come back as they were', () => {
  const words = `Log in; dan lees je waar het is,\nen met wie. ${'Lang. '.repeat(30)}`
  assert.equal(read(invite({ words })).first.description, words)
})
