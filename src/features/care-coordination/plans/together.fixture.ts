/** A plan with a goal and an action, and the people who write in it: for the tests of writing together. */
import { as, type Browser } from '../../../../test/as.ts'
import type { Town } from '../../../../test/town.ts'
import { addAction } from './goals/add-action.ts'
import { addGoal } from './goals/add-goal.ts'
import { takeSeat } from './open-plan.ts'
import type { ActionId, GoalId, PlanId } from './plan.ts'
import { child, day, nurse, parent, planFor } from './yilmaz.fixture.ts'

export type Together = {
  readonly plan: PlanId
  readonly goal: GoalId
  readonly action: ActionId
  /** The coordinator. */
  readonly nurse: Browser
  readonly mother: Browser
  readonly father: Browser
}

/** `invited`: professionals who take part besides the nurse. */
export async function writeTogether(town: Town, invited: readonly string[] = []): Promise<Together> {
  const sem = await child(town, 'Sem', '2026-02-20')
  const mother = await parent(town, [sem], { name: 'Amina Yilmaz' })
  const father = await parent(town, [sem], { name: 'Joris de Vries', relation: 'father' })
  const plan = await planFor(town, sem, [mother.id, father.id], { invited })
  const parts = await town.act(nurse, async ctx => {
    const seat = await takeSeat(ctx, plan)
    const owners = seat.plan.participants.filter(one => one.subject === mother.id).map(one => one.id)
    const goal = {
      title: 'Sem groeit',
      words: 'Dat hij eet.',
      lifeArea: 'health',
      seenBy: 'lijn',
      baseline: 'te licht',
    } as const
    const added = await addGoal(ctx, seat, { ...goal, owners, isFeasible: true, dueOn: day('2027-02-01') })
    if (added.kind !== 'added') throw new Error(added.kind)
    const when = { dueOn: day('2026-12-01'), rhythm: '' }
    const action = await addAction(ctx, seat, {
      goal: added.id,
      title: 'Wegen',
      owner: owners[0] ?? seat.me.id,
      ...when,
    })
    return { goal: added.id, action }
  })
  return {
    plan,
    ...parts,
    nurse: await as(town.app, 'jeugdverpleegkundige'),
    mother: await as(town.app, mother.slug),
    father: await as(town.app, father.slug),
  }
}

/** What the goal says, as its form sends it. */
export const goalWords = async (browser: Browser, path: string): Promise<Record<string, string>> => {
  const page = await (await browser.get(path)).text()
  const owner = / name="owners"[^>]* value="([^"]*)"[^>]* checked/.exec(page)?.[1] ?? ''
  const version = / name="version" value="(\d+)"/.exec(page)?.[1] ?? ''
  const words = { title: 'Sem groeit', lifeArea: 'health', seenBy: 'lijn', baseline: 'te licht' }
  return { ...words, dueOn: '2027-02-01', isFeasible: 'yes', owners: owner, version }
}
