import assert from 'node:assert/strict'
import { test } from 'node:test'
import { expectedOn, progressOf } from './progress.ts'

const day = Temporal.PlainDate.from
const goal = { start: 40, target: 60, from: day('2026-01-01'), until: day('2026-12-31') }
const less = { ...goal, start: 60, target: 40 }

test('halfway the year a goal from 40 to 60 should be about 50', () => {
  assert.ok(Math.abs(expectedOn(goal, day('2026-07-02')) - 50) < 0.1)
  assert.equal(expectedOn(goal, day('2025-06-01')), 40)
  assert.equal(expectedOn(goal, day('2028-06-01')), 60)
})

test('a goal is reached at its target, on the way on the line or above, and behind below it', () => {
  const on = (value: number | null) => progressOf(goal, value, day('2026-07-02'))
  assert.equal(on(60), 'reached')
  assert.equal(on(51), 'on-the-way')
  assert.equal(on(49), 'behind')
  assert.equal(progressOf(goal, 59, day('2027-02-01')), 'behind')
  assert.equal(progressOf(goal, 40, day('2026-01-01')), 'on-the-way')
})

test('of a goal to have less of something it is the other way round', () => {
  assert.equal(progressOf(less, 49, day('2026-07-02')), 'on-the-way')
  assert.equal(progressOf(less, 51, day('2026-07-02')), 'behind')
  assert.equal(progressOf(less, 40, day('2026-07-02')), 'reached')
})

test('a figure that is not told tells nothing', () => {
  assert.equal(progressOf(goal, null, day('2026-07-02')), 'cannot-be-told')
})

test('whatever the figures: never behind at the start of the line, and the line runs from start to target', () => {
  for (let seed = 1; seed < 400; seed++) {
    const [start, target] = [(seed * 37) % 101, (seed * 53 + 7) % 101]
    if (start === target) continue
    const any = { ...goal, start, target }
    const today = goal.from.add({ days: (seed * 11) % 500 })
    const line = expectedOn(any, today)
    assert.ok(line >= Math.min(start, target) && line <= Math.max(start, target))
    assert.notEqual(progressOf(any, line, today), 'behind')
    assert.notEqual(progressOf(any, start, goal.from), 'behind')
  }
})
