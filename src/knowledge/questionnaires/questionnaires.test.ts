import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fitsAge, type GivenAnswer, marked } from './questionnaire.ts'
import { findQuestionnaire, questionnaires } from './questionnaires.ts'
import { scoresOf, standingIn } from './score.ts'

const sdq = findQuestionnaire('sdq-parents-4-17') ?? assert.fail()
const youth = findQuestionnaire('prepare-youth') ?? assert.fail()
const all = (value: string, except: Readonly<Record<number, string | null>> = {}): readonly GivenAnswer[] =>
  sdq.items.flatMap(({ number }) => {
    const given = number in except ? except[number] : value
    return given == null ? [] : [{ number, value: given }]
  })
const scoreOf = (given: readonly GivenAnswer[], id: string) =>
  scoresOf(sdq, given)?.scales.find(scale => scale.id === id)?.score

test('each of the five scales has five items of its own, and together they are the 25', () => {
  const used = sdq.scales.flatMap(({ items }) => items)
  assert.deepEqual(
    used.toSorted((one, other) => one - other),
    sdq.items.map(({ number }) => number),
  )
  assert.ok(sdq.scales.every(({ items }) => items.length === 5))
  assert.deepEqual([sdq.items[0]?.bds, sdq.items[24]?.bds], [1078, 1102])
})

test('"not true" everywhere scores only the reversed items', () => {
  assert.equal(scoreOf(all('1'), 'emotional'), 0)
  assert.equal(scoreOf(all('1'), 'conduct'), 2)
  assert.equal(scoreOf(all('1'), 'hyperactivity'), 4)
  assert.equal(scoreOf(all('1'), 'peers'), 4)
  assert.equal(scoresOf(sdq, all('1'))?.total, 10)
})

test('"certainly true" everywhere: being kind counts apart from the total', () => {
  assert.equal(scoreOf(all('3'), 'prosocial'), 10)
  assert.equal(scoresOf(sdq, all('3'))?.total, 10 + 8 + 6 + 6)
})

test('with three of five answered a scale is their mean times five, with two it is missing and so is the total', () => {
  const three = all('1', { 3: '3', 8: '2', 13: null, 16: null })
  assert.equal(scoreOf(three, 'emotional'), 5)
  const two = all('1', { 3: null, 8: null, 13: null })
  assert.equal(scoreOf(two, 'emotional'), null)
  assert.equal(scoresOf(sdq, two)?.total, null)
  assert.notEqual(scoresOf(sdq, all('1', { 1: null, 4: null, 9: null }))?.total, null)
})

test('without limits set by the municipality a score has no standing', () => {
  assert.equal(standingIn(undefined, 20, { highIsGood: false }), undefined)
  assert.equal(standingIn({ borderline: 11, raised: null }, 20, { highIsGood: false }), undefined)
  const band = { borderline: 11, raised: 14 }
  assert.equal(standingIn(band, 14, { highIsGood: false }), 'raised')
  assert.equal(standingIn(band, 13, { highIsGood: false }), 'borderline')
  assert.equal(standingIn(band, 10, { highIsGood: false }), 'usual')
  assert.equal(standingIn({ borderline: 5, raised: 4 }, 4, { highIsGood: true }), 'raised')
})

test('no word of the SDQ is in the program', () => {
  for (const { items } of questionnaires.filter(({ owner }) => owner !== null))
    assert.ok(items.every(({ words, answers }) => words === null && answers.every(({ label }) => label === null)))
})

test('every item says in one sentence why it is asked, and every step has items', () => {
  for (const { id, items, steps } of questionnaires) {
    assert.ok(
      items.every(({ purpose }) => purpose.endsWith('.') && purpose.length > 10),
      id,
    )
    assert.deepEqual(new Set(items.map(({ step }) => step)), new Set(steps.map((_, place) => place + 1)), id)
  }
})

test('our own questionnaires fit a parent of every child up to twelve, and a youth of thirteen', () => {
  for (let months = 0; months < 156; months++) {
    const fitting = questionnaires.filter(
      one => one.owner === null && one.filledBy === 'parent' && fitsAge(one, months),
    )
    assert.equal(fitting.length, 1, `${months} months`)
  }
  assert.ok(fitsAge(youth, 13 * 12))
})

test('a youth who does not feel safe at home is read at once', () => {
  const item = youth.items.find(({ answers }) => answers.some(({ marks }) => marks === 'urgent')) ?? assert.fail()
  assert.deepEqual(marked(youth, [{ number: item.number, value: 'no' }], 'urgent'), [item])
  assert.deepEqual(marked(youth, [{ number: item.number, value: 'yes' }], 'urgent'), [])
})
