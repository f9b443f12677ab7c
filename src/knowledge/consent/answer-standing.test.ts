import assert from 'node:assert/strict'
import { test } from 'node:test'
import { answerStanding } from './answer-standing.ts'

const day = Temporal.PlainDate.from
const asked = { since: day('2026-01-31'), extendedOn: null, answeredOn: null }

test('a question is answered within a month, the last day included', () => {
  const open = { kind: 'open', answerBy: day('2026-02-28') }
  assert.deepEqual(answerStanding(asked, day('2026-02-28')), { ...open, daysLeft: 0, mayExtend: true })
  assert.deepEqual(answerStanding(asked, day('2026-03-01')), { ...open, daysLeft: -1, mayExtend: false })
})

test('with a reason told in the first month there are two months more, once', () => {
  const extended = answerStanding({ ...asked, extendedOn: day('2026-02-10') }, day('2026-03-01'))
  assert.deepEqual(extended, { kind: 'open', answerBy: day('2026-04-30'), daysLeft: 60, mayExtend: false })
})

test('what was answered stays answered, also late', () => {
  const on = day('2026-06-01')
  assert.deepEqual(answerStanding({ ...asked, answeredOn: on }, day('2027-01-01')), { kind: 'answered', on })
})
