/**
 * The length of a pregnancy at birth. The Basisdataset (element 82) keeps days; rules and references count completed weeks.
 * Source: bdsreader 0.33.1 (weeks = whole weeks in the days); preterm is before 37 completed weeks: growthscreener 1.23.0, nlreferences 0.17.0.
 */

/** 36 weeks and 6 days is 36. */
export const completedWeeks = (gestationDays: number): number => Math.trunc(gestationDays / 7)

export const gestationInDays = (weeks: number, days: number): number => weeks * 7 + days

/** Unknown counts as born at term, as the growth references do. */
export const isPreterm = (gestationWeeks: number | null): boolean => gestationWeeks !== null && gestationWeeks < 37

/** A pregnancy at term: 40 weeks. A child's corrected age counts from the day on which it would have been born then. */
export const termDays = 280
