/** What lies by a plan: which it is, never what stands in it. */
import type { OriginKind } from '../../../../knowledge/plan/origins.ts'
import type { ParticipantId } from '../plan.ts'

export type Origin = {
  readonly kind: OriginKind
  readonly source: string
  readonly laidAt: Temporal.Instant
  readonly laidBy: ParticipantId
}
