/** What left for CBS, or is about to: a delivery, who else released it, and that it was sent. The file itself is kept nowhere. */
import type { HalfYear } from '../../../../knowledge/youth-information/half-year.ts'

export type DeliveryId = string & { readonly __brand: 'DeliveryId' }

type Done = { readonly at: Temporal.Instant; readonly byName: string }

export type Delivery = {
  readonly id: DeliveryId
  readonly period: HalfYear
  /** A later one of the same period overwrites the earlier. */
  readonly ordinal: number
  readonly records: number
  /** SHA-256 of the file, in hexadecimals. */
  readonly fingerprint: string
  readonly made: Done & { readonly by: string }
  readonly release: Done | null
  readonly sending: (Done & { readonly on: Temporal.PlainDate; readonly receipt: string }) | null
}
