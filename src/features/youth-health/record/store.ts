import { sql } from 'kysely'
import type { ChildId } from '../../../people/index.ts'
import type { Actor, MunicipalityCode } from '../../../platform/ctx.ts'
import type { Db } from '../../../platform/db/connect.ts'
import { oneOf } from '../../../platform/db/one-of.ts'
import {
  type ContactMoment,
  type ContactMomentId,
  contactMomentKinds,
  type NewContactMoment,
} from './contact-moment.ts'
import { type BirthDetails, observations } from './observations.ts'
import type { BornWithin } from './rules.ts'

/** Who writes, where and when: the same of every row. */
export type Writing = {
  readonly db: Db
  readonly municipality: MunicipalityCode
  readonly actor: Actor
  readonly now: Temporal.Instant
}

/** In a query over all children: whether the child that this column names was born on these days; null for every child. */
export const isBornWithin = (municipality: MunicipalityCode, child: string, born: BornWithin | null) =>
  born === null
    ? sql<boolean>`true`
    : sql<boolean>`exists (
    select from people.person p where p.municipality = ${municipality} and p.id = ${sql.ref(child)}
      and ((p.birth_date <= ${born.to.toString()}::date and p.birth_date >= coalesce(${born.from?.toString() ?? null}::date, '-infinity'))
        or (p.birth_date is null and ${born.hasExpected}::boolean)))`

/** Opens the records that were not open yet; gives the children whose record is new. */
export async function insertRecords(
  { db, municipality, actor, now }: Writing,
  children: readonly ChildId[],
): Promise<readonly string[]> {
  const { rows } = await sql<{ child_id: string }>`
    insert into youth_health.record (municipality, child_id, opened_at, opened_by, opened_by_name)
    select ${municipality}, child_id, ${now.toString()}::timestamptz, ${actor.id}, ${actor.name}
    from unnest(${children}::uuid[]) as opened (child_id)
    on conflict do nothing
    returning child_id`.execute(db)
  return rows.map(row => row.child_id)
}

/** All of them in one statement of one parameter: a whole import is written as fast as a single consult. */
export async function insertContactMoments(
  { db, municipality, actor, now }: Writing,
  moments: readonly NewContactMoment[],
): Promise<void> {
  if (moments.length === 0) return
  const rows = moments.map(moment => ({
    id: moment.id,
    child_id: moment.child,
    on_day: moment.on,
    kind: moment.kind,
    source: moment.importFile === null ? 'here' : 'import',
    import_file_id: moment.importFile,
    observations: moment.observations,
  }))
  await sql`
    insert into youth_health.contact_moment
      (municipality, id, child_id, on_day, kind, source, import_file_id, observations, recorded_at, recorded_by, recorded_by_name)
    select ${municipality}, moment.*, ${now.toString()}::timestamptz, ${actor.id}, ${actor.name}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as moment
      (id uuid, child_id uuid, on_day date, kind text, source text, import_file_id uuid, observations jsonb)`.execute(
    db,
  )
}

/** The contact moments of a child, the latest first: all of them, or the first so many. */
export async function findContactMoments(
  db: Db,
  municipality: MunicipalityCode,
  child: ChildId,
  most: number | null = null,
): Promise<readonly ContactMoment[]> {
  const rows = await db
    .selectFrom('youth_health.contact_moment')
    .select(['id', 'on_day', 'kind', 'source', 'recorded_at', 'recorded_by_name'])
    .select(sql<unknown>`observations - 'vanWiechen' - 'exchanged'`.as('observations'))
    .select(sql<number>`coalesce(jsonb_array_length(observations -> 'vanWiechen'), 0)`.as('answers'))
    .where('municipality', '=', municipality)
    .where('child_id', '=', child)
    .orderBy('on_day', 'desc')
    .orderBy('id', 'desc')
    .$if(most !== null, all => all.limit(most ?? 0))
    .execute()
  return rows.map(row => ({
    id: row.id as ContactMomentId,
    on: row.on_day,
    kind: oneOf(contactMomentKinds, row.kind),
    source: oneOf(['here', 'import'], row.source),
    recordedAt: row.recorded_at,
    recordedByName: row.recorded_by_name,
    observations: observations.parse(row.observations),
    answers: row.answers,
  }))
}

/** What is known of the birth: the details recorded last. */
export async function findBirthDetails(
  db: Db,
  municipality: MunicipalityCode,
  child: ChildId,
): Promise<BirthDetails | undefined> {
  const row = await db
    .selectFrom('youth_health.contact_moment')
    .select(sql<unknown>`jsonb_build_object('birth', observations -> 'birth')`.as('observations'))
    .where('municipality', '=', municipality)
    .where('child_id', '=', child)
    .where('kind', '=', 'birth')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row && observations.parse(row.observations).birth
}
