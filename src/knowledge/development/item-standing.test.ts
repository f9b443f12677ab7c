import assert from 'node:assert/strict'
import { test } from 'node:test'
import { columnAt, type Examined, itemStandings, type Scored } from './item-standing.ts'

const day = Temporal.PlainDate.from
const birth = day('2025-01-01')
const at = (months: number) => birth.add({ months })
const on = (months: number, ...answers: readonly Scored[]): Examined<Scored> => ({ on: at(months), answers })

const codesOf = (months: number, examined: readonly Examined<Scored>[], standing: string) =>
  itemStandings(birth, at(months), examined)
    .filter(one => one.standing === standing)
    .map(({ item }) => item.code)

test('a contact at 14 months asks the items of 15 months, one at 8 months those of 39 weeks', () => {
  assert.equal(columnAt(birth, at(14))?.column, 9)
  assert.equal(columnAt(birth, at(8))?.column, 7)
  assert.equal(columnAt(birth, birth)?.column, 1)
  assert.equal(columnAt(birth, at(60).subtract({ days: 1 }))?.column, 18)
})

test('a child of five is not asked any more, and nothing is overdue', () => {
  assert.equal(columnAt(birth, at(60)), null)
  assert.deepEqual(codesOf(60, [], 'skipped'), [])
})

test('what was never tried at 4 weeks is due at 4 weeks and skipped at 3 months', () => {
  assert.deepEqual(codesOf(1, [], 'due'), ['1', '29', '52', '53', '54', '55', '56'])
  assert.deepEqual(codesOf(3, [], 'skipped'), ['1', '2', '29', '30', '52', '53', '54', '55', '56'])
})

test('a minus is repeated until it succeeds; what a parent tells counts as success', () => {
  const minus = on(3, { bdsNumber: 930, answer: '-' })
  assert.deepEqual(codesOf(6, [minus], 'repeat'), ['31'])
  assert.deepEqual(codesOf(6, [minus, on(6, { bdsNumber: 930, answer: 'M' })], 'repeat'), [])
})

test('what succeeded before and not any more is repeated', () => {
  const course = [on(3, { bdsNumber: 930, answer: '+' }), on(6, { bdsNumber: 930, answer: '-' })]
  assert.deepEqual(codesOf(6, course, 'repeat'), ['31'])
})

test('a two-sided item of which one side was left out is repeated', () => {
  const right = { bdsNumber: 888, answer: '+' } as const
  assert.deepEqual(codesOf(9, [on(6, right)], 'repeat'), ['6'])
  assert.deepEqual(codesOf(9, [on(6, right, { bdsNumber: 889, answer: '+' })], 'repeat'), [])
})

test('a minus at an item of a later age is not overdue', () => {
  assert.deepEqual(codesOf(9, [on(9, { bdsNumber: 1660, answer: '-' })], 'repeat'), [])
})

test('who walks smoothly is not asked any more whether it walks', () => {
  const smooth = on(36, { bdsNumber: 1664, answer: '+' })
  const skipped = codesOf(36, [smooth], 'skipped')
  assert.ok(!skipped.includes('68a') && !skipped.includes('68b') && skipped.includes('69'))
})

test('of two documents of one day an element counts once, the last one', () => {
  const twice = [on(3, { bdsNumber: 930, answer: '-' }), on(3, { bdsNumber: 930, answer: '+' })]
  const item = itemStandings(birth, at(3), twice).find(({ item: { code } }) => code === '31')
  assert.deepEqual(item?.tried, [{ on: at(3), answers: [{ bdsNumber: 930, answer: '+' }], outcome: 'passed' }])
})
