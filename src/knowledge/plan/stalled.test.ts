import assert from 'node:assert/strict'
import { test } from 'node:test'
import { mayCoordinate, proposedCoordinatorRules } from './coordinator.ts'
import { type PlanFacts, proposedEscalation, proposedStalledTerms, stepsReached, whatIsStuck } from './stalled.ts'

const day = Temporal.PlainDate.from
const today = day('2026-11-23')
const moving: PlanFacts = {
  agreementDueBy: null,
  withoutCoordinatorSince: null,
  evaluationOn: day('2027-01-15'),
  actionsDueOn: [],
  movedOn: day('2026-11-20'),
}
const stuck = (facts: Partial<PlanFacts>, on = today) =>
  whatIsStuck({ ...moving, ...facts }, proposedStalledTerms, on).map(({ kind, since }) => `${kind} ${since}`)

test('a plan that moves is not stuck', () => {
  assert.deepEqual(stuck({}), [])
})

test('a plan is stuck on the day after the six weeks, when the family has not agreed', () => {
  assert.deepEqual(stuck({ agreementDueBy: day('2026-11-12') }, day('2026-11-12')), [])
  assert.deepEqual(stuck({ agreementDueBy: day('2026-11-12') }, day('2026-11-13')), ['no-agreement 2026-11-12'])
})

test('a plan without a coordinator is stuck on the third day', () => {
  assert.deepEqual(stuck({ withoutCoordinatorSince: day('2026-11-21') }), [])
  assert.deepEqual(stuck({ withoutCoordinatorSince: day('2026-11-20') }), ['no-coordinator 2026-11-20'])
})

test('an evaluation may be two weeks late, and then the plan is stuck', () => {
  assert.deepEqual(stuck({ evaluationOn: day('2026-11-09') }), [])
  assert.deepEqual(stuck({ evaluationOn: day('2026-11-08') }), ['evaluation-late 2026-11-08'])
})

test('one late action does not stop a plan, two that are long late do', () => {
  assert.deepEqual(stuck({ actionsDueOn: [day('2026-10-01'), day('2026-11-15')] }), [])
  assert.deepEqual(stuck({ actionsDueOn: [day('2026-11-01'), day('2026-10-01')] }), ['actions-late 2026-10-01'])
})

test('a plan in which nobody did anything for six weeks is stuck', () => {
  assert.deepEqual(stuck({ movedOn: day('2026-10-12') }), [])
  assert.deepEqual(stuck({ movedOn: day('2026-10-11') }), ['no-movement 2026-10-11'])
})

test('what is stuck longest stands first', () => {
  const both = { withoutCoordinatorSince: day('2026-11-01'), movedOn: day('2026-09-01') }
  assert.deepEqual(stuck(both), ['no-movement 2026-09-01', 'no-coordinator 2026-11-01'])
})

test('a stalled plan climbs step by step: after two weeks the process coordinator hears of it', () => {
  const reached = (on: string) => stepsReached(proposedEscalation, day('2026-11-01'), day(on)).map(({ party }) => party)
  assert.deepEqual(reached('2026-11-14'), ['coordinator'])
  assert.deepEqual(reached('2026-11-15'), ['coordinator', 'process-coordinator'])
})

test('a nurse may coordinate; a school, the police and the municipality may not, unless a municipality decides so', () => {
  const may = (organisation: string, rules = proposedCoordinatorRules) =>
    mayCoordinate({ kind: 'professional', organisation }, rules).kind
  assert.equal(may('youth-health-care'), 'may')
  for (const kind of ['school', 'police', 'municipality']) assert.equal(may(kind), 'may-not')
  assert.equal(may('school', { ...proposedCoordinatorRules, neverLead: ['police'] }), 'may')
})

test('a family leads its own plan only where the municipality chose so, and grandma without an account never', () => {
  assert.equal(mayCoordinate({ kind: 'family' }, proposedCoordinatorRules).kind, 'may-not')
  assert.equal(mayCoordinate({ kind: 'family' }, { ...proposedCoordinatorRules, familyLeads: 'yes' }).kind, 'may')
  assert.deepEqual(mayCoordinate({ kind: 'without-account' }, proposedCoordinatorRules), {
    kind: 'may-not',
    because: 'cannot-open-the-plan',
  })
})
