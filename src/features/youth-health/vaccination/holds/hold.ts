/** What keeps a dose from being given although it is due: a postponement until a day, or a contra-indication. */
import type { VaccineId } from '../../../../knowledge/vaccination/vaccines.ts'

export type HoldId = string & { readonly __brand: 'HoldId' }

export const holdKinds = ['postponement', 'contra-indication'] as const
export type HoldKind = (typeof holdKinds)[number]

export type NewHold = {
  readonly kind: HoldKind
  /** Null is every vaccine. */
  readonly vaccine: VaccineId | null
  readonly because: string
  /** Who found it, or asked for it, in words: 'Daniel Okafor, jeugdarts', 'moeder'. */
  readonly saidBy: string
  readonly since: Temporal.PlainDate
  /** The first day on which the dose may be given again; null, only of a contra-indication, is without an end. */
  readonly until: Temporal.PlainDate | null
}

export type Hold = NewHold & {
  readonly id: HoldId
  readonly recordedByName: string
  /** Ended before its day. */
  readonly lifting: Lifting | null
}
export type Lifting = { readonly on: Temporal.PlainDate; readonly because: string; readonly byName: string }
