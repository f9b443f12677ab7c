import assert from 'node:assert/strict'
import { test } from 'node:test'
import {
  courtMeasures,
  endsCustodyOfParents,
  institutionGets,
  mayCourtReplaceConsent,
  whoConsentsUnder,
} from './court-measure.ts'
import { type ConsentQuestion, type Law, whoConsents } from './who-decides.ts'

const birth = Temporal.PlainDate.from('2010-01-01')
const at = (law: Law, age: number): ConsentQuestion => ({ law, birth, on: birth.add({ years: age }), canWeigh: true })
const ages = [8, 12, 15, 16, 17] as const

test('youth help in the frame of a measure needs nobody’s consent, at any age', () => {
  for (const measure of courtMeasures)
    for (const age of ages)
      assert.deepEqual(whoConsentsUnder(measure, at('youth-act', age)), {
        kind: 'not-required',
        article: 'Jeugdwet 7.3.4 lid 1',
      })
})

test('to a vaccination or another treatment consent is asked as without a measure', () => {
  for (const measure of courtMeasures)
    for (const age of ages) {
      const question = at('medical-treatment', age)
      assert.deepEqual(whoConsentsUnder(measure, question), whoConsents(question))
    }
})

test('the court may stand in for parents who refuse treatment, only under 12 and under supervision', () => {
  const may = (measure: (typeof courtMeasures)[number], law: Law, age: number) =>
    mayCourtReplaceConsent(measure, at(law, age))
  assert.equal(may('supervision', 'medical-treatment', 11), true)
  assert.equal(may('supervision', 'medical-treatment', 12), false)
  assert.equal(may('supervision', 'youth-act', 11), false)
  assert.equal(may('closed-youth-help', 'medical-treatment', 11), false)
})

test('a supervisor gets what the measure needs and no file; a guardian gets what parents get', () => {
  assert.deepEqual(
    courtMeasures.map(measure => institutionGets(measure).kind),
    ['what-the-measure-needs', 'as-guardian', 'with-consent', 'with-consent'],
  )
})

test('under supervision the parents keep their custody', () => {
  assert.deepEqual(courtMeasures.filter(endsCustodyOfParents), ['guardianship-of-institution'])
})
