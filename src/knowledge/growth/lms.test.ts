import assert from 'node:assert/strict'
import { test } from 'node:test'
import { percentile, prepare, valueAt, type ZScore, zScore } from './lms.ts'
import type { Reference } from './reference.ts'
import { findReference } from './references/index.ts'

const reference = (code: string): Reference => findReference(code) ?? assert.fail(`${code} is not carried`)
const z = (score: ZScore): number => (score.kind === 'z-score' ? score.z : assert.fail(score.because))

test('a girl of 55 cm at 0.3669 years is 3.255 SD below the Dutch girls of 2009', () => {
  const score = zScore(reference('nl_2009_hgt_female_nl'), 0.3669, 55)
  assert.equal(z(score), -3.255)
  assert.ok(score.kind === 'z-score' && score.reference === 'nl_2009_hgt_female_nl' && score.percentile < 0.06)
})

test('a boy grows from -1.868 to -2.281 SD between 4 and 7 months', () => {
  const boys = reference('nl_2009_hgt_male_nl')
  assert.equal(z(zScore(boys, 0.3669, 60)), -1.868)
  assert.equal(z(zScore(boys, 0.5832, 64)), -2.281)
})

test('weight for height of 2012 is read on ln(kg + 1), that of 1980 on log10(kg)', () => {
  assert.equal(z(zScore(reference('nl_2012_wfh_female_'), 85, 13)), 1.433)
  assert.equal(z(zScore(reference('nl_1980_wfh_female_nla'), 102, 17)), 0.719)
  assert.equal(z(zScore(reference('nl_1980_wfh_female_nla'), 105, 16)), -0.713)
})

test('a head of 41 cm, then 43 cm, goes from 0.486 to 1.153 SD', () => {
  const girls = reference('nl_1997_hdc_female_nl')
  assert.equal(z(zScore(girls, 0.2847, 41)), 0.486)
  assert.equal(z(zScore(girls, 0.3669, 43)), 1.153)
})

test('a table is never read beyond its ends', () => {
  const because = (code: string, x: number): string => {
    const score = zScore(reference(code), x, 50)
    return score.kind === 'outside' ? score.because : score.kind
  }
  assert.equal(because('nl_2009_hgt_male_nl', 0), 'too-young')
  assert.equal(because('nl_1997_hgt_male_nl', 21.01), 'too-old')
  assert.equal(because('nl_1997_wfh_male_nla', 49.9), 'too-short')
  assert.equal(because('nl_1997_wfh_male_nla', 195.1), 'too-tall')
})

test('a value of nothing, less than nothing or no number has no z-score', () => {
  const boys = reference('nl_2009_hgt_male_nl')
  assert.deepEqual(zScore(boys, 1, 0), { kind: 'refused', because: 'not-positive' })
  assert.deepEqual(zScore(boys, 1, -75), { kind: 'refused', because: 'not-positive' })
  assert.deepEqual(zScore(boys, 1, Number.NaN), { kind: 'refused', because: 'not-a-number' })
  assert.deepEqual(zScore(boys, Number.NaN, 75), { kind: 'refused', because: 'not-a-number' })
  assert.ok(Number.isNaN(prepare(boys).z(1, -75)))
})

test('the value at a z-score has that z-score, on every kind of reference', () => {
  const places = [
    ['nl_1997_hgt_female_nl', 10.2],
    ['nl_1980_bmi_male_', 3.1],
    ['nl_1980_wfh_female_nla', 101.3],
    ['nl_2012_wfh_male_', 61.7],
    ['nl_2012_hdc_female_30', 0.4],
  ] as const
  for (const [code, x] of places)
    for (const sd of [-2.5, -1, 0, 2]) {
      const { valueAt: exact, z: back } = prepare(reference(code))
      assert.ok(Math.abs(back(x, exact(x, sd)) - sd) < 1e-9, `${code} at ${sd}`)
    }
  assert.equal(valueAt(reference('nl_1997_hgt_male_nl'), 21, 0), 183.96)
})

test('half of all children are below 0 SD and 2.275% below -2 SD', () => {
  assert.equal(percentile(0), 50)
  assert.ok(Math.abs(percentile(-2) - 2.2750131948179) < 1e-10)
  assert.ok(Math.abs(percentile(1.6) - 94.5200708300442) < 1e-10)
  assert.equal(percentile(9), 100)
})
