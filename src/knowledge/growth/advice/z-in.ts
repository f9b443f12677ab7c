/** The z-score that rules compare; NaN where there is none, so that no comparison with it is ever true. */
import type { ZScore } from '../lms.ts'

export const zIn = (score: ZScore): number => (score.kind === 'z-score' ? score.z : Number.NaN)
