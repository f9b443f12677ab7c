/** Figures: counts that may be shown, by month. */
export type Month = Temporal.PlainYearMonth

/** Both months included. */
export type Period = { readonly from: Month; readonly to: Month }

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
