import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Call, callsAfter, proposedMonths, relapseOf } from './aftercare.ts'

const day = Temporal.PlainDate.from
const closedOn = day('2026-08-31')
const standings = (today: string, calls: readonly Call[] = [], wants: 'yes' | 'no' = 'yes') =>
  callsAfter({ closedOn, months: proposedMonths, calls, wants }, day(today)).map(({ standing }) => standing.kind)
const call = (month: number, outcome: Call['outcome'], how: Call['how'] = null): Call => ({
  month,
  calledOn: day('2026-12-01'),
  outcome,
  how,
})

test('a plan that closed on the last of August is called after on the last of November, February and August', () => {
  const days = callsAfter({ closedOn, months: proposedMonths, calls: [], wants: 'yes' }, closedOn).map(
    ({ on }) => `${on}`,
  )
  assert.deepEqual(days, ['2026-11-30', '2027-02-28', '2027-08-31'])
})

test('a call is due on its day and late after two weeks', () => {
  assert.deepEqual(standings('2026-11-29')[0], 'to-come')
  assert.deepEqual(standings('2026-11-30')[0], 'due')
  assert.deepEqual(standings('2026-12-14')[0], 'due')
  assert.deepEqual(standings('2026-12-15')[0], 'late')
})

test('who was not reached stays due; who was reached is done for that month only', () => {
  assert.deepEqual(standings('2026-12-02', [call(3, 'not-reached')]), ['due', 'to-come', 'to-come'])
  const reached = [call(3, 'not-reached'), call(3, 'reached', 'holds')]
  assert.deepEqual(standings('2026-12-02', reached), ['reached', 'to-come', 'to-come'])
})

test('a family that wants no more calls is called no more', () => {
  assert.deepEqual(standings('2027-03-01', [call(3, 'declines')]), ['stopped', 'stopped', 'stopped'])
  assert.deepEqual(standings('2027-03-01', [], 'no'), ['stopped', 'stopped', 'stopped'])
})

test('what was reached before a family stopped stays known', () => {
  assert.deepEqual(standings('2027-03-01', [call(3, 'reached', 'slips'), call(6, 'declines')]), [
    'reached',
    'stopped',
    'stopped',
  ])
})

test('relapse counts those reached who slipped or were back, and nobody who was not reached', () => {
  const calls = [
    call(3, 'reached', 'holds'),
    call(6, 'reached', 'slips'),
    call(12, 'reached', 'back'),
    call(3, 'not-reached'),
  ]
  assert.deepEqual(relapseOf(calls), { reached: 3, relapsed: 2 })
})
