import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import {
  answerOf,
  areBothPassed,
  columns,
  isPassed,
  itemsInColumn,
  vanWiechenItems,
  vanWiechenPlace,
  walkingForm,
} from './van-wiechen.ts'

const day = Temporal.PlainDate.from
const figures = new URL('../../../../shared/figures/development/van-wiechen.json', import.meta.url)

test('the examination has 75 items, and item 68 has three forms', () => {
  assert.equal(vanWiechenItems.length, 77)
  assert.deepEqual(
    [...new Set(vanWiechenItems.map(item => item.number))],
    Array.from({ length: 75 }, (_, i) => i + 1),
  )
  assert.equal(vanWiechenItems.filter(item => item.number === 68).length, 3)
})

test('items 1 to 28 are fine motor, 29 to 51 communication, 52 to 75 gross motor', () => {
  for (const { number, domain } of vanWiechenItems)
    assert.equal(domain, number <= 28 ? 'fine-motor' : number <= 51 ? 'communication' : 'gross-motor')
})

test('every item stands in a column whose age is known', () => {
  const known = new Set(columns.map(column => column.column))
  for (const item of vanWiechenItems) assert.ok(known.has(item.column), item.label)
  assert.deepEqual(
    itemsInColumn(1).map(item => item.number),
    [1, 29, 52, 53, 54, 55, 56],
  )
})

test('an element of the Basisdataset leads to its item and side', () => {
  assert.deepEqual(vanWiechenPlace(879), { number: 1, side: null })
  assert.deepEqual(vanWiechenPlace(883), { number: 2, side: 'left' })
  assert.deepEqual(vanWiechenPlace(1278), { number: 65, side: null })
  assert.deepEqual(vanWiechenPlace(1662), { number: 68, side: null })
  assert.equal(vanWiechenPlace(880), undefined, 'a remark beside an item is not a score')
})

test('1 is seen, 2 is not seen, 3 is reported by a parent, and nothing else is a score', () => {
  assert.deepEqual(['1', '2', '3', '0', '', '01'].map(answerOf), ['+', '-', 'M', undefined, undefined, undefined])
  assert.deepEqual([isPassed('+'), isPassed('M'), isPassed('-')], [true, true, false])
})

test('a two-sided item is passed on both sides or not at all, and unknown when one side was not tried', () => {
  assert.equal(areBothPassed('+', 'M'), true)
  assert.equal(areBothPassed('+', '-'), false)
  assert.equal(areBothPassed('-', null), null)
})

test('which form of walking is scored depends on the age', () => {
  const birth = day('2024-01-15')
  const form = (on: string) => walkingForm(birth, day(on))
  assert.deepEqual(['2024-10-14', '2024-10-15', '2025-10-15', '2026-07-15', '2027-07-15'].map(form), [
    null,
    'ddigmd068',
    'ddigmd168',
    'ddigmd268',
    null,
  ])
})

test('the items carry the numbers and names of the published item bank', {
  skip: !existsSync(figures) && 'absent',
}, () => {
  const bank = new Map(
    JSON.parse(readFileSync(figures, 'utf8')).items.map((item: { item: string }) => [item.item, item]),
  )
  for (const item of vanWiechenItems) {
    const known = bank.get(item.name) as {
      number: number
      bds: number
      bdsRight: number
      bdsLeft: number
      label: string
    }
    const bds = typeof item.bds === 'number' ? [item.bds, null, null] : [null, item.bds.right, item.bds.left]
    assert.deepEqual([known.bds, known.bdsRight, known.bdsLeft], bds, item.label)
    assert.equal(
      known.label.replace(/\s+/g, ' '),
      `${item.number}. ${item.label}${item.evidence === 'reported' ? ' (M)' : ''}`,
    )
  }
})
