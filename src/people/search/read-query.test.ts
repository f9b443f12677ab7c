import assert from 'node:assert/strict'
import { test } from 'node:test'
import { same } from '../../../test/same.ts'
import { readQuery } from './read-query.ts'

const today = Temporal.PlainDate.from('2026-11-23')
const read = (typed: string) => readQuery(typed, today)

test('nine digits that pass the eleven-test are a BSN, with or without dots', () => {
  assert.deepEqual(read('999900006'), { kind: 'bsn', text: '999900006' })
  assert.deepEqual(read('9999.00.006'), { kind: 'bsn', text: '999900006' })
})

test('nine digits with a slip are never searched for as something else', () => {
  assert.deepEqual(read('999900007'), { kind: 'unsearchable', because: 'no-bsn' })
})

test('a day is a birth date, and an impossible day is told', () => {
  same(read('14 februari 2026'), { kind: 'birth-date', day: Temporal.PlainDate.from('2026-02-14') })
  assert.deepEqual(read('31-2-2026'), { kind: 'unsearchable', because: 'no-such-day' })
})

test('everything else is a name', () => {
  assert.deepEqual(read('  Çelik-van  den Berg '), { kind: 'name', text: 'Çelik-van den Berg' })
  assert.deepEqual(read("in 't Veld"), { kind: 'name', text: "in 't Veld" })
})

test('one letter, a percent sign or digits alone find nobody rather than everybody', () => {
  for (const typed of ['a', '%', '%%', '_', '12', '']) assert.equal(read(typed).kind, 'unsearchable', typed)
})
