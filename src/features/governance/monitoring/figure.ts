/** Figures of what the centre does: what is counted, and how it is divided. */
import type { CategoryFigure, Figure } from '../../../knowledge/figures/figure.ts'

/**
 * What is counted, and how it is divided. `largest-first` when the question is what there is most of; the others have an order of
 * their own. The names are those of the views and their columns in db/views/reporting.sql.
 */
export const subjects = {
  contact: ['topic', 'channel', 'asker', 'age-band', 'kind', 'follow-up'],
  question: ['topic', 'asker', 'answered'],
  concern: ['age-band', 'area'],
  referral: ['standing', 'organisation-kind'],
  plan: ['standing'],
  evaluation: ['held'],
  goal: ['outcome'],
  satisfaction: ['figure'],
  report: [],
  match: ['kind', 'spoken', 'lead'],
  dose: ['vaccine', 'place'],
  measurement: ['measure'],
} as const

export type Subject = keyof typeof subjects
/** In the order in which they are told. */
export const subjectNames = [
  'contact',
  'question',
  'concern',
  'referral',
  'plan',
  'evaluation',
  'goal',
  'satisfaction',
  'report',
  'match',
  'dose',
  'measurement',
] as const satisfies readonly Subject[]
export type BreakdownOf<S extends Subject> = (typeof subjects)[S][number]

/** Children with a record, by age today. */
export type ChildrenInCare = { readonly total: Figure; readonly ages: readonly CategoryFigure[] }

/** Of the children born in a year, the part in whole percents that has at least one dose; null when it may not be told or is not planned yet. */
export type Coverage = {
  readonly vaccines: readonly string[]
  readonly years: readonly { readonly birthYear: number; readonly parts: readonly Part[] }[]
}
export type Part =
  | { readonly kind: 'shown'; readonly percent: number }
  | { readonly kind: 'hidden' }
  | { readonly kind: 'not-planned' }
