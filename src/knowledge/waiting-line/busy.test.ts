import assert from 'node:assert/strict'
import { test } from 'node:test'
import { busyNow, busyTimes } from './busy.ts'

const monday = (hour: number, visits: number) => ({ weekday: 1, hour, visits })
const now = Temporal.Instant.from('2026-11-23T10:00:00Z')
const ago = (minutes: number) => now.subtract({ minutes })

test('busy from nine to eleven and quiet from one to two, against what is usual here', () => {
  const visits = [monday(9, 20), monday(10, 18), monday(11, 10), monday(12, 10), monday(13, 5)]
  assert.deepEqual(busyTimes(visits), [
    { weekday: 1, quiet: [{ from: 13, until: 14 }], busy: [{ from: 9, until: 11 }] },
  ])
})

test('an hour with four visits in all those weeks is passed over, and is not called quiet', () => {
  const visits = [monday(9, 20), monday(10, 10), monday(11, 10), monday(12, 10), monday(13, 4)]
  assert.deepEqual(busyTimes(visits), [{ weekday: 1, quiet: [], busy: [{ from: 9, until: 10 }] }])
})

test('of three hours that are known nothing is said', () => {
  assert.deepEqual(busyTimes([monday(9, 40), monday(10, 5), monday(11, 5)]), [])
})

test('it is quiet now only when numbers were given today and nobody waits', () => {
  assert.equal(busyNow({ isUsed: false, waiting: [] }, now), null)
  assert.equal(busyNow({ isUsed: true, waiting: [] }, now), 'quiet')
})

test('it is busy now when five wait, or one for a quarter of an hour', () => {
  assert.equal(busyNow({ isUsed: true, waiting: [ago(14)] }, now), null)
  assert.equal(busyNow({ isUsed: true, waiting: [ago(15)] }, now), 'busy')
  assert.equal(busyNow({ isUsed: true, waiting: [1, 1, 1, 1, 1].map(ago) }, now), 'busy')
})
