/** The words for a chart in an address: `/jeugd/…/groei?maat=gewicht&beeld=0-15m`. */
import type { Measure } from '../../../knowledge/growth/measures.ts'
import { type RangeName, rangeNames } from './range.ts'

export const measureWords: Record<Measure, string> = {
  weight: 'gewicht',
  height: 'lengte',
  headCircumference: 'hoofdomtrek',
  bmi: 'bmi',
  weightForHeight: 'gewicht-naar-lengte',
}

const measures = [
  'weight',
  'height',
  'headCircumference',
  'bmi',
  'weightForHeight',
] as const satisfies readonly Measure[]

/** Anything else in the address is weight, which is measured most. */
export const measureIn = (query: URLSearchParams): Measure =>
  measures.find(measure => measureWords[measure] === query.get('maat')) ?? 'weight'

/** Null: whatever look fits the child. */
export const rangeIn = (query: URLSearchParams): RangeName | null =>
  rangeNames.find(range => range === query.get('beeld')) ?? null

export const chartAddress = (growthPage: string, measure: Measure, range?: RangeName): string =>
  `${growthPage}?maat=${measureWords[measure]}${range === undefined ? '' : `&beeld=${range}`}`
