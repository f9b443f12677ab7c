/** Every rule for weight, in the words of who weighs. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { JudgedChild } from './birth-and-parents.ts'
import { weightAdvice } from './weight-advice.ts'

const girl: JudgedChild = { sex: 'female', gestationWeeks: 40 }
const hindustani: JudgedChild = { ...girl, population: 'hs' }

/** [what the nurse sees, the child, age in years, kg and cm by turns, code] */
const cases: readonly (readonly [string, JudgedChild, readonly number[], number])[] = [
  ['a child of whom no sex is known gets no advice', { ...girl, sex: null }, [4, 17, 104], 2019],
  ['without any weight a day is asked for', girl, [], 2015],
  ['a woman of 19 is too old for advice', girl, [19, 60, 170], 2021],
  ['a girl of 6 months of 5.5 kg is underweight', girl, [0.25, 5.5, 60, 0.5, 5.5, 65], 2074],
  ['a girl of 6 months, never weighed before: an earlier weight is asked for', girl, [0.5, 7.4, 66], 2012],
  ['a girl who fell more than 1 SD in three months is looked at', girl, [0.25, 5.7, 60, 0.5, 6.3, 66], 2075],
  ['a girl of 6 months who gains as expected needs no referral', girl, [0.25, 5.7, 60, 0.5, 7.4, 66], 2031],
  ['a girl of 18 months of 34 cm was measured wrongly', girl, [1.5, 10, 34], 2022],
  ['a girl of 18 months of 121 cm was measured wrongly', girl, [1.5, 10, 121], 2023],
  ['a girl of 18 months, 80 cm and 13 kg is obese and referred', girl, [1, 10, 75, 1.5, 13, 80], 2042],
  ['a girl of 18 months, 80 cm and 11.8 kg is overweight', girl, [1, 10, 75, 1.5, 11.8, 80], 2073],
  ['a girl of 18 months, 80 cm and 7.9 kg is severely underweight', girl, [1, 8, 75, 1.5, 7.9, 80], 2076],
  ['a girl of 18 months, 80 cm and 8.6 kg is underweight', girl, [1, 9, 75, 1.5, 8.6, 80], 2074],
  ['a girl of 18 months who lost more than 1 SD for her height is looked at', girl, [1.2, 11, 78, 1.5, 10, 80], 2075],
  ['a girl of 18 months who keeps her line needs no referral', girl, [1.2, 9.9, 78, 1.5, 10.4, 80], 2031],
  ['a girl of 3, 95 cm and 17.5 kg is obese', girl, [2, 13, 87, 3, 17.5, 95], 2044],
  ['a girl of 3, 95 cm and 16 kg is overweight: the plan for under fives', girl, [2, 12, 87, 3, 16, 95], 2045],
  ['a girl of 6, 118 cm and 25 kg is overweight: her blood pressure is taken', girl, [5, 20, 112, 6, 25, 118], 2046],
  ['a Hindustani girl of 6, 118 cm and 25 kg is obese', hindustani, [5, 20, 112, 6, 25, 118], 2044],
  ['a girl of 6, 118 cm and 18 kg is underweight', girl, [5, 17, 112, 6, 18, 118], 2074],
  ['a Hindustani girl of 6, 118 cm and 18 kg is not', hindustani, [5, 17, 112, 6, 18, 118], 2031],
  ['a girl of 6 who lost more than 1 SD for her height is looked at', girl, [5, 21, 112, 6, 19.5, 118], 2075],
  ['a girl of 6 who keeps her line needs no referral', girl, [5, 19, 112, 6, 21, 118], 2031],
]

const inThrees = (numbers: readonly number[]) =>
  numbers.flatMap((ageYears, place) =>
    place % 3 === 0 ? [{ ageYears, kg: numbers[place + 1] ?? null, cm: numbers[place + 2] ?? null }] : [],
  )

for (const [sentence, child, numbers, code] of cases)
  test(`${sentence} (${code})`, () => {
    const visits = inThrees(numbers)
    const weights = visits.map(({ ageYears, kg }) => ({ ageYears, value: kg }))
    const heights = visits.map(({ ageYears, cm }) => ({ ageYears, value: cm }))
    assert.equal(weightAdvice(child, weights, heights).code, code)
  })

test('what is missing is asked for: the weight, the height of that day, an earlier day, an earlier height', () => {
  const height = [{ ageYears: 1.5, value: 80 }]
  assert.equal(weightAdvice(girl, [{ ageYears: 1.5, value: null }], height).code, 2018)
  assert.equal(weightAdvice(girl, [{ ageYears: 1.6, value: 10.4 }], height).code, 2014)
  const now = { ageYears: 1.5, value: 10.4 }
  assert.equal(weightAdvice(girl, [{ ageYears: null, value: 9 }, now], height).code, 2011)
  assert.equal(weightAdvice(girl, [{ ageYears: 1, value: 9 }, now], height).code, 2013)
})

test('from 2 years on an advice says the BMI and the limits it was held against', () => {
  const { inputs } = weightAdvice(girl, [{ ageYears: 3, value: 16 }], [{ ageYears: 3, value: 95 }])
  assert.equal(Math.round(inputs.bmi * 100), 1773)
  assert.equal(inputs.cutOffs?.kind === 'cut-offs' && inputs.cutOffs.overweight, 17.56)
})
