/** Who may see a plan: the professionals who take part in it, and the family it belongs to. Nobody else, whatever their role. */
import { type Child, childrenInCareOf, getChildren } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import { type Ctx, NotAllowed, NotFound, type TraceEvent } from '../../../platform/ctx.ts'
import { isId, newId } from '../../../platform/new-id.ts'
import { insertParticipants } from './participants/store.ts'
import type { Participant, ParticipantId, Plan } from './plan.ts'
import { mayFamilySee, presentIn } from './rules.ts'
import { findPlans } from './store.ts'

/** A seat at the plan's table. Who holds one has been let in; every use case that writes asks for it. */
export type Seat = {
  readonly plan: Plan
  /** The one who acts. */
  readonly me: Participant
  /** The children in the plan, for their ages and for the access log. */
  readonly children: readonly Child[]
}

/** Opens a plan to read it. */
export async function openPlan(ctx: Ctx, id: string): Promise<Seat> {
  const seat = await findSeat(ctx, id)
  recordPlan(ctx, 'read', 'care-coordination.plan', seat)
  return seat
}

/**
 * Opens a plan to write in it; a form that is refused shows the plan as well, so this is a reading too. A parent or youth who was not on
 * the list of participants takes part from now on.
 */
export async function takeSeat(ctx: Ctx, id: string): Promise<Seat> {
  const seat = await openPlan(ctx, id)
  if (seat.plan.participants.includes(seat.me)) return seat
  const { id: participant, kind, subject, name, part, joinedAt, joinedBy } = seat.me
  const row = { id: participant, plan_id: seat.plan.id, kind, subject_id: subject, name, part }
  await insertParticipants(ctx.db, [
    { municipality: ctx.municipality, ...row, joined_at: joinedAt, joined_by: joinedBy },
  ])
  recordPlan(ctx, 'create', 'care-coordination.participant', seat)
  return { ...seat, plan: { ...seat.plan, participants: [...seat.plan.participants, seat.me] } }
}

/** One line in the access log for every child in the plan, so that each family can be told who saw what. */
export function recordPlan(
  ctx: Ctx,
  event: TraceEvent,
  object: string,
  { children }: Pick<Seat, 'children'>,
  detail = '',
): void {
  const subjects = children.length === 0 ? [null] : children.map(child => child.id)
  for (const subject of subjects) record(ctx, event, object, subject, detail)
}

async function findSeat(ctx: Ctx, id: string): Promise<Seat> {
  const [plan] = isId(id) ? await findPlans(ctx.db, ctx.municipality, [id]) : []
  if (!plan) throw new NotFound(`plan ${id}`)
  const children = await childrenIn(ctx, plan)
  const me = presentIn(plan).find(participant => participant.subject === ctx.actor.id)
  if (me?.kind === 'professional') return { plan, me, children }
  const inCare = await childrenInCareOf(ctx, ctx.actor.id)
  if (!mayFamilySee(ctx.actor.id, inCare, children, ctx.today))
    throw new NotAllowed('care-coordination.plan', children[0]?.id ?? null)
  return { plan, me: me ?? newcomer(ctx), children }
}

export const childrenIn = (ctx: Ctx, plan: Plan): Promise<readonly Child[]> =>
  getChildren(
    ctx,
    plan.participants.flatMap(({ kind, subject }) => (kind === 'family' && subject ? [subject] : [])),
  )

/** Somebody of the family who was not on the list; not stored before writing something. */
function newcomer(ctx: Ctx): Participant {
  const id = newId<ParticipantId>()
  const { id: subject, name } = ctx.actor
  return { id, kind: 'family', subject, name, part: '', joinedAt: ctx.now, joinedBy: id, departure: null }
}
