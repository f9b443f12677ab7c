/** A professional without a seat asks to take part in a plan. */
import type { Source } from '../../../../people/index.ts'

export type JoinRequestId = string & { readonly __brand: 'JoinRequestId' }

export type JoinRequest = {
  readonly id: JoinRequestId
  readonly professional: string
  readonly name: string
  readonly organisation: string
  /** The family reads it too. */
  readonly reason: string
  /** What is laid by the plan when the answer is yes. */
  readonly source: Source | null
  readonly askedAt: Temporal.Instant
}
