import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compareCounts, compareParts } from './change.ts'
import { chanceOfCounts, intervalOfCount, intervalOfDifference, intervalOfPart } from './intervals.ts'

const near = (found: number, known: number, within = 0.0006) =>
  assert.ok(Math.abs(found - known) <= within, `${found} is not ${known}`)

test('a count has the exact Poisson interval of the tables', () => {
  for (const [count, low, high] of [
    [0, 0, 3.689],
    [1, 0.0253, 5.572],
    [5, 1.623, 11.668],
    [10, 4.795, 18.39],
    [100, 81.364, 121.627],
  ] as const) {
    near(intervalOfCount(count).low, low)
    near(intervalOfCount(count).high, high)
  }
})

test('a large count is as sure as its square root says', () => {
  const { low, high } = intervalOfCount(100_000)
  near(low, 100_000 - 1.96 * Math.sqrt(100_000), 3)
  near(high, 100_000 + 1.96 * Math.sqrt(100_000), 3)
})

test('a part has the score interval, also when it is none or all', () => {
  near(intervalOfPart(81, 263).low, 0.2553)
  near(intervalOfPart(81, 263).high, 0.3662)
  assert.equal(intervalOfPart(0, 20).low, 0)
  near(intervalOfPart(0, 20).high, 0.1611)
  near(intervalOfPart(20, 20).low, 0.8389)
})

test('the difference of two parts has the interval of Newcombe', () => {
  const { low, high } = intervalOfDifference({ part: 48, whole: 80 }, { part: 56, whole: 70 })
  near(low, 0.0524)
  near(high, 0.3339)
})

test('two counts differ more than chance as a fair coin says', () => {
  near(chanceOfCounts(5, 15), 0.04139, 1e-5)
  assert.equal(chanceOfCounts(10, 10), 1)
  near(chanceOfCounts(0, 5), 0.0625, 1e-9)
})

test('which year comes first changes the direction and nothing else, and the same is never a change', () => {
  for (let before = 0; before < 40; before++)
    for (let now = 0; now < 40; now++) {
      const [one, other] = [compareCounts(before, now), compareCounts(now, before)]
      const turned = { more: 'less', less: 'more', chance: 'chance' } as const
      if (one.kind === 'compared')
        assert.deepEqual(other, { kind: 'compared', change: turned[one.change] }, `${before} ${now}`)
      if (before === now && before > 0) assert.deepEqual(one, { kind: 'compared', change: 'chance' })
    }
})

test('of what is hidden nothing is said', () => {
  assert.deepEqual(compareCounts(null, 500), { kind: 'nothing' })
  assert.deepEqual(compareParts({ part: 3, whole: 10 }, null), { kind: 'nothing' })
  assert.deepEqual(compareParts({ part: 0, whole: 0 }, { part: 1, whole: 2 }), { kind: 'nothing' })
})

test('a small difference of parts is chance, a large one is not', () => {
  assert.deepEqual(compareParts({ part: 50, whole: 100 }, { part: 55, whole: 100 }), {
    kind: 'compared',
    change: 'chance',
  })
  assert.deepEqual(compareParts({ part: 50, whole: 100 }, { part: 75, whole: 100 }), {
    kind: 'compared',
    change: 'more',
  })
})
