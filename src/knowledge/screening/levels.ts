/** What a municipality agreed to call sufficient. No source gave the values per age: as long as nothing is agreed, nothing is said. */
import type { VisionLevels } from './vision.ts'

/** `decibel`: the loudest threshold that still passes. */
export type Levels = VisionLevels & { readonly decibel: number | null }

export const nothingAgreed: Levels = { from42Months: null, from54Months: null, decibel: null }
