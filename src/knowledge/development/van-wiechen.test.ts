import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import {
  answerOf,
  columns,
  isPassed,
  itemAskedIn,
  itemOf,
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
    vanWiechenItems.filter(item => item.column === 1).map(item => item.number),
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

test('which form of walking is scored depends on the age', () => {
  const birth = day('2024-01-15')
  const form = (on: string) => walkingForm(birth, day(on))
  assert.deepEqual(['2024-10-14', '2024-10-15', '2025-10-16', '2026-07-17', '2027-07-17'].map(form), [
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
    const elements = item.earlier?.bds ?? item.bds
    const bds = typeof elements === 'number' ? [elements, null, null] : [null, elements.right, elements.left]
    assert.deepEqual([known.bds, known.bdsRight, known.bdsLeft], bds, item.label)
    if (item.number === 52 || item.number === 53) continue
    assert.equal(
      known.label.replace(/\s+/g, ' '),
      `${item.number}. ${item.label}${item.evidence === 'reported' ? ' (M)' : ''}`,
    )
  }
})

test('since Basisdataset 4.2.0 each form of 68 has an element of its own, and 52 and 53 have one instead of two', () => {
  assert.deepEqual(
    vanWiechenItems.filter(({ earlier }) => earlier).map(({ code, bds }) => [code, bds]),
    [
      ['52', 1669],
      ['53', 1670],
      ['68a', 1660],
      ['68b', 1662],
      ['68c', 1664],
    ],
  )
  assert.equal(itemAskedIn(955), undefined)
  assert.equal(itemAskedIn(1662)?.label, 'Loopt goed los')
})

test('an old score of 68 is of the form that fits the age, a new one of the form it names', () => {
  const birth = day('2024-01-15')
  const code = (element: number, on: string) => itemOf(element, birth, day(on))?.code
  assert.equal(code(986, '2025-02-01'), '68a')
  assert.equal(code(986, '2026-02-01'), '68b')
  assert.equal(code(986, '2028-02-01'), '68c')
  assert.equal(code(1660, '2028-02-01'), '68a')
  assert.equal(code(956, '2024-02-15'), '52')
  assert.equal(code(880, '2024-02-15'), undefined)
})
