import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dutchHolidays, holidaysFrom } from './dutch-holidays.ts'
import { addWorkingDays } from './working-days.ts'

const day = Temporal.PlainDate.from
const holidaysOf = (year: number) => dutchHolidays(year).map(String)

test('Easter Sunday of 2026 is 5 April, so Easter Monday is the 6th, Ascension Day 14 May and Whit Monday 25 May', () => {
  assert.deepEqual(holidaysOf(2026), [
    '2026-01-01',
    '2026-04-03',
    '2026-04-06',
    '2026-04-27',
    '2026-05-05',
    '2026-05-14',
    '2026-05-25',
    '2026-12-25',
    '2026-12-26',
  ])
})

test('the earliest and the latest Easter Monday of this century are found', () => {
  assert.ok(holidaysOf(2008).includes('2008-03-24'))
  assert.ok(holidaysOf(2038).includes('2038-04-26'))
})

test("the King's birthday is celebrated a day early when it falls on a Sunday", () => {
  assert.ok(holidaysOf(2025).includes('2025-04-26'))
  assert.ok(!holidaysOf(2025).includes('2025-04-27'))
  assert.ok(holidaysOf(2026).includes('2026-04-27'))
})

test('five working days from the day before Christmas Eve 2026 are over on the last day of the year', () => {
  const from = day('2026-12-23')
  assert.equal(addWorkingDays(from, 5, holidaysFrom(from)).toString(), '2026-12-31')
})

test('a term over the turn of the year skips New Year of the next year', () => {
  const from = day('2026-12-31')
  assert.equal(addWorkingDays(from, 1, holidaysFrom(from)).toString(), '2027-01-04')
})
