import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import type { ActionId, ParticipantId, PlanId } from '../plan.ts'
import type { Meeting, MeetingId, MeetingTime, Minutes, Reply } from './meeting.ts'

/** The meetings of these plans, the last first. A query per table, however many plans. */
export async function findMeetings(
  db: Db,
  municipality: MunicipalityCode,
  plans: readonly string[],
): Promise<readonly Meeting[]> {
  if (plans.length === 0) return []
  const rows = await db
    .selectFrom('care_coordination.meeting as m')
    .leftJoin('care_coordination.meeting_cancellation as c', join =>
      join.onRef('c.municipality', '=', 'm.municipality').onRef('c.meeting_id', '=', 'm.id'),
    )
    .select(['m.id', 'm.plan_id', 'm.called_by', 'c.reason', 'c.cancelled_at', 'c.cancelled_by'])
    .where('m.municipality', '=', municipality)
    .where('m.plan_id', 'in', plans)
    .execute()
  const parts = await findParts(
    db,
    municipality,
    rows.map(row => row.id),
  )
  const meetings = rows.flatMap(row => {
    const time = parts.times.get(row.id)
    if (!time) return []
    const { cancelled_at: at, cancelled_by: by, reason } = row
    return [
      {
        id: row.id as MeetingId,
        plan: row.plan_id as PlanId,
        calledBy: row.called_by as ParticipantId,
        time,
        invitees: parts.invitees.get(row.id)?.map(one => one.participant) ?? [],
        replies: parts.replies.get(row.id) ?? [],
        cancellation: at && by ? { reason: reason ?? '', at, by: by as ParticipantId } : null,
        minutes: parts.minutes.get(row.id) ?? null,
        actions: parts.actions.get(row.id)?.map(one => one.action) ?? [],
        reviewStartedAt: parts.reviews.get(row.id) ?? null,
      },
    ]
  })
  return meetings.toSorted((one, other) => Temporal.Instant.compare(other.time.startsAt, one.time.startsAt))
}

async function findParts(db: Db, municipality: MunicipalityCode, ids: readonly string[]) {
  const of = ids.length === 0 ? ['00000000-0000-7000-8000-000000000000'] : ids
  return {
    times: await findTimes(db, municipality, of),
    invitees: await findInvitees(db, municipality, of),
    replies: await findReplies(db, municipality, of),
    minutes: await findMinutes(db, municipality, of),
    actions: await findMeetingActions(db, municipality, of),
    reviews: await findReviews(db, municipality, of),
  }
}

async function findTimes(
  db: Db,
  municipality: MunicipalityCode,
  meetings: readonly string[],
): Promise<ReadonlyMap<string, MeetingTime>> {
  const rows = await db
    .selectFrom('care_coordination.meeting_time')
    .distinctOn('meeting_id')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('meeting_id', 'in', meetings)
    .orderBy('meeting_id')
    .orderBy('version', 'desc')
    .execute()
  return new Map(
    rows.map(({ meeting_id, starts_at: startsAt, video_link: videoLink, set_at: setAt, ...row }) => [
      meeting_id,
      { version: row.version, startsAt, minutes: row.minutes, place: row.place, videoLink, points: row.points, setAt },
    ]),
  )
}

async function findInvitees(db: Db, municipality: MunicipalityCode, meetings: readonly string[]) {
  const rows = await db
    .selectFrom('care_coordination.meeting_invitee')
    .select(['meeting_id', 'participant_id'])
    .where('municipality', '=', municipality)
    .where('meeting_id', 'in', meetings)
    .orderBy('invited_at')
    .orderBy('participant_id')
    .execute()
  const found = rows.map(row => ({ meeting: row.meeting_id, participant: row.participant_id as ParticipantId }))
  return Map.groupBy(found, one => one.meeting)
}

async function findReplies(
  db: Db,
  municipality: MunicipalityCode,
  meetings: readonly string[],
): Promise<ReadonlyMap<string, readonly Reply[]>> {
  const rows = await db
    .selectFrom('care_coordination.meeting_reply')
    .distinctOn(['meeting_id', 'participant_id'])
    .selectAll()
    .where('municipality', '=', municipality)
    .where('meeting_id', 'in', meetings)
    .orderBy('meeting_id')
    .orderBy('participant_id')
    .orderBy('version', 'desc')
    .execute()
  const found = rows.map(row => ({
    meeting: row.meeting_id,
    participant: row.participant_id as ParticipantId,
    version: row.version,
    kind: row.answer,
    at: row.replied_at,
  }))
  return Map.groupBy(found, reply => reply.meeting)
}

async function findMinutes(
  db: Db,
  municipality: MunicipalityCode,
  meetings: readonly string[],
): Promise<ReadonlyMap<string, Minutes>> {
  const rows = await db
    .selectFrom('care_coordination.meeting_minutes')
    .distinctOn('meeting_id')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('meeting_id', 'in', meetings)
    .orderBy('meeting_id')
    .orderBy('version', 'desc')
    .execute()
  const present = await db
    .selectFrom('care_coordination.meeting_attendance')
    .select(['meeting_id', 'version', 'participant_id'])
    .where('municipality', '=', municipality)
    .where('meeting_id', 'in', meetings)
    .execute()
  return new Map(
    rows.map(({ meeting_id, version, words, decisions, written_at: writtenAt, written_by }) => {
      const there = present.filter(one => one.meeting_id === meeting_id && one.version === version)
      const presentIds = there.map(one => one.participant_id as ParticipantId)
      const writtenBy = written_by as ParticipantId
      return [meeting_id, { version, words, decisions, present: presentIds, writtenAt, writtenBy }]
    }),
  )
}

async function findMeetingActions(db: Db, municipality: MunicipalityCode, meetings: readonly string[]) {
  const rows = await db
    .selectFrom('care_coordination.meeting_action')
    .select(['meeting_id', 'action_id'])
    .where('municipality', '=', municipality)
    .where('meeting_id', 'in', meetings)
    .orderBy('action_id')
    .execute()
  const found = rows.map(row => ({ meeting: row.meeting_id, action: row.action_id as ActionId }))
  return Map.groupBy(found, one => one.meeting)
}

async function findReviews(
  db: Db,
  municipality: MunicipalityCode,
  meetings: readonly string[],
): Promise<ReadonlyMap<string, Temporal.Instant>> {
  const rows = await db
    .selectFrom('care_coordination.meeting_review')
    .select(eb => ['meeting_id', eb.fn.max('started_at').as('at')])
    .where('municipality', '=', municipality)
    .where('meeting_id', 'in', meetings)
    .groupBy('meeting_id')
    .execute()
  return new Map(rows.map(row => [row.meeting_id, row.at]))
}
