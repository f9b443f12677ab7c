import { type Insertable, type SqlBool, sql } from 'kysely'
import type { ChildId } from '../../../../people/index.ts'
import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import { oneOf } from '../../../../platform/db/one-of.ts'
import type { Tables } from '../../../../platform/db/tables.ts'
import { ageBands, askers, type ContactId, channels, contactKinds, followUps, topics } from '../contact.ts'
import type { ContactLink, RegisteredContact } from './registered-contact.ts'

type Which =
  | { readonly kind: 'one'; readonly id: string }
  | { readonly kind: 'of-child'; readonly child: ChildId; readonly at: Temporal.Instant }

/** With the child each was about at that moment; the newest first. */
export async function findRegistered(
  db: Db,
  municipality: MunicipalityCode,
  which: Which,
): Promise<readonly RegisteredContact[]> {
  const rows = await db
    .selectFrom('parenting_help.contact as c')
    .leftJoin('centre.professional as p', join =>
      join.onRef('p.municipality', '=', 'c.municipality').onRef('p.id', '=', 'c.registered_by'),
    )
    .selectAll('c')
    .select('p.name as byName')
    .select(
      sql<readonly string[]>`array(select topic from parenting_help.contact_topic t
        where t.municipality = c.municipality and t.contact_id = c.id)`.as('topics'),
    )
    .where('c.municipality', '=', municipality)
    .where(which.kind === 'one' ? sql<SqlBool>`c.id = ${which.id}` : everLinkedTo(which.child))
    .orderBy('c.registered_at', 'desc')
    .execute()
  const links = await findLinks(
    db,
    municipality,
    rows.map(({ id }) => id),
  )
  const contacts = rows.map(row => ({
    id: row.id as ContactId,
    on: row.on_day,
    registeredAt: row.registered_at,
    registeredBy: row.registered_by,
    registeredByName: row.byName ?? '',
    channel: oneOf(channels, row.channel),
    asker: oneOf(askers, row.asker),
    ageBand: row.age_band === null ? null : oneOf(ageBands, row.age_band),
    kind: oneOf(contactKinds, row.kind),
    followUp: oneOf(followUps, row.follow_up),
    minutes: row.minutes,
    topics: topics.filter(topic => row.topics.includes(topic)),
    firstChild: row.child_id as ChildId | null,
    links: links.get(row.id) ?? [],
  }))
  return contacts
}

const everLinkedTo = (child: ChildId) => sql<SqlBool>`(c.child_id = ${child} or exists (
  select from parenting_help.contact_link l
  where l.municipality = c.municipality and l.contact_id = c.id and l.child_id = ${child}))`

async function findLinks(
  db: Db,
  municipality: MunicipalityCode,
  contacts: readonly string[],
): Promise<ReadonlyMap<string, readonly ContactLink[]>> {
  if (contacts.length === 0) return new Map()
  const rows = await db
    .selectFrom('parenting_help.contact_link')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('contact_id', 'in', contacts)
    .orderBy('version')
    .execute()
  const links = rows.map(row => ({
    contact: row.contact_id,
    version: row.version,
    child: row.child_id as ChildId | null,
    at: row.linked_at,
    by: row.linked_by,
    byName: row.linked_by_name,
  }))
  return Map.groupBy(links, ({ contact }) => contact)
}

/** False: somebody said in the meantime whom it was about. */
export async function insertLink(db: Db, row: Insertable<Tables['parenting_help.contact_link']>): Promise<boolean> {
  const done = await db
    .insertInto('parenting_help.contact_link')
    .values(row)
    .onConflict(it => it.doNothing())
    .executeTakeFirst()
  return (done.numInsertedOrUpdatedRows ?? 0n) > 0n
}
