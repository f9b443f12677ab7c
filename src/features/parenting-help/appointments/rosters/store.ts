import type { Ctx } from '../../../../platform/ctx.ts'
import { oneOf } from '../../../../platform/db/one-of.ts'
import { isId, newId } from '../../../../platform/new-id.ts'
import {
  type Absence,
  type AbsenceId,
  absenceReasons,
  type Kind,
  type KindId,
  type NewAbsence,
  type NewKind,
  type NewRoom,
  type NewRoster,
  type Room,
  type RoomId,
  type Roster,
  type RosterId,
} from './roster.ts'

type Asking = Pick<Ctx, 'db' | 'municipality'>
type Writing = Pick<Ctx, 'db' | 'municipality' | 'actor' | 'now'>

export const byWhom = ({ municipality, actor, now }: Omit<Writing, 'db'>) => ({
  municipality,
  recorded_at: now,
  recorded_by: actor.id,
  recorded_by_name: actor.name,
})

export async function insertKind(ctx: Writing, { name, words, minutes, ...kind }: NewKind): Promise<KindId> {
  const id = newId<KindId>()
  const ages = { from_months: kind.fromMonths, until_months: kind.untilMonths, is_open: kind.isOpen }
  await ctx.db
    .insertInto('parenting_help.appointment_kind')
    .values({ ...byWhom(ctx), id, name, words, minutes, ...ages })
    .execute()
  return id
}

/** Those that are offered. */
export async function findKinds({ db, municipality }: Asking): Promise<readonly Kind[]> {
  const rows = await db
    .selectFrom('parenting_help.appointment_kind as k')
    .leftJoin('parenting_help.appointment_kind_end as e', join =>
      join.onRef('e.municipality', '=', 'k.municipality').onRef('e.kind_id', '=', 'k.id'),
    )
    .select(['k.id', 'k.name', 'k.words', 'k.minutes', 'k.from_months', 'k.until_months', 'k.is_open'])
    .where('k.municipality', '=', municipality)
    .where('e.kind_id', 'is', null)
    .orderBy('k.name')
    .execute()
  return rows.map(({ id, name, words, minutes, ...row }) => ({
    id: id as KindId,
    name,
    words,
    minutes,
    fromMonths: row.from_months,
    untilMonths: row.until_months,
    isOpen: row.is_open,
  }))
}

export async function insertKindEnd(ctx: Writing, kind: KindId): Promise<void> {
  await ctx.db
    .insertInto('parenting_help.appointment_kind_end')
    .values({ ...byWhom(ctx), kind_id: kind })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** Undefined when the location has a room of this name. */
export async function insertRoom(ctx: Writing, { location, name }: NewRoom): Promise<RoomId | undefined> {
  const row = await ctx.db
    .insertInto('parenting_help.room')
    .values({ ...byWhom(ctx), id: newId<RoomId>(), location_id: location, name })
    .onConflict(conflict => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row && (row.id as RoomId)
}

export async function findRooms({ db, municipality }: Asking): Promise<readonly Room[]> {
  const rows = await db
    .selectFrom('parenting_help.room')
    .select(['id', 'location_id', 'name'])
    .where('municipality', '=', municipality)
    .orderBy('name')
    .execute()
  return rows.map(row => ({ id: row.id as RoomId, location: row.location_id, name: row.name }))
}

export async function insertRoster(ctx: Writing, roster: NewRoster): Promise<RosterId> {
  const id = newId<RosterId>()
  await ctx.db
    .insertInto('parenting_help.roster')
    .values({
      ...byWhom(ctx),
      id,
      professional_id: roster.professional,
      location_id: roster.location,
      room_id: roster.room,
      weekday: roster.weekday,
      from_time: roster.from.toString(),
      until_time: roster.until.toString(),
      starts_on: roster.startsOn,
      ends_on: roster.endsOn,
    })
    .execute()
  const kinds = roster.kinds.map(kind => ({ municipality: ctx.municipality, roster_id: id, kind_id: kind }))
  await ctx.db.insertInto('parenting_help.roster_kind').values(kinds).execute()
  return id
}

/** Those that hold on this day or later. */
export async function findRosters(
  { db, municipality }: Asking,
  from: Temporal.PlainDate,
  kind: string | null = null,
  only: string | null = null,
): Promise<readonly Roster[]> {
  const rows = await db
    .selectFrom('parenting_help.roster as r')
    .innerJoin('parenting_help.roster_kind as k', join =>
      join.onRef('k.municipality', '=', 'r.municipality').onRef('k.roster_id', '=', 'r.id'),
    )
    .leftJoin('parenting_help.roster_end as e', join =>
      join.onRef('e.municipality', '=', 'r.municipality').onRef('e.roster_id', '=', 'r.id'),
    )
    .select(['r.id', 'r.professional_id', 'r.location_id', 'r.room_id', 'r.weekday', 'r.from_time', 'r.until_time'])
    .select(['r.starts_on', 'r.ends_on', 'e.last_on', 'k.kind_id'])
    .where('r.municipality', '=', municipality)
    .$if(kind !== null, query => query.where('k.kind_id', '=', kind ?? ''))
    .$if(only !== null, query => query.where('r.id', '=', only ?? ''))
    .orderBy('r.weekday')
    .orderBy('r.from_time')
    .execute()
  const each = [...Map.groupBy(rows, ({ id }) => id).values()]
  return each
    .flatMap(own => {
      const [row] = own
      return row
        ? [
            rosterFrom(
              row,
              own.map(one => one.kind_id as KindId),
            ),
          ]
        : []
    })
    .filter(({ endsOn }) => endsOn === null || Temporal.PlainDate.compare(endsOn, from) >= 0)
}

type Row = {
  readonly id: string
  readonly professional_id: string
  readonly location_id: string
  readonly room_id: string | null
  readonly weekday: number
  readonly from_time: string
  readonly until_time: string
  readonly starts_on: Temporal.PlainDate
  readonly ends_on: Temporal.PlainDate | null
  readonly last_on: Temporal.PlainDate | null
}

const rosterFrom = (row: Row, kinds: readonly KindId[]): Roster => ({
  id: row.id as RosterId,
  professional: row.professional_id,
  location: row.location_id,
  room: row.room_id,
  weekday: row.weekday,
  from: Temporal.PlainTime.from(row.from_time),
  until: Temporal.PlainTime.from(row.until_time),
  startsOn: row.starts_on,
  endsOn: row.last_on ?? row.ends_on,
  kinds,
})

export async function insertRosterEnd(ctx: Writing, roster: RosterId, lastOn: Temporal.PlainDate): Promise<void> {
  await ctx.db
    .insertInto('parenting_help.roster_end')
    .values({ ...byWhom(ctx), roster_id: roster, last_on: lastOn })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

export async function insertAbsence(ctx: Writing, absence: NewAbsence): Promise<AbsenceId> {
  const id = newId<AbsenceId>()
  const { professional, startsAt, endsAt, reason } = absence
  await ctx.db
    .insertInto('parenting_help.absence')
    .values({ ...byWhom(ctx), id, professional_id: professional, starts_at: startsAt, ends_at: endsAt, reason })
    .execute()
  return id
}

/** Those that are not over yet and hold. */
export async function findAbsences({ db, municipality }: Asking, from: Temporal.Instant): Promise<readonly Absence[]> {
  const rows = await db
    .selectFrom('parenting_help.absence as a')
    .leftJoin('parenting_help.absence_withdrawal as w', join =>
      join.onRef('w.municipality', '=', 'a.municipality').onRef('w.absence_id', '=', 'a.id'),
    )
    .select(['a.id', 'a.professional_id', 'a.starts_at', 'a.ends_at', 'a.reason'])
    .where('a.municipality', '=', municipality)
    .where('a.ends_at', '>', from)
    .where('w.absence_id', 'is', null)
    .orderBy('a.starts_at')
    .execute()
  return rows.map(row => ({
    id: row.id as AbsenceId,
    professional: row.professional_id,
    startsAt: row.starts_at,
    endsAt: row.ends_at,
    reason: oneOf(absenceReasons, row.reason),
  }))
}

export async function insertAbsenceWithdrawal(ctx: Writing, absence: AbsenceId): Promise<void> {
  await ctx.db
    .insertInto('parenting_help.absence_withdrawal')
    .values({ ...byWhom(ctx), absence_id: absence })
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** A word that can be a kind's id; whether there is such a kind is asked later. */
export const isKindId = (id: string): id is KindId => isId(id)
