import assert from 'node:assert/strict'
import { test } from 'node:test'
import { assessmentBy, destroyFrom, running } from './terms.ts'

const day = Temporal.PlainDate.from
const assessments = [
  ['on a Monday', '2026-11-23', '2026-11-30'],
  ['on a Friday', '2026-11-27', '2026-12-04'],
  ['on a Saturday', '2026-11-28', '2026-12-04'],
  ['before Christmas', '2026-12-23', '2026-12-31'],
  ['over New Year', '2026-12-30', '2027-01-07'],
] as const
for (const [when, reported, expected] of assessments)
  test(`reported ${when}, the safety is judged within five working days`, () =>
    assert.equal(assessmentBy(day(reported)).toString(), expected))

test('the days run from the first signal, and without a term of one’s own nothing is too late', () => {
  assert.deepEqual(running(day('2026-11-01'), null, day('2026-11-23')), { days: 22, until: null, isOver: false })
})

test('the term is over the day after its last day', () => {
  const since = day('2026-11-01')
  assert.equal(running(since, 21, day('2026-11-22')).isOver, false)
  assert.equal(running(since, 21, day('2026-11-23')).isOver, true)
})

test('a file of a leap day is destroyed on the last of February', () => {
  assert.equal(destroyFrom(day('2024-02-29'), 15).toString(), '2039-02-28')
})
