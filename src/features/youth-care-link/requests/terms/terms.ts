/** What a municipality agreed on requests to youth care: when an answer is late, and who may ask the Raad for an inquiry. */
import { z } from 'zod'
import { recipientKinds } from '../../../../knowledge/youth-care-requests/recipients.ts'
import { stages, type Terms } from '../../../../knowledge/youth-care-requests/terms.ts'

const term = z.object({ days: z.int().min(1).max(400), unit: z.enum(['working-days', 'calendar-days']) })
/** The shape in which terms are kept. */
export const termsShape: z.ZodType<Terms> = z.record(z.enum(recipientKinds), z.record(z.enum(stages), term))

export type Agreement = {
  /** Empty when nothing was agreed yet and the usual terms count. */
  readonly id: string
  readonly terms: Terms
  /** Organisations that the college designated to ask for an inquiry (Jeugdwet 3.1). */
  readonly designated: readonly string[]
  readonly reason: string
  readonly setAt: Temporal.Instant | null
  readonly setByName: string
}
