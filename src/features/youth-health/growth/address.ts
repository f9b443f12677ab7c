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

/** Only for a comparison: the address of a chart does not say which Dutch lines a professional chose. */
export const againstIn = (query: URLSearchParams): 'dutch' | 'who' => (query.get('lijnen') === 'who' ? 'who' : 'dutch')

export const chartAddress = (
  growthPage: string,
  measure: Measure,
  range?: RangeName,
  against: 'dutch' | 'who' = 'dutch',
): string => {
  const look = range === undefined ? '' : `&beeld=${range}`
  return `${growthPage}?maat=${measureWords[measure]}${look}${against === 'who' ? '&lijnen=who' : ''}`
}
