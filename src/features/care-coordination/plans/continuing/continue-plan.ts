/** A new plan of a family goes on from its last one: goals are carried over by choice, and the new plan knows from which. */
import { type Ctx, NotFound } from '../../../../platform/ctx.ts'
import { addGoal } from '../goals/add-goal.ts'
import { recordPlan, type Seat, seatsAt } from '../open-plan.ts'
import type { Goal, GoalId, Participant, ParticipantId, Plan } from '../plan.ts'
import { latestWords, presentIn } from '../rules.ts'
import { findFamilyPlans, findPlans } from '../store.ts'
import { findCarried, insertCarried } from './store.ts'

export type Earlier = {
  /** As the holder of the seat may see it. */
  readonly plan: Plan
  /** What was carried over from it before. */
  readonly carried: ReadonlySet<GoalId>
}

/** The last closed plan of the same family, for who may see that one too; undefined when there is none. */
export async function earlierPlan(ctx: Ctx, { plan }: Seat): Promise<Earlier | undefined> {
  const ids = await findFamilyPlans(ctx.db, ctx.municipality, plan.family.id)
  const before = ids.slice(0, ids.indexOf(plan.id)).at(-1)
  if (!before) return undefined
  const [seat] = await seatsAt(ctx, await findPlans(ctx.db, ctx.municipality, [before]))
  if (!seat || seat.plan.closure === null) return undefined
  recordPlan(ctx, 'read', 'care-coordination.plan', seat)
  return { plan: seat.plan, carried: await findCarried(ctx.db, ctx.municipality, plan.id) }
}

/** Whether this is not the family's first plan; of the earlier one nothing is read. */
export async function hasEarlierPlan({ db, municipality }: Ctx, { plan }: Pick<Seat, 'plan'>): Promise<boolean> {
  if (plan.closure !== null) return false
  const ids = await findFamilyPlans(db, municipality, plan.family.id)
  return ids.indexOf(plan.id) > 0
}

export type Carrying = { readonly goals: readonly Goal[]; readonly dueOn: Temporal.PlainDate }

/** Each goal comes with its words, and with the same people as far as they take part again. */
export async function carryOver(ctx: Ctx, seat: Seat, { goals, dueOn }: Carrying): Promise<readonly GoalId[]> {
  const earlier = await earlierPlan(ctx, seat)
  if (!earlier) throw new NotFound(`a plan before ${seat.plan.id}`)
  const added: GoalId[] = []
  for (const goal of goals) {
    const { title, lifeArea, seenBy, baseline, isFeasible } = goal
    const owners = ownersIn(seat.plan, earlier.plan, goal.owners)
    const words = latestWords(goal.words)?.words ?? ''
    const addition = await addGoal(ctx, seat, { title, lifeArea, seenBy, baseline, isFeasible, owners, words, dueOn })
    if (addition.kind !== 'added') continue
    await insertCarried(ctx.db, ctx.municipality, {
      plan: seat.plan.id,
      from: earlier.plan.id,
      goal: addition.id,
      continues: goal.id,
    })
    added.push(addition.id)
  }
  return added
}

/** By who they are, else by name: grandma has no account. Nobody of them again: the family as it takes part now. */
function ownersIn(plan: Plan, earlier: Plan, owners: readonly ParticipantId[]): readonly ParticipantId[] {
  const before = earlier.participants.filter(one => owners.includes(one.id))
  const same = (one: Participant) =>
    before.some(was => (was.subject === null ? was.name === one.name : was.subject === one.subject))
  const present = presentIn(plan)
  const again = present.filter(same)
  return (again.length > 0 ? again : present.filter(one => one.kind === 'family')).map(one => one.id)
}
