/** Every rule for height, in the words of who measures. 1 SD is about 4 cm at 3 years and 7 cm at 10. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { JudgedChild } from './birth-and-parents.ts'
import { heightAdvice } from './height-advice.ts'

const girl: JudgedChild = {
  ...{ sex: 'female', gestationWeeks: 40, birthWeightGrams: 3400, birthLengthCm: 51 },
  ...{ fatherCm: 184, motherCm: 171 },
}
const boy: JudgedChild = { ...girl, sex: 'male' }
const tallParents = { fatherCm: 200, motherCm: 185 }
const smallParents = { fatherCm: 168, motherCm: 156 }

/** [what the nurse sees, the child, age in years and cm by turns, code] */
const cases: readonly (readonly [string, JudgedChild, readonly number[], number])[] = [
  ['a girl of 3 weeks is too young for advice', girl, [0.06, 53], 1022],
  ['a youth of 18 is too old for advice', boy, [18, 180], 1021],
  ['a child of whom no sex is known gets no advice', { ...girl, sex: null }, [4, 104], 1019],
  ['without any measurement a day is asked for', girl, [], 1015],
  ['of a girl born at 23 weeks there is no score at 1 year', { ...girl, gestationWeeks: 23 }, [1, 72], 1024],
  ['a very small boy of 2 without a birth weight: it is asked for', { ...boy, birthWeightGrams: null }, [2, 80], 1013],
  ['a very small boy of 2 of unknown gestation: it is asked for', { ...boy, gestationWeeks: null }, [2, 80], 1010],
  ['a boy of 2 of 78 cm, born at term with a good weight, is referred', boy, [2, 78], 1045],
  [
    'a boy of 2 of 77 cm, born at 36 weeks with a fitting weight, is referred',
    { ...boy, gestationWeeks: 36 },
    [2, 77],
    1061,
  ],
  ['a girl of 2 of 98 cm is referred', girl, [2, 98], 1048],
  ['a girl of 2 of 96.5 cm was never measured before: an earlier height is asked for', girl, [2, 96.5], 1011],
  ['a girl of 2 of 96.5 cm, as tall a year before, is referred', girl, [1, 83, 2, 96.5], 1050],
  ['a girl of 2 of 92 cm is looked at for other signs', girl, [1, 78, 2, 92], 1077],
  ['a girl of 2 of ordinary height, measured once: an earlier height is asked for', girl, [2, 87], 1025],
  ['a small boy born at 36 weeks, small twice, is referred', { ...boy, gestationWeeks: 36 }, [1, 68.9, 2, 79], 1049],
  ['a small boy born at term, small twice, is referred', boy, [1, 69.2, 2, 79.5], 1062],
  ['a boy who was small two months ago only is not referred', boy, [1.9, 78.5, 2, 79.5], 1031],
  ['a girl of 2 who grows as expected needs no referral', girl, [1, 75, 2, 87], 1031],
  ['a girl of 5 of 99 cm is referred', girl, [4, 93, 5, 99], 1044],
  ['a small girl of 5 who was born light is referred', { ...girl, birthWeightGrams: 2400 }, [4, 95, 5, 101], 1042],
  ['a small girl of 5 who was born short is referred', { ...girl, birthLengthCm: 46 }, [4, 95, 5, 101], 1041],
  ['a small girl of 5 of ordinary parents is referred', girl, [4, 95, 5, 101], 1043],
  ['a girl of 5 of 105 cm with tall parents is referred', { ...girl, ...tallParents }, [4, 98, 5, 105], 1053],
  [
    'a small girl of 5 of small parents, without a birth weight: it is asked for',
    { ...girl, ...smallParents, birthWeightGrams: null },
    [4, 95, 5, 101],
    1013,
  ],
  [
    'a small girl of 5 of small parents, without a birth length: it is asked for',
    { ...girl, ...smallParents, birthLengthCm: null },
    [4, 95, 5, 101],
    1012,
  ],
  [
    'a girl of 5 of 105 cm of unknown parents: their heights are asked for',
    { ...girl, fatherCm: null },
    [5, 105],
    1014,
  ],
  ['a girl of 5 of 125 cm is referred', girl, [4, 116, 5, 125], 1047],
  ['a girl of 5 of 123 cm with small parents is referred', { ...girl, ...smallParents }, [4, 114, 5, 123], 1046],
  [
    'a girl of 5 of 123 cm of unknown parents: their heights are asked for',
    { ...girl, motherCm: null },
    [5, 123],
    1082,
  ],
  ['a girl of 7 of 132 cm is looked at for early puberty', girl, [6, 125, 7, 132], 1079],
  ['a boy of 8 is still looked at for early puberty', boy, [7, 133, 8, 140], 1079],
  ['a girl of 8 of 139 cm is looked at for other signs', girl, [7, 132, 8, 139], 1081],
  ['a girl of 5 of ordinary height, measured once: an earlier height is asked for', girl, [5, 112], 1011],
  [
    'a girl who fell more than 2 SD since she was 4 is referred',
    { ...girl, ...smallParents },
    [4, 112, 5, 107.5],
    1055,
  ],
  [
    'a girl who fell more than 1 SD, and lies 1 SD under her target, is measured again in half a year',
    { ...girl, ...tallParents },
    [4, 106, 5, 107.5],
    1076,
  ],
  ['a girl who rose more than 2 SD since she was 4 is referred', girl, [4, 97, 5, 116], 1054],
  ['what she was before she was 3 plays no part', girl, [2.5, 82, 5, 116], 1031],
  ['a girl of 5 who grows as expected needs no referral', girl, [4, 105, 5, 112], 1031],
  ['a girl of 12 of 135 cm is referred', girl, [12, 135], 1044],
  ['a boy of 12 of 177 cm is referred', boy, [12, 177], 1047],
  ['a girl of 12 of 172 cm is asked about late puberty and her final height', girl, [12, 172], 1071],
  ['a boy of 14 of 188 cm is asked about late puberty and his final height', boy, [14, 188], 1072],
  ['a girl of 11 of 166 cm is asked about late puberty', girl, [11, 166], 1073],
  ['a girl of 14 of 171 cm may worry about her final height', girl, [14, 171], 1074],
  ['a boy of 17 of 186 cm may worry about his final height', boy, [17, 186], 1075],
  ['a boy of 12 of 155 cm needs no referral, nor an earlier height', boy, [12, 155], 1031],
]

for (const [sentence, child, agesAndHeights, code] of cases)
  test(`${sentence} (${code})`, () => {
    const heights = agesAndHeights.flatMap((ageYears, place) =>
      place % 2 === 0 ? [{ ageYears, value: agesAndHeights[place + 1] ?? null }] : [],
    )
    assert.equal(heightAdvice(child, heights).code, code)
  })

test('a height that was not filled in is asked for; after 18 it is too late to ask', () => {
  assert.equal(heightAdvice(girl, [{ ageYears: 5, value: null }]).code, 1018)
  assert.equal(heightAdvice(girl, [{ ageYears: 19, value: null }]).code, 1021)
})

test('one measurement is judged alone when nothing is to be compared', () => {
  assert.equal(heightAdvice(girl, [{ ageYears: 5, value: 112 }], { compareWithEarlier: false }).code, 1031)
})

test('an advice says its rule, the numbers it was asked of, the reference and the source', () => {
  const advice = heightAdvice(girl, [
    { ageYears: 5, value: 101 },
    { ageYears: 4, value: 95 },
  ])
  assert.equal(advice.rule, '3 tot 10 jaar: lengte onder -2 SD en meer dan 1,6 SD onder de streeflengte.')
  assert.match(advice.source, /^JGZ-richtlijn Lengtegroei/)
  assert.match(advice.nextStep, /jeugdarts/)
  const { z, reference, targetHeightZ, earlier } = advice.inputs
  assert.deepEqual([z, reference, targetHeightZ], [-2.384, 'nl_2009_hgt_female_nl', 0.016])
  assert.deepEqual(earlier, [{ ageYears: 4, z: -2.362 }])
})
