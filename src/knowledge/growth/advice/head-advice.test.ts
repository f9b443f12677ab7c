/** Every rule for the head, in the words of who measures. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { JudgedChild } from './birth-and-parents.ts'
import { headAdvice } from './head-advice.ts'

const girl: JudgedChild = { sex: 'female', gestationWeeks: 40 }

/** [what the nurse sees, the child, age in years and cm by turns, code] */
const cases: readonly (readonly [string, JudgedChild, readonly number[], number])[] = [
  ['a child of whom no sex is known gets no advice', { ...girl, sex: null }, [0.5, 43], 3019],
  ['without any measurement a day is asked for', girl, [], 3015],
  ['a girl of 1 year is too old for advice', girl, [1, 46], 3021],
  ['of a girl born at 23 weeks there is no score', { ...girl, gestationWeeks: 23 }, [0.5, 40], 3024],
  ['a girl of 6 months of 46.4 cm has a very large head', girl, [0.25, 42, 0.5, 46.4], 3041],
  ['a girl of 6 months of 40 cm has a very small head', girl, [0.25, 37.5, 0.5, 40], 3043],
  ['a girl of 6 months measured once: an earlier day is asked for', girl, [0.5, 43], 3022],
  ['a head that grew more than 2.5 SD may be referred', girl, [0.25, 37, 0.5, 44], 3042],
  ['a head that grew more than 0.5 SD in a quarter is watched', girl, [0.25, 39.8, 0.5, 43.8], 3044],
  ['a head that grew more than 0.5 SD in eight months is not', girl, [0.25, 39.8, 0.9, 46.3], 3031],
  ['a head that fell more than 0.5 SD is watched', girl, [0.25, 39.8, 0.5, 42], 3045],
  ['a head that follows its line needs no referral', girl, [0.25, 39.8, 0.5, 42.9], 3031],
]

for (const [sentence, child, agesAndSizes, code] of cases)
  test(`${sentence} (${code})`, () => {
    const sizes = agesAndSizes.flatMap((ageYears, place) =>
      place % 2 === 0 ? [{ ageYears, value: agesAndSizes[place + 1] ?? null }] : [],
    )
    assert.equal(headAdvice(child, sizes).code, code)
  })

test('a head that was not filled in is asked for; an earlier one without a size cannot be compared with', () => {
  assert.equal(headAdvice(girl, [{ ageYears: 0.5, value: null }]).code, 3018)
  const now = { ageYears: 0.5, value: 43 }
  assert.equal(headAdvice(girl, [{ ageYears: 0.25, value: null }, now]).code, 3025)
  assert.equal(headAdvice(girl, [now], { compareWithEarlier: false }).code, 3031)
})
