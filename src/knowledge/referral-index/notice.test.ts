import assert from 'node:assert/strict'
import { test } from 'node:test'
import { noticeOf, requestRights } from './notice.ts'

const day = Temporal.PlainDate.from
const birth = day('2012-05-10')

test('the parents of a child under 12 are told, and they make the requests', () => {
  const { tell, requestBy } = noticeOf(birth, day('2024-05-09'))
  assert.deepEqual([tell, requestBy], [['legal-representative'], ['legal-representative']])
})

test('from the twelfth birthday youth and parents are both told and ask together', () => {
  for (const on of ['2024-05-10', '2028-05-09']) {
    const { tell, requestBy } = noticeOf(birth, day(on))
    assert.deepEqual(tell, ['youth', 'legal-representative'])
    assert.deepEqual(requestBy, ['youth', 'legal-representative'])
  }
})

test('from the sixteenth birthday only the youth is told and only the youth asks', () => {
  for (const on of ['2028-05-10', '2034-01-01']) assert.deepEqual(noticeOf(birth, day(on)).tell, ['youth'])
})

test('a family can ask to see, correct, erase and oppose a report', () => {
  assert.deepEqual(Object.keys(requestRights), ['access', 'rectification', 'erasure', 'objection'])
})
