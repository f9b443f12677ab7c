/**
 * Who has no seat asks to take part, not knowing whether there is a plan: the answer on the page is the same with and without one. The
 * coordinator or the family answers; after a no the asker hears nothing.
 */
import { getProfessional } from '../../../../centre/index.ts'
import { noteWentOn } from '../../../../people/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import { type Ctx, NotAllowed } from '../../../../platform/ctx.ts'
import { send } from '../../../../platform/mail/send.ts'
import { newId } from '../../../../platform/new-id.ts'
import { recordPlan, type Seat } from '../open-plan.ts'
import { insertParticipants } from '../participants/store.ts'
import type { ParticipantId } from '../plan.ts'
import { coordinatorOf, presentIn } from '../rules.ts'
import { findPlans } from '../store.ts'
import type { JoinRequest, JoinRequestId } from './join-request.ts'
import type { FoundSource } from './source.ts'
import { findJoinRequests, findOpenPlanOf, insertJoinAnswer, insertJoinRequest, insertOrigin } from './store.ts'
import { linksText } from './text.ts'

/** `source` was found for the asker before. The asker learns nothing from how this ends, so it has no result. */
export async function askToJoin(ctx: Ctx, source: FoundSource, reason: string): Promise<void> {
  record(ctx, 'create', 'care-coordination.join-request', source.child)
  const id = await findOpenPlanOf(ctx.db, ctx.municipality, source.child)
  const [plan] = id ? await findPlans(ctx.db, ctx.municipality, [id]) : []
  if (!plan || presentIn(plan).some(one => one.subject === ctx.actor.id)) return
  const { name, organisation } = await getProfessional(ctx, ctx.actor.id)
  await insertJoinRequest(ctx.db, {
    municipality: ctx.municipality,
    id: newId<JoinRequestId>(),
    plan_id: plan.id,
    professional_id: ctx.actor.id,
    name,
    organisation: organisation.name,
    reason,
    kind: source.kind,
    source_id: source.id,
    asked_at: ctx.now,
  })
  const coordinator = plan.participants.find(one => one.id === coordinatorOf(plan))
  if (coordinator?.kind === 'professional' && coordinator.subject) await tell(ctx, coordinator.subject, 'asked')
}

/** Those without an answer, for who answers them; nobody else knows that somebody asked. */
export const joinRequestsFor = async (ctx: Ctx, seat: Seat): Promise<readonly JoinRequest[]> =>
  mayAnswer(seat) ? findJoinRequests(ctx.db, ctx.municipality, seat.plan.id) : []

/** The coordinator, and of the family whoever writes in the whole plan. */
export const mayAnswer = ({ plan, me }: Seat): boolean =>
  coordinatorOf(plan) === me.id || (me.kind === 'family' && plan.sight.people.level === 'writes')

export type Answering = { readonly kind: 'answered' } | { readonly kind: 'overtaken' }

export async function answerJoinRequest(
  ctx: Ctx,
  seat: Seat,
  { request, answer }: { readonly request: JoinRequest; readonly answer: 'yes' | 'no' },
): Promise<Answering> {
  if (!mayAnswer(seat)) throw new NotAllowed('care-coordination.join-request', seat.children[0]?.id ?? null)
  const row = { municipality: ctx.municipality, request_id: request.id, answer }
  const isFirst = await insertJoinAnswer(ctx.db, { ...row, answered_at: ctx.now, answered_by: seat.me.id })
  if (!isFirst) return { kind: 'overtaken' }
  recordPlan(ctx, 'change', 'care-coordination.join-request', { children: seat.children })
  if (answer === 'yes') await letIn(ctx, seat, request)
  return { kind: 'answered' }
}

async function letIn(ctx: Ctx, seat: Seat, { professional, name, organisation, source }: JoinRequest): Promise<void> {
  const { plan, me } = seat
  const known = presentIn(plan).find(one => one.subject === professional)
  const id = known?.id ?? newId<ParticipantId>()
  const common = { municipality: ctx.municipality, plan_id: plan.id }
  if (!known) {
    const seated = { kind: 'professional', subject_id: professional, name, part: organisation } as const
    await insertParticipants(ctx.db, [{ ...common, ...seated, id, joined_at: ctx.now, joined_by: me.id }])
    recordPlan(ctx, 'create', 'care-coordination.participant', seat, name)
  }
  if (source) {
    await insertOrigin(ctx.db, { ...common, kind: source.kind, source_id: source.id, laid_at: ctx.now, laid_by: id })
    await noteWentOn(ctx, source, seat.children[0]?.id ?? null)
  }
  await tell(ctx, professional, 'let-in')
}

/** That something waits, and never what or about whom. */
async function tell(ctx: Ctx, professional: string, news: keyof typeof linksText.mail): Promise<void> {
  const { email } = await getProfessional(ctx, professional)
  if (email) await send(ctx.db, ctx.municipality, { recipient: email, ...linksText.mail[news] }, ctx.now)
}
