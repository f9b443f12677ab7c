import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Answer } from '../van-wiechen.ts'
import { itemsOfAnswers } from './items-of-answers.ts'

const birth = Temporal.PlainDate.from('2024-03-01')

const itemsAt = (days: number, ...answers: readonly (readonly [number, Answer])[]) =>
  itemsOfAnswers(
    birth,
    birth.add({ days }),
    answers.map(([bdsNumber, answer]) => ({ bdsNumber, answer })),
  )

test('what is seen and what a parent tells both pass, and only a minus does not', () => {
  assert.deepEqual(itemsAt(92, [930, 'M'], [886, '+'], [966, '-']), { ddicmm031: 1, ddifmm004: 1, ddigmd057: 0 })
})

test('a two-sided item passes on both sides, and is not known when one side was not tried', () => {
  assert.deepEqual(itemsAt(184, [888, '+'], [889, '+']), { ddigmd006: 1 })
  assert.deepEqual(itemsAt(184, [888, '+'], [889, '-']), { ddigmd006: 0 })
  assert.deepEqual(itemsAt(184, [888, '-']), { ddigmd006: null })
})

test('item 55 counts from 147 days to a year', () => {
  const counts = [146, 147, 365, 366].map(days => 'ddigmd055' in itemsAt(days, [962, '+']))
  assert.deepEqual(counts, [false, true, true, false])
})

test('element 986 is the form of walking that fits the age, and nothing before nine months', () => {
  assert.deepEqual(itemsAt(200, [986, '-']), {})
  assert.deepEqual(itemsAt(456, [986, '+']), { ddigmd068: 1 })
  assert.deepEqual(itemsAt(731, [986, '+']), { ddigmd168: 1 })
  assert.deepEqual(itemsAt(731, [1660, '+']), { ddigmd068: 1 })
})

test('arms and legs count as they were asked before 4.2.0, not as they are asked since', () => {
  assert.deepEqual(itemsAt(28, [955, '+'], [956, '+']), { ddigmd052: 1 })
  assert.deepEqual(itemsAt(28, [1669, '+'], [1670, '+']), {})
})
