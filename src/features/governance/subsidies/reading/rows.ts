/** Rows as the domain knows them. */
import type { Deed, Reply } from '../subsidy.ts'

export type Of<T> = ReadonlyMap<string, readonly T[]>

export const lineFrom = (row: {
  readonly product_id: string
  readonly volume: number
  readonly price_cents: number
}) => ({ product: row.product_id, volume: row.volume, priceCents: row.price_cents })

export const deed = (at: Temporal.Instant, by: string, byName: string): Deed => ({ at, by, byName })

export function grouped<R extends { readonly application_id: string }, T>(
  rows: readonly R[],
  make: (row: R) => T,
): Of<T> {
  const byApplication = Map.groupBy(rows, row => row.application_id)
  return new Map([...byApplication].map(([id, own]) => [id, own.map(make)]))
}

export const placeOf = (row: { readonly application_id: string; readonly ordinal: number }): string =>
  `${row.application_id} ${row.ordinal}`

export const replyFrom = (row: {
  readonly reply: Reply['reply']
  readonly words: string
  readonly replied_at: Temporal.Instant
  readonly replied_by: string
  readonly replied_by_name: string
}): Reply => ({
  reply: row.reply,
  words: row.words,
  ...deed(row.replied_at, row.replied_by, row.replied_by_name),
})
