import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { WhoZScore } from './who.ts'
import {
  armCircumferenceZScore2006,
  heightZScore2006,
  type WhoMeasurements,
  weightForHeightZScore2006,
  weightZScore2006,
} from './who-2006.ts'
import { bmiZScore2007, heightZScore2007, weightZScore2007 } from './who-2007.ts'

const z = (score: WhoZScore): number => (score.kind === 'z-score' ? score.z : assert.fail(score.because))
const because = (score: WhoZScore): string => (score.kind === 'z-score' ? 'a z-score' : score.because)
const twoYears: WhoMeasurements = { sex: 'male', ageDays: 731, heightCm: 87.1161, weightKg: 12 }

test('a newborn boy of 43 cm and 2.05 kg is 3.64 SD short and 3.08 SD light', () => {
  const newborn = { sex: 'male', ageDays: 0, heightCm: 43, posture: 'lying', weightKg: 2.05 } as const
  assert.equal(z(heightZScore2006(newborn)), -3.64)
  assert.equal(z(weightZScore2006(newborn)), -3.08)
  assert.equal(because(weightForHeightZScore2006(newborn)), 'too-short')
})

test('a child of two who was measured lying counts as 0.7 cm shorter, one of 20 months standing as 0.7 cm longer', () => {
  const taller = { ...twoYears, heightCm: 87.8161, posture: 'lying' } as const
  assert.equal(z(heightZScore2006(taller)), z(heightZScore2006(twoYears)))
  const toddler = { ...twoYears, ageDays: 600 }
  const standing = { ...toddler, heightCm: 86.4161, posture: 'standing' } as const
  assert.equal(z(heightZScore2006(standing)), z(heightZScore2006(toddler)))
})

test('a baby below 9 months does not stand', () => {
  const baby = { ...twoYears, ageDays: 273, heightCm: 72 }
  assert.equal(z(heightZScore2006({ ...baby, posture: 'standing' })), z(heightZScore2006(baby)))
})

test('with oedema weight has no z-score and height has', () => {
  const swollen = { ...twoYears, hasOedema: true }
  assert.equal(because(weightZScore2006(swollen)), 'oedema')
  assert.equal(heightZScore2006(swollen).kind, 'z-score')
})

test('the standards of 2006 end before 60 months, the arm begins at 91 days', () => {
  assert.equal(heightZScore2006({ ...twoYears, ageDays: 1826 }).kind, 'z-score')
  assert.equal(because(heightZScore2006({ ...twoYears, ageDays: 1827 })), 'too-old')
  assert.equal(because(armCircumferenceZScore2006({ ...twoYears, ageDays: 90, armCircumferenceCm: 13 })), 'too-young')
  assert.equal(z(armCircumferenceZScore2006({ ...twoYears, ageDays: 91, armCircumferenceCm: 13.4779 })), 0)
})

test('what was not measured has no z-score', () => {
  assert.equal(because(heightZScore2006({ sex: 'male', ageDays: 100 })), 'not-a-number')
  assert.equal(because(heightZScore2007('male', 100, 0)), 'not-positive')
})

test('the reference of 2007 runs from 60 to 228 months, weight to 120', () => {
  assert.equal(z(heightZScore2007('female', 60, 95.9)), -2.78)
  assert.equal(z(bmiZScore2007('male', 60.5, 11.8026552725926)), -3.35)
  assert.equal(because(weightZScore2007('male', 120.01, 32)), 'too-old')
  assert.equal(because(heightZScore2007('male', 59.9, 105)), 'too-young')
})
