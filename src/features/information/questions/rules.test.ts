import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dueOn, standingOf, urgenciesIn } from './rules.ts'

const day = Temporal.PlainDate.from

test('a question of Friday is answered on Tuesday at the latest', () => {
  assert.equal(dueOn(day('2026-11-20')).toString(), '2026-11-24')
})

test('on the promised day a question is not late, and the day after it is', () => {
  const question = { dueOn: day('2026-11-24'), answers: [] }
  assert.equal(standingOf(question, day('2026-11-24')).kind, 'waiting')
  assert.equal(standingOf(question, day('2026-11-25')).kind, 'late')
})

for (const [body, urgency] of [
  ['Ik wil niet meer leven.', 'suicide'],
  ['Mijn zoon heeft het over zelfmoord', 'suicide'],
  ['Mijn man slaat ons.', 'unsafe-at-home'],
  ['Ik ben bang voor mijn vader', 'unsafe-at-home'],
  ['Ik heb mijn baby geschud', 'danger'],
  ['Ik durf het aan niemand te zeggen', 'child-alone'],
] as const) {
  test(`“${body}” brings a telephone number into sight at once`, () => assert.ok(urgenciesIn(body).includes(urgency)))
}

test('a question about sleep brings no number into sight', () => {
  assert.deepEqual(urgenciesIn('Mijn dochter van 2 slaapt slecht en ik ben moe. Wat kan ik doen?'), [])
})
