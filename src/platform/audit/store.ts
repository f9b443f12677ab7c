import { sql } from 'kysely'
import type { Db } from '../db/connect.ts'
import { beginning, type ChainedEvent, type Link } from './chain.ts'

/** Waits for its turn at the end of the municipality's chain (until the transaction ends) and returns the last link. */
export async function lockChain(db: Db, municipality: string): Promise<Link> {
  // Asked together, answered one after the other: the last link is looked up once the lock is held.
  const [, last] = await Promise.all([
    sql`select pg_advisory_xact_lock(7513, ${Number(municipality)}::int)`.execute(db),
    db
      .selectFrom('audit.event')
      .select(['number', 'hash'])
      .where('municipality', '=', municipality)
      .orderBy('number', 'desc')
      .limit(1)
      .executeTakeFirst(),
  ])
  return last ?? beginning
}

export async function appendEvents(db: Db, events: readonly ChainedEvent[]): Promise<void> {
  await db
    .insertInto('audit.event')
    .values([...events])
    .execute()
}

/** The rows of a chain in order, a thousand at a time. */
export const findEvents = async (db: Db, municipality: string, after: number): Promise<readonly ChainedEvent[]> =>
  db
    .selectFrom('audit.event')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('number', '>', after)
    .orderBy('number')
    .limit(1000)
    .execute()

export type Sight = Pick<
  ChainedEvent,
  'at' | 'event' | 'object' | 'outcome' | 'detail' | 'actor_name' | 'actor_roles' | 'organisation_id'
>

/** Who saw or changed something of this person, newest first. `also` holds the ids under which the person was known before. */
export const findEventsOf = async (
  db: Db,
  municipality: string,
  subject: string,
  also: readonly string[] = [],
): Promise<readonly Sight[]> =>
  db
    .selectFrom('audit.event')
    .select(['at', 'event', 'object', 'outcome', 'detail', 'actor_name', 'actor_roles', 'organisation_id'])
    .where('municipality', '=', municipality)
    .where('subject_id', 'in', [subject, ...also])
    .orderBy('number', 'desc')
    .limit(200)
    .execute()

/** A line with where it stands in the chain and who did it. */
export type SightOf = Sight & Pick<ChainedEvent, 'number' | 'actor_id' | 'actor_kind'>

type Within = {
  /** The person, and the ids under which it was known before. */
  readonly subjects: readonly string[]
  readonly from: Temporal.Instant
  readonly until: Temporal.Instant
  readonly limit: number
}

/** The same in a period, with who did each. */
export const findSightsOf = async (
  db: Db,
  municipality: string,
  { subjects, from, until, limit }: Within,
): Promise<readonly SightOf[]> =>
  db
    .selectFrom('audit.event')
    .select(['number', 'at', 'event', 'object', 'outcome', 'detail'])
    .select(['actor_id', 'actor_kind', 'actor_name', 'actor_roles', 'organisation_id'])
    .where('municipality', '=', municipality)
    .where('subject_id', 'in', [...subjects])
    .where('at', '>=', from)
    .where('at', '<', until)
    .orderBy('number', 'desc')
    .limit(limit)
    .execute()

/** Which of these objects was touched last of this person with this detail; undefined when none ever was. */
export async function findLatestObject(
  db: Db,
  municipality: string,
  { subjects, objects, detail }: Record<'subjects' | 'objects', readonly string[]> & { readonly detail: string },
): Promise<string | undefined> {
  const row = await db
    .selectFrom('audit.event')
    .select('object')
    .where('municipality', '=', municipality)
    .where('subject_id', 'in', [...subjects])
    .where('object', 'in', [...objects])
    .where('detail', '=', detail)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.object
}

export type LogLine = Sight & Pick<ChainedEvent, 'number' | 'subject_id' | 'actor_kind'>
/** `before` is the number of a line: older ones follow. */
export type Period = {
  readonly from: Temporal.Instant
  readonly until: Temporal.Instant
  readonly before: number | null
  /** Only what was done with this person. */
  readonly subject: string | null
  readonly limit: number
}

/** The lines of a period, newest first. */
export async function findEventsIn(db: Db, municipality: string, period: Period): Promise<readonly LogLine[]> {
  const { before, subject } = period
  return db
    .selectFrom('audit.event')
    .select(['number', 'at', 'event', 'object', 'outcome', 'subject_id', 'detail'])
    .select(['actor_kind', 'actor_name', 'actor_roles', 'organisation_id'])
    .where('municipality', '=', municipality)
    .where('at', '>=', period.from)
    .where('at', '<', period.until)
    .$if(before !== null, lines => lines.where('number', '<', before))
    .$if(subject !== null, lines => lines.where('subject_id', '=', subject))
    .orderBy('number', 'desc')
    .limit(period.limit)
    .execute()
}
