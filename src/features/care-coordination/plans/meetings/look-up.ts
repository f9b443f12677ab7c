/** Which meetings somebody may see, and what of them. One answer for lists, pages, mails and calendars. */
import { type Ctx, NotAllowed, NotFound } from '../../../../platform/ctx.ts'
import { ownSeats } from '../family/own-seats.ts'
import { recordPlan, type Seat } from '../open-plan.ts'
import { isComing, type Meeting } from './meeting.ts'
import { findMeetings } from './store.ts'

/** Everyone who may read the meetings of the plan sees all; who was asked to one sees when and where that is. */
const seesMeeting = (seat: Pick<Seat, 'plan' | 'me'>, meeting: Meeting): boolean =>
  seesMinutes(seat) || meeting.invitees.includes(seat.me.id)

/** What is on the agenda, was said and was decided. */
export const seesMinutes = ({ plan }: Pick<Seat, 'plan'>): boolean => plan.sight.meetings.level !== 'nothing'

export const mayCall = ({ plan }: Pick<Seat, 'plan'>): boolean =>
  plan.closure === null && plan.sight.meetings.level === 'writes'

/** The meetings of this plan that the reader may see, the last first; minutes only as far as they may. */
export async function meetingsOf(ctx: Ctx, seat: Seat): Promise<readonly Meeting[]> {
  const meetings = await findMeetings(ctx.db, ctx.municipality, [seat.plan.id])
  recordPlan(ctx, 'read', 'care-coordination.meeting', seat)
  return seenBy(seat, meetings)
}

function seenBy(seat: Seat, meetings: readonly Meeting[]): readonly Meeting[] {
  const seen = meetings.flatMap(meeting => cutMeeting(seat, meeting))
  return seat.eye.placesHidden ? seen.map(meeting => withoutPlace(seat, meeting)) : seen
}

export type ComingMeeting = { readonly family: string; readonly meeting: Meeting }

/** What somebody of a family is asked to in the days to come, over all their plans. */
export async function myComingMeetings(ctx: Ctx): Promise<readonly ComingMeeting[]> {
  const seats = (await ownSeats(ctx)).filter(seat => seat.plan.closure === null)
  const plans = seats.map(seat => seat.plan.id)
  const meetings = plans.length === 0 ? [] : await findMeetings(ctx.db, ctx.municipality, plans)
  return seats.flatMap(seat => {
    const own = meetings.filter(({ plan, invitees }) => plan === seat.plan.id && invitees.includes(seat.me.id))
    const coming = seenBy(seat, own).filter(meeting => isComing(meeting, ctx.now))
    if (coming.length > 0) recordPlan(ctx, 'read', 'care-coordination.meeting', { children: seat.children })
    return coming.map(meeting => ({ family: seat.plan.family.name, meeting }))
  })
}

/** Whoever called a meeting without them wrote its place for others. */
const withoutPlace = ({ me }: Seat, meeting: Meeting): Meeting =>
  meeting.invitees.includes(me.id) ? meeting : { ...meeting, time: { ...meeting.time, place: '' } }

export async function meetingAt(ctx: Ctx, seat: Seat, id: string): Promise<Meeting> {
  const meeting = (await meetingsOf(ctx, seat)).find(one => one.id === id)
  if (!meeting) throw new NotFound(`meeting ${id}`)
  return meeting
}

export function mustCall(seat: Seat): void {
  if (!mayCall(seat)) throw new NotAllowed('care-coordination.meeting', seat.children[0]?.id ?? null)
}

export function cutMeeting(seat: Pick<Seat, 'plan' | 'me'>, meeting: Meeting): readonly Meeting[] {
  if (!seesMeeting(seat, meeting)) return []
  if (seesMinutes(seat)) return [meeting]
  return [{ ...meeting, time: { ...meeting.time, points: '' }, minutes: null, actions: [] }]
}
