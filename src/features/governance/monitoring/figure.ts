/** Figures: counts that may be shown, by month, of what the centre does. */
export type Month = Temporal.PlainYearMonth

/** Both months included. */
export type Period = { readonly from: Month; readonly to: Month }

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
  'report',
  'match',
  'dose',
  'measurement',
] as const satisfies readonly Subject[]
export type BreakdownOf<S extends Subject> = (typeof subjects)[S][number]

/** How often in a month, in one category of one breakdown; the breakdown `total` is the number itself. */
export type MonthCount = {
  readonly month: Month
  readonly breakdown: string
  readonly category: string
  readonly count: number
}

/** `few` is one to four, told of a total; `hidden` is small, or gives something small away. */
export type Figure =
  | { readonly kind: 'shown'; readonly count: number }
  | { readonly kind: 'few' }
  | { readonly kind: 'hidden' }

export type CategoryFigure = { readonly category: string; readonly figure: Figure }
export type Breakdown = {
  readonly categories: readonly CategoryFigure[]
  /** The category with most, of those that are shown: a word about the hidden ones would tell too much. */
  readonly largest: { readonly category: string; readonly isAllShown: boolean } | null
}
/** Months that are told together, mostly one. */
export type MonthsFigure = { readonly months: readonly Month[]; readonly figure: Figure }

/** What may be told of one subject over a period. */
export type Figures = {
  /** Of the months that are counted. */
  readonly total: Figure
  /** Months of the period that no figure counts: too few to be told yet, or told together with a month outside the period. */
  readonly notCounted: readonly Month[]
  readonly months: readonly MonthsFigure[]
  readonly breakdowns: Readonly<Record<string, Breakdown>>
}

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
