import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sightOf } from './sight.ts'
import { isOneMind, proposedTerms, type TriageFacts, triageDueOn, triageStanding } from './triage.ts'

const day = Temporal.PlainDate.from
const due = (sent: string, urgency: 'today' | 'this-week' | 'can-wait') =>
  triageDueOn(day(sent), urgency, proposedTerms).toString()

test('a concern of Monday that asks for today is decided on Monday, of this week on Tuesday, one that can wait the next Monday', () => {
  assert.equal(due('2026-11-23', 'today'), '2026-11-23')
  assert.equal(due('2026-11-23', 'this-week'), '2026-11-24')
  assert.equal(due('2026-11-23', 'can-wait'), '2026-11-30')
})

test('a concern of Saturday that asks for today is decided on Monday', () => {
  assert.equal(due('2026-11-21', 'today'), '2026-11-23')
})

test('the days of Christmas and New Year’s Day count for no term', () => {
  assert.equal(due('2026-12-24', 'this-week'), '2026-12-28')
  assert.equal(due('2026-12-31', 'this-week'), '2027-01-04')
  assert.equal(due('2027-01-01', 'today'), '2027-01-04')
})

const facts: TriageFacts = { dueOn: day('2026-11-24'), isDecided: false, isAnswered: false, isClosed: false }

test('a concern is overdue from the day after its last day in time, until there is a decision', () => {
  assert.deepEqual(triageStanding(facts, day('2026-11-24')), { kind: 'waits', isOverdue: false })
  assert.deepEqual(triageStanding(facts, day('2026-11-25')), { kind: 'waits', isOverdue: true })
  assert.deepEqual(triageStanding({ ...facts, isDecided: true }, day('2026-11-25')), { kind: 'to-answer' })
})

test('nothing is needed, or something is', () => {
  assert.ok(isOneMind(['nothing-needed']))
  assert.ok(isOneMind(['plan', 'call-family']))
  assert.ok(!isOneMind(['plan', 'nothing-needed']))
})

const nobody = { isSender: false, isSubmitted: true, mayTriage: false, isAssigned: false }

test('a concern that was not sent is read by its author alone', () => {
  const kept = { ...nobody, isSubmitted: false }
  assert.equal(sightOf({ ...kept, mayTriage: true, isAssigned: true }), 'none')
  assert.equal(sightOf({ ...kept, isSender: true, mayTriage: true }), 'own-part')
})

test('a concern that was sent is read by who decides and who was given it, its sender reads the own part, a colleague nothing', () => {
  assert.equal(sightOf({ ...nobody, mayTriage: true }), 'whole')
  assert.equal(sightOf({ ...nobody, isAssigned: true }), 'whole')
  assert.equal(sightOf({ ...nobody, isSender: true }), 'own-part')
  assert.equal(sightOf(nobody), 'none')
})
