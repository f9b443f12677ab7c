/** The chair plans a meeting; every member hears by mail that there is one, and nothing more. */
import { comesByInvitation } from '../../../knowledge/care-team/professions.ts'
import { record } from '../../../platform/audit/record.ts'
import { type Ctx, NotFound } from '../../../platform/ctx.ts'
import { newId } from '../../../platform/new-id.ts'
import type { CareTeam } from '../care-team.ts'
import type { MeetingId, Presence } from '../meeting.ts'
import { chairedTeam, sittingIn } from '../teams/look-up.ts'
import { tell } from '../tell.ts'
import { chairedMeeting } from './look-up.ts'
import { insertAttendance, insertCancellation, insertMeeting } from './store.ts'

export type NewMeeting = {
  readonly startsAt: Temporal.Instant
  readonly minutes: number
  readonly place: string
}

export async function planMeeting(
  ctx: Ctx,
  teamId: string,
  { startsAt, minutes, place }: NewMeeting,
): Promise<MeetingId> {
  const team = await chairedTeam(ctx, teamId)
  const id = newId<MeetingId>()
  await insertMeeting(ctx.db, {
    municipality: ctx.municipality,
    id,
    team_id: team.id,
    starts_at: startsAt,
    minutes,
    place,
    planned_at: ctx.now,
    planned_by: ctx.actor.id,
  })
  record(ctx, 'create', 'school-care-link.meeting', null)
  await tell(ctx, alwaysThere(ctx, team), 'meeting')
  return id
}

/** Members by invitation hear of it when they are invited to an item. */
const alwaysThere = (ctx: Ctx, team: CareTeam) =>
  sittingIn(team, ctx.today).filter(member => !comesByInvitation(member.profession))

export async function cancelMeeting(ctx: Ctx, id: string, reason: string): Promise<void> {
  const { meeting, team } = await chairedMeeting(ctx, id)
  await insertCancellation(ctx.db, {
    municipality: ctx.municipality,
    meeting_id: meeting.id,
    reason,
    cancelled_at: ctx.now,
    cancelled_by: ctx.actor.id,
  })
  record(ctx, 'change', 'school-care-link.meeting', null)
  await tell(ctx, alwaysThere(ctx, team), 'cancelled')
}

/** Who was there. Only members of today are known here; the rest of what is sent is not kept. */
export async function noteAttendance(ctx: Ctx, id: string, present: ReadonlyMap<string, Presence>): Promise<void> {
  const { meeting, team } = await chairedMeeting(ctx, id)
  const members = new Set(team.members.map(member => member.professional))
  if ([...present.keys()].some(professional => !members.has(professional))) throw new NotFound('not a member')
  await insertAttendance(
    ctx.db,
    [...present].map(([professional_id, presence]) => ({
      municipality: ctx.municipality,
      meeting_id: meeting.id,
      professional_id,
      recorded_at: ctx.now,
      presence,
      recorded_by: ctx.actor.id,
    })),
  )
  record(ctx, 'change', 'school-care-link.meeting', null)
}
