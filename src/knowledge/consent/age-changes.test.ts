import assert from 'node:assert/strict'
import { test } from 'node:test'
import { changesAt, comingAge } from './age-changes.ts'

const day = Temporal.PlainDate.from
const wordsOf = (changes: ReturnType<typeof changesAt>) =>
  changes.filter(({ file }) => file === 'health').map(({ act, before, after }) => `${act}: ${before} → ${after}`)

test('at twelve a youth begins to see and to decide along, and a parent decides no longer alone', () => {
  assert.deepEqual(wordsOf(changesAt(12, 'youth')), ['read: no → may', 'consent: no → together', 'destroy: no → may'])
  assert.deepEqual(wordsOf(changesAt(12, 'parent-with-custody')), ['consent: may → together', 'destroy: may → no'])
})

test('at sixteen the youth decides alone, and a parent sees and decides nothing by itself', () => {
  assert.deepEqual(wordsOf(changesAt(16, 'youth')), ['consent: together → may'])
  assert.deepEqual(wordsOf(changesAt(16, 'parent-with-custody')), ['read: may → no', 'consent: together → no'])
})

test('a guardian is to a youth what a parent with custody is', () => {
  for (const age of [12, 16] as const)
    assert.deepEqual(changesAt(age, 'guardian'), changesAt(age, 'parent-with-custody'))
})

test('a birthday is announced from so many days before, and on the day itself', () => {
  const birth = day('2010-11-24')
  assert.equal(comingAge(birth, day('2026-10-12'), 42), null)
  assert.deepEqual(comingAge(birth, day('2026-10-13'), 42), { age: 16, on: day('2026-11-24'), days: 42 })
  assert.equal(comingAge(birth, day('2026-11-24'), 42)?.days, 0)
  assert.equal(comingAge(birth, day('2026-11-25'), 42), null)
})

test('who was born on 29 February turns twelve and sixteen on a 29 February', () => {
  assert.equal(comingAge(day('2012-02-29'), day('2028-02-29'), 7)?.days, 0)
  assert.equal(comingAge(day('2016-02-29'), day('2028-02-29'), 7)?.age, 12)
})
