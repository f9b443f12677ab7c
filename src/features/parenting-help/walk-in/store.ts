import { sql } from 'kysely'
import type { MunicipalityCode } from '../../../platform/ctx.ts'
import type { Db } from '../../../platform/db/connect.ts'
import { oneOf } from '../../../platform/db/one-of.ts'
import {
  ageBands,
  askers,
  type ContactId,
  type ContactLine,
  channels,
  contactKinds,
  followUps,
  type NewContact,
  topics,
} from './contact.ts'

export async function insertContact(
  db: Db,
  entry: {
    readonly municipality: MunicipalityCode
    readonly id: ContactId
    readonly contact: NewContact
    readonly registeredAt: Temporal.Instant
    readonly registeredBy: string
    readonly onDay: Temporal.PlainDate
  },
): Promise<void> {
  const { municipality, id, contact } = entry
  await db
    .insertInto('parenting_help.contact')
    .values({
      municipality,
      id,
      location_id: contact.location,
      registered_at: entry.registeredAt,
      registered_by: entry.registeredBy,
      on_day: entry.onDay,
      channel: contact.channel,
      asker: contact.asker,
      age_band: contact.ageBand,
      kind: contact.kind,
      follow_up: contact.followUp,
      minutes: contact.minutes,
      language: contact.language || null,
      child_id: contact.child,
    })
    .execute()
  const rows = contact.topics.map(topic => ({ municipality, contact_id: id, topic }))
  if (rows.length > 0) await db.insertInto('parenting_help.contact_topic').values(rows).execute()
}

/** The contacts of one day, newest first. */
export async function findContacts(
  db: Db,
  municipality: MunicipalityCode,
  day: Temporal.PlainDate,
): Promise<readonly ContactLine[]> {
  const rows = await db
    .selectFrom('parenting_help.contact as c')
    .leftJoin('parenting_help.contact_topic as t', join =>
      join.onRef('t.municipality', '=', 'c.municipality').onRef('t.contact_id', '=', 'c.id'),
    )
    .select(['c.id', 'c.channel', 'c.asker', 'c.age_band', 'c.kind', 'c.follow_up', 'c.minutes'])
    .leftJoin(lastLinks(db, municipality).as('l'), join => join.onRef('l.contact_id', '=', 'c.id'))
    .select(['c.registered_at', 'c.registered_by', 'l.linked_by as linkedBy'])
    .select(sql<string | null>`case when l.contact_id is null then c.child_id else l.child_id end`.as('childId'))
    .select(sql<readonly string[]>`array_remove(array_agg(t.topic), null)`.as('topics'))
    .where('c.municipality', '=', municipality)
    .where('c.on_day', '=', day)
    .groupBy(['c.municipality', 'c.id', 'l.contact_id', 'l.child_id', 'l.linked_by'])
    .orderBy('c.registered_at', 'desc')
    .limit(100)
    .execute()
  return rows.map(row => ({
    id: row.id as ContactId,
    channel: oneOf(channels, row.channel),
    asker: oneOf(askers, row.asker),
    ageBand: row.age_band === null ? null : oneOf(ageBands, row.age_band),
    kind: oneOf(contactKinds, row.kind),
    followUp: oneOf(followUps, row.follow_up),
    minutes: row.minutes,
    topics: topics.filter(topic => row.topics.includes(topic)),
    registeredAt: row.registered_at,
    registeredBy: row.registered_by,
    childId: row.childId,
    linkedBy: row.linkedBy,
  }))
}

/** Of each contact that was linked to a child later, or loosened, the last word. */
const lastLinks = (db: Db, municipality: MunicipalityCode) =>
  db
    .selectFrom('parenting_help.contact_link')
    .distinctOn('contact_id')
    .select(['contact_id', 'child_id', 'linked_by'])
    .where('municipality', '=', municipality)
    .orderBy('contact_id')
    .orderBy('version', 'desc')
