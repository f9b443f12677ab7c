import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bmiClass } from './bmi-class.ts'
import { clothesKg } from './clothing.ts'
import { valueAt, zScore } from './lms.ts'
import { ownLineVerdict } from './own-line.ts'
import { rapidGain } from './rapid-gain.ts'
import { findReference } from './references/index.ts'
import { targetHeight } from './target-height.ts'
import { velocity } from './velocity.ts'

test('clothes weigh 0.4 kg at 4, 0.6 at 9, 0.8 at 12 and 1 kg from 15 on; a baby is weighed bare', () => {
  assert.deepEqual([3.9, 4, 8.9, 9, 11.9, 12, 14.9, 15, 18].map(clothesKg), [0, 0.4, 0.4, 0.6, 0.6, 0.8, 0.8, 1, 1])
})

test('a girl who grew 3.1 cm in half a year grows 6.2 cm a year; on one day nothing can be said', () => {
  const day = (text: string, value: number) => ({ on: Temporal.PlainDate.from(text), value })
  const grew = velocity(day('2026-07-02', 107.1), day('2026-01-01', 104))
  assert.equal(grew.kind === 'velocity' && grew.perYear, 6.22)
  assert.equal(grew.kind === 'velocity' && grew.overDays, 182)
  assert.equal(velocity(day('2026-01-01', 104), day('2026-01-01', 104)).kind, 'none')
})

test('a girl of 6 with a BMI of 18 is overweight by the international limits, and obese by the Hindustani ones', () => {
  assert.equal(bmiClass('female', 6, 18).kind, 'overweight')
  assert.equal(bmiClass('female', 6, 18, 'hindustani').kind, 'obesity')
  assert.equal(bmiClass('female', 6, 15).kind, 'healthy')
})

test('exactly on the limit a child is underweight, but not overweight', () => {
  assert.equal(bmiClass('female', 6, 12.93).kind, 'underweight')
  assert.equal(bmiClass('female', 6, 17.34).kind, 'healthy')
  assert.equal(bmiClass('male', 1.5, 17).kind, 'outside')
  assert.equal(bmiClass('male', 5, Number.NaN).kind, 'outside')
})

test('a weight that rose 0.8 SD between 2 and 8 months rose fast; one that did so after 2 years did not', () => {
  const at = (ageYears: number, z: number, reference = 'nl_1980_wgt_male_') => ({ ageYears, z, reference })
  const gain = rapidGain([at(0.7, 0.9), at(0.2, 0.1), at(0.4, 0.3)])
  assert.equal(gain.kind === 'rapid-gain' && gain.change, 0.8)
  assert.equal(rapidGain([at(0.2, 0.1), at(0.7, 0.7)]).kind, 'none')
  assert.equal(rapidGain([at(1.9, 0.1), at(2.4, 1.2)]).kind, 'none')
  assert.equal(rapidGain([at(0.2, 0.1, 'nl_2012_wgt_male_34'), at(0.7, 0.9)]).kind, 'none', 'another reference')
})

test('less than half a standard deviation from its own line, a child follows it', () => {
  const moved = (change: number) =>
    ownLineVerdict({
      kind: 'compared',
      from: { ageYears: 1, z: 0, reference: 'a' },
      to: { ageYears: 1.5, z: change, reference: 'a' },
      change,
      overYears: 0.5,
      isSameReference: true,
    }).kind
  assert.deepEqual([0.49, -0.49, 0.5, -0.5].map(moved), ['follows', 'follows', 'rises', 'falls'])
  assert.equal(ownLineVerdict({ kind: 'too-few' }).kind, 'too-few')
})

test('every origin has a band around its target height', () => {
  for (const origin of ['nl', 'tu', 'ma', 'hs', 'ds'] as const)
    for (const sex of ['female', 'male'] as const) {
      const target = targetHeight(sex, { fatherCm: 178, motherCm: 166 }, origin)
      assert.ok(target.kind === 'target-height' && target.bandCm.low < target.heightCm)
      assert.ok(target.kind === 'target-height' && target.bandCm.high > target.heightCm)
    }
})

test('the value at a z-score has that z-score again', () => {
  const reference = findReference('nl_1980_wgt_female_') ?? assert.fail()
  for (const z of [-2, -1, 0, 1.5, 2.5]) {
    const score = zScore(reference, 4.25, valueAt(reference, 4.25, z))
    assert.ok(score.kind === 'z-score' && Math.abs(score.z - z) <= 0.002)
  }
})
