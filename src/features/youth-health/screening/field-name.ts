import type { ScreeningId } from '../../../knowledge/screening/screening.ts'

/** How a field of a screening is called in a form, on the desk and on the way: 's-red-reflex-right'. */
export const fieldName = (screening: ScreeningId, field: string): string => `s-${screening}-${field}`
