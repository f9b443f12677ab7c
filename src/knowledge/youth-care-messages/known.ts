/** What the municipality knows when a message comes in; a message is judged against it. Days are ISO texts, as in the messages. */
import type { ReturnCode } from './return-codes.ts'

/** What was found in a class of a message: the path of the class, and the code that the return message gives there. */
export type Finding = { readonly path: string; readonly code: ReturnCode }

export type Extent = { readonly volume: number; readonly unit: string; readonly frequency: string }

/** An allocation to the provider who sent the message, as it stands now. */
export type KnownAllocation = {
  readonly number: string
  /** Stands for the youth; the same for the same youth. */
  readonly youth: string
  readonly product: { readonly category: string; readonly code: string | null } | null
  readonly from: string
  readonly until: string | null
  readonly extent: Extent | null
  /** Cents. */
  readonly budget: number | null
  /** Withdrawn as if it had never been (JZ002, 13). */
  readonly isRemoved: boolean
}

/** Not removed, and not over on this day; one that is still to begin counts. */
export const isCurrent = ({ isRemoved, until }: KnownAllocation, today: string): boolean =>
  !isRemoved && (until === null || until >= today)

/** A start or stop that stands: removed ones are left out. */
export type KnownDelivery = {
  readonly allocation: string
  readonly begin: string
} & ({ readonly kind: 'start' } | { readonly kind: 'stop'; readonly end: string; readonly reason: string })

export const found = (isSo: boolean, path: string, code: ReturnCode): readonly Finding[] =>
  isSo ? [{ path, code }] : []
