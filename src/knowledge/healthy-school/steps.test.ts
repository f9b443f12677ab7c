import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pillars } from './pillars.ts'
import { type PlanFacts, presentStep, standingOf } from './steps.ts'
import { foundThemes, isOffered } from './themes.ts'

const goal = {
  theme: 'nutrition',
  what: 'Meer kinderen in groep 7 eten elke dag fruit',
  measuredBy: 'vragenlijst',
  startValue: '40%',
  targetValue: '60%',
  responsible: 'Ilse Vermeer',
  dueOn: Temporal.PlainDate.from('2027-06-30'),
  hasOutcome: true,
}
const whole: PlanFacts = {
  isTested: true,
  isProfileDiscussed: true,
  startingPoint: 'Veel kinderen nemen koek mee.',
  hasCoordinator: true,
  group: ['teacher', 'pupil'],
  goals: [goal],
  activities: pillars.map(pillar => ({ pillar, responsible: 'Ilse Vermeer', isDone: true })),
  hasBudget: true,
  communication: 'In de nieuwsbrief.',
  evaluation: 'In juni met de werkgroep.',
  hasAppliedForVignet: true,
}
const stepOf = (change: Partial<PlanFacts>) => presentStep(standingOf({ ...whole, ...change }))?.step
const missing = (change: Partial<PlanFacts>) =>
  presentStep(standingOf({ ...whole, ...change }))?.needs.flatMap(({ need, isThere }) => (isThere ? [] : [need]))

test('a school with everything has done its six steps', () => {
  assert.equal(presentStep(standingOf(whole)), null)
})

test('the present step is the first that misses something, and says what', () => {
  assert.equal(stepOf({ isTested: false, hasBudget: false }), 'starting-point')
  assert.deepEqual(missing({ hasBudget: false, communication: ' ' }), ['budget', 'communication'])
  assert.deepEqual(missing({ activities: whole.activities.slice(1) }), ['activity-in-each-pillar'])
})

test('a goal that is not SMART, or a third theme, keeps a school in the third step', () => {
  assert.deepEqual(missing({ goals: [{ ...goal, startValue: '' }] }), ['goals'])
  const goals = ['nutrition', 'media', 'exercise'].map(theme => ({ ...goal, theme }))
  assert.deepEqual(missing({ goals }), ['one-or-two-themes'])
})

test('one activity that is not done keeps a school in the fifth step', () => {
  const [first, ...rest] = whole.activities
  assert.ok(first)
  assert.equal(stepOf({ activities: [{ ...first, isDone: false }, ...rest] }), 'doing')
})

test('a primary school is offered nutrition, and neither smoking and alcohol, which went in 2022, nor the theme of older pupils', () => {
  const today = Temporal.PlainDate.from('2026-11-23')
  const offered = foundThemes.filter(theme => isOffered(theme, 'primary', today)).map(({ id }) => id)
  assert.ok(offered.includes('nutrition'))
  assert.deepEqual(
    ['substances', 'smoking-and-alcohol', 'physical-safety'].filter(id => offered.includes(id)),
    [],
  )
})
