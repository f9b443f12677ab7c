import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type ApartDay, differentDays, type OpeningDays, stateOf } from './opening-days.ts'

const time = Temporal.PlainTime.from
const day = Temporal.PlainDate.from
const week = [1, 2, 3, 4, 5].map(weekday => ({ weekday, opensAt: time('09:00'), closesAt: time('17:00') }))
const days = (apart: readonly ApartDay[] = [], more: Partial<OpeningDays> = {}): OpeningDays => ({
  week,
  apart,
  closedOn: ['christmas-day', 'boxing-day', 'new-year'],
  ...more,
})
const at = (one: OpeningDays, now: string) => stateOf(one, Temporal.PlainDateTime.from(now))

test('on an ordinary day it is open until it closes', () => {
  assert.deepEqual(at(days(), '2026-11-23T11:00'), { kind: 'open', until: time('17:00') })
})

test('at closing time the door is closed, and a place that opens once a week is open again the same day next week', () => {
  assert.equal(at(days(), '2026-11-23T17:00').kind, 'closed')
  assert.deepEqual(at(days([], { week: week.slice(0, 1) }), '2026-11-23T18:00'), {
    kind: 'closed',
    opensOn: day('2026-11-30'),
    opensAt: time('09:00'),
  })
})

test('on Christmas Day, a Friday, it is closed, and open again on Monday', () => {
  assert.deepEqual(at(days(), '2026-12-25T11:00'), {
    kind: 'closed',
    opensOn: day('2026-12-28'),
    opensAt: time('09:00'),
  })
})

test('a holiday on which it is not closed is a day as any other', () => {
  assert.equal(at(days([], { closedOn: [] }), '2026-12-25T11:00').kind, 'open')
})

test('a day can be closed, have hours of its own, or be as usual though it is a holiday', () => {
  const apart = (kind: 'closed' | 'as-usual', on: string): ApartDay => ({ kind, day: day(on), reason: 'Studiedag' })
  assert.equal(at(days([apart('closed', '2026-11-23')]), '2026-11-23T11:00').kind, 'closed')
  assert.equal(at(days([apart('as-usual', '2026-12-25')]), '2026-12-25T11:00').kind, 'open')
  const evening: ApartDay = {
    ...{ kind: 'hours', day: day('2026-11-28'), reason: 'Open dag' },
    ...{ opensAt: time('10:00'), closesAt: time('12:00') },
  }
  assert.deepEqual(at(days([evening]), '2026-11-28T11:00'), { kind: 'open', until: time('12:00') })
})

test('a place that is closed for weeks says when it opens, and one without hours that it never does', () => {
  assert.equal(at(days([], { week: [] }), '2026-11-23T11:00').kind, 'never-open')
})

test('the days that differ are told ahead, with why; a holiday in a weekend differs from nothing', () => {
  const different = differentDays(days(), day('2026-12-20'), 20)
  assert.deepEqual(
    different.map(one => [one.day.toString(), one.holiday]),
    [
      ['2026-12-25', 'christmas-day'],
      ['2027-01-01', 'new-year'],
    ],
  )
})
