import assert from 'node:assert/strict'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { ageInYears } from '../../ages/age.ts'
import { readBds } from '../../basisdataset/read-bds.ts'
import { type Asked, dScore } from './d-score.ts'
import { itemsOfAnswers } from './items-of-answers.ts'
import { keyNames, keyOf } from './keys.ts'
import { dOf, zOf } from './reference.ts'
import { phase1 } from './references/phase-1.ts'
import { studentProbability } from './student-t.ts'

const files = new URL('../../../../../shared/input/bds/', import.meta.url)
const expectations = new URL('../../../../../shared/cases/bds-expected-z.csv', import.meta.url)

const asked = (rest: Partial<Asked> & Pick<Asked, 'ageYears' | 'items'>): Asked => ({
  key: 'gsed2406',
  population: null,
  ...rest,
})

const scored = (question: Asked) => {
  const score = dScore(question)
  return score.kind === 'score' ? score : assert.fail(score.because)
}

// Invented answers; scores worked out apart from this program, in 40 digits.
const worked = [
  ['gsed2406', 'preliminary_standards', 0.0821, '+ddifmd001 +ddicmm029 -ddigmd057', 15.46, 3.8723973228, 0.109],
  ['gsed2406', 'dutch', 0.2491, '+ddicmm030 +ddicmm031 +ddifmm004 +ddigmd057 -ddifmd002', 22.52, 3.6495378056, 0.662],
  [
    'gsed2406',
    'phase1',
    0.7502,
    '+ddifmd007 +ddifmd008 +ddifmm009 -ddigmm060 +ddigmd061 +ddigmd062 +ddicmm033',
    39.68,
    4.0134837307,
    -0.439,
  ],
  [
    'gsed2406',
    'dutch',
    1.2519,
    '+ddifmd011 +ddifmm012 -ddicmm037 +ddigmm066 +ddigmm067 -ddigmd068',
    51.26,
    3.2637801718,
    -0.241,
  ],
  ['gsed2406', 'dutch', 3.9, '+ddifmd026 +ddicmd049 -ddicmm050', 78.27, 3.7047690399, null],
  [
    'dutch',
    'dutch',
    0.0959,
    '+ddifmd001 +ddicmm029 +ddigmd052 +ddigmd053 -ddigmd054 +ddigmd056',
    12.68,
    3.1949565565,
    -0.368,
  ],
  [
    'dutch',
    'dutch',
    2.0014,
    '+ddifmd015 +ddifmm016 -ddicmm041 +ddicmm042 +ddigmd168 +ddigmd070',
    62.3,
    2.5529609404,
    -0.509,
  ],
] as const

const itemsIn = (words: string) =>
  Object.fromEntries(words.split(' ').map(word => [word.slice(1), word.startsWith('+') ? 1 : 0] as const))

test('invented children get the D-score that was worked out by hand', () => {
  for (const [key, population, ageYears, words, d, sem, daz] of worked) {
    const score = scored({ key, population, ageYears, items: itemsIn(words) })
    assert.deepEqual([score.d, score.sem.toFixed(10), score.daz], [d, sem.toFixed(10), daz], `${key} ${ageYears}`)
    assert.equal(score.key, key)
  }
})

test('the order in which items are given does not matter, not even in the last digit', () => {
  for (const key of keyNames) {
    const names = [...keyOf(key).difficulty.keys()]
    const items = names.map((name, place) => [name, place % 3 === 0 ? 0 : 1] as const)
    const forward = dScore(asked({ key, ageYears: 1.1, items: Object.fromEntries(items) }))
    const backward = dScore(asked({ key, ageYears: 1.1, items: Object.fromEntries(items.toReversed()) }))
    assert.deepEqual(forward, backward)
  }
})

test('one more pass never lowers the score, and one more failure never raises it', () => {
  for (const key of keyNames) {
    const names = [...keyOf(key).difficulty.keys()]
    for (const ageYears of [0.05, 0.5, 1.3, 2.7]) {
      for (const [place, name] of names.entries()) {
        const other = names[(place * 7 + 3) % names.length] ?? ''
        if (other === name) continue
        const before = scored(asked({ key, ageYears, items: { [other]: 1 } }))
        const pass = scored(asked({ key, ageYears, items: { [other]: 1, [name]: 1 } }))
        const fail = scored(asked({ key, ageYears, items: { [other]: 1, [name]: 0 } }))
        assert.ok(pass.d >= before.d && fail.d <= before.d, `${key} ${ageYears} ${name}`)
      }
    }
  }
})

test('the same items are another number on another key', () => {
  const items = { ddicmm029: 1, ddifmd001: 1 } as const
  const [gsed, dutch] = (['gsed2406', 'dutch'] as const).map(key => scored(asked({ key, ageYears: 0.1, items })).d)
  assert.notEqual(gsed, dutch)
})

test('a key has no DAZ on a reference that was made with another key', () => {
  assert.equal(scored({ key: 'dutch', population: 'phase1', ageYears: 1, items: { ddifmd013: 1 } }).daz, null)
})

test('below two weeks there is a D-score and no DAZ, and a month before term there is neither', () => {
  const items = { ddifmd001: 1 } as const
  assert.equal(scored(asked({ ageYears: 0.02, items })).daz, null)
  assert.deepEqual(dScore(asked({ ageYears: -0.09, items })).kind, 'none')
})

test('the D-score of a z-score has that z-score again', () => {
  for (const key of keyNames)
    for (const table of Object.values(keyOf(key).references))
      for (const age of [0.1, 0.9, 2.5])
        for (const z of [-2, -1, 0, 1, 2])
          assert.ok(Math.abs(zOf(table, age, dOf(table, age, z)) - z) < 1e-4, `${key} ${age} ${z}`)
})

test("Student's t is exact for any degrees of freedom", () => {
  const known = [
    [-2, 4, 0.0580582617584078],
    [-1, 1, 0.25],
    [-3.3, 34.189, 0.00113355399927778],
    [-5, 4077.839, 2.9869952871483e-7],
    [3, 23.701, 0.996870483014988],
  ] as const
  for (const [t, df, share] of known) assert.ok(Math.abs(studentProbability(t, df) / share - 1) < 1e-11, `${t} ${df}`)
})

/** Preterm references count from term, and from about two years no more: there the table has other figures than a shift. */
test('the answers in exchanged files give the D-scores the Dutch tools keep, and their z-scores', {
  skip: existsSync(files) && existsSync(expectations) ? false : 'absent',
}, () => {
  const rows = readFileSync(expectations, 'utf8')
    .split('\n')
    .map(row => row.split(','))
    .filter(([, , measure]) => measure === 'dsc')
  const today = Temporal.PlainDate.from('2026-11-22')
  let count = 0
  for (const name of readdirSync(files)) {
    const expected = rows.filter(([file]) => file === name)
    if (expected.length === 0) continue
    const read = readBds(JSON.parse(readFileSync(new URL(name, files), 'utf8')), today)
    const { birth, vanWiechen } = read.ok ? read.child : assert.fail(name)
    for (const [day, answers] of Map.groupBy(vanWiechen, ({ on }) => on.toString())) {
      const on = Temporal.PlainDate.from(day)
      const ageYears = ageInYears(birth, on)
      const [, , , reference = '', d, z] = expected.find(([, age]) => Number(age) === ageYears) ?? []
      if (d === undefined) continue
      const score = scored(asked({ population: 'phase1', ageYears, items: itemsOfAnswers(birth, on, answers) }))
      assert.equal(score.d, Number(d), `${name} ${ageYears}`)
      const weeksEarly = ageYears < 2 ? 40 - Number(reference.split('_').at(-1)) : 0
      assert.ok(Math.abs(zOf(phase1, ageYears - (weeksEarly * 7) / 365.25, score.d) - Number(z)) < 0.001)
      count += 1
    }
  }
  assert.equal(count, rows.length)
})
