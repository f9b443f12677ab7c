import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answersIn } from './answers.form.ts'

test('what was left empty is no answer, and other fields of the form are left alone', () => {
  assert.deepEqual(answersIn({ 'answer-1669': '', on: '2026-01-01', 'answer-x': '+' }), { answers: [], faults: {} })
})

test('an answer knows its item and its side', () => {
  assert.deepEqual(answersIn({ 'answer-898': '-', 'answer-1662': '+' }).answers, [
    { item: 11, side: 'left', bdsNumber: 898, answer: '-' },
    { item: 68, side: null, bdsNumber: 1662, answer: '+' },
  ])
})

test('a remark stands once, with the first answer of its item', () => {
  const { answers } = answersIn({ 'answer-897': '+', 'answer-898': '+', 'remark-ddifmd011': ' Vlot. ' })
  assert.deepEqual(
    answers.map(({ remark }) => remark),
    ['Vlot.', undefined],
  )
})

test('a remark without an answer is asked about, not lost', () => {
  const { faults } = answersIn({ 'remark-ddifmd011': 'Wilde niet.' })
  assert.deepEqual(Object.keys(faults), ['remark-ddifmd011'])
})

test('M is refused where the examiner has to see it, and so is an element of before 4.2.0', () => {
  assert.deepEqual(Object.keys(answersIn({ 'answer-897': 'M' }).faults), ['answer-897'])
  assert.deepEqual(answersIn({ 'answer-955': '+' }), { answers: [], faults: {} })
})
