import assert from 'node:assert/strict'
import { test } from 'node:test'
import { follow, mayRejectFor, nextRequestSteps, type RequestState, type RequestStep } from './flow.ts'
import { answerBy, answerStanding, termsOf } from './terms.ts'

const day = Temporal.PlainDate.from

/** Where a request stands after these steps, or the step that could not be taken. */
const after = (...steps: readonly RequestStep[]): RequestState | string =>
  steps.reduce<RequestState | string>((state, step) => {
    if (state !== 'open' && state !== 'under-inquiry' && state !== 'granted' && state !== 'rejected') return state
    const next = follow(state, step)
    return next.kind === 'to' ? next.state : `cannot ${step} when ${next.from}`
  }, 'open')

test('a request is granted or rejected, at once or after an inquiry', () => {
  assert.equal(after('grant'), 'granted')
  assert.equal(after('inquire', 'grant'), 'granted')
  assert.equal(after('reject'), 'rejected')
  assert.equal(after('inquire', 'reject'), 'rejected')
})

test('an inquiry is announced once, and what was answered is not answered again', () => {
  assert.equal(after('inquire', 'inquire'), 'cannot inquire when under-inquiry')
  assert.equal(after('grant', 'reject'), 'cannot reject when granted')
  assert.equal(after('reject', 'grant'), 'cannot grant when rejected')
  assert.deepEqual(nextRequestSteps('rejected'), [])
})

test('that another municipality answers for the youth is said after an inquiry only', () => {
  assert.equal(mayRejectFor('open', '8'), false)
  assert.equal(mayRejectFor('under-inquiry', '8'), true)
  assert.equal(mayRejectFor('open', '3'), true)
  assert.equal(mayRejectFor('granted', '3'), false)
})

test('a return message is due in three working days, an answer to a request in five, one to an invoice in ten', () => {
  const monday = day('2026-11-23')
  assert.equal(`${answerBy('return-message', monday)}`, '2026-11-26')
  assert.equal(`${answerBy('request', monday)}`, '2026-11-30')
  assert.equal(`${answerBy('invoice', monday)}`, '2026-12-07')
})

test('Christmas, New Year and Good Friday do not count', () => {
  assert.equal(`${answerBy('request', day('2026-12-23'))}`, '2026-12-31')
  assert.equal(`${answerBy('request', day('2026-12-24'))}`, '2027-01-04')
  assert.equal(`${answerBy('return-message', day('2027-03-24'))}`, '2027-03-31')
})

test('on the last day it is not late yet, the day after it is', () => {
  const by = day('2026-11-30')
  assert.equal(answerStanding(by, day('2026-11-29')), 'in-time')
  assert.equal(answerStanding(by, day('2026-11-30')), 'last-day')
  assert.equal(answerStanding(by, day('2026-12-01')), 'overdue')
})

test('a request asks for a return message and an answer, an invoice for its answer alone, a return message for nothing', () => {
  assert.deepEqual(termsOf('JW315'), ['return-message', 'request'])
  assert.deepEqual(termsOf('JW317'), ['return-message', 'request'])
  assert.deepEqual(termsOf('JW323'), ['invoice'])
  assert.deepEqual(termsOf('JW302'), [])
})
