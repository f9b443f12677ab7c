import { type Insertable, type InsertResult, sql } from 'kysely'
import type { LocationId } from '../../../../centre/index.ts'
import type { Call, Ticket } from '../../../../knowledge/waiting-line/waiting-line.ts'
import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import type { Tables } from '../../../../platform/db/tables.ts'
import type { Day, Line, Seat, TicketId } from './ticket.ts'

type Row<T extends keyof Tables> = Insertable<Tables[T]>

/** One after the other in this line, until the transaction ends: no number is given twice, nobody is called twice. */
export async function lockLine(db: Db, municipality: MunicipalityCode, { location, on }: Line): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`line ${municipality} ${location} ${on}`}, 0))`.execute(db)
}

export async function findTickets(db: Db, municipality: MunicipalityCode, line: Line): Promise<readonly Ticket[]> {
  const rows = await db
    .selectFrom('parenting_help.queue_ticket as t')
    .leftJoin('parenting_help.queue_departure as d', join =>
      join.onRef('d.municipality', '=', 't.municipality').onRef('d.ticket_id', '=', 't.id'),
    )
    .select(['t.id', 't.number', 't.taken_at', 'd.left_at'])
    .where('t.municipality', '=', municipality)
    .where('t.location_id', '=', line.location)
    .where('t.on_day', '=', line.on)
    .orderBy('t.number')
    .execute()
  const calls = await findCalls(db, municipality, line)
  return rows.map(row => ({
    id: row.id,
    number: row.number,
    takenAt: row.taken_at,
    leftAt: row.left_at,
    calls: calls.get(row.id) ?? [],
  }))
}

async function findCalls(
  db: Db,
  municipality: MunicipalityCode,
  line: Line,
): Promise<ReadonlyMap<string, readonly Call[]>> {
  const rows = await db
    .selectFrom('parenting_help.queue_ticket as t')
    .innerJoin('parenting_help.queue_call as c', join =>
      join.onRef('c.municipality', '=', 't.municipality').onRef('c.ticket_id', '=', 't.id'),
    )
    .leftJoin('parenting_help.queue_outcome as o', join =>
      join
        .onRef('o.municipality', '=', 'c.municipality')
        .onRef('o.ticket_id', '=', 'c.ticket_id')
        .onRef('o.ordinal', '=', 'c.ordinal'),
    )
    .leftJoin('parenting_help.queue_return as r', join =>
      join
        .onRef('r.municipality', '=', 'c.municipality')
        .onRef('r.ticket_id', '=', 'c.ticket_id')
        .onRef('r.ordinal', '=', 'c.ordinal'),
    )
    .select(['c.ticket_id', 'c.ordinal', 'c.desk', 'c.called_at', 'o.kind', 'o.settled_at', 'r.returned_at'])
    .where('t.municipality', '=', municipality)
    .where('t.location_id', '=', line.location)
    .where('t.on_day', '=', line.on)
    .orderBy('c.ordinal')
    .execute()
  const calls = rows.map(row => ({
    ticket: row.ticket_id,
    ordinal: row.ordinal,
    desk: row.desk,
    calledAt: row.called_at,
    outcome: row.kind === null || row.settled_at === null ? null : { kind: row.kind, at: row.settled_at },
    returnedAt: row.returned_at,
  }))
  return Map.groupBy(calls, ({ ticket }) => ticket)
}

/** Of which line a number is. */
export async function findLine(db: Db, municipality: MunicipalityCode, ticket: string): Promise<Line | undefined> {
  const row = await db
    .selectFrom('parenting_help.queue_ticket')
    .select(['location_id', 'on_day'])
    .where('municipality', '=', municipality)
    .where('id', '=', ticket)
    .executeTakeFirst()
  return row && { location: row.location_id as LocationId, on: row.on_day }
}

export async function findByCode(
  db: Db,
  municipality: MunicipalityCode,
  codeHash: Buffer,
): Promise<({ readonly id: TicketId } & Line) | undefined> {
  const row = await db
    .selectFrom('parenting_help.queue_ticket')
    .select(['id', 'location_id', 'on_day'])
    .where('municipality', '=', municipality)
    .where('code_hash', '=', codeHash)
    .executeTakeFirst()
  return row && { id: row.id as TicketId, location: row.location_id as LocationId, on: row.on_day }
}

/** Grows with everything that happens in the line. */
export async function countChanges(db: Db, municipality: MunicipalityCode, { location, on }: Line): Promise<number> {
  const { rows } = await sql<{ readonly changes: number }>`
    select (count(distinct t.id) + count(distinct (c.ticket_id, c.ordinal)) filter (where c.ticket_id is not null)
      + count(o.ordinal) + count(r.ordinal) + count(distinct d.ticket_id)
      + (select count(*) from parenting_help.queue_day q
         where q.municipality = ${municipality} and q.location_id = ${location} and q.on_day = ${on}))::int as changes
    from parenting_help.queue_ticket t
    left join parenting_help.queue_departure d on d.municipality = t.municipality and d.ticket_id = t.id
    left join parenting_help.queue_call c on c.municipality = t.municipality and c.ticket_id = t.id
    left join parenting_help.queue_outcome o
      on o.municipality = c.municipality and o.ticket_id = c.ticket_id and o.ordinal = c.ordinal
    left join parenting_help.queue_return r
      on r.municipality = o.municipality and r.ticket_id = o.ticket_id and r.ordinal = o.ordinal
    where t.municipality = ${municipality} and t.location_id = ${location} and t.on_day = ${on}`.execute(db)
  return rows[0]?.changes ?? 0
}

export async function findSeat(
  db: Db,
  municipality: MunicipalityCode,
  { professional, on }: { readonly professional: string; readonly on: Temporal.PlainDate },
): Promise<Seat | undefined> {
  const row = await db
    .selectFrom('parenting_help.desk_seat')
    .select(['version', 'location_id', 'desk'])
    .where('municipality', '=', municipality)
    .where('professional_id', '=', professional)
    .where('on_day', '=', on)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && { version: row.version, location: row.location_id as LocationId, desk: row.desk }
}

export async function findDay(db: Db, municipality: MunicipalityCode, { location, on }: Line): Promise<Day> {
  const row = await db
    .selectFrom('parenting_help.queue_day')
    .select(['version', 'standing'])
    .where('municipality', '=', municipality)
    .where('location_id', '=', location)
    .where('on_day', '=', on)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row ?? null
}

export async function insertTicket(db: Db, row: Row<'parenting_help.queue_ticket'>): Promise<void> {
  await db.insertInto('parenting_help.queue_ticket').values(row).execute()
}

export async function insertCall(db: Db, row: Row<'parenting_help.queue_call'>): Promise<void> {
  await db.insertInto('parenting_help.queue_call').values(row).execute()
}

/** False: somebody settled this call, and it stays so. */
export const insertOutcome = async (db: Db, row: Row<'parenting_help.queue_outcome'>): Promise<boolean> =>
  isWritten(
    await db
      .insertInto('parenting_help.queue_outcome')
      .values(row)
      .onConflict(it => it.doNothing())
      .executeTakeFirst(),
  )

export const insertReturn = async (db: Db, row: Row<'parenting_help.queue_return'>): Promise<boolean> =>
  isWritten(
    await db
      .insertInto('parenting_help.queue_return')
      .values(row)
      .onConflict(it => it.doNothing())
      .executeTakeFirst(),
  )

export const insertDeparture = async (db: Db, row: Row<'parenting_help.queue_departure'>): Promise<boolean> =>
  isWritten(
    await db
      .insertInto('parenting_help.queue_departure')
      .values(row)
      .onConflict(it => it.doNothing())
      .executeTakeFirst(),
  )

export const insertDay = async (db: Db, row: Row<'parenting_help.queue_day'>): Promise<boolean> =>
  isWritten(
    await db
      .insertInto('parenting_help.queue_day')
      .values(row)
      .onConflict(it => it.doNothing())
      .executeTakeFirst(),
  )

export const insertSeat = async (db: Db, row: Row<'parenting_help.desk_seat'>): Promise<boolean> =>
  isWritten(
    await db
      .insertInto('parenting_help.desk_seat')
      .values(row)
      .onConflict(it => it.doNothing())
      .executeTakeFirst(),
  )

const isWritten = ({ numInsertedOrUpdatedRows: rows }: InsertResult): boolean => (rows ?? 0n) > 0n
