import { sql } from 'kysely'
import type { ChildId } from '../../../../people/index.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { oneOf } from '../../../../platform/db/one-of.ts'
import type { KindId } from '../rosters/roster.ts'
import { byWhom } from '../rosters/store.ts'
import {
  type Appointment,
  type AppointmentId,
  type CancelReason,
  endReasons,
  type NewAppointment,
  type VisitId,
} from './appointment.ts'

type Asking = Pick<Ctx, 'db' | 'municipality'>
type Writing = Asking & Pick<Ctx, 'actor' | 'now'>

export async function insertAppointments(
  { db, municipality, actor, now }: Writing,
  appointments: readonly NewAppointment[],
): Promise<void> {
  await db
    .insertInto('parenting_help.appointment')
    .values(
      appointments.map(({ id, sequence, minutes, ...one }) => ({
        municipality,
        id,
        sequence,
        minutes,
        visit_id: one.visit,
        calendar_id: one.calendarId,
        kind_id: one.kind,
        professional_id: one.professional,
        location_id: one.location,
        room_id: one.room,
        starts_at: one.startsAt,
        child_id: one.child,
        person_id: one.person,
        instead_of: one.insteadOf,
        made_at: now,
        made_by: actor.id,
        made_by_name: actor.name,
      })),
    )
    .execute()
}

const appointments = ({ db, municipality }: Asking) =>
  db
    .selectFrom('parenting_help.appointment as a')
    .innerJoin('parenting_help.appointment_kind as k', join =>
      join.onRef('k.municipality', '=', 'a.municipality').onRef('k.id', '=', 'a.kind_id'),
    )
    .innerJoin('centre.location as l', join =>
      join.onRef('l.municipality', '=', 'a.municipality').onRef('l.id', '=', 'a.location_id'),
    )
    .innerJoin('centre.professional as p', join =>
      join.onRef('p.municipality', '=', 'a.municipality').onRef('p.id', '=', 'a.professional_id'),
    )
    .leftJoin('parenting_help.appointment_confirmation as c', join =>
      join.onRef('c.municipality', '=', 'a.municipality').onRef('c.appointment_id', '=', 'a.id'),
    )
    .leftJoin('parenting_help.appointment_end as e', join =>
      join.onRef('e.municipality', '=', 'a.municipality').onRef('e.appointment_id', '=', 'a.id'),
    )
    .leftJoin('parenting_help.overbooking as o', join =>
      join.onRef('o.municipality', '=', 'a.municipality').onRef('o.appointment_id', '=', 'a.id'),
    )
    .leftJoinLateral(
      eb =>
        eb
          .selectFrom('parenting_help.appointment_attendance as t')
          .select(['t.came', 't.turn'])
          .whereRef('t.municipality', '=', 'a.municipality')
          .whereRef('t.appointment_id', '=', 'a.id')
          .orderBy('t.turn', 'desc')
          .limit(1)
          .as('t'),
      join => join.onTrue(),
    )
    .select(['a.id', 'a.visit_id', 'a.calendar_id', 'a.sequence', 'a.kind_id', 'a.professional_id', 'a.location_id'])
    .select(['a.room_id', 'a.starts_at', 'a.minutes', 'a.child_id', 'a.person_id', 'a.instead_of', 'a.made_by_name'])
    .select(['k.name as kind_name', 'l.name as location_name', 'p.name as professional_name', 'p.organisation_id'])
    .select(['c.appointment_id as confirmed', 'e.because', 't.came', 't.turn', 'o.reason'])
    .where('a.municipality', '=', municipality)
    .orderBy('a.starts_at')
    .orderBy('a.id')

type Row = Awaited<ReturnType<ReturnType<typeof appointments>['executeTakeFirstOrThrow']>>

const appointmentFrom = (row: Row): Appointment => ({
  id: row.id as AppointmentId,
  visit: row.visit_id as VisitId,
  calendarId: row.calendar_id,
  sequence: row.sequence,
  kind: row.kind_id as KindId,
  professional: row.professional_id,
  location: row.location_id,
  room: row.room_id,
  startsAt: row.starts_at,
  minutes: row.minutes,
  child: row.child_id as ChildId | null,
  person: row.person_id,
  insteadOf: row.instead_of as AppointmentId | null,
  kindName: row.kind_name,
  locationName: row.location_name,
  professionalName: row.professional_name,
  organisation: row.organisation_id,
  madeByName: row.made_by_name,
  isConfirmed: row.confirmed !== null,
  end: row.because === null ? null : oneOf(endReasons, row.because),
  came: row.came,
  turns: row.turn ?? 0,
  overbookedBecause: row.reason,
})

export async function findAppointment(ctx: Asking, id: string): Promise<Appointment | undefined> {
  const row = await appointments(ctx).where('a.id', '=', id).executeTakeFirst()
  return row && appointmentFrom(row)
}

/** Of those who come together, the first one first. */
export async function findVisit(ctx: Asking, visit: string): Promise<readonly Appointment[]> {
  return (await appointments(ctx).where('a.visit_id', '=', visit).execute()).map(appointmentFrom)
}

/** What stands from this moment on for these children, or was booked by this person. */
export async function findStanding(
  ctx: Asking,
  {
    children,
    person,
    from,
  }: { readonly children: readonly string[]; readonly person: string; readonly from: Temporal.Instant },
): Promise<readonly Appointment[]> {
  const rows = await appointments(ctx)
    .where('a.starts_at', '>=', from)
    .where('c.appointment_id', 'is not', null)
    .where('e.appointment_id', 'is', null)
    .where(eb =>
      eb.or([
        ...(children.length > 0 ? [eb('a.child_id', 'in', [...children])] : []),
        eb.and([eb('a.child_id', 'is', null), eb('a.person_id', '=', person)]),
      ]),
    )
    .execute()
  return rows.map(appointmentFrom)
}

/** What was confirmed and not moved between these moments, cancelled included. */
export async function findBetween(
  ctx: Asking,
  from: Temporal.Instant,
  until: Temporal.Instant,
): Promise<readonly Appointment[]> {
  const rows = await appointments(ctx)
    .where('a.starts_at', '>=', from)
    .where('a.starts_at', '<', until)
    .where('c.appointment_id', 'is not', null)
    .where(eb => eb.or([eb('e.because', 'is', null), eb('e.because', '!=', 'moved')]))
    .execute()
  return rows.map(appointmentFrom)
}

/** Held by this person and not decided on. */
export async function findHeldBy({ db, municipality }: Asking, person: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('parenting_help.appointment as a')
    .innerJoin('centre.taken_time as t', join =>
      join.onRef('t.municipality', '=', 'a.municipality').onRef('t.id', '=', 'a.id'),
    )
    .select('a.id')
    .where('a.municipality', '=', municipality)
    .where('a.person_id', '=', person)
    .where('t.held_until', 'is not', null)
    .execute()
  return rows.map(({ id }) => id)
}

export async function insertConfirmations(ctx: Writing, ids: readonly AppointmentId[]): Promise<void> {
  const rows = ids.map(id => ({ ...byWhom(ctx), appointment_id: id }))
  await ctx.db.insertInto('parenting_help.appointment_confirmation').values(rows).execute()
}

/** False when it was ended before. */
export async function insertEnd(ctx: Writing, id: AppointmentId, because: CancelReason | 'moved'): Promise<boolean> {
  const row = await ctx.db
    .insertInto('parenting_help.appointment_end')
    .values({ ...byWhom(ctx), appointment_id: id, because })
    .onConflict(conflict => conflict.doNothing())
    .returning('appointment_id')
    .executeTakeFirst()
  return row !== undefined
}

export async function insertAttendance(
  ctx: Writing,
  id: AppointmentId,
  { turn, came }: { readonly turn: number; readonly came: boolean },
): Promise<void> {
  await ctx.db
    .insertInto('parenting_help.appointment_attendance')
    .values({ ...byWhom(ctx), appointment_id: id, turn, came })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

export async function insertOverbooking(ctx: Writing, id: AppointmentId, reason: string): Promise<void> {
  await ctx.db
    .insertInto('parenting_help.overbooking')
    .values({ ...byWhom(ctx), appointment_id: id, reason })
    .execute()
}

/** What was held and never decided on, from before this moment. */
export async function deleteUndecided({ db, municipality }: Asking, before: Temporal.Instant): Promise<void> {
  await db
    .deleteFrom('centre.taken_time')
    .where('municipality', '=', municipality)
    .where('held_until', '<', before)
    .execute()
  await sql`
    delete from parenting_help.appointment a
    where a.municipality = ${municipality} and a.made_at < ${before.toString()}::timestamptz
      and not exists (select from parenting_help.appointment_confirmation c
        where c.municipality = a.municipality and c.appointment_id = a.id)`.execute(db)
}

/** Until when it is kept for who holds it; undefined when it is not held. */
export async function findHeldUntil({ db, municipality }: Asking, id: string): Promise<Temporal.Instant | undefined> {
  const row = await db
    .selectFrom('centre.taken_time')
    .select('held_until')
    .where('municipality', '=', municipality)
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.held_until ?? undefined
}
