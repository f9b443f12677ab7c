/** What every row here says of its writing, and how one of two writers wins. */
import type { Ctx } from '../../platform/ctx.ts'

export type Written = { readonly writtenAt: Temporal.Instant; readonly writtenByName: string }
export type Version = Written & { readonly version: number }

/** A change that reached the store, or came after somebody else's: then `now` is what stands there. */
export type Kept<T> = { readonly kind: 'kept' } | { readonly kind: 'overtaken'; readonly now: T }

export const writing = ({ municipality, now, actor }: Ctx) => ({
  municipality,
  written_at: now,
  written_by: actor.id,
  written_by_name: actor.name,
})

export const writtenFrom = (row: {
  readonly written_at: Temporal.Instant
  readonly written_by_name: string
}): Written => ({ writtenAt: row.written_at, writtenByName: row.written_by_name })
