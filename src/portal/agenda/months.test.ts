import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { AgendaItem } from './agenda.ts'
import { monthsIn, readMonth, withoutDay } from './months.ts'

const item = (id: string, on: string | null): AgendaItem => ({
  id,
  kind: 'action',
  on: on === null ? null : Temporal.PlainDate.from(on),
  time: null,
  title: id,
  remark: '',
  href: null,
})
const items = [
  item('bellen', null),
  item('prik', '2026-11-24'),
  item('brief', '2026-11-24'),
  item('plan', '2027-01-05'),
]

test('two things of one day stand under that day, and each month stands once', () => {
  const months = monthsIn(items)
  assert.deepEqual(
    months.map(({ month, days }) => [month.toString(), days.map(day => day.items.map(one => one.id))]),
    [
      ['2026-11', [['prik', 'brief']]],
      ['2027-01', [['plan']]],
    ],
  )
})

test('what has no day stands apart', () => {
  assert.deepEqual(
    withoutDay(items).map(one => one.id),
    ['bellen'],
  )
})

test('a month that does not exist is no month', () => {
  assert.equal(readMonth('2026-13'), null)
  assert.equal(readMonth('december'), null)
  assert.equal(readMonth('2026-12')?.toString(), '2026-12')
})
