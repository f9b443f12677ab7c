/** The ladder as a municipality set it. Rows are only added: the one set last counts. */
import { z } from 'zod'
import { type Rung, toldParties, waitedFor } from '../../../../knowledge/referral-index/ladder.ts'

export const rungs = z.array(
  z.object({ after: z.int().min(1), without: z.enum(waitedFor), tells: z.enum(toldParties) }),
)

export type LadderSetting = {
  readonly id: string
  readonly rungs: readonly Rung[]
  readonly reason: string
  readonly setAt: Temporal.Instant
  readonly setByName: string
}
