import assert from 'node:assert/strict'
import { test } from 'node:test'
import { daysLate, nextAttemptBy, proposedTerms, reviewBy, visitStanding } from './outreach.ts'

const day = Temporal.PlainDate.from
const moment = Temporal.Instant.from
const startedOn = day('2026-11-02')

test('without an attempt the first is made within two weeks after the start', () => {
  const by = nextAttemptBy({ startedOn, lastTriedOn: null, meetOn: null }, proposedTerms)
  assert.equal(String(by), '2026-11-16')
})

test('after an attempt the two weeks run again, and a meeting that was agreed goes before', () => {
  const lastTriedOn = day('2026-11-10')
  assert.equal(String(nextAttemptBy({ startedOn, lastTriedOn, meetOn: null }, proposedTerms)), '2026-11-24')
  const meetOn = day('2026-11-12')
  assert.equal(String(nextAttemptBy({ startedOn, lastTriedOn, meetOn }, proposedTerms)), '2026-11-12')
})

test('a municipality that sets other terms gets its own days', () => {
  const terms = { attemptDays: 7, reviewWeeks: 4 }
  assert.equal(String(nextAttemptBy({ startedOn, lastTriedOn: null, meetOn: null }, terms)), '2026-11-09')
  assert.equal(String(reviewBy(startedOn, terms)), '2026-11-30')
})

test('the last day itself is in time, the day after is one day late', () => {
  assert.equal(daysLate(day('2026-11-16'), day('2026-11-16')), 0)
  assert.equal(daysLate(day('2026-11-16'), day('2026-11-17')), 1)
})

test('a worker is out until the time that was said, not back after it, and back once somebody says so', () => {
  const backBy = moment('2026-11-16T15:00:00Z')
  const at = (time: string, returnedAt: string | null = null) =>
    visitStanding({ backBy, returnedAt: returnedAt === null ? null : moment(returnedAt) }, moment(time))
  assert.equal(at('2026-11-16T15:00:00Z'), 'out')
  assert.equal(at('2026-11-16T15:00:01Z'), 'not-back')
  assert.equal(at('2026-11-16T16:00:00Z', '2026-11-16T15:30:00Z'), 'back')
})
