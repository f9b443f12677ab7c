import type { MunicipalityCode } from '../../../../../platform/ctx.ts'
import type { Db } from '../../../../../platform/db/connect.ts'
import type { ActionId, ParticipantId, PlanId } from '../../plan.ts'
import type { MeetingId, ReplyKind } from '../meeting.ts'

type Row = { readonly municipality: MunicipalityCode; readonly meeting_id: MeetingId }
type At = Temporal.Instant

export async function insertMeeting(
  db: Db,
  row: {
    readonly municipality: MunicipalityCode
    readonly id: MeetingId
    readonly plan_id: PlanId
    readonly called_at: At
    readonly called_by: ParticipantId
  },
): Promise<void> {
  await db.insertInto('care_coordination.meeting').values(row).execute()
}

/** False when somebody else changed it in the meantime. */
export async function insertTime(
  db: Db,
  row: Row & {
    readonly version: number
    readonly starts_at: At
    readonly minutes: number
    readonly place: string
    readonly video_link: string
    readonly points: string
    readonly set_at: At
    readonly set_by: ParticipantId
  },
): Promise<boolean> {
  const inserted = await db
    .insertInto('care_coordination.meeting_time')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .returning('version')
    .executeTakeFirst()
  return inserted !== undefined
}

export async function insertInvitees(
  db: Db,
  rows: readonly (Row & {
    readonly participant_id: ParticipantId
    readonly invited_at: At
    readonly invited_by: ParticipantId
  })[],
): Promise<void> {
  if (rows.length === 0) return
  await db
    .insertInto('care_coordination.meeting_invitee')
    .values(rows)
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** False when it was called off before. */
export async function insertCancellation(
  db: Db,
  row: Row & { readonly reason: string; readonly cancelled_at: At; readonly cancelled_by: ParticipantId },
): Promise<boolean> {
  const inserted = await db
    .insertInto('care_coordination.meeting_cancellation')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .returning('meeting_id')
    .executeTakeFirst()
  return inserted !== undefined
}

export async function insertReply(
  db: Db,
  row: Row & {
    readonly participant_id: ParticipantId
    readonly version: number
    readonly answer: ReplyKind
    readonly replied_at: At
  },
): Promise<void> {
  await db
    .insertInto('care_coordination.meeting_reply')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** False when this version is there already: somebody else wrote it. */
export async function insertMinutes(
  db: Db,
  row: Row & {
    readonly version: number
    readonly words: string
    readonly decisions: string
    readonly written_at: At
    readonly written_by: ParticipantId
  },
  present: readonly ParticipantId[],
): Promise<boolean> {
  const inserted = await db
    .insertInto('care_coordination.meeting_minutes')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .returning('version')
    .executeTakeFirst()
  if (!inserted) return false
  const { municipality, meeting_id, version } = row
  const rows = present.map(participant_id => ({ municipality, meeting_id, version, participant_id }))
  if (rows.length > 0) await db.insertInto('care_coordination.meeting_attendance').values(rows).execute()
  return true
}

export async function insertMeetingAction(db: Db, row: Row & { readonly action_id: ActionId }): Promise<void> {
  await db.insertInto('care_coordination.meeting_action').values(row).execute()
}

export async function insertReview(
  db: Db,
  row: Row & { readonly started_at: At; readonly started_by: ParticipantId },
): Promise<void> {
  await db
    .insertInto('care_coordination.meeting_review')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .execute()
}
