/**
 * A growth reference: how a measure is distributed among children of one sex, by age or by length.
 * Its code is the one the Dutch growth tools use (for example `nl_1997_hgt_female_nl`); it is kept with every z-score, because
 * the same child has different z-scores on different references. Source of the codes: nlreferences 0.17.0.
 */
import type { Measure, Sex } from './measures.ts'

export type Publication = { readonly year: number; readonly citation: string }

/** nl Dutch, tu Turkish, ma Moroccan, hs Hindustani origin; ds Down syndrome; who the WHO's international children. */
export type Population = 'nl' | 'tu' | 'ma' | 'hs' | 'ds' | 'who'

export type Axis = 'ageYears' | 'ageMonths' | 'ageDays' | 'heightCm' | 'gestationWeeks'

/** The tables of weight for height of 1976 and 1980 are on log10(kg), those of 2012 on ln(kg + 1). */
export type Transform = 'none' | 'log10' | 'log1p'

/**
 * The columns as printed, numbers parted by spaces, rows in rising order of `x`; read only when the reference is used.
 * A column with one number has that number in every row; `x` may be `0..1826`, whole numbers, or `45..110 by 0.1`.
 * LMS (Cole and Green 1992): L skewness, M median, S coefficient of variation; or mean and standard deviation.
 */
export type Table =
  | { readonly x: string; readonly L: string; readonly M: string; readonly S: string }
  | { readonly x: string; readonly mean: string; readonly sd: string }

export type Reference = {
  readonly code: string
  /** The survey the reference is named after; the publication may be later. */
  readonly year: number
  readonly measure: Measure | 'weightForLength' | 'armCircumference'
  readonly sex: Sex
  readonly population: Population
  /** Completed weeks of pregnancy the reference is meant for; null for children born at term. */
  readonly gestationWeeks: number | null
  readonly axis: Axis
  readonly transform: Transform
  readonly publication: Publication
  readonly table: Table
}

/** What a person should be told about the reference behind a z-score; the words are the reader's side's. */
export type Description = Pick<
  Reference,
  'code' | 'publication' | 'year' | 'measure' | 'population' | 'sex' | 'gestationWeeks'
>

export const describe = (reference: Reference): Description => {
  const { code, publication, year, measure, population, sex, gestationWeeks } = reference
  return { code, publication, year, measure, population, sex, gestationWeeks }
}
