/** The waiting line of a location today, and everything that happens in it. Nobody has a name here. */
import { type KeptLocation, type Location, locationsOf, openLocationsOf, stateOf } from '../../../../centre/index.ts'
import { calledIn, lineOf, standingOf, type Ticket } from '../../../../knowledge/waiting-line/waiting-line.ts'
import { record } from '../../../../platform/audit/record.ts'
import { type Ctx, NotFound } from '../../../../platform/ctx.ts'
import { isId, newId } from '../../../../platform/new-id.ts'
import { tell } from '../../../../platform/web/live/tell.ts'
import * as store from './store.ts'
import type { Day, Line, Outcome, Seat, TicketId } from './ticket.ts'

export const topicOf = ({ location }: Pick<Line, 'location'>): string => `waiting-line/${location}`

/** Throws NotFound. */
export async function getLocation(ctx: Ctx, id: string): Promise<Location> {
  const location = (await locationsOf(ctx)).find(one => one.id === id)
  if (!location) throw new NotFound(`location ${id}`)
  return location
}

/** The same, with the days on which it is open. Throws NotFound. */
export async function getOpenLocation(ctx: Ctx, id: string): Promise<KeptLocation> {
  const location = (await openLocationsOf(ctx)).find(one => one.id === id)
  if (!location) throw new NotFound(`location ${id}`)
  return location
}

export const lineAt = (ctx: Ctx, { id }: Pick<Location, 'id'>): Line => ({ location: id, on: ctx.today })
export const ticketsIn = (ctx: Ctx, line: Line): Promise<readonly Ticket[]> =>
  store.findTickets(ctx.db, ctx.municipality, line)
export const changesIn = (ctx: Ctx, line: Line): Promise<number> => store.countChanges(ctx.db, ctx.municipality, line)
export const dayOf = (ctx: Ctx, line: Line): Promise<Day> => store.findDay(ctx.db, ctx.municipality, line)

/** Whether somebody can take a number now: as the desk says, else as the opening hours do: of this very day, holidays too. */
export function givesNumbers({ now }: Pick<Ctx, 'now'>, { days }: Pick<KeptLocation, 'days'>, day: Day): boolean {
  if (day) return day.standing === 'open'
  return stateOf(days, now.toZonedDateTimeISO('Europe/Amsterdam').toPlainDateTime()).kind === 'open'
}

export type Taken = { readonly id: TicketId; readonly number: number }

/** The next number of today. @param codeHash of who checks in without the desk */
export async function takeNumber(ctx: Ctx, line: Line, codeHash: Buffer | null = null): Promise<Taken> {
  await store.lockLine(ctx.db, ctx.municipality, line)
  const number = ((await ticketsIn(ctx, line)).at(-1)?.number ?? 0) + 1
  const id = newId<TicketId>()
  await store.insertTicket(ctx.db, {
    municipality: ctx.municipality,
    id,
    location_id: line.location,
    on_day: line.on,
    number,
    way: codeHash === null ? 'desk' : 'self',
    code_hash: codeHash,
    taken_at: ctx.now,
  })
  await happened(ctx, line, 'create')
  return { id, number }
}

export type Next =
  | { readonly kind: 'called'; readonly number: number }
  /** Nobody waits. */
  | { readonly kind: 'nobody' }
  /** Of the number at this desk it is not said yet what came of it. */
  | { readonly kind: 'still-called'; readonly number: number }

/** Calls who is next to this desk. However many desks call at once, each calls somebody else. */
export async function callNext(ctx: Ctx, { location, desk }: Pick<Seat, 'location' | 'desk'>): Promise<Next> {
  const line: Line = { location, on: ctx.today }
  await store.lockLine(ctx.db, ctx.municipality, line)
  const tickets = await ticketsIn(ctx, line)
  const here = calledIn(tickets).find(one => one.desk === desk)
  if (here) return { kind: 'still-called', number: here.ticket.number }
  const [next] = lineOf(tickets)
  if (!next) return { kind: 'nobody' }
  await store.insertCall(ctx.db, {
    municipality: ctx.municipality,
    ticket_id: next.id,
    ordinal: next.calls.length + 1,
    desk,
    called_at: ctx.now,
    called_by: ctx.actor.id,
  })
  await happened(ctx, line, 'change')
  return { kind: 'called', number: next.number }
}

export type Settling = { readonly ordinal: number; readonly outcome: Outcome; readonly contact?: string }

/** What came of a call. False: somebody said so already, or it is no call of today. Throws NotFound. */
export async function settleCall(ctx: Ctx, ticketId: string, settling: Settling): Promise<boolean> {
  const { line, ticket } = await openTicket(ctx, ticketId)
  const standing = standingOf(ticket)
  if (standing.kind !== 'called' || standing.ordinal !== settling.ordinal) return false
  const isFirst = await store.insertOutcome(ctx.db, {
    ...callOf(ctx, ticketId, settling.ordinal),
    kind: settling.outcome,
    contact_id: settling.contact ?? null,
    settled_at: ctx.now,
    settled_by: ctx.actor.id,
  })
  if (isFirst) await happened(ctx, line, 'change')
  return isFirst
}

/** Who did not come when called is here after all. */
export async function comeBack(ctx: Ctx, ticketId: string): Promise<boolean> {
  const { line, ticket } = await openTicket(ctx, ticketId)
  const standing = standingOf(ticket)
  if (standing.kind !== 'no-show') return false
  const row = { ...callOf(ctx, ticketId, standing.ordinal), returned_at: ctx.now, returned_by: ctx.actor.id }
  const isFirst = await store.insertReturn(ctx.db, row)
  if (isFirst) await happened(ctx, line, 'change')
  return isFirst
}

/** Somebody gives the own number back. */
export async function leaveLine(ctx: Ctx, ticket: TicketId, line: Line): Promise<void> {
  const row = { municipality: ctx.municipality, ticket_id: ticket, left_at: ctx.now }
  if (await store.insertDeparture(ctx.db, row)) await happened(ctx, line, 'change')
}

/** Ends the day at a location, or goes on. False: a colleague said so in the meantime. */
export async function setDay(
  ctx: Ctx,
  line: Line,
  { version, standing }: { readonly version: number; readonly standing: 'open' | 'closed' },
): Promise<boolean> {
  const row = { municipality: ctx.municipality, location_id: line.location, on_day: line.on, standing }
  const isFirst =
    version === ((await dayOf(ctx, line))?.version ?? 0) &&
    (await store.insertDay(ctx.db, { ...row, version: version + 1, set_at: ctx.now, set_by: ctx.actor.id }))
  if (isFirst) await happened(ctx, line, 'change')
  return isFirst
}

const callOf = ({ municipality }: Ctx, ticket_id: string, ordinal: number) => ({ municipality, ticket_id, ordinal })

/** Throws NotFound for a number that is not in a line of today. */
export async function knowTicket(ctx: Ctx, id: string): Promise<void> {
  await openTicket(ctx, id)
}

/** A number of today, with its line held. Throws NotFound. */
async function openTicket(ctx: Ctx, id: string) {
  const line = isId(id) ? await store.findLine(ctx.db, ctx.municipality, id) : undefined
  if (!line?.on.equals(ctx.today)) throw new NotFound(`number ${id}`)
  await store.lockLine(ctx.db, ctx.municipality, line)
  const ticket = (await ticketsIn(ctx, line)).find(one => one.id === id)
  if (!ticket) throw new NotFound(`number ${id}`)
  return { line, ticket }
}

async function happened(ctx: Ctx, line: Line, event: 'create' | 'change'): Promise<void> {
  record(ctx, event, 'parenting-help.waiting-line', null)
  await tell(ctx, topicOf(line))
}
