/**
 * Target height: how tall a child may become, going by its biological parents.
 * Source: growthscreener 1.23.0 `calculate_th` (TNO; after Hermanussen and Cole 2003), JGZ guideline Lengtegroei 2019 as read there;
 * Down syndrome: van Gameren-Oosterom et al. 2012, whose paper gives no prediction error apart from the spread of adult heights.
 */
import type { Sex } from './measures.ts'
import type { Population } from './reference.ts'
import { roundHalfEven } from './round-half-even.ts'

export type Parents = { readonly fatherCm: number | null; readonly motherCm: number | null }

export type TargetHeight =
  | {
      readonly kind: 'target-height'
      /** 1 decimal. */
      readonly heightCm: number
      /** 3 decimals, from the unrounded target height: compare with the child's own height z-score. */
      readonly z: number
      /** One standard deviation of the error, 3 decimals. */
      readonly predictionErrorCm: number
      /** One prediction error to either side: about 68 in 100 children end within. 1 decimal. */
      readonly bandCm: { readonly low: number; readonly high: number }
    }
  | { readonly kind: 'none'; readonly because: 'mother-unknown' | 'father-unknown' }

/** With the father unknown there is a formula for children of Dutch origin only; with the mother unknown there is none. */
export function targetHeight(
  sex: Sex,
  { fatherCm, motherCm }: Parents,
  population: Exclude<Population, 'who'> = 'nl',
): TargetHeight {
  if (motherCm === null) return { kind: 'none', because: 'mother-unknown' }
  const formula = formulas[population][sex]
  if (fatherCm !== null) return describe(formula, formula.base + formula.father * fatherCm + formula.mother * motherCm)
  if (population !== 'nl') return { kind: 'none', because: 'father-unknown' }
  const alone = motherOnly[sex]
  return describe(formula, alone.base + alone.mother * motherCm)
}

function describe({ meanCm, sdCm, errorCm }: Formula, heightCm: number): TargetHeight {
  const predictionErrorCm = errorCm ?? sdCm * Math.sqrt(1 - parentOffspringCorrelation ** 2)
  return {
    kind: 'target-height',
    heightCm: roundHalfEven(heightCm, 1),
    z: roundHalfEven((heightCm - meanCm) / sdCm, 3),
    predictionErrorCm: roundHalfEven(predictionErrorCm, 3),
    bandCm: {
      low: roundHalfEven(heightCm - predictionErrorCm, 1),
      high: roundHalfEven(heightCm + predictionErrorCm, 1),
    },
  }
}

/** Between mid-parent and adult height; Hermanussen and Cole 2003. */
const parentOffspringCorrelation = 0.58

type Formula = {
  readonly base: number
  readonly father: number
  readonly mother: number
  /** Adult height of the population. */
  readonly meanCm: number
  readonly sdCm: number
  readonly errorCm?: number
}

const formulas: Record<Exclude<Population, 'who'>, Record<Sex, Formula>> = {
  nl: {
    male: { base: 44.5, father: 0.376, mother: 0.411, meanCm: 183.8, sdCm: 7.1 },
    female: { base: 47.1, father: 0.334, mother: 0.364, meanCm: 170.7, sdCm: 6.3 },
  },
  tu: {
    male: { base: 29.6, father: 0.441, mother: 0.465, meanCm: 176.8, sdCm: 6.8 },
    female: { base: 32.8, father: 0.389, mother: 0.41, meanCm: 162.6, sdCm: 6.0 },
  },
  ma: {
    male: { base: 22.4, father: 0.439, mother: 0.508, meanCm: 177.2, sdCm: 7.7 },
    female: { base: 32.1, father: 0.37, mother: 0.429, meanCm: 162.8, sdCm: 6.5 },
  },
  hs: {
    male: { base: 43.6, father: 0.366, mother: 0.431, meanCm: 174.3, sdCm: 7.0 },
    female: { base: 49.4, father: 0.308, mother: 0.364, meanCm: 159.6, sdCm: 5.9 },
  },
  ds: {
    male: { base: 41.8, father: 0.328, mother: 0.359, meanCm: 163.4, sdCm: 6.2, errorCm: 6.2 },
    female: { base: 8.64, father: 0.387, mother: 0.422, meanCm: 151.8, sdCm: 7.3, errorCm: 7.3 },
  },
}

const motherOnly: Record<Sex, { readonly base: number; readonly mother: number }> = {
  male: { base: 99.9, mother: 0.492 },
  female: { base: 96.3, mother: 0.436 },
}
