import assert from 'node:assert/strict'
import { test } from 'node:test'
import { same } from '../../test/same.ts'
import { type Opening, openState } from './opening-hours.ts'

const at = Temporal.PlainDateTime.from
const time = Temporal.PlainTime.from
const weekdays: readonly Opening[] = [1, 2, 3, 4, 5].map(weekday => ({
  weekday,
  opensAt: time('09:00'),
  closesAt: time('17:00'),
}))

test('on Monday at ten the centre is open until five', () => {
  same(openState(weekdays, at('2026-11-23T10:00')), { kind: 'open', until: time('17:00') })
})

test('at closing time the door is closed', () => {
  const state = openState(weekdays, at('2026-11-23T17:00'))
  assert.equal(state.kind, 'closed')
})

test('on Saturday the centre opens again on Monday morning', () => {
  same(openState(weekdays, at('2026-11-21T12:00')), {
    kind: 'closed',
    opensOn: Temporal.PlainDate.from('2026-11-23'),
    opensAt: time('09:00'),
  })
})

test('a place that opens once a week is open again the same day next week', () => {
  const mondays = weekdays.slice(0, 1)
  const state = openState(mondays, at('2026-11-23T18:00'))
  same(state, { kind: 'closed', opensOn: Temporal.PlainDate.from('2026-11-30'), opensAt: time('09:00') })
})

test('a place without hours is never open', () => {
  assert.deepEqual(openState([], at('2026-11-23T10:00')), { kind: 'never-open' })
})
