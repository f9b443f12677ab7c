/** Who may see a plan: those who take part in it, and the family it belongs to. Nobody else, whatever their role, and each what is theirs. */
import { type Section, sections } from '../../../knowledge/plan/sections.ts'
import { type Child, getChildren, type Ward } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import { type Ctx, NotAllowed, NotFound, type TraceEvent } from '../../../platform/ctx.ts'
import { isId, newId } from '../../../platform/new-id.ts'
import { noteChange, type Part } from './changes/note-change.ts'
import { insertParticipants } from './participants/store.ts'
import type { Goal, Participant, ParticipantId, Plan, WholePlan } from './plan.ts'
import { presentIn } from './rules.ts'
import { cutPlan, type Eye, sightOn } from './sight/cut-plan.ts'
import { type Looking, lookingOf } from './sight/eyes.ts'
import { findPlans } from './store.ts'

/** A seat at the plan's table. Who holds one has been let in; every use case that writes asks for it. */
export type Seat = {
  /** Cut to what the one who acts may see. */
  readonly plan: Plan
  /** The one who acts. */
  readonly me: Participant
  /** The children in the plan, for their ages and for the access log. */
  readonly children: readonly Child[]
  /** What the one who acts looks with, for what is loaded later. */
  readonly eye: Eye
}

/** Opens a plan to read it. */
export async function openPlan(ctx: Ctx, id: string): Promise<Seat> {
  const [plan] = isId(id) ? await findPlans(ctx.db, ctx.municipality, [id]) : []
  if (!plan) throw new NotFound(`plan ${id}`)
  const [seat] = await seatsAt(ctx, [plan])
  if (!seat) throw new NotAllowed('care-coordination.plan', (await childrenIn(ctx, plan))[0]?.id ?? null)
  recordPlan(ctx, 'read', 'care-coordination.plan', seat)
  return seat
}

/**
 * Opens a plan to write in it; a form that is refused shows the plan as well, so this is a reading too. A parent or youth who was not on
 * the list of participants takes part from now on.
 */
export async function takeSeat(ctx: Ctx, id: string): Promise<Seat> {
  const seat = await openPlan(ctx, id)
  if (seat.plan.participants.some(one => one.id === seat.me.id)) return seat
  const { id: participant, kind, subject, name, part, joinedAt, joinedBy } = seat.me
  const row = { id: participant, plan_id: seat.plan.id, kind, subject_id: subject, name, part }
  await insertParticipants(ctx.db, [
    { municipality: ctx.municipality, ...row, joined_at: joinedAt, joined_by: joinedBy },
  ])
  recordPlan(ctx, 'create', 'care-coordination.participant', seat)
  return { ...seat, plan: { ...seat.plan, participants: [...seat.plan.participants, seat.me] } }
}

/**
 * The seats of the one who acts at these plans, for a list; a plan that is not theirs to see is left out. Nothing is recorded yet.
 * @param inCare the children in the care of the one who acts, by who knows them already
 */
export async function seatsAt(
  ctx: Ctx,
  plans: readonly WholePlan[],
  inCare?: readonly Ward[],
): Promise<readonly Seat[]> {
  const people = await getChildren(ctx, plans.flatMap(subjectsOf))
  const looking = await lookingOf(ctx, plans, people, inCare)
  return plans.flatMap(plan => seatAt(ctx, plan, people, looking))
}

function seatAt(ctx: Ctx, whole: WholePlan, people: readonly Child[], looking: Looking): readonly Seat[] {
  const subjects = subjectsOf(whole)
  const children = people.filter(child => subjects.includes(child.id))
  const found = presentIn(whole).find(participant => participant.subject === ctx.actor.id)
  const me = found ?? newcomer(ctx)
  const eye = looking.eyeAt(whole, me, children)
  if (!found && eye.viewer.kind !== 'family') return []
  const plan = cutPlan(whole, eye)
  return sections.some(section => plan.sight[section].level !== 'nothing') || plan.goals.length > 0
    ? [{ plan, me, children, eye }]
    : []
}

/** Throws when the one who acts may not write in this section. */
export function mustWrite({ plan, children }: Pick<Seat, 'plan' | 'children'>, section: Section): void {
  if (plan.sight[section].level !== 'writes') throw new NotAllowed('care-coordination.plan', children[0]?.id ?? null)
}

/** The same for one goal: who writes about one child may only read what is about another. */
export function mustWriteGoal(seat: Pick<Seat, 'plan' | 'children' | 'eye'>, { owners }: Pick<Goal, 'owners'>): void {
  mustWrite(seat, 'goals')
  if (sightOn({ section: 'goals', about: owners }, seat.eye).level !== 'writes')
    throw new NotAllowed('care-coordination.goal', seat.children[0]?.id ?? null)
}

type Recorded = Pick<Seat, 'children'> & { readonly plan?: Pick<Plan, 'id'>; readonly me?: Participant }

/**
 * One line in the access log for every child in the plan, so that each family can be told who saw what. What was written is numbered as a
 * change of the plan too; `part`: which part it was, and about whom.
 */
export function recordPlan(
  ctx: Ctx,
  event: TraceEvent,
  object: string,
  { children, plan, me }: Recorded,
  detail = '',
  part: Part = {},
): void {
  const subjects = children.length === 0 ? [null] : children.map(child => child.id)
  for (const subject of subjects) record(ctx, event, object, subject, detail)
  if (plan && me && (event === 'create' || event === 'change'))
    noteChange(ctx, { plan: plan.id, by: me.id, object, isNew: event === 'create', ...part })
}

export const childrenIn = (ctx: Ctx, plan: WholePlan): Promise<readonly Child[]> => getChildren(ctx, subjectsOf(plan))

const subjectsOf = (plan: WholePlan): readonly string[] =>
  plan.participants.flatMap(({ kind, subject }) => (kind === 'family' && subject ? [subject] : []))

/** Somebody of the family who was not on the list; not stored before writing something. */
function newcomer(ctx: Ctx): Participant {
  const id = newId<ParticipantId>()
  const { id: subject, name } = ctx.actor
  return { id, kind: 'family', subject, name, part: '', joinedAt: ctx.now, joinedBy: id, departure: null }
}
