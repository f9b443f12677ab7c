/** Exactly where we answer otherwise than growthscreener 1.23.0, as listed in docs/growth-differences.md: its code, and ours. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { heightAdvice } from './height-advice.ts'
import { type LanguageAnswer, type LanguageItem, languageAdvice } from './language-advice.ts'
import { weightAdvice } from './weight-advice.ts'

const at = (ageYears: number, value: number) => ({ ageYears, value })
const answered = (ageYears: number, answers: Partial<Record<LanguageItem, '+' | '-' | 'M'>>): LanguageAnswer[] =>
  ([41, 42, 43, 44, 45, 46] as const).map(item => ({ item, ageYears, answer: answers[item] ?? null }))

test('a boy above 2.5 SD at 1 and at 2 years is referred (1050), not only looked at (1077)', () => {
  const boy = { sex: 'male', gestationWeeks: 40, birthWeightGrams: 3500 } as const
  const advice = heightAdvice(boy, [at(1, 83.9), at(2, 96.9)])
  assert.equal(advice.code, 1050)
  assert.equal(advice.kind, 'refer')
  assert.equal(heightAdvice(boy, [at(1, 82.1), at(2, 96.9)]).code, 1077, 'tall once: as before')
})

test('a boy of 41 weeks and 2520 grams, below -2.5 SD twice, is referred (1049), not let go (1031)', () => {
  const boy = { sex: 'male', gestationWeeks: 41, birthWeightGrams: 2520 } as const
  const heights = [at(1, 69.8), at(2, 80.36)]
  assert.equal(heightAdvice(boy, heights).code, 1049)
  assert.equal(heightAdvice({ ...boy, birthWeightGrams: 2480 }, heights).code, 1031, 'below 2500 grams: as before')
  assert.equal(heightAdvice({ ...boy, birthWeightGrams: 3500 }, heights).code, 1062, 'a usual weight: as before')
  const early = { ...boy, gestationWeeks: 36 }
  assert.equal(heightAdvice(early, [at(1, 68.9), at(2, 79)]).code, 1049, 'born too early: as before')
})

test('a pregnancy of 43 weeks is no reason to stop: the next rules are read', () => {
  const girl = { sex: 'female', gestationWeeks: 43, birthWeightGrams: 2400 } as const
  assert.equal(heightAdvice(girl, [at(1, 65)]).code, 1025)
})

test('a weight of nothing at all has no advice (2024), instead of an error', () => {
  const child = { sex: 'female', gestationWeeks: 40 } as const
  assert.equal(weightAdvice(child, [at(1.5, 0)], [at(1.5, 80)]).code, 2024)
})

test('at 2½ years language can be judged without the result of 2 years, when that is asked for', () => {
  const answers = answered(2.5, { 41: '+', 43: '+', 44: '-' })
  assert.equal(languageAdvice(answers).code, 4012)
  assert.equal(languageAdvice(answers, { regardlessOfTwoYears: true }).code, 4041)
})

test('at an age of exactly 3.3333 the answers are looked at', () => {
  assert.equal(languageAdvice(answered(3.3333, { 45: '-', 46: '+' })).code, 4041)
  assert.equal(languageAdvice(answered(3.3334, { 45: '-', 46: '+' })).code, 4022)
})

test('one point at 2 years is not enough and is referred; three points are doubt, seen again at 2½', () => {
  const one = languageAdvice(answered(2, { 41: 'M', 42: '-' }))
  assert.deepEqual([one.code, one.kind, one.title], [4045, 'refer', 'Taal onvoldoende'])
  const three = languageAdvice(answered(2, { 41: '+', 42: 'M' }))
  assert.deepEqual([three.code, three.kind, three.title], [4046, 'watch', 'Twijfel over de taal'])
})
