/** The family group plan comes first: offered, made by the family, or not wanted. And whoever wishes it gets the plan in writing. */
import { type Ctx, NotAllowed } from '../../../../platform/ctx.ts'
import { newId } from '../../../../platform/new-id.ts'
import { recordPlan, type Seat } from '../open-plan.ts'
import type { GroupPlanStep } from '../plan.ts'
import { presentIn } from '../rules.ts'
import { chooseSections } from '../sight/choose-sections.ts'
import { mayDecide } from '../sight/who-sees-what.ts'
import { insertGroupPlanStep } from './store.ts'

export type NewStep = Pick<GroupPlanStep, 'kind' | 'on' | 'readyBy'>

export async function takeStep(ctx: Ctx, seat: Seat, { kind, on, readyBy }: NewStep): Promise<void> {
  if (!mayStep(seat)) throw new NotAllowed('care-coordination.group-plan-step', seat.children[0]?.id ?? null)
  await insertGroupPlanStep(ctx.db, {
    municipality: ctx.municipality,
    id: newId<string>(),
    plan_id: seat.plan.id,
    step: kind,
    taken_on: on,
    ready_by: kind === 'makes' ? readyBy : null,
    recorded_at: ctx.now,
    recorded_by: seat.me.id,
  })
  recordPlan(ctx, 'change', 'care-coordination.group-plan-step', seat, kind)
}

/** Whoever decides, and whoever helps the family and writes down what was agreed. */
export const mayStep = (seat: Seat): boolean =>
  mayDecide(seat) || (seat.me.kind === 'professional' && seat.plan.sight.agreements.level === 'writes')

/** The family shows its own plan to every professional who takes part now; who comes later does not see it by itself. */
export async function shareGroupPlan(ctx: Ctx, seat: Seat): Promise<void> {
  for (const participant of presentIn(seat.plan))
    if (participant.kind === 'professional' && participant.subject !== null)
      await chooseSections(ctx, seat, {
        participant,
        saidBy: seat.me,
        choices: [{ section: 'group-plan', opens: true }],
      })
}
