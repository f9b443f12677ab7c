/**
 * The record of youth health care may tell that there is one plan: who coordinates it, and when it is looked at again. Only with the family's
 * knowledge, and never the other way round: nothing of a record comes into a plan.
 */
import { professionalsOf } from '../../../../../centre/index.ts'
import type { ChildId } from '../../../../../people/index.ts'
import { record } from '../../../../../platform/audit/record.ts'
import { type Ctx, NotAllowed } from '../../../../../platform/ctx.ts'
import { recordPlan, type Seat } from '../../open-plan.ts'
import type { PlanId } from '../../plan.ts'
import { coordinatorOf, nextEvaluation, participantIn, presentIn } from '../../rules.ts'
import { findPlans } from '../../store.ts'
import { mayAnswer } from '../join.ts'
import { findOpenPlanOf } from '../store.ts'
import { isTold, type Telling } from './rules.ts'
import { findTellings, insertTelling } from './store.ts'

export type PlanNotice = {
  /** The plan itself, for a reader who takes part in it. */
  readonly plan: PlanId | null
  readonly coordinator: string
  readonly organisation: string
  readonly phone: string | null
  readonly nextEvaluation: Temporal.PlainDate | null
}

/** For the record of a child, whose reader has a care relation: that is asked before this. Null when there is nothing to tell. */
export async function planNoticeFor(ctx: Ctx, child: ChildId): Promise<PlanNotice | null> {
  const id = await findOpenPlanOf(ctx.db, ctx.municipality, child)
  if (!id || !isTold(await findTellings(ctx.db, ctx.municipality, id))) return null
  const [plan] = await findPlans(ctx.db, ctx.municipality, [id])
  if (!plan) return null
  record(ctx, 'read', 'care-coordination.plan-notice', child)
  const lead = participantIn(plan, coordinatorOf(plan) ?? null)
  const professional = (await professionalsOf(ctx)).find(one => one.id === lead?.subject)
  const takesPart = presentIn(plan).some(one => one.subject === ctx.actor.id)
  return {
    plan: takesPart ? plan.id : null,
    coordinator: lead?.name ?? '',
    organisation: professional?.organisation.name ?? lead?.part ?? '',
    phone: professional?.phone ?? professional?.organisation.phone ?? null,
    nextEvaluation: nextEvaluation(plan)?.plannedOn ?? null,
  }
}

export type Told = {
  readonly isTold: boolean
  readonly mine: Telling['answer'] | null
  /** Somebody else said no: one no is enough. */
  readonly isRefusedByOther: boolean
}

/** What the holder of the seat chose, and what counts. */
export async function tellingFor(ctx: Ctx, { plan, me }: Seat): Promise<Told> {
  const tellings = await findTellings(ctx.db, ctx.municipality, plan.id)
  const mine = tellings.find(telling => telling.by === me.id)
  const isRefusedByOther = tellings.some(telling => telling.by !== me.id && telling.answer === 'hidden')
  return { isTold: isTold(tellings), mine: mine?.answer ?? null, isRefusedByOther }
}

/** By the family; and by the coordinator, who was told so by the family. */
export async function chooseTelling(ctx: Ctx, seat: Seat, answer: Telling['answer']): Promise<void> {
  if (!mayAnswer(seat)) throw new NotAllowed('care-coordination.plan-notice', seat.children[0]?.id ?? null)
  const { municipality, now: at } = ctx
  await insertTelling(ctx.db, { municipality, plan: seat.plan.id, by: seat.me.id, answer, at })
  recordPlan(ctx, 'change', 'care-coordination.plan-notice', { children: seat.children })
}
