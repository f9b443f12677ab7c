import assert from 'node:assert/strict'
import { test } from 'node:test'
import { questionsAbout } from './plausibility.ts'

const girl = { sex: 'female', gestationWeeks: 40 } as const

test('a girl of 2 who is said to be 864 cm is asked about: was it 86.4?', () => {
  assert.deepEqual(questionsAbout({ ageYears: 2, height: 864 }, [], girl), [
    { because: 'wrong-unit', measure: 'height', instead: 86.4 },
  ])
})

test('a weight in grams and a height in metres are asked about too', () => {
  assert.deepEqual(questionsAbout({ ageYears: 0.25, weight: 5600 }, [], girl), [
    { because: 'wrong-unit', measure: 'weight', instead: 5.6 },
  ])
  assert.deepEqual(questionsAbout({ ageYears: 5, height: 1.12 }, [], girl), [
    { because: 'wrong-unit', measure: 'height', instead: 112 },
  ])
})

test('a girl of 2 of 12 cm and 86 kg had her height and weight swapped', () => {
  assert.deepEqual(questionsAbout({ ageYears: 2, height: 12, weight: 86 }, [], girl), [
    { because: 'swapped', measure: 'height', instead: 86 },
    { because: 'swapped', measure: 'weight', instead: 12 },
  ])
})

test('a girl who lost 2 cm since her last visit is asked about, and one who lost half a centimetre is not', () => {
  const before = [{ ageYears: 4, height: 104 }]
  assert.deepEqual(questionsAbout({ ageYears: 4.1, height: 102 }, before, girl), [
    { because: 'shrinking', measure: 'height', byCm: 2, besideAgeYears: 4 },
  ])
  assert.deepEqual(questionsAbout({ ageYears: 4.1, height: 103.5 }, before, girl), [])
})

test('a day added between two others is held against the later one as well', () => {
  const others = [
    { ageYears: 3, height: 96 },
    { ageYears: 5, height: 110 },
  ]
  assert.deepEqual(questionsAbout({ ageYears: 4, height: 112 }, others, girl), [
    { because: 'shrinking', measure: 'height', byCm: 2, besideAgeYears: 5 },
  ])
})

test('a weight that leaps 3 standard deviations is asked about; losing weight is no shrinking', () => {
  const [question] = questionsAbout({ ageYears: 1, weight: 12.5 }, [{ ageYears: 0.75, weight: 8 }], girl)
  assert.equal(question?.because, 'off-own-line')
  assert.deepEqual(questionsAbout({ ageYears: 1, weight: 9.3 }, [{ ageYears: 0.95, weight: 9.4 }], girl), [])
})

test('a value that fits no other unit is only called unlikely', () => {
  const [question] = questionsAbout({ ageYears: 2, height: 120 }, [], girl)
  assert.equal(question?.because, 'unlikely')
})

test('a girl who grows as expected is asked nothing', () => {
  const before = [{ ageYears: 3, height: 96, weight: 14.2, headCircumference: 49 }]
  assert.deepEqual(
    questionsAbout({ ageYears: 4, height: 103.5, weight: 16.4, headCircumference: 50 }, before, girl),
    [],
  )
})

test('without a known sex there is no reference, but a shrinking child is seen', () => {
  const unknown = { sex: null, gestationWeeks: null }
  assert.deepEqual(
    questionsAbout({ ageYears: 4.1, height: 102, weight: 900 }, [{ ageYears: 4, height: 104 }], unknown),
    [{ because: 'shrinking', measure: 'height', byCm: 2, besideAgeYears: 4 }],
  )
})
