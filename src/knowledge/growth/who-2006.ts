/**
 * WHO Child Growth Standards, 0-5 years: tables by day, no interpolation in age; lying and standing made comparable.
 * Source: WHO (2006); R package anthro as read in 2026-01.
 */
import { bmi, type Sex } from './measures.ts'
import { armCircumferenceWho2006 } from './references/who-2006-arm-circumference.ts'
import { bmiWho2006 } from './references/who-2006-bmi.ts'
import { headCircumferenceWho2006 } from './references/who-2006-head-circumference.ts'
import { heightWho2006 } from './references/who-2006-height.ts'
import { weightWho2006 } from './references/who-2006-weight.ts'
import { weightForHeightWho2006 } from './references/who-2006-weight-for-height.ts'
import { weightForLengthWho2006 } from './references/who-2006-weight-for-length.ts'
import { outside, refused, type WhoZScore, whoZScore } from './who.ts'

/** What was measured on one day; NaN or left out where it was not. */
export type WhoMeasurements = {
  readonly sex: Sex
  /** Days since birth; parts of a day are rounded, half a day up. */
  readonly ageDays: number
  readonly heightCm?: number
  /** How the height was taken; null when unknown. */
  readonly posture?: 'lying' | 'standing' | null
  readonly weightKg?: number
  readonly headCircumferenceCm?: number
  readonly armCircumferenceCm?: number
  /** With oedema, weight says nothing about growth. */
  readonly hasOedema?: boolean
}

export const heightZScore2006 = (child: WhoMeasurements): WhoZScore =>
  byAge(child, heightWho2006[child.sex], comparableHeightCm(child), { isRestricted: false, below: -6, above: 6 })

export const weightZScore2006 = (child: WhoMeasurements): WhoZScore =>
  child.hasOedema
    ? refused('oedema')
    : byAge(child, weightWho2006[child.sex], child.weightKg, { isRestricted: true, below: -6, above: 5 })

export const bmiZScore2006 = (child: WhoMeasurements): WhoZScore =>
  child.hasOedema
    ? refused('oedema')
    : byAge(child, bmiWho2006[child.sex], bmi(child.weightKg ?? Number.NaN, comparableHeightCm(child)), usual)

export const headCircumferenceZScore2006 = (child: WhoMeasurements): WhoZScore =>
  byAge(child, headCircumferenceWho2006[child.sex], child.headCircumferenceCm, usual)

/** From 3 months (91 days) on. */
export const armCircumferenceZScore2006 = (child: WhoMeasurements): WhoZScore =>
  byAge(child, armCircumferenceWho2006[child.sex], child.armCircumferenceCm, usual)

/** Weight for length below 731 days (45-110 cm), for height from then on (65-120 cm). */
export function weightForHeightZScore2006(child: WhoMeasurements): WhoZScore {
  if (child.hasOedema) return refused('oedema')
  const age = ageIn(child)
  if (age < 0) return outside('too-young')
  if (age > lastDay) return outside('too-old')
  const isLength = age < firstStandingDay
  const cm = comparableHeightCm(child)
  if (cm < (isLength ? 45 : 65)) return outside('too-short')
  if (cm > (isLength ? 110 : 120)) return outside('too-tall')
  const references = isLength ? weightForLengthWho2006 : weightForHeightWho2006
  return whoZScore(references[child.sex], cm, child.weightKg ?? Number.NaN, rule(usual))
}

const daysInMonth = 30.4375
/** The last whole day before 60 months of 30.4375 days. */
const lastDay = Math.ceil(60 * daysInMonth) - 1
/** From 731 days on the tables are for standing height; standing is 0.7 cm less than lying. */
const firstStandingDay = 731
const lyingMinusStandingCm = 0.7
/** Whoever is noted as standing below 9 months was not: read as unknown. */
const canStandFromDays = 9 * daysInMonth

function comparableHeightCm(child: WhoMeasurements): number {
  const { heightCm = Number.NaN, posture } = child
  const age = ageIn(child)
  if (posture === 'standing' && age >= canStandFromDays && age < firstStandingDay)
    return heightCm + lyingMinusStandingCm
  if (posture === 'lying' && age >= firstStandingDay) return heightCm - lyingMinusStandingCm
  return heightCm
}

type Limits = { readonly isRestricted: boolean; readonly below: number; readonly above: number }
const usual: Limits = { isRestricted: true, below: -5, above: 5 }

const rule = ({ isRestricted, below, above }: Limits) => ({ isRestricted, suspectBelow: below, suspectAbove: above })

type References = (typeof heightWho2006)[Sex]

function byAge(child: WhoMeasurements, reference: References, value: number | undefined, limits: Limits): WhoZScore {
  const age = ageIn(child)
  if (age < (reference.measure === 'armCircumference' ? 91 : 0)) return outside('too-young')
  if (age > lastDay) return outside('too-old')
  return whoZScore(reference, age, value ?? Number.NaN, rule(limits))
}

const ageIn = (child: WhoMeasurements): number => Math.round(child.ageDays)
