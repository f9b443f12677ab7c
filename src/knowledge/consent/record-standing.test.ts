import assert from 'node:assert/strict'
import { test } from 'node:test'
import { same } from '../../../test/same.ts'
import { mayAdd, recordStanding } from './record-standing.ts'

const day = Temporal.PlainDate.from
const birth = day('2008-11-23')

test('a record is written in until the day before the eighteenth birthday', () => {
  assert.equal(recordStanding(birth, day('2026-11-22')).kind, 'open')
  same(recordStanding(birth, day('2026-11-23')), { kind: 'closed', since: day('2026-11-23'), because: 'turned-18' })
})

test('the record of a child that is still expected is open', () => {
  assert.equal(recordStanding(day('2027-01-10'), day('2026-11-23')).kind, 'open')
})

test('a letter is still added to a closed record, and nothing else', () => {
  const closed = recordStanding(birth, day('2030-01-01'))
  assert.deepEqual([mayAdd(closed, 'letter'), mayAdd(closed, 'care')], [true, false])
  assert.equal(mayAdd(recordStanding(birth, day('2020-01-01')), 'care'), true)
})
