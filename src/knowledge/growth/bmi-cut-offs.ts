/**
 * The body mass index above which a child is overweight or obese, and at or below which it is underweight, from 2 years.
 * Every half year, linear between, the same from 18 on. Children of Hindustani origin have cut-offs of their own.
 * Source: Cole et al. 2000 and 2007 (IOTF); de Wilde et al. 2013 (Hindustani); as read in growthscreener 1.23.0.
 */
import type { Sex } from './measures.ts'
import { bmiCutOffTables, halfYears } from './references/bmi-cut-off-tables.ts'

/** In kg/m²: underweight at or below, overweight and obesity above. */
export type BmiCutOffs =
  | { readonly kind: 'cut-offs'; readonly underweight: number; readonly overweight: number; readonly obesity: number }
  | { readonly kind: 'outside'; readonly because: 'too-young' }

export function bmiCutOffs(
  sex: Sex,
  ageYears: number,
  group: 'international' | 'hindustani' = 'international',
): BmiCutOffs {
  if (!(ageYears >= firstAge)) return { kind: 'outside', because: 'too-young' }
  const table = bmiCutOffTables[group][sex]
  const at = (column: string) => between(numbersIn(column), (Math.min(ageYears, lastAge) - firstAge) * 2)
  return {
    kind: 'cut-offs',
    underweight: at(table.underweight),
    overweight: at(table.overweight),
    obesity: at(table.obesity),
  }
}

const numbersIn = (column: string): number[] => column.split(' ').map(Number)
const ages = numbersIn(halfYears)
const firstAge = ages.at(0) ?? Number.NaN
const lastAge = ages.at(-1) ?? Number.NaN

function between(column: readonly number[], place: number): number {
  const row = Math.floor(place)
  const before = column[row] ?? Number.NaN
  const after = column[row + 1] ?? before
  return before + (after - before) * (place - row)
}
