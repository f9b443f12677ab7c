import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type HolidayName, holidayOn } from './named-holidays.ts'

const days: readonly (readonly [string, HolidayName | null])[] = [
  ['2026-01-01', 'new-year'],
  ['2026-04-03', 'good-friday'],
  ['2026-04-06', 'easter-monday'],
  ['2026-04-27', 'kings-day'],
  ['2026-05-05', 'liberation-day'],
  ['2026-05-14', 'ascension-day'],
  ['2026-05-25', 'whit-monday'],
  ['2026-12-25', 'christmas-day'],
  ['2026-12-26', 'boxing-day'],
  ['2025-04-26', 'kings-day'],
  ['2025-04-27', null],
  ['2026-11-23', null],
]
for (const [day, name] of days)
  test(`${day} is ${name ?? 'no holiday'}`, () => assert.equal(holidayOn(Temporal.PlainDate.from(day)), name))
