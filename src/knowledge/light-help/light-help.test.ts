import assert from 'node:assert/strict'
import { test } from 'node:test'
import { callDay, callStanding, isOneMore, proposedTerms } from './light-help.ts'

const day = Temporal.PlainDate.from

test('of five agreed talks the fifth is as agreed and the sixth is one more', () => {
  assert.equal(isOneMore(4, 5), false)
  assert.equal(isOneMore(5, 5), true)
})

test('eight weeks after the end somebody calls, and two weeks later that is late', () => {
  const on = callDay(day('2026-09-01'), proposedTerms)
  assert.equal(on.toString(), '2026-10-27')
  const kinds = ['2026-10-26', '2026-10-27', '2026-11-10', '2026-11-11'].map(
    today => callStanding(on, [], day(today)).kind,
  )
  assert.deepEqual(kinds, ['to-come', 'due', 'due', 'late'])
})

test('who was not reached is tried again; who was reached or wants no call is not', () => {
  const today = day('2026-11-23')
  const tried = [{ outcome: 'not-reached', how: null }] as const
  assert.equal(callStanding(today, tried, today).kind, 'due')
  assert.deepEqual(callStanding(today, [...tried, { outcome: 'reached', how: 'slips' }], today), {
    kind: 'reached',
    how: 'slips',
  })
  assert.equal(callStanding(today, [{ outcome: 'declines', how: null }], today).kind, 'stopped')
  assert.equal(callStanding(null, [], today).kind, 'stopped')
})
