import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDay } from './read-day.ts'

const today = Temporal.PlainDate.from('2026-11-23')
const read = (typed: string) => {
  const result = readDay(typed, today)
  return result.ok ? result.day.toString() : result.because
}

test('14 February 2026 is understood in every way that a Dutch professional writes it', () => {
  for (const typed of [
    '14-2-2026',
    '14-02-2026',
    '14/2/2026',
    '14.02.2026',
    '14 2 2026',
    '14 - 2 - 2026',
    '14-2-26',
    "14-2-'26",
    '14 februari 2026',
    '14 Feb 2026',
    '14 febr. 2026',
    "14 feb '26",
    '14feb2026',
    '14022026',
    '140226',
    '2026-02-14',
    ' 14-2-2026 ',
  ])
    assert.equal(read(typed), '2026-02-14', typed)
})

test('the day comes before the month', () => {
  assert.equal(read('3-4-2019'), '2019-04-03')
  assert.equal(read('4-13-2019'), 'no-such-day')
})

test('a year of two digits is the latest in which a child can be born or expected', () => {
  assert.equal(read('1-6-27'), '2027-06-01')
  assert.equal(read('1-6-28'), '1928-06-01')
  assert.equal(read('1-6-08'), '2008-06-01')
})

test('31 February is no day, and 29 February is one in a leap year only', () => {
  assert.equal(read('31-2-2026'), 'no-such-day')
  assert.equal(read('29-2-2026'), 'no-such-day')
  assert.equal(read('29-2-2024'), '2024-02-29')
  assert.equal(read('0-2-2024'), 'no-such-day')
})

test('a name, a BSN or a half date is not a day', () => {
  for (const typed of ['Sem de Vries', '999900006', '14-2', 'februari 2026', '14 sem 2026', ''])
    assert.equal(read(typed), 'not-a-day', typed)
})

test('a day before 1900 is a slip of the pen', () => {
  for (const typed of ['0000-01-01', '1-1-0000', '14-2-0206', '31-12-1899'])
    assert.equal(read(typed), 'no-such-day', typed)
  assert.equal(read('1-1-1900'), '1900-01-01')
})
