import type { MunicipalityCode } from '../../../platform/ctx.ts'
import type { Db } from '../../../platform/db/connect.ts'
import type { TeamId } from '../care-team.ts'
import type { ConsentId, ItemId } from '../item.ts'
import type { Meeting, MeetingId, Placement, Presence } from '../meeting.ts'

export async function findMeetings(
  db: Db,
  municipality: MunicipalityCode,
  teams: readonly string[],
): Promise<readonly Meeting[]> {
  if (teams.length === 0) return []
  const rows = await meetings(db, municipality).where('m.team_id', 'in', teams).orderBy('m.starts_at').execute()
  return rows.map(meetingFrom)
}

export async function findMeeting(db: Db, municipality: MunicipalityCode, id: string): Promise<Meeting | undefined> {
  const row = await meetings(db, municipality).where('m.id', '=', id).executeTakeFirst()
  return row && meetingFrom(row)
}

const meetings = (db: Db, municipality: MunicipalityCode) =>
  db
    .selectFrom('school_care_link.meeting as m')
    .leftJoin('school_care_link.meeting_cancellation as c', join =>
      join.onRef('c.municipality', '=', 'm.municipality').onRef('c.meeting_id', '=', 'm.id'),
    )
    .select(['m.id', 'm.team_id', 'm.starts_at', 'm.minutes', 'm.place', 'c.reason'])
    .where('m.municipality', '=', municipality)

const meetingFrom = (row: Awaited<ReturnType<ReturnType<typeof meetings>['execute']>>[number]): Meeting => ({
  id: row.id as MeetingId,
  team: row.team_id as TeamId,
  startsAt: row.starts_at,
  minutes: row.minutes,
  place: row.place,
  cancellation: row.reason === null ? null : { reason: row.reason },
})

export async function insertMeeting(
  db: Db,
  row: {
    readonly municipality: string
    readonly id: MeetingId
    readonly team_id: TeamId
    readonly starts_at: Temporal.Instant
    readonly minutes: number
    readonly place: string
    readonly planned_at: Temporal.Instant
    readonly planned_by: string
  },
): Promise<void> {
  await db.insertInto('school_care_link.meeting').values(row).execute()
}

export async function insertCancellation(
  db: Db,
  row: {
    readonly municipality: string
    readonly meeting_id: MeetingId
    readonly reason: string
    readonly cancelled_at: Temporal.Instant
    readonly cancelled_by: string
  },
): Promise<void> {
  await db
    .insertInto('school_care_link.meeting_cancellation')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** Professional → the newest word on being there. */
export async function findAttendance(
  db: Db,
  municipality: MunicipalityCode,
  meeting: MeetingId,
): Promise<ReadonlyMap<string, Presence>> {
  const rows = await db
    .selectFrom('school_care_link.attendance')
    .select(['professional_id', 'presence'])
    .distinctOn('professional_id')
    .where('municipality', '=', municipality)
    .where('meeting_id', '=', meeting)
    .orderBy('professional_id')
    .orderBy('recorded_at', 'desc')
    .execute()
  return new Map(rows.map(row => [row.professional_id, row.presence]))
}

export async function insertAttendance(
  db: Db,
  rows: readonly {
    readonly municipality: string
    readonly meeting_id: MeetingId
    readonly professional_id: string
    readonly recorded_at: Temporal.Instant
    readonly presence: Presence
    readonly recorded_by: string
  }[],
): Promise<void> {
  if (rows.length > 0) await db.insertInto('school_care_link.attendance').values(rows).execute()
}

/** In the order of the agenda: of a meeting, or of an item over its meetings. */
export async function findPlacements(
  db: Db,
  municipality: MunicipalityCode,
  of: { readonly meeting: string } | { readonly items: readonly string[] },
): Promise<readonly Placement[]> {
  if ('items' in of && of.items.length === 0) return []
  const all = db
    .selectFrom('school_care_link.placement')
    .select(['meeting_id', 'item_id', 'ordinal', 'minutes'])
    .where('municipality', '=', municipality)
    .orderBy('ordinal')
  const rows = await ('meeting' in of
    ? all.where('meeting_id', '=', of.meeting)
    : all.where('item_id', 'in', of.items)
  ).execute()
  return rows.map(row => ({
    meeting: row.meeting_id as MeetingId,
    item: row.item_id as ItemId,
    ordinal: row.ordinal,
    minutes: row.minutes,
  }))
}

/** False when it stands there already, or somebody took the place at the same moment. */
export async function insertPlacement(
  db: Db,
  row: {
    readonly municipality: string
    readonly meeting_id: MeetingId
    readonly item_id: ItemId
    readonly item_kind: 'named' | 'anonymous'
    readonly consent_id: ConsentId | null
    readonly ordinal: number
    readonly minutes: number
    readonly placed_at: Temporal.Instant
    readonly placed_by: string
  },
): Promise<boolean> {
  const inserted = await db
    .insertInto('school_care_link.placement')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .returning('item_id')
    .executeTakeFirst()
  return inserted !== undefined
}
