/** Help that the municipality granted: what, from whom, from when until when, how much, and what the provider told of it. */
import type { Extent, KnownAllocation, KnownDelivery } from '../../../../knowledge/youth-care-messages/known.ts'
import type { Agb, AllocationId, AllocationRequestId, MessageId } from '../message.ts'

type Day = Temporal.PlainDate

/** What was decided; an extent or a budget in cents, or neither. */
export type Granted = {
  readonly category: string
  readonly code: string | null
  readonly from: Day
  readonly until: Day | null
  readonly extent: Extent | null
  readonly budget: number | null
}
export type Version = Granted & {
  readonly changeReason: string | null
  readonly at: Temporal.Instant
  readonly by: string
  readonly message: MessageId
}
export type Delivery = {
  readonly kind: 'start' | 'stop'
  readonly begin: Day
  readonly end: Day | null
  readonly reason: string | null
  readonly removes: boolean
  readonly at: Temporal.Instant
}
export type Allocation = {
  readonly id: AllocationId
  readonly number: number
  readonly provider: Agb
  /** HMAC of the BSN, in hexadecimal. */
  readonly youth: string
  readonly request: AllocationRequestId
  /** In order of deciding; the last one counts. */
  readonly versions: readonly [Version, ...Version[]]
  /** In order of coming in. */
  readonly deliveries: readonly Delivery[]
}

export const currentOf = ({ versions }: Pick<Allocation, 'versions'>): Version => versions.at(-1) ?? versions[0]

/** JZ002: withdrawn as if it had never been. */
const removed = '13'

/** As the rules of the messages know it. */
export function knownFrom(allocation: Allocation): KnownAllocation {
  const version = currentOf(allocation)
  return {
    number: `${allocation.number}`,
    youth: allocation.youth,
    product: { category: version.category, code: version.code },
    from: version.from.toString(),
    until: version.until?.toString() ?? null,
    extent: version.extent,
    budget: version.budget,
    isRemoved: version.changeReason === removed,
  }
}

/** Starts and stops that were not taken back. */
export function standingDeliveries({ number, deliveries }: Allocation): readonly KnownDelivery[] {
  return deliveries
    .filter(
      (one, place) => !one.removes && !deliveries.slice(place + 1).some(later => later.removes && isSame(later, one)),
    )
    .map(one => {
      const base = { allocation: `${number}`, begin: one.begin.toString() }
      return one.kind === 'start' || one.end === null || one.reason === null
        ? { ...base, kind: 'start' as const }
        : { ...base, kind: 'stop' as const, end: one.end.toString(), reason: one.reason }
    })
}

const isSame = (later: Delivery, one: Delivery): boolean =>
  later.kind === one.kind &&
  later.begin.equals(one.begin) &&
  (one.end === null || (later.end?.equals(one.end) === true && later.reason === one.reason))
