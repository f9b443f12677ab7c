import assert from 'node:assert/strict'
import { test } from 'node:test'
import { describe } from './reference.ts'
import { scoreMeasurement } from './score-measurement.ts'
import { type GrowingChild, whichReference } from './which-reference.ts'

const atTerm: GrowingChild = { sex: 'female', gestationWeeks: 40 }
const preterm: GrowingChild = { sex: 'male', gestationWeeks: 28 }
const pick = (...asked: Parameters<typeof whichReference>): string => {
  const choice = whichReference(...asked)
  return choice.kind === 'reference' ? choice.reference.code : choice.because
}

test('the stored z-score of a child born at term is on the Dutch references of 1997', () => {
  assert.equal(pick(atTerm, 'height', 2, 'stored'), 'nl_1997_hgt_female_nl')
  assert.equal(pick({ ...atTerm, population: 'tu' }, 'height', 2, 'stored'), 'nl_1997_hgt_female_nl')
  assert.equal(pick(atTerm, 'weightForHeight', 16, 'stored'), 'nl_1997_wfh_female_nla')
  assert.equal(pick(atTerm, 'weightForHeight', 16.01, 'stored'), 'nl_1997_wfh_female_nlb')
  assert.equal(pick({ sex: 'female', gestationWeeks: null }, 'weight', 0, 'stored'), 'nl_1997_wgt_female_nl')
})

test('a child born before 37 weeks is read against children of the same pregnancy to 4 years, its head to 1.5', () => {
  assert.equal(pick(preterm, 'height', 4, 'stored'), 'nl_2012_hgt_male_28')
  assert.equal(pick(preterm, 'height', 4.01, 'stored'), 'nl_1997_hgt_male_nl')
  assert.equal(pick(preterm, 'headCircumference', 1.5, 'stored'), 'nl_2012_hdc_male_28')
  assert.equal(pick(preterm, 'headCircumference', 1.51, 'stored'), 'nl_1997_hdc_male_nl')
  assert.equal(pick(preterm, 'weightForHeight', 1, 'stored'), 'nl_2012_wfh_male_')
  assert.equal(pick(preterm, 'bmi', 1, 'stored'), 'nl_1997_bmi_male_nl')
  assert.equal(pick({ sex: 'male', gestationWeeks: 36.9 }, 'height', 1, 'stored'), 'nl_2012_hgt_male_36')
})

test('a child born after 21 to 24 weeks is read against 25 weeks, before 21 weeks against nothing', () => {
  assert.equal(pick({ sex: 'male', gestationWeeks: 21 }, 'weight', 0, 'stored'), 'nl_2012_wgt_male_25')
  assert.equal(pick({ sex: 'male', gestationWeeks: 20 }, 'weight', 0, 'stored'), 'born-before-21-weeks')
})

test('the chart shows height of 2009, weight of 1980 and head of 1997', () => {
  assert.equal(pick(atTerm, 'height', 2, 'chart'), 'nl_2009_hgt_female_nl')
  assert.equal(pick(atTerm, 'weight', 2, 'chart'), 'nl_1980_wgt_female_')
  assert.equal(pick(atTerm, 'weightForHeight', 17, 'chart'), 'nl_1980_wfh_female_nla')
  assert.equal(pick({ ...atTerm, population: 'ma' }, 'headCircumference', 1.25, 'chart'), 'nl_1997_hdc_female_ma')
  assert.equal(pick({ ...atTerm, population: 'ma' }, 'headCircumference', 1.26, 'chart'), 'nl_1997_hdc_female_nl')
  assert.equal(pick({ ...atTerm, population: 'hs' }, 'height', 2, 'chart'), 'nl_2010_hgt_female_hs')
  assert.equal(pick({ ...atTerm, population: 'hs' }, 'bmi', 2, 'chart'), 'nl_1976_bmi_female_hs')
  assert.equal(pick({ ...atTerm, population: 'ds' }, 'height', 2, 'chart'), 'nl_2009_hgt_female_ds')
  assert.equal(pick(preterm, 'weight', 1, 'chart'), 'nl_2012_wgt_male_28')
})

test('advice goes by weight in the first year, by weight for height to 2 years, and by BMI cut-offs after that', () => {
  assert.equal(pick(atTerm, 'weight', 0.99, 'advice'), 'nl_2009_wgt_female_nl')
  assert.equal(pick(atTerm, 'weight', 1, 'advice'), 'not-used-for-advice')
  assert.equal(pick(atTerm, 'weightForHeight', 2, 'advice'), 'nl_2012_wfh_female_')
  assert.equal(pick(atTerm, 'weightForHeight', 2.01, 'advice'), 'nl_1980_wfh_female_nla')
  assert.equal(pick(preterm, 'weightForHeight', 3, 'advice'), 'nl_2012_wfh_male_')
  assert.equal(pick(preterm, 'height', 4, 'advice'), 'nl_2009_hgt_male_nl')
  assert.equal(pick({ ...atTerm, population: 'hs' }, 'weight', 0.5, 'advice'), 'nl_1976_wgt_female_hs')
  assert.equal(pick({ ...atTerm, population: 'tu' }, 'height', 5, 'advice'), 'nl_2009_hgt_female_nl')
})

test('without a known sex there is no z-score', () => {
  assert.equal(pick({ sex: null, gestationWeeks: 40 }, 'height', 2, 'stored'), 'sex-unknown')
})

test('weight for height cannot be scored without a height', () => {
  const weight = { measure: 'weightForHeight', ageYears: 2, value: 12 } as const
  assert.deepEqual(scoreMeasurement(atTerm, weight), { kind: 'none', because: 'height-missing' })
  assert.equal(scoreMeasurement(atTerm, { ...weight, heightCm: 86 }).kind, 'z-score')
})

test('a reference can say what it is', () => {
  const choice = whichReference(preterm, 'height', 1, 'stored')
  const told = choice.kind === 'reference' ? describe(choice.reference) : assert.fail(choice.because)
  assert.equal(told.gestationWeeks, 28)
  assert.equal(told.population, 'nl')
  assert.match(told.publication.citation, /^Bocca-Tjeertes/)
})
