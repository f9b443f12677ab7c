import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayAt, dayNumber, dayOfBirth, firstOfYear, monthsAfter, readIsoDay, yearsAfter } from './day-number.ts'

const day = (iso: string) => Temporal.PlainDate.from(iso)

test('a day and its number lead to each other, from 1890 to 2210', () => {
  const first = day('1890-01-01')
  for (let days = 0; days < 117_000; days += 13) {
    const one = first.add({ days })
    assert.equal(dayNumber(one), dayNumber(first) + days)
    assert.equal(dayAt(dayNumber(one)).toString(), one.toString())
  }
  assert.equal(dayNumber(day('1970-01-01')), 0)
  assert.equal(dayAt(20_000), dayAt(20_000), 'made once')
})

test('months and years after a day are those of the calendar, the short months too', () => {
  for (const from of ['2008-02-29', '2019-01-31', '2020-08-31', '2023-12-30', '2024-02-29', '2026-06-15'])
    for (let months = -3; months < 230; months++) {
      const after = dayAt(monthsAfter(dayOfBirth(day(from)), months))
      assert.equal(after.toString(), day(from).add({ months }).toString(), `${from} and ${months} months`)
    }
  assert.equal(dayAt(yearsAfter(dayOfBirth(day('2008-02-29')), 18)).toString(), '2026-02-28')
})

test('a year begins on the first of January', () => assert.equal(dayAt(firstOfYear(2024)).toString(), '2024-01-01'))

test('a day is read as machines write it, and one that does not exist is not', () => {
  const number = dayNumber(day('2024-02-29'))
  for (const text of ['2024-02-29', '20240229', '2024-02-29T10:15:00Z']) assert.equal(readIsoDay(text), number, text)
  for (const text of [
    '2025-02-29',
    '2024-13-01',
    '2024-00-10',
    '29-02-2024',
    '2024-2-29',
    '2024/02/29',
    '',
    'gisteren',
    '2024-02-291',
  ])
    assert.equal(readIsoDay(text), null, text)
})
