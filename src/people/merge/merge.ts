/** Two registrations of one child that became one: a fact with a name, a moment and a reason. */
import type { ChildId } from '../person.ts'

export type MergeId = string & { readonly __brand: 'MergeId' }

export type Merge = {
  readonly id: MergeId
  readonly kept: ChildId
  readonly absorbed: ChildId
  /** As the absorbed registration was called: 'Baby Bakker'. */
  readonly absorbedName: string
  readonly reason: string
  readonly mergedAt: Temporal.Instant
  readonly mergedByName: string
  readonly undone: Undone | null
}
export type Undone = { readonly at: Temporal.Instant; readonly byName: string; readonly reason: string }

/** How many rows of a table each of two children has, and how many of the absorbed one's stay behind. */
export type Weight = {
  /** With its schema: 'youth_health.measurement'. */
  readonly table: string
  readonly ofKept: number
  readonly ofAbsorbed: number
  readonly staying: number
}
