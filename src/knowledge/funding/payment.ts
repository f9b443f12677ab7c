/**
 * What is paid in each month of a year. Source: Tijdelijke regeling CJG (BWBR0023323), the percentages of the BDU CJG 2008-2011
 * (docs/sources.md, row `bdu-cjg`); whether later payments kept them was not found.
 */

/** January first; together a hundred. */
export const monthlyPercentages = [8, 8, 8, 7, 16, 7, 8, 8, 7, 8, 8, 7] as const

/** @param euros whole euros. @returns cents per month. A percent of a whole euro is a whole cent, so nothing is rounded. */
export const monthlyPayments = (euros: number): readonly number[] => monthlyPercentages.map(part => part * euros)
