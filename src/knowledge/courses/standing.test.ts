import assert from 'node:assert/strict'
import { test } from 'node:test'
import { averageMark, centsPerReachedParent, reachedIn } from './reach.ts'
import { erasedOn, isReminderDue, keepsChairs, offerUntil, standingOf } from './standing.ts'

const day = Temporal.PlainDate.from
const moment = Temporal.Instant.from
const now = moment('2026-11-23T10:00:00Z')
const meetings = [
  { startsAt: moment('2026-12-01T18:30:00Z'), minutes: 120 },
  { startsAt: moment('2026-12-08T18:30:00Z'), minutes: 120 },
]
const course = { meetings, opensOn: null, closesOn: day('2026-11-27'), hasSignUp: true, isCancelled: false }
const some = { free: 3, waiting: 0 }

test('a course is open while there are chairs, and full when there are none: then one can wait', () => {
  assert.deepEqual(standingOf(course, some, now), { kind: 'open', free: 3 })
  assert.deepEqual(standingOf(course, { free: 0, waiting: 2 }, now), { kind: 'full', waiting: 2 })
})

test('one signs up from its first day until its last, and never after it began', () => {
  const opensOn = day('2026-11-24')
  assert.deepEqual(standingOf({ ...course, opensOn }, some, now), { kind: 'opens-later', on: opensOn })
  assert.equal(standingOf(course, some, moment('2026-11-27T22:00:00Z')).kind, 'open')
  assert.equal(standingOf(course, some, moment('2026-11-27T23:30:00Z')).kind, 'closed')
  assert.equal(standingOf({ ...course, closesOn: null }, some, moment('2026-12-02T10:00:00Z')).kind, 'closed')
})

test('after its last meeting a course is over; cancelled, it is that before all else', () => {
  assert.equal(standingOf(course, some, moment('2026-12-08T20:30:00Z')).kind, 'over')
  assert.equal(standingOf({ ...course, isCancelled: true }, some, now).kind, 'cancelled')
  assert.equal(standingOf({ ...course, hasSignUp: false }, some, now).kind, 'walk-in')
})

test('chairs are kept for a large family until a week before', () => {
  assert.equal(keepsChairs(course, day('2026-11-23')), true)
  assert.equal(keepsChairs(course, day('2026-11-24')), false)
})

test('an offer ends after two days, or when the course begins', () => {
  assert.equal(String(offerUntil(now, 48, meetings)), '2026-11-25T10:00:00Z')
  assert.equal(String(offerUntil(moment('2026-11-30T18:30:00Z'), 48, meetings)), '2026-12-01T18:30:00Z')
})

test('a family is reminded three days ahead, and not after the day', () => {
  const on = day('2026-12-01')
  assert.deepEqual(
    ['2026-11-27', '2026-11-28', '2026-12-01', '2026-12-02'].map(today => isReminderDue(on, day(today), 3)),
    [false, true, true, false],
  )
})

test('names are erased some months after the last meeting', () => {
  assert.equal(String(erasedOn(day('2026-11-30'), 3)), '2027-02-28')
})

test('what a reached parent cost is the cost by the number of parents, and nothing when none came', () => {
  const reached = reachedIn(
    [
      { adults: 2, children: 1 },
      { adults: 1, children: 0 },
    ],
    [{ adults: 4, children: 6 }],
  )
  assert.deepEqual(reached, { adults: 7, children: 7 })
  assert.equal(centsPerReachedParent(35_000, reached), 5_000)
  assert.equal(centsPerReachedParent(35_000, { adults: 0 }), null)
})

test('an average mark is shown from three marks on', () => {
  assert.equal(averageMark([8, 9]), null)
  assert.equal(averageMark([8, 9, 9]), 8.7)
})
