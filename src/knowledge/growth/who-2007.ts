/**
 * WHO growth reference for 5-19 years: by month, linear between whole months; weight to 10 years only.
 * Source: de Onis et al. (2007), Bulletin of the WHO 85, 660-667; R package anthroplus 1.0.0.
 */
import type { Sex } from './measures.ts'
import type { Reference } from './reference.ts'
import { bmiWho2007 } from './references/who-2007-bmi.ts'
import { heightWho2007 } from './references/who-2007-height.ts'
import { weightWho2007 } from './references/who-2007-weight.ts'
import { outside, type WhoRule, type WhoZScore, whoZScore } from './who.ts'

/** @param ageMonths decimal months of 30.4375 days, 60 to 228. */
export const heightZScore2007 = (sex: Sex, ageMonths: number, heightCm: number): WhoZScore =>
  byMonth(heightWho2007[sex], ageMonths, 228, heightCm, { isRestricted: false, suspectBelow: -6, suspectAbove: 6 })

/** @param ageMonths decimal months of 30.4375 days, 60 to 120. */
export const weightZScore2007 = (sex: Sex, ageMonths: number, weightKg: number): WhoZScore =>
  byMonth(weightWho2007[sex], ageMonths, 120, weightKg, { isRestricted: true, suspectBelow: -6, suspectAbove: 5 })

/** @param ageMonths decimal months of 30.4375 days, 60 to 228. @param bmi in kg/m². */
export const bmiZScore2007 = (sex: Sex, ageMonths: number, bmi: number): WhoZScore =>
  byMonth(bmiWho2007[sex], ageMonths, 228, bmi, { isRestricted: true, suspectBelow: -5, suspectAbove: 5 })

function byMonth(reference: Reference, ageMonths: number, lastMonth: number, value: number, rule: WhoRule): WhoZScore {
  if (ageMonths < 60) return outside('too-young')
  if (ageMonths > lastMonth) return outside('too-old')
  return whoZScore(reference, ageMonths, value, rule)
}
