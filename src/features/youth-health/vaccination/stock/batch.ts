/** Vaccines in the refrigerators of the centre: which batches there are, and what came and went. */
import type { LocationId } from '../../../../centre/index.ts'
import type { VaccineId } from '../../../../knowledge/vaccination/vaccines.ts'

export type BatchId = string & { readonly __brand: 'BatchId' }

export type StockedBatch = {
  readonly id: BatchId
  readonly vaccine: VaccineId
  readonly product: string | null
  readonly batch: string
  /** The last day on which it may be given. */
  readonly expiresOn: Temporal.PlainDate
}

/** How much of a batch lies at a location. */
export type Stock = {
  readonly batch: StockedBatch
  readonly location: { readonly id: LocationId; readonly name: string }
  readonly count: number
  /** When a dose of it was last given here; null when never. */
  readonly lastGivenOn: Temporal.PlainDate | null
}

export const movementKinds = ['received', 'given', 'returned', 'wasted', 'counted'] as const
export type MovementKind = (typeof movementKinds)[number]

export type Movement = {
  readonly kind: MovementKind
  /** Negative for what left the stock. */
  readonly amount: number
  readonly on: Temporal.PlainDate
  readonly because: string | null
  readonly locationName: string
  readonly recordedByName: string
}
