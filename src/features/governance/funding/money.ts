import { format } from '../../../platform/i18n/format.ts'

/** '€ 1.573.334', of whole euros, never broken over two lines. */
export const euroWords = (euros: number): string => `€\u00a0${format.number(euros)}`
/** '€ 125.866,72' */
export const centWords = (cents: number): string => `€\u00a0${format.number(cents / 100, 2)}`
/** '+€ 1.200', '−€ 30', 'gelijk' */
export const changeWords = (euros: number): string =>
  euros === 0 ? 'gelijk' : `${euros > 0 ? '+' : '−'}${euroWords(Math.abs(euros))}`
