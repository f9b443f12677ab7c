/** Each row of the log holds the SHA-256 of its own words and of the row before it: nothing can be changed or left out unseen. */
import { createHash } from 'node:crypto'

export type Event = {
  readonly municipality: string
  readonly id: string
  readonly at: Temporal.Instant
  readonly event: string
  readonly outcome: string
  readonly object: string
  readonly subject_id: string | null
  readonly actor_kind: string
  readonly actor_id: string
  readonly actor_name: string
  readonly actor_roles: string
  readonly organisation_id: string | null
  readonly request_id: string
  readonly detail: string
}
export type Link = { readonly number: number; readonly hash: Buffer }
export type ChainedEvent = Event & Link & { readonly previous_hash: Buffer }

/** What stands before the first row. */
export const beginning: Link = { number: 0, hash: Buffer.alloc(32) }

/** The events as the next links behind `last`. */
export function chained(last: Link, events: readonly Event[]): readonly ChainedEvent[] {
  let before = last
  return events.map(event => {
    const number = before.number + 1
    const link = { ...event, number, previous_hash: before.hash, hash: hashOf(event, number, before.hash) }
    before = link
    return link
  })
}

/** Is this the right link behind `before`? */
export const holds = (before: Link, row: ChainedEvent): boolean =>
  row.number === before.number + 1 &&
  row.previous_hash.equals(before.hash) &&
  row.hash.equals(hashOf(row, row.number, before.hash))

function hashOf(event: Event, number: number, before: Buffer): Buffer {
  const words = [
    event.municipality,
    number,
    event.id,
    event.at.toString(),
    event.event,
    event.outcome,
    event.object,
    event.subject_id,
    event.actor_kind,
    event.actor_id,
    event.actor_name,
    event.actor_roles,
    event.organisation_id,
    event.request_id,
    event.detail,
  ]
  return createHash('sha256').update(before).update(JSON.stringify(words)).digest()
}
