/** From which score a scale is called borderline or raised here. Empty until a municipality sets it: no source we could check gave the limits. */
import { z } from 'zod'
import type { Questionnaire } from '../../../../knowledge/questionnaires/questionnaire.ts'

const limit = z.int().min(0).max(40).nullable()
export const bandsSchema = z.record(z.string(), z.object({ borderline: limit, raised: limit }))
/** By scale, and 'total'. */
export type Bands = Readonly<z.output<typeof bandsSchema>>

export const scaleIds = ({ scales }: Questionnaire): readonly string[] => ['total', ...scales.map(({ id }) => id)]
