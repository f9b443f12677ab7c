/** A closed plan goes on in one step: a new plan of the same family, with the goals that are taken along. */
import { may } from '../../../platform/auth/roles.ts'
import { type Ctx, NotAllowed } from '../../../platform/ctx.ts'
import { carryOver, earlierPlan } from '../plans/continuing/continue-plan.ts'
import { recordPlan, takeSeat } from '../plans/open-plan.ts'
import type { PlanId } from '../plans/plan.ts'
import { startPlan } from '../plans/start-plan.ts'
import type { AtAftercare } from './look-up.ts'
import { insertReopening } from './store.ts'

export type Reopening = {
  /** Why there is a plan again, in the family's words. */
  readonly reason: string
  readonly goals: readonly string[]
  /** By when the goals are to be reached, and when is looked at the plan. */
  readonly dueOn: Temporal.PlainDate
}
export type Reopened =
  | { readonly kind: 'reopened'; readonly id: PlanId }
  /** The family has an open plan: this one went on, or another began. */
  | { readonly kind: 'has-plan' }

/** Who may start plans: whoever leads a new one writes down what the family says of who sees it. */
export const mayReopen = ({ actor }: Ctx, { me }: AtAftercare['seat']): boolean =>
  me.kind === 'professional' && may.startPlans(actor)

export async function reopenPlan(ctx: Ctx, { seat, aftercare }: AtAftercare, entry: Reopening): Promise<Reopened> {
  const [child] = seat.children
  if (!mayReopen(ctx, seat) || !child) throw new NotAllowed('care-coordination.aftercare', child?.id ?? null)
  if (aftercare.reopened) return { kind: 'has-plan' }
  const start = await startPlan(ctx, {
    child: child.id,
    family: { kind: 'known', id: seat.plan.family.id },
    reason: entry.reason,
    coordinator: ctx.actor.id,
    evaluateOn: entry.dueOn,
    clearOn: ctx.today,
    match: null,
    invited: professionalsOf(seat),
  })
  if (start.kind === 'has-plan') return start
  const again = await takeSeat(ctx, start.id)
  const earlier = await earlierPlan(ctx, again)
  const goals = earlier?.plan.goals.filter(({ id }) => entry.goals.includes(id)) ?? []
  if (goals.length > 0) await carryOver(ctx, again, { goals, dueOn: entry.dueOn })
  await insertReopening(ctx.db, {
    municipality: ctx.municipality,
    plan_id: seat.plan.id,
    new_plan_id: start.id,
    reopened_at: ctx.now,
    reopened_by: ctx.actor.id,
  })
  recordPlan(ctx, 'change', 'care-coordination.aftercare', { children: seat.children }, 'reopened')
  return { kind: 'reopened', id: start.id }
}

/** The professionals who took part until it was closed take part again. */
const professionalsOf = ({ plan, me }: AtAftercare['seat']): readonly string[] =>
  plan.participants.flatMap(({ kind, subject, departure, id }) =>
    kind === 'professional' && subject !== null && departure === null && id !== me.id ? [subject] : [],
  )
