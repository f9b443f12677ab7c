/**
 * The rules for weight, by age; the first that fits wins, every comparison as strict as it stands. z is in standard deviations.
 * Source: see weight-advice.ts.
 */
import type { BmiCutOffs } from '../bmi-cut-offs.ts'
import { type Earlier, isUnknown, type Rule, rule } from './advice.ts'

/** NaN where not known; the BMI and its cut-offs from 2 years only. */
export type WeightFacts = {
  readonly ageYears: number
  readonly weightKg: number
  /** Of the same day. */
  readonly heightCm: number
  /** Of weight for age under 1 year, of weight for height after. */
  readonly z: number
  readonly reference: string | null
  readonly bmi: number
  readonly cutOffs: BmiCutOffs | null
  readonly earlier: readonly Earlier[]
  readonly hasEarlierAge: boolean
  readonly hasEarlierWeight: boolean
  readonly hasEarlierHeight: boolean
  readonly compare: boolean
}

type WeightRule = Rule<WeightFacts>

export const atAnyAge: readonly WeightRule[] = [
  rule(2018, 'Het gewicht is niet ingevuld.', f => isUnknown(f.weightKg)),
  rule(2014, 'Vanaf 1 jaar is bij het gewicht ook de lengte nodig.', f => f.ageYears >= 1 && isUnknown(f.heightCm)),
  rule(2021, 'De richtlijnen gelden tot 19 jaar.', f => f.ageYears >= 19),
]

/** What must be there to compare with; and whether the child lost more than one standard deviation. */
const noEarlierWeight: WeightRule = rule(2012, 'Er is geen eerder gewicht.', f => f.compare && !f.hasEarlierWeight)
const noEarlierDay: WeightRule = rule(
  2011,
  'Van het eerdere gewicht is de datum niet bekend.',
  f => f.compare && !f.hasEarlierAge,
)
const noEarlierHeight: WeightRule = rule(
  2013,
  'Bij geen eerder gewicht is de lengte bekend.',
  f => f.compare && !f.hasEarlierHeight,
)
const lost = (says: string): WeightRule => rule(2075, says, f => f.compare && f.earlier.some(({ z }) => f.z - z < -1))
const noReferral: WeightRule = rule(2031, 'Geen van de criteria voor gewicht past.', () => true)

export const under1: readonly WeightRule[] = [
  rule(2074, 'Onder 1 jaar: gewicht naar leeftijd onder -2 SD.', f => f.z < -2),
  noEarlierWeight,
  noEarlierHeight,
  lost('Onder 1 jaar: gewicht naar leeftijd meer dan 1 SD gedaald.'),
  noReferral,
]

export const from1To2: readonly WeightRule[] = [
  rule(2022, '1 tot 2 jaar: korter dan 35 cm, gewicht naar lengte is niet te bepalen.', f => f.heightCm < 35),
  rule(2023, '1 tot 2 jaar: langer dan 120 cm, gewicht naar lengte is niet te bepalen.', f => f.heightCm > 120),
  rule(2024, 'Voor dit gewicht bij deze lengte is geen SD-score te berekenen.', f => isUnknown(f.z)),
  rule(2042, '1 tot 2 jaar: gewicht naar lengte boven 2 SD.', f => f.z > 2),
  rule(2073, '1 tot 2 jaar: gewicht naar lengte boven 1 SD.', f => f.z > 1),
  rule(2076, '1 tot 2 jaar: gewicht naar lengte onder -3 SD.', f => f.z < -3),
  rule(2074, '1 tot 2 jaar: gewicht naar lengte onder -2 SD.', f => f.z < -2),
  noEarlierWeight,
  noEarlierDay,
  noEarlierHeight,
  lost('1 tot 2 jaar: gewicht naar lengte meer dan 1 SD gedaald.'),
  noReferral,
]

export const from2: readonly WeightRule[] = [
  rule(2044, 'Vanaf 2 jaar: BMI boven de grens voor obesitas.', f => f.bmi > cutOff(f, 'obesity')),
  rule(2045, '2 tot 5 jaar: BMI boven de grens voor overgewicht.', f => isOverweight(f) && f.ageYears < 5),
  rule(2046, 'Vanaf 5 jaar: BMI boven de grens voor overgewicht.', isOverweight),
  rule(2074, 'Vanaf 2 jaar: BMI op of onder de grens voor ondergewicht.', f => f.bmi <= cutOff(f, 'underweight')),
  noEarlierWeight,
  noEarlierHeight,
  lost('Vanaf 2 jaar: gewicht naar lengte meer dan 1 SD gedaald.'),
  noReferral,
]

function isOverweight(f: WeightFacts): boolean {
  return f.bmi > cutOff(f, 'overweight')
}

const cutOff = ({ cutOffs }: WeightFacts, limit: 'underweight' | 'overweight' | 'obesity'): number =>
  cutOffs?.kind === 'cut-offs' ? cutOffs[limit] : Number.NaN
