import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'

type OfTicket = {
  readonly municipality: MunicipalityCode
  readonly ticket: string
  readonly language: string
  readonly askedAt: Temporal.Instant
}

export async function insertForTicket(db: Db, { municipality, ticket, language, askedAt }: OfTicket): Promise<void> {
  await db
    .insertInto('parenting_help.queue_interpreter')
    .values({ municipality, ticket_id: ticket, language, asked_at: askedAt })
    .execute()
}

/** Ticket id → language. */
export async function findForTickets(
  db: Db,
  municipality: MunicipalityCode,
  tickets: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (tickets.length === 0) return new Map()
  const rows = await db
    .selectFrom('parenting_help.queue_interpreter')
    .select(['ticket_id', 'language'])
    .where('municipality', '=', municipality)
    .where('ticket_id', 'in', tickets)
    .execute()
  return new Map(rows.map(row => [row.ticket_id, row.language]))
}

export async function insertForContact(
  db: Db,
  { municipality, contact, language }: Pick<OfTicket, 'municipality' | 'language'> & { readonly contact: string },
): Promise<void> {
  await db
    .insertInto('parenting_help.contact_interpreter')
    .values({ municipality, contact_id: contact, language })
    .execute()
}

export async function findForContact(db: Db, municipality: MunicipalityCode, contact: string): Promise<string | null> {
  const row = await db
    .selectFrom('parenting_help.contact_interpreter')
    .select('language')
    .where('municipality', '=', municipality)
    .where('contact_id', '=', contact)
    .executeTakeFirst()
  return row?.language ?? null
}
