import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type GoalDraft, missingParts } from './goal.ts'
import { fixedPartners, lifeAreas } from './life-areas.ts'
import { evaluationStanding, evaluationWindow, planDueBy, writtenPlanDueBy } from './term.ts'

const day = Temporal.PlainDate.from
const today = day('2026-11-23')
const goal: GoalDraft = {
  what: 'Sam goes to school every day',
  seenBy: 'four weeks without unexplained absence',
  whose: 'Sam',
  isFeasible: true,
  by: day('2027-02-01'),
}

test('a plan looks at seven life areas', () => {
  assert.equal(new Set(lifeAreas).size, 7)
})

test('youth health care is a fixed partner until the fourth birthday, the school from then on', () => {
  const birth = day('2022-11-23')
  assert.deepEqual(fixedPartners(birth, day('2026-11-22')), ['youth-health-care', 'general-practitioner'])
  assert.deepEqual(fixedPartners(birth, today), ['school', 'general-practitioner'])
})

test('a goal with all five parts is SMART', () => {
  assert.deepEqual(missingParts(goal, today), [])
})

test('an empty goal lacks all five parts, in the order of the letters', () => {
  const empty: GoalDraft = { what: ' ', seenBy: '', whose: '', isFeasible: null, by: null }
  assert.deepEqual(missingParts(empty, today), ['specific', 'measurable', 'acceptable', 'realistic', 'time-bound'])
})

test('a goal that those who must do it think impossible is not realistic', () => {
  assert.deepEqual(missingParts({ ...goal, isFeasible: false }, today), ['realistic'])
})

test('a goal for a day that has passed is not bound in time, one for today is', () => {
  assert.deepEqual(missingParts({ ...goal, by: day('2026-11-22') }, today), ['time-bound'])
  assert.deepEqual(missingParts({ ...goal, by: today }, today), [])
})

test('the plan stands six weeks after it is clear that the family makes none of its own', () => {
  assert.equal(String(planDueBy(day('2026-11-23'))), '2027-01-04')
})

test('whoever wishes the plan in writing has it within fourteen days', () => {
  assert.equal(String(writtenPlanDueBy(day('2026-11-23'))), '2026-12-07')
})

test('a light plan is looked at again after six to ten months', () => {
  const window = evaluationWindow({ kind: 'light' }, day('2026-01-31'))
  assert.deepEqual([String(window.from), String(window.to)], ['2026-07-31', '2026-11-30'])
  const standings = ['2026-07-30', '2026-07-31', '2026-11-30', '2026-12-01'].map(on =>
    evaluationStanding(window, day(on)),
  )
  assert.deepEqual(standings, ['not-yet', 'due', 'due', 'overdue'])
})

test('a full plan is looked at again within the months the municipality sets', () => {
  const window = evaluationWindow({ kind: 'full', evaluateWithinMonths: 3 }, day('2026-11-30'))
  assert.equal(evaluationStanding(window, day('2027-02-28')), 'due')
  assert.equal(evaluationStanding(window, day('2027-03-01')), 'overdue')
})
