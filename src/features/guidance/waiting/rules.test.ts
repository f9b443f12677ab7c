import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Wait, waitFigures } from './rules.ts'

const day = Temporal.PlainDate.from
const today = day('2026-11-23')
const waits = (count: number, entry: Partial<Wait> = {}): readonly Wait[] =>
  Array.from({ length: count }, () => ({
    offer: 'Speltherapie',
    organisation: 'De Brug',
    sentOn: day('2026-10-01'),
    startedOn: null,
    expectedOn: day('2026-12-07'),
    ...entry,
  }))

test('how many wait is not told when there are one to four', () => {
  assert.deepEqual(
    waitFigures(waits(4), today).map(one => one.waiting),
    [{ kind: 'hidden' }],
  )
  assert.deepEqual(
    waitFigures(waits(5), today).map(one => one.waiting),
    [{ kind: 'shown', count: 5 }],
  )
})

test('how long it usually takes is told from five families that began', () => {
  const begun = (count: number) => waits(count, { startedOn: day('2026-10-29') })
  assert.equal(waitFigures(begun(4), today)[0]?.usualWeeks, null)
  assert.equal(waitFigures(begun(5), today)[0]?.usualWeeks, 4)
})

test('the longest expected wait is reckoned from today, and not of fewer than five', () => {
  assert.equal(waitFigures(waits(5), today)[0]?.longestExpectedWeeks, 2)
  assert.equal(waitFigures(waits(4), today)[0]?.longestExpectedWeeks, null)
})
