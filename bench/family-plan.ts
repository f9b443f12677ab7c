/** A plan of a family at which ten people sit, with twelve goals and sixty actions, as it is after half a year. */
import type { As } from '../cast/acting.ts'
import { actorOf } from '../cast/open-town.ts'
import { professionals } from '../cast/town.ts'
import {
  addAction,
  addGoal,
  type GoalId,
  inviteParticipant,
  moveAction,
  type ParticipantId,
  type PlanId,
  startPlan,
  takeSeat,
} from '../src/features/care-coordination/index.ts'
import type { ChildId } from '../src/people/index.ts'
import type { Ctx } from '../src/platform/ctx.ts'
import type { Post } from './load.ts'

export type FamilyPlan = { readonly id: PlanId; readonly goal: GoalId; readonly owner: ParticipantId }

const goals = 12
const actionsEach = 5
const acquaintances = ['Oma Truus', 'Buurvrouw Fatma', 'Juf Anneke', 'Oom Peter']
const nurse = actorOf(professionals.nurse)

/** Coordinated by the nurse. */
export async function makeFamilyPlan(as: As, child: ChildId): Promise<FamilyPlan> {
  const id = await as(nurse, 180, ctx => start(ctx, child))
  const first = await as(nurse, 170, ctx => fill(ctx, id))
  await as(nurse, 20, ctx => moveSome(ctx, id))
  return { id, ...first }
}

async function start(ctx: Ctx, child: ChildId): Promise<PlanId> {
  const { doctor, pedagogue, schoolSocialWorker, neighbourhoodWorker } = professionals
  const started = await startPlan(ctx, {
    child,
    family: { kind: 'new', name: 'Volledig', members: [] },
    reason: 'We willen weer rust in huis, en dat de kinderen met plezier naar school gaan.',
    coordinator: nurse.id,
    evaluateOn: ctx.today.add({ days: 200 }),
    clearOn: ctx.today,
    match: null,
    invited: [doctor, pedagogue, schoolSocialWorker, neighbourhoodWorker].map(one => one.id),
  })
  if (started.kind !== 'started') throw new Error(started.kind)
  for (const name of acquaintances)
    await inviteParticipant(ctx, await takeSeat(ctx, started.id), {
      kind: 'acquaintance',
      as: 'network',
      name,
      part: '',
    })
  return started.id
}

async function fill(ctx: Ctx, plan: PlanId): Promise<Omit<FamilyPlan, 'id'>> {
  const made: GoalId[] = []
  const seat = await takeSeat(ctx, plan)
  const people = seat.plan.participants
  const owner = people.find(one => one.kind === 'network')?.id ?? seat.me.id
  for (let number = 1; number <= goals; number++) {
    const added = await addGoal(ctx, seat, {
      ...goalWords(number),
      words: 'Dat het thuis gezellig is, en iedereen weer slaapt.',
      owners: [owner],
      lifeArea: 'youth-help',
      isFeasible: true,
      dueOn: ctx.today.add({ days: 300 }),
    })
    if (added.kind !== 'added') throw new Error(added.kind)
    made.push(added.id)
    for (let action = 1; action <= actionsEach; action++)
      await addAction(ctx, seat, {
        goal: added.id,
        title: `Stap ${action} van doel ${number}: bellen, afspreken en terugkijken`,
        owner: people[action % people.length]?.id ?? seat.me.id,
        dueOn: ctx.today.add({ days: 160 + action * 10 }),
        rhythm: '',
      })
  }
  const [goal] = made
  if (!goal) throw new Error('no goal')
  return { goal, owner }
}

const goalWords = (number: number) => ({
  title: `Doel ${number}: er is rust aan tafel`,
  seenBy: 'Vijf avonden per week eten we samen zonder ruzie.',
  baseline: 'Nu lukt dat één avond per week.',
})

/** Two of three are begun, half of those done. */
async function moveSome(ctx: Ctx, plan: PlanId): Promise<void> {
  const seat = await takeSeat(ctx, plan)
  const actions = seat.plan.goals.flatMap(goal => goal.actions)
  for (const [place, action] of actions.entries()) {
    if (place % 3 === 0) continue
    await moveAction(ctx, seat, { action, lane: 'doing', readVersion: 0 })
    if (place % 3 === 2)
      await moveAction(ctx, seat, {
        action: { ...action, moves: [{ version: 1, lane: 'doing', at: ctx.now, by: seat.me.id }] },
        lane: 'done',
        readVersion: 1,
      })
  }
}

/** Each changes the first goal as it then stands: a new version every time. */
export function goalChanges({ id, goal, owner }: FamilyPlan): () => Post {
  let version = 0
  const dueOn = Temporal.Now.plainDateISO('Europe/Amsterdam').add({ days: 100 }).toString()
  return () => {
    version++
    return {
      path: `/plannen/${id}/doelen/${goal}/wijzigen`,
      body: new URLSearchParams({
        ...{ _key: crypto.randomUUID(), version: String(version), owners: owner },
        ...{ ...goalWords(1), title: `Doel 1, keer ${version}`, lifeArea: 'youth-help', isFeasible: 'yes', dueOn },
      }).toString(),
    }
  }
}
