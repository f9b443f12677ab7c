import { sql } from 'kysely'
import { contactMoments } from '../../../../knowledge/contact-moments/contact-moments.ts'
import type { ChildId } from '../../../../people/index.ts'
import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import { oneOf } from '../../../../platform/db/one-of.ts'
import { newId } from '../../../../platform/new-id.ts'
import type { Writing } from '../../record/store.ts'
import { type SessionId, timeOf } from '../sessions/session.ts'
import { type EndReason, endReasons, type NewPlanned, type Planned, type PlannedId } from './planned-contact.ts'

const codes = contactMoments.map(({ code }) => code)

/**
 * Gives the place, unless somebody has it. Undefined when it was given, or this child was planned for this moment, in the meantime:
 * of two at once the database refuses one. @param nth how often this child was planned for this moment, this time included
 */
export async function insertPlanned(
  { db, municipality, actor, now }: Writing,
  { child, moment, session, place, nth }: NewPlanned & { readonly nth: number },
): Promise<PlannedId | undefined> {
  const id = newId<PlannedId>()
  const { rows } = await sql<{ id: string }>`
    insert into youth_health.planned_contact
      (municipality, id, child_id, moment, nth, session_id, place, turn, recorded_at, recorded_by, recorded_by_name)
    select ${municipality}, ${id}::uuid, ${child}::uuid, ${moment}, ${nth}, ${session}::uuid, ${place},
      coalesce(max(c.turn), 0) + 1, ${now.toString()}::timestamptz, ${actor.id}, ${actor.name}
    from youth_health.planned_contact c
    where c.municipality = ${municipality} and c.session_id = ${session}::uuid and c.place = ${place}
    having not coalesce(bool_or(not exists (select from youth_health.planned_contact_end e
      where e.municipality = c.municipality and e.contact_id = c.id)), false)
    on conflict do nothing
    returning id`.execute(db)
  return rows[0] && id
}

/** False when somebody ended it before. */
export async function insertEnd(
  { db, municipality, actor, now }: Writing,
  { id, child }: Pick<Planned, 'id' | 'child'>,
  { because, note }: { readonly because: EndReason; readonly note: string },
): Promise<boolean> {
  const written = await db
    .insertInto('youth_health.planned_contact_end')
    .values({
      municipality,
      contact_id: id,
      child_id: child,
      because,
      note,
      recorded_at: now,
      recorded_by: actor.id,
      recorded_by_name: actor.name,
    })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return (written.numInsertedOrUpdatedRows ?? 0n) > 0n
}

/** Said twice in the same turn, by a second tap or a colleague, it is said once. */
export async function insertArrival(
  { db, municipality, actor, now }: Writing,
  { id, child }: Pick<Planned, 'id' | 'child'>,
  { turn, arrived }: { readonly turn: number; readonly arrived: boolean },
): Promise<void> {
  await db
    .insertInto('youth_health.planned_contact_arrival')
    .values({
      municipality,
      contact_id: id,
      child_id: child,
      turn,
      arrived,
      recorded_at: now,
      recorded_by: actor.id,
      recorded_by_name: actor.name,
    })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

const planned = (db: Db, municipality: MunicipalityCode) =>
  db
    .selectFrom('youth_health.planned_contact as c')
    .innerJoin('youth_health.clinic_session as s', join =>
      join.onRef('s.municipality', '=', 'c.municipality').onRef('s.id', '=', 'c.session_id'),
    )
    .innerJoin('centre.location as l', join =>
      join.onRef('l.municipality', '=', 's.municipality').onRef('l.id', '=', 's.location_id'),
    )
    .leftJoin('youth_health.planned_contact_end as e', join =>
      join.onRef('e.municipality', '=', 'c.municipality').onRef('e.contact_id', '=', 'c.id'),
    )
    .leftJoinLateral(
      eb =>
        eb
          .selectFrom('youth_health.planned_contact_arrival as v')
          .select(['v.turn as arrivals', 'v.arrived', 'v.recorded_at as arrived_at'])
          .whereRef('v.municipality', '=', 'c.municipality')
          .whereRef('v.contact_id', '=', 'c.id')
          .orderBy('v.turn', 'desc')
          .limit(1)
          .as('a'),
      join => join.onTrue(),
    )
    .select([
      'c.id',
      'c.child_id',
      'c.moment',
      'c.nth',
      'c.session_id',
      'c.place',
      'c.recorded_at',
      'c.recorded_by_name',
    ])
    .select(['e.because', 'e.note', 'e.recorded_by_name as ended_by_name', 'a.arrivals', 'a.arrived', 'a.arrived_at'])
    .select(['s.on_day', 's.from_time', 's.place_minutes', 'l.name as location_name'])
    .where('c.municipality', '=', municipality)

type Row = Awaited<ReturnType<ReturnType<typeof planned>['executeTakeFirstOrThrow']>>

const plannedFrom = (row: Row): Planned => ({
  id: row.id as PlannedId,
  child: row.child_id as ChildId,
  moment: oneOf(codes, row.moment),
  nth: row.nth,
  session: row.session_id as SessionId,
  place: row.place,
  on: row.on_day,
  at: timeOf({ from: Temporal.PlainTime.from(row.from_time), placeMinutes: row.place_minutes }, row.place),
  minutes: row.place_minutes,
  locationName: row.location_name,
  recordedAt: row.recorded_at,
  plannedByName: row.recorded_by_name,
  end:
    row.because === null
      ? null
      : { because: oneOf(endReasons, row.because), note: row.note ?? '', byName: row.ended_by_name ?? '' },
  arrivedAt: row.arrived ? row.arrived_at : null,
  arrivals: row.arrivals ?? 0,
})

/** Who has a place in these sessions, in order of place; ended ones left out. */
export async function findPlannedIn(
  db: Db,
  municipality: MunicipalityCode,
  sessions: readonly SessionId[],
): Promise<readonly Planned[]> {
  if (sessions.length === 0) return []
  const rows = await planned(db, municipality)
    .where('c.session_id', 'in', [...sessions])
    .where('e.contact_id', 'is', null)
    .orderBy('s.on_day')
    .orderBy('s.from_time')
    .orderBy('c.place')
    .execute()
  return rows.map(plannedFrom)
}

/** Everything these children were ever planned for, ended or not, the latest first. */
export async function findPlannedOfEach(
  db: Db,
  municipality: MunicipalityCode,
  children: readonly ChildId[],
): Promise<ReadonlyMap<string, readonly Planned[]>> {
  if (children.length === 0) return new Map()
  const rows = await planned(db, municipality)
    .where('c.child_id', 'in', [...children])
    .orderBy('c.id', 'desc')
    .execute()
  return Map.groupBy(rows.map(plannedFrom), ({ child }) => child)
}

/** The places of these children that were not ended, from this day on. */
export async function findPlannedFrom(
  db: Db,
  municipality: MunicipalityCode,
  children: readonly ChildId[],
  from: Temporal.PlainDate,
): Promise<readonly Planned[]> {
  if (children.length === 0) return []
  const rows = await planned(db, municipality)
    .where('c.child_id', 'in', [...children])
    .where('s.on_day', '>=', from)
    .where('e.contact_id', 'is', null)
    .execute()
  return rows.map(plannedFrom)
}

export async function findPlanned(db: Db, municipality: MunicipalityCode, id: string): Promise<Planned | undefined> {
  const row = await planned(db, municipality).where('c.id', '=', id).executeTakeFirst()
  return row && plannedFrom(row)
}
