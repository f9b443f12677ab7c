/** What somebody at a desk sees of the line: their number, who waits, who did not come. */
import { type Location, openLocationsOf } from '../../../../centre/index.ts'
import { calledIn, lineOf, noShowsIn, type Ticket } from '../../../../knowledge/waiting-line/waiting-line.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { findForTickets } from '../interpreter/store.ts'
import { changesIn, dayOf, givesNumbers, lineAt, ticketsIn } from './line.ts'
import { seatOf } from './seat.ts'
import type { Day } from './ticket.ts'

export type Waiting = {
  readonly number: number
  readonly minutes: number
  /** The language of the interpreter that was asked for; null when none was. */
  readonly interpreter: string | null
}
export type DeskLine = {
  readonly location: Location
  readonly desk: number
  /** The number that is at this desk now. */
  readonly here: {
    readonly id: string
    readonly number: number
    readonly ordinal: number
    readonly interpreter: string | null
  } | null
  readonly elsewhere: readonly { readonly number: number; readonly desk: number }[]
  readonly waiting: readonly Waiting[]
  readonly noShows: readonly Ticket[]
  readonly day: Day
  readonly givesNumbers: boolean
  readonly revision: number
}

/** Null for who did not say yet where they sit today. */
export async function deskLine(ctx: Ctx): Promise<DeskLine | null> {
  const seat = await seatOf(ctx)
  const location = seat && (await openLocationsOf(ctx)).find(({ id }) => id === seat.location)
  if (!seat || !location) return null
  const line = lineAt(ctx, location)
  const tickets = await ticketsIn(ctx, line)
  const called = calledIn(tickets)
  const own = called.find(({ desk }) => desk === seat.desk) ?? null
  const day = await dayOf(ctx, line)
  const asked = await findForTickets(
    ctx.db,
    ctx.municipality,
    tickets.map(({ id }) => id),
  )
  const interpreterOf = ({ id }: Pick<Ticket, 'id'>) => asked.get(id) ?? null
  return {
    location,
    desk: seat.desk,
    here: own && {
      id: own.ticket.id,
      number: own.ticket.number,
      ordinal: own.ordinal,
      interpreter: interpreterOf(own.ticket),
    },
    elsewhere: called
      .filter(({ desk }) => desk !== seat.desk)
      .map(({ ticket, desk }) => ({ number: ticket.number, desk })),
    waiting: lineOf(tickets).map(ticket => ({
      number: ticket.number,
      minutes: Math.max(0, Math.round(ticket.takenAt.until(ctx.now).total('minutes'))),
      interpreter: interpreterOf(ticket),
    })),
    noShows: noShowsIn(tickets),
    day,
    givesNumbers: givesNumbers(ctx, location, day),
    revision: await changesIn(ctx, line),
  }
}
