/** Every rule for language, in the words of who listens. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type LanguageAnswer, type LanguageItem, languageAdvice } from './language-advice.ts'

type Answers = Partial<Record<LanguageItem, '+' | '-' | 'M'>>

const seen = (ageYears: number, answers: Answers): readonly LanguageAnswer[] =>
  ([41, 42, 43, 44, 45, 46] as const).map(item => ({ item, ageYears, answer: answers[item] ?? null }))

/** [what the nurse hears, age in years, answers, code] */
const cases: readonly (readonly [string, number, Answers, number])[] = [
  ['before 23 months language is not judged', 1.9, { 41: '+', 42: '+' }, 4021],
  ['after 3 years and 4 months it is not judged this way', 3.4, { 45: '+', 46: '+' }, 4022],
  ['at 2 years and 4 months there is no examination', 2.35, { 41: '+', 42: '+' }, 4023],
  ['a child of 2 who was not asked about item 42: it is asked for', 2, { 41: '+' }, 4011],
  ['a child of 2 without two-word sentences or body parts is referred', 2, { 41: '-', 42: '-' }, 4041],
  ['a child of 2 of whom a parent tells one of both is referred', 2, { 41: 'M', 42: '-' }, 4045],
  ['a child of 2 who does one of both is doubted about', 2, { 41: '+', 42: '-' }, 4042],
  ['a child of 2 of whom a parent tells both is doubted about', 2, { 41: 'M', 42: 'M' }, 4042],
  ['a child of 2 who does one, and of whom a parent tells the other, is doubted about', 2, { 41: 'M', 42: '+' }, 4046],
  ['a child of 2 who does both is fine', 2, { 41: '+', 42: '+' }, 4031],
  ['a child of 2½ of whom nothing is known at 2: that is asked for', 2.5, { 41: '+', 43: '+', 44: '+' }, 4012],
  ['a child of 3 of whom item 46 is missing: it is asked for', 3, { 45: '+' }, 4011],
  ['a child of 3 without three-word sentences is referred', 3, { 45: '-', 46: '+' }, 4041],
  ['a child of 3 who cannot be understood is referred', 3, { 45: '+', 46: '-' }, 4043],
  ['a child of 3 of whom a parent tells both is fine', 3, { 45: 'M', 46: 'M' }, 4031],
]

for (const [sentence, ageYears, answers, code] of cases)
  test(`${sentence} (${code})`, () => assert.equal(languageAdvice(seen(ageYears, answers)).code, code))

test('a child that was doubted about at 2 is judged again at 2½', () => {
  const again = (answers: Answers) => languageAdvice([...seen(2, { 41: '-', 42: '+' }), ...seen(2.5, answers)]).code
  assert.equal(again({ 41: '+', 43: '+', 44: 'M' }), 4031)
  assert.equal(again({ 41: '+', 43: '-' }), 4041)
  assert.equal(again({ 41: '+', 43: '+' }), 4011)
})

test('a child that was fine at 2 need not be judged again at 2½', () => {
  assert.equal(languageAdvice([...seen(2, { 41: '+', 42: '+' }), ...seen(2.5, { 41: '-' })]).code, 4031)
})

test('what was not tried at 2 years and 2 months counts as it was found two months before', () => {
  assert.equal(languageAdvice([...seen(2, { 41: '-', 42: '-' }), ...seen(2.2, { 41: '+' })]).code, 4042)
})

test('without a day nothing is judged', () => {
  assert.equal(languageAdvice([]).code, 4015)
  assert.equal(languageAdvice([{ item: 41, ageYears: null, answer: '+' }]).code, 4015)
})
