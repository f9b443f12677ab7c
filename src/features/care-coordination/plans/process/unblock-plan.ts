/** The process coordinator is asked in with a reason that all in the plan read, comes to the table, puts down what is decided, and leaves again. */
import { professionalsOf } from '../../../../centre/index.ts'
import { holdersOf } from '../../../../platform/auth/accounts/holders.ts'
import { type Ctx, NotAllowed, NotFound } from '../../../../platform/ctx.ts'
import { send } from '../../../../platform/mail/send.ts'
import { newId } from '../../../../platform/new-id.ts'
import { childrenIn, recordPlan, type Seat } from '../open-plan.ts'
import { insertDeparture, insertParticipants } from '../participants/store.ts'
import type { ParticipantId, PlanId } from '../plan.ts'
import { coordinatorOf, presentIn } from '../rules.ts'
import { findPlans } from '../store.ts'
import { tellPeople } from '../telling/tell-people.ts'
import { mailText } from '../telling/text.ts'
import { isGoingOn, isProcessCoordinator, type ProcessRequest, type ProcessRequestId, processPart } from './process.ts'
import {
  findOpenRequests,
  findProcessRequests,
  insertProcessDecision,
  insertProcessEntry,
  insertProcessRequest,
} from './store.ts'

export type AskingIn = { readonly kind: 'asked' } | { readonly kind: 'refused'; readonly because: 'asked-already' }

/** A professional or somebody of the family asks; people around the family ask through them. */
export async function askProcessCoordinator(ctx: Ctx, seat: Seat, reason: string): Promise<AskingIn> {
  if (seat.me.kind === 'network' || isProcessCoordinator(seat.me)) throw notAllowed(seat)
  if ((await requestsOf(ctx, seat)).some(isGoingOn)) return { kind: 'refused', because: 'asked-already' }
  await insertProcessRequest(ctx.db, {
    municipality: ctx.municipality,
    id: newId<ProcessRequestId>(),
    plan_id: seat.plan.id,
    reason,
    asked_at: ctx.now,
    asked_by: seat.me.id,
  })
  recordPlan(ctx, 'create', 'care-coordination.process-request', seat)
  await tellProcessCoordinators(ctx, 'asked')
  await tellOthers(ctx, seat)
  return { kind: 'asked' }
}

/** Takes a place at the table of a plan that asked; nobody may without a request. */
export async function joinAsProcessCoordinator(ctx: Ctx, id: string): Promise<PlanId> {
  const request = (await findOpenRequests(ctx.db, ctx.municipality)).find(one => one.id === id)
  const [plan] = request ? await findPlans(ctx.db, ctx.municipality, [request.plan]) : []
  if (!request || !plan) throw new NotFound(`process request ${id}`)
  const [asked] = await findProcessRequests(ctx.db, ctx.municipality, [plan.id]).then(all => all.filter(isGoingOn))
  const known = presentIn(plan).find(one => one.subject === ctx.actor.id)
  const me = known?.id ?? newId<ParticipantId>()
  const common = { municipality: ctx.municipality, id: me, plan_id: plan.id, kind: 'professional' as const }
  const row = { ...common, subject_id: ctx.actor.id, name: ctx.actor.name, part: processPart }
  if (!known) await insertParticipants(ctx.db, [{ ...row, joined_at: ctx.now, joined_by: asked?.askedBy ?? me }])
  const entry = { municipality: ctx.municipality, request_id: request.id, participant_id: me, entered_at: ctx.now }
  if (!(await insertProcessEntry(ctx.db, entry))) throw new NotFound(`process request ${id}`)
  const children = await childrenIn(ctx, plan)
  recordPlan(ctx, 'change', 'care-coordination.process-request', { children }, 'entered')
  await tellPeople(
    ctx,
    plan,
    presentIn(plan).map(one => one.id),
    'news',
  )
  return plan.id
}

/** What was decided to get on; everyone in the plan reads it. */
export async function decideProcess(ctx: Ctx, seat: Seat, words: string): Promise<void> {
  const request = await ownRequest(ctx, seat)
  const row = { municipality: ctx.municipality, id: newId(), request_id: request.id, plan_id: seat.plan.id, words }
  await insertProcessDecision(ctx.db, { ...row, decided_at: ctx.now, decided_by: seat.me.id })
  recordPlan(ctx, 'create', 'care-coordination.process-decision', seat)
  await tellOthers(ctx, seat)
}

export type LeavingTable = { readonly kind: 'left' } | { readonly kind: 'refused'; readonly because: 'no-coordinator' }

/** The plan goes on without the process coordinator, who then no longer sees it. Somebody must coordinate it. */
export async function leaveTable(ctx: Ctx, seat: Seat): Promise<LeavingTable> {
  await ownRequest(ctx, seat)
  if (coordinatorOf(seat.plan) === undefined) return { kind: 'refused', because: 'no-coordinator' }
  const row = { municipality: ctx.municipality, participant_id: seat.me.id }
  await insertDeparture(ctx.db, { ...row, left_at: ctx.now, recorded_by: seat.me.id })
  recordPlan(ctx, 'change', 'care-coordination.participant', seat, seat.me.name)
  return { kind: 'left' }
}

export const requestsOf = (ctx: Ctx, { plan }: Seat): Promise<readonly ProcessRequest[]> =>
  findProcessRequests(ctx.db, ctx.municipality, [plan.id])

async function ownRequest(ctx: Ctx, seat: Seat): Promise<ProcessRequest> {
  const request = (await requestsOf(ctx, seat)).findLast(({ entry }) => entry?.participant === seat.me.id)
  if (!request) throw notAllowed(seat)
  return request
}

/** Process coordinators read no name in the mail, and in the list neither. */
export async function tellProcessCoordinators(ctx: Ctx, what: 'asked' | 'stalled'): Promise<void> {
  const holders = await holdersOf(ctx, 'unblockPlans')
  const known = (await professionalsOf(ctx)).filter(({ id }) => holders.has(id))
  for (const recipient of new Set(known.flatMap(({ email }) => email ?? [])))
    await send(ctx.db, ctx.municipality, { recipient, ...mailText[what] }, ctx.now)
}

const tellOthers = (ctx: Ctx, { plan, me }: Seat): Promise<void> =>
  tellPeople(
    ctx,
    plan,
    presentIn(plan).flatMap(one => (one.id === me.id ? [] : [one.id])),
    'news',
  )

const notAllowed = ({ children }: Seat): NotAllowed =>
  new NotAllowed('care-coordination.process-request', children[0]?.id ?? null)
