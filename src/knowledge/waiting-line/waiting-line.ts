/**
 * The waiting line of a location on a day: who waits, in which order, and what stands at which desk.
 * Source: none; the order is a choice of our own. Whoever steps back joins behind those who wait; whoever was called, did not come and comes
 * after all keeps the own place.
 */
type Instant = Temporal.Instant

export type Call = {
  readonly ordinal: number
  readonly desk: number
  readonly calledAt: Instant
  readonly outcome: { readonly kind: 'helped' | 'no-show' | 'back'; readonly at: Instant } | null
  /** When a no-show came after all. */
  readonly returnedAt: Instant | null
}
/** A number, with its calls in order. */
export type Ticket = {
  readonly id: string
  readonly number: number
  readonly takenAt: Instant
  readonly leftAt: Instant | null
  readonly calls: readonly Call[]
}

export type TicketStanding =
  | { readonly kind: 'waits'; readonly since: Instant }
  | { readonly kind: 'called'; readonly desk: number; readonly at: Instant; readonly ordinal: number }
  | { readonly kind: 'no-show'; readonly ordinal: number }
  | { readonly kind: 'helped' | 'left' }

export function standingOf({ takenAt, leftAt, calls }: Ticket): TicketStanding {
  const last = calls.at(-1)
  if (last && last.outcome === null)
    return { kind: 'called', desk: last.desk, at: last.calledAt, ordinal: last.ordinal }
  if (leftAt) return { kind: 'left' }
  if (!last?.outcome) return { kind: 'waits', since: takenAt }
  switch (last.outcome.kind) {
    case 'helped':
      return { kind: 'helped' }
    case 'back':
      return { kind: 'waits', since: last.outcome.at }
    case 'no-show':
      return last.returnedAt ? { kind: 'waits', since: takenAt } : { kind: 'no-show', ordinal: last.ordinal }
  }
}

/** Who waits, the next one first. */
export const lineOf = (tickets: readonly Ticket[]): readonly Ticket[] =>
  tickets
    .flatMap(ticket => {
      const standing = standingOf(ticket)
      return standing.kind === 'waits' ? [{ ticket, since: standing.since }] : []
    })
    .toSorted(
      (one, other) => Temporal.Instant.compare(one.since, other.since) || one.ticket.number - other.ticket.number,
    )
    .map(({ ticket }) => ticket)

export type Calling = { readonly ticket: Ticket; readonly desk: number; readonly at: Instant; readonly ordinal: number }

/** What stands at the desks now, the latest call first. */
export const calledIn = (tickets: readonly Ticket[]): readonly Calling[] =>
  tickets
    .flatMap(ticket => {
      const standing = standingOf(ticket)
      return standing.kind === 'called' ? [{ ticket, ...standing }] : []
    })
    .toSorted((one, other) => Temporal.Instant.compare(other.at, one.at))

/** Who did not come when called, the lowest number first. */
export const noShowsIn = (tickets: readonly Ticket[]): readonly Ticket[] =>
  tickets.filter(ticket => standingOf(ticket).kind === 'no-show').toSorted((one, other) => one.number - other.number)
