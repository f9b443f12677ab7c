import assert from 'node:assert/strict'
import { test } from 'node:test'
import { ageInDays, ageInMonths, ageInWeeks, ageInYears, ageOn, isUnborn } from './age.ts'
import { completedWeeks, gestationInDays, isPreterm } from './gestation.ts'
import { spokenAge } from './spoken-age.ts'

const day = Temporal.PlainDate.from

test('a child born on 31 January is one month old on the last day of February', () => {
  assert.deepEqual(ageOn(day('2024-01-31'), day('2024-02-28')), { years: 0, months: 0, weeks: 4, days: 0 })
  assert.deepEqual(ageOn(day('2024-01-31'), day('2024-02-29')), { years: 0, months: 1, weeks: 0, days: 0 })
  assert.equal(ageInMonths(day('2023-01-31'), day('2023-02-28')), 1)
  assert.equal(ageInMonths(day('2024-01-31'), day('2024-03-30')), 1)
  assert.equal(ageInMonths(day('2024-01-31'), day('2024-03-31')), 2)
})

test('a child born on 29 February is a year old on 28 February', () => {
  assert.equal(ageOn(day('2024-02-29'), day('2025-02-27')).years, 0)
  assert.equal(ageOn(day('2024-02-29'), day('2025-02-28')).years, 1)
})

test('a child is n months old from the day that lies n months after the birth', () => {
  for (const birth of ['2024-01-29', '2024-01-30', '2024-01-31', '2024-02-29', '2023-08-31', '2023-12-01'].map(one =>
    day(one),
  ))
    for (let months = 0; months < 60; months++) {
      assert.equal(ageInMonths(birth, birth.add({ months })), months)
      assert.equal(ageInMonths(birth, birth.add({ months }).subtract({ days: 1 })), months - 1)
    }
})

test('the decimal age of the growth references is days / 365.25 in 4 decimals', () => {
  assert.equal(ageInYears(day('2018-10-11'), day('2018-12-11')), 0.167)
  assert.equal(ageInYears(day('1989-01-21'), day('1989-01-21')), 0)
  assert.equal(ageInDays(day('2024-01-01'), day('2024-07-01')), 182)
})

test('a child that is expected tomorrow is not born yet and has no age', () => {
  const expected = day('2026-03-02')
  assert.equal(isUnborn(expected, day('2026-03-01')), true)
  assert.equal(isUnborn(expected, expected), false)
  assert.deepEqual(spokenAge(expected, day('2026-03-01')), { unit: 'unborn', daysToGo: 1 })
  assert.throws(() => ageOn(expected, day('2026-03-01')), RangeError)
})

test('people say days, then weeks, then months, and from two on years', () => {
  const birth = day('2024-05-10')
  assert.deepEqual(spokenAge(birth, day('2024-05-14')), { unit: 'days', count: 4 })
  assert.deepEqual(spokenAge(birth, day('2024-05-31')), { unit: 'weeks', count: 3 })
  assert.deepEqual(spokenAge(birth, day('2025-02-12')), { unit: 'months', count: 9 })
  assert.deepEqual(spokenAge(birth, day('2028-02-10')), { unit: 'years', count: 3, months: 9 })
  assert.equal(ageInWeeks(birth, day('2024-05-30')), 2)
})

test('a pregnancy of 36 weeks and 6 days is 36 completed weeks and preterm', () => {
  assert.equal(completedWeeks(gestationInDays(36, 6)), 36)
  assert.equal(isPreterm(36), true)
  assert.equal(isPreterm(37), false)
  assert.equal(isPreterm(null), false)
})
