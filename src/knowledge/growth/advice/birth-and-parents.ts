/** What a referral rule wants to know of a child besides its measurements. */
import type { GrowingChild } from '../which-reference.ts'

export type JudgedChild = GrowingChild & {
  readonly birthWeightGrams?: number | null
  readonly birthLengthCm?: number | null
  readonly fatherCm?: number | null
  readonly motherCm?: number | null
}
