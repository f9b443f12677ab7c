import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Goal, missingOf } from './goal.ts'

const whole: Goal = {
  what: 'Meer kinderen in groep 7 en 8 eten elke dag fruit',
  measuredBy: 'vragenlijst in de klas',
  startValue: '40%',
  targetValue: '60%',
  responsible: 'Ilse Vermeer',
  dueOn: Temporal.PlainDate.from('2027-06-30'),
}

test('a goal that says what, measured how, from where to where, by whom and by when misses nothing', () => {
  assert.deepEqual(missingOf(whole), [])
})

test('of a goal without a start value and a day exactly these are asked', () => {
  assert.deepEqual(missingOf({ ...whole, startValue: ' ', dueOn: null }), ['start-value', 'by-when'])
})

test('"Gezonder eten" says too little to be seen to be reached', () => {
  assert.deepEqual(missingOf({ ...whole, what: 'Gezonder eten' }), ['what'])
})

test('a goal that ends where it began changes nothing', () => {
  assert.deepEqual(missingOf({ ...whole, startValue: 'Geen  beleid', targetValue: 'geen beleid' }), ['different-value'])
})

test('a goal without a target misses the target, and is not told twice so', () => {
  assert.deepEqual(missingOf({ ...whole, targetValue: '' }), ['target-value'])
})
