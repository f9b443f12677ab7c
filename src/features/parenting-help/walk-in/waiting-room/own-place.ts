/** Who checks in by telephone: a number, and a secret code that opens the own place in the line on that day. No name is asked. */
import { createHash, randomInt } from 'node:crypto'
import type { KeptLocation, Location } from '../../../../centre/index.ts'
import { calledIn, lineOf, standingOf } from '../../../../knowledge/waiting-line/waiting-line.ts'
import { type Ctx, NotFound } from '../../../../platform/ctx.ts'
import { insertForTicket } from '../interpreter/store.ts'
import { changesIn, dayOf, givesNumbers, lineAt, takeNumber, ticketsIn } from '../queue/line.ts'
import { findByCode } from '../queue/store.ts'
import type { Line, TicketId } from '../queue/ticket.ts'

/** Without letters that look like figures, and without vowels, so that no words come about. */
const alphabet = 'BCDFGHJKMNPQRSTVWXZ23456789'
const codeLength = 10

export const newCode = (): string =>
  Array.from({ length: codeLength }, () => alphabet.charAt(randomInt(alphabet.length))).join('')

export const hashOf = (code: string): Buffer => createHash('sha256').update(code).digest()

/** The code of the own place; null: no numbers are given now. @param interpreter the language in which one is asked for */
export async function checkIn(
  ctx: Ctx,
  location: KeptLocation,
  interpreter: string | null = null,
): Promise<string | null> {
  const line = lineAt(ctx, location)
  if (!givesNumbers(ctx, location, await dayOf(ctx, line))) return null
  const code = newCode()
  const { id: ticket } = await takeNumber(ctx, line, hashOf(code))
  if (interpreter !== null) {
    const { db, municipality, now: askedAt } = ctx
    await insertForTicket(db, { municipality, ticket, language: interpreter, askedAt })
  }
  return code
}

export type OwnPlace = {
  readonly ticket: TicketId
  readonly line: Line
  readonly number: number
  readonly standing:
    | { readonly kind: 'waits'; readonly before: number }
    | { readonly kind: 'called'; readonly desk: number }
    | { readonly kind: 'no-show' | 'helped' | 'left' | 'closed' }
  readonly revision: number
}

/** Throws NotFound for a code of another place, of another day, or of nobody. */
export async function ownPlace(ctx: Ctx, location: Location, code: string): Promise<OwnPlace> {
  const found = await findByCode(ctx.db, ctx.municipality, hashOf(code))
  if (!found?.on.equals(ctx.today) || found.location !== location.id) throw new NotFound('own place')
  const line: Line = { location: found.location, on: found.on }
  const tickets = await ticketsIn(ctx, line)
  const own = tickets.find(({ id }) => id === found.id)
  if (!own) throw new NotFound('own place')
  const day = await dayOf(ctx, line)
  const about = { ticket: found.id, line, number: own.number, revision: await changesIn(ctx, line) }
  const standing = standingOf(own)
  if (standing.kind !== 'waits') return { ...about, standing }
  if (day?.standing === 'closed') return { ...about, standing: { kind: 'closed' } }
  return { ...about, standing: { kind: 'waits', before: lineOf(tickets).findIndex(({ id }) => id === own.id) } }
}

export type Board = {
  readonly called: readonly { readonly number: number; readonly desk: number }[]
  readonly waiting: number
  readonly revision: number
}

/** What hangs in the waiting room: numbers, and nothing else. */
export async function boardOf(ctx: Ctx, location: Location): Promise<Board> {
  const line = lineAt(ctx, location)
  const tickets = await ticketsIn(ctx, line)
  const called = calledIn(tickets).map(({ ticket, desk }) => ({ number: ticket.number, desk }))
  return { called, waiting: lineOf(tickets).length, revision: await changesIn(ctx, line) }
}
