import assert from 'node:assert/strict'
import { test } from 'node:test'
import { birthLengthZScore, birthWeightZScore } from './birth-z-score.ts'
import type { ZScore } from './lms.ts'

const z = (score: ZScore): number | string => (score.kind === 'z-score' ? score.z : score.because)

test('a boy of 2000 grams after 40 weeks is 2.882 SD light, of 3000 grams 1.245 SD', () => {
  assert.equal(z(birthWeightZScore('male', 40, 2000)), -2.882)
  assert.equal(z(birthWeightZScore('male', 40, 3000)), -1.245)
  assert.equal(z(birthWeightZScore('male', 40.9, 3000)), -1.245)
})

test('a girl of the median length after 28 weeks is at 0 SD', () => {
  assert.equal(z(birthLengthZScore('female', 28, 34.58)), 0)
})

test('size at birth is known from 25 to 42 weeks', () => {
  assert.equal(z(birthWeightZScore('female', 24, 700)), 'born-too-early')
  assert.equal(z(birthWeightZScore('female', 43, 3500)), 'born-too-late')
})
