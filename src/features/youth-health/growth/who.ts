/**
 * A child held against the growth standards of the WHO, only to compare: the Dutch advices go by Dutch references.
 * Kept apart and loaded when it is asked for: the tables by day are large. Source: docs/sources.md, rows `who-2006` and `who-2007`.
 */
import type { Measure, Sex } from '../../../knowledge/growth/measures.ts'
import { bmiWho2006 } from '../../../knowledge/growth/references/who-2006-bmi.ts'
import { headCircumferenceWho2006 } from '../../../knowledge/growth/references/who-2006-head-circumference.ts'
import { heightWho2006 } from '../../../knowledge/growth/references/who-2006-height.ts'
import { weightWho2006 } from '../../../knowledge/growth/references/who-2006-weight.ts'
import { weightForHeightWho2006 } from '../../../knowledge/growth/references/who-2006-weight-for-height.ts'
import { weightForLengthWho2006 } from '../../../knowledge/growth/references/who-2006-weight-for-length.ts'
import { bmiWho2007 } from '../../../knowledge/growth/references/who-2007-bmi.ts'
import { heightWho2007 } from '../../../knowledge/growth/references/who-2007-height.ts'
import { weightWho2007 } from '../../../knowledge/growth/references/who-2007-weight.ts'
import type { Score } from '../../../knowledge/growth/score-measurement.ts'
import type { WhoZScore } from '../../../knowledge/growth/who.ts'
import {
  bmiZScore2006,
  headCircumferenceZScore2006,
  heightZScore2006,
  weightForHeightZScore2006,
  weightZScore2006,
} from '../../../knowledge/growth/who-2006.ts'
import { bmiZScore2007, heightZScore2007, weightZScore2007 } from '../../../knowledge/growth/who-2007.ts'
import type { Aged, Value } from './course.ts'
import type { Against } from './growth-chart.ts'
import type { Stretch } from './lines-on.ts'
import { type RangeName, ranges } from './range.ts'

export const who: Against = {
  name: 'who',
  stretches: ({ sex }, measure, range) => (sex ? stretchesOf(sex, measure, range) : []),
  score: (child, measure, value) =>
    child.sex ? scoreOf(child.sex, measure, value) : { kind: 'none', because: 'sex-unknown' },
}

const daysInYear = 365.25
const monthsInYear = 12
/** The standard of 2006 serves children up to five, the reference of 2007 those from five on. */
const fiveYears = 5

function stretchesOf(sex: Sex, measure: Measure, range: RangeName): readonly Stretch[] {
  if (measure === 'weightForHeight') {
    const lying = range === '0-15m'
    return [{ reference: (lying ? weightForLengthWho2006 : weightForHeightWho2006)[sex], unitsPerX: 1 }]
  }
  const young = { reference: standard2006[measure][sex], unitsPerX: daysInYear }
  const old = measure === 'headCircumference' ? null : reference2007[measure][sex]
  if (old === null || ranges[range].toYears <= fiveYears) return [young]
  return [
    { ...young, until: fiveYears },
    { reference: old, unitsPerX: monthsInYear },
  ]
}

const standard2006 = {
  height: heightWho2006,
  weight: weightWho2006,
  headCircumference: headCircumferenceWho2006,
  bmi: bmiWho2006,
}
const reference2007 = { height: heightWho2007, weight: weightWho2007, bmi: bmiWho2007 }

function scoreOf(sex: Sex, measure: Measure, value: Aged): Score {
  const score = value.ageYears < fiveYears ? young(sex, measure, value) : old(sex, measure, value)
  if (score === null) return { kind: 'none', because: 'no-such-table' }
  switch (score.kind) {
    case 'z-score':
      return score
    case 'outside':
      return { ...score, reference: `who_${value.ageYears < fiveYears ? 2006 : 2007}` }
    case 'refused':
      return score.because === 'oedema'
        ? { kind: 'none', because: 'no-such-table' }
        : { ...score, because: score.because }
  }
}

function young(sex: Sex, measure: Measure, { value, heightCm, position, ageYears }: Aged): WhoZScore {
  const child = { sex, ageDays: ageYears * daysInYear, posture: position }
  switch (measure) {
    case 'height':
      return heightZScore2006({ ...child, heightCm: value })
    case 'weight':
      return weightZScore2006({ ...child, weightKg: value })
    case 'headCircumference':
      return headCircumferenceZScore2006({ ...child, headCircumferenceCm: value })
    case 'bmi':
      return bmiZScore2006({ ...child, ...weightAndHeight(value, heightCm) })
    case 'weightForHeight':
      return weightForHeightZScore2006({ ...child, weightKg: value, heightCm: heightCm ?? Number.NaN })
  }
}

/** The standard works out the BMI itself, from the height as it would have been measured at that age. */
const weightAndHeight = (bmi: number, heightCm: Value['heightCm']) => ({
  heightCm: heightCm ?? Number.NaN,
  weightKg: bmi * ((heightCm ?? Number.NaN) / 100) ** 2,
})

function old(sex: Sex, measure: Measure, { value, ageYears }: Aged): WhoZScore | null {
  const ageMonths = ageYears * monthsInYear
  switch (measure) {
    case 'height':
      return heightZScore2007(sex, ageMonths, value)
    case 'weight':
      return weightZScore2007(sex, ageMonths, value)
    case 'bmi':
      return bmiZScore2007(sex, ageMonths, value)
    case 'headCircumference':
    case 'weightForHeight':
      return null
  }
}
