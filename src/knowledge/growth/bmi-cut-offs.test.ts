import assert from 'node:assert/strict'
import { test } from 'node:test'
import { bmiCutOffs } from './bmi-cut-offs.ts'
import { bmi, isPlausible } from './measures.ts'
import { roundHalfEven } from './round-half-even.ts'

const rounded = (...asked: Parameters<typeof bmiCutOffs>) => {
  const found = bmiCutOffs(...asked)
  return found.kind === 'cut-offs'
    ? [found.underweight, found.overweight, found.obesity].map(value => roundHalfEven(value, 3))
    : found.because
}

test('a girl of 3.3676 years is underweight from 13.504 down, overweight above 17.442, obese above 19.264', () => {
  assert.deepEqual(rounded('female', 3.3676), [13.504, 17.442, 19.264])
})

test('from 18 years on the cut-offs are those of adults: 17, 25 and 30', () => {
  assert.deepEqual(rounded('male', 18), [17, 25, 30])
  assert.deepEqual(rounded('female', 18.9), [17, 25, 30])
})

test('children of Hindustani origin have cut-offs of their own', () => {
  assert.deepEqual(rounded('male', 2, 'hindustani'), [13.74, 16.74, 17.31])
})

test('below two years there are no cut-offs', () => {
  assert.equal(rounded('male', 1.99), 'too-young')
  assert.equal(rounded('male', Number.NaN), 'too-young')
})

test('a child of 20 kg and 105 cm has a BMI of 18.141', () => {
  assert.equal(roundHalfEven(bmi(20, 105), 3), 18.141)
})

test('a child of 3 metres and a half is an error of writing', () => {
  assert.equal(isPlausible('heightCm', 86.4), true)
  assert.equal(isPlausible('heightCm', 350), false)
  assert.equal(isPlausible('weightKg', Number.NaN), false)
})
