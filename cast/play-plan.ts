/** The plan of the family Vos: parents apart, one child, one plan. Mother has custody and writes in it; father has not. */
import {
  addAction,
  addGoal,
  type GoalId,
  inviteParticipant,
  moveAction,
  openPlan,
  type ParticipantId,
  type PlanId,
  startPlan,
  takeSeat,
  writeSafetyAgreement,
} from '../src/features/care-coordination/index.ts'
import type { Ctx } from '../src/platform/ctx.ts'
import { type As, childOf, type People } from './acting.ts'
import { actorOf } from './open-town.ts'
import { professionals } from './town.ts'

const neighbourhoodWorker = actorOf(professionals.neighbourhoodWorker)

export async function playPlan(as: As, people: People): Promise<void> {
  const finn = childOf(people, 'Vos', 'Finn')
  const family = people.get('Vos')?.family ?? ''
  const plan = await as(neighbourhoodWorker, 50, async ctx => {
    const start = await startPlan(ctx, {
      child: finn,
      family: { kind: 'known', id: family },
      reason: 'Sinds Jeroen weg is, slaapt Finn slecht en is hij boos. Wij willen dat hij weer blij naar school gaat.',
      coordinator: ctx.actor.id,
      evaluateOn: ctx.today.add({ days: 75 }),
      clearOn: ctx.today.subtract({ days: 3 }),
      match: null,
      invited: [professionals.schoolSocialWorker.id],
    })
    if (start.kind !== 'started') throw new Error('the plan of the story can not start')
    return start.id
  })
  const grandma = await as(neighbourhoodWorker, 48, ctx => inviteGrandma(ctx, plan))
  await as(neighbourhoodWorker, 45, ctx => setGoals(ctx, plan, grandma))
  await as(neighbourhoodWorker, 10, ctx => moveOn(ctx, plan))
}

async function inviteGrandma(ctx: Ctx, plan: PlanId): Promise<ParticipantId> {
  const seat = await takeSeat(ctx, plan)
  const invitee = { kind: 'acquaintance', as: 'network', name: 'Oma Vos', part: 'oma' } as const
  const invitation = await inviteParticipant(ctx, seat, invitee)
  if (invitation.kind !== 'invited') throw new Error('grandma can not be invited')
  return invitation.id
}

async function setGoals(ctx: Ctx, plan: PlanId, grandma: ParticipantId): Promise<void> {
  const seat = await takeSeat(ctx, plan)
  const named = (name: string) => seat.plan.participants.find(one => one.name.startsWith(name))?.id ?? seat.me.id
  const sleep = await goal(ctx, plan, {
    title: 'Finn slaapt weer door',
    words: 'Dat we ’s avonds weer rust hebben.',
    lifeArea: 'health',
    seenBy: 'Hij slaapt vijf nachten per week door.',
    baseline: 'Nu één of twee nachten per week.',
    days: 70,
    owners: [named('Petra')],
  })
  const school = await goal(ctx, plan, {
    title: 'Met plezier naar school',
    words: 'Finn vertelt weer wat hij gedaan heeft.',
    lifeArea: 'school',
    seenBy: 'Juf en Finn geven allebei een 7 of meer.',
    baseline: 'Finn geeft een 4.',
    days: 90,
    owners: [named('Finn')],
  })
  const until = (days: number) => ctx.today.add({ days })
  const act = async (
    goalId: GoalId,
    title: string,
    owner: ParticipantId,
    dueOn: Temporal.PlainDate | null,
    rhythm = '',
  ) => addAction(ctx, await takeSeat(ctx, plan), { goal: goalId, title, owner, dueOn, rhythm })
  await act(sleep, 'Elke avond hetzelfde: badje, boek, bed', named('Petra'), null, 'elke dag')
  await act(sleep, 'Finn slaapt op vrijdag bij oma', grandma, null, 'elke week')
  await act(school, 'Gesprekken op school met Finn', named('Yvonne'), until(40))
  await act(school, 'Afspraken over ophalen op papier zetten', named('Karim'), until(60))
  await writeSafetyAgreement(ctx, await takeSeat(ctx, plan), safety)
}

const safety = {
  atSign: 'Als er ruzie komt bij het ophalen',
  agreed: 'Petra belt oma. Oma haalt Finn op en brengt hem naar Jeroen.',
  watchedBy: null,
}

type Aim = Omit<Parameters<typeof addGoal>[2], 'dueOn' | 'isFeasible'> & { readonly days: number }

async function goal(ctx: Ctx, plan: PlanId, { days, ...aim }: Aim): Promise<GoalId> {
  const added = await addGoal(ctx, await takeSeat(ctx, plan), {
    ...aim,
    isFeasible: true,
    dueOn: ctx.today.add({ days }),
  })
  if (added.kind !== 'added') throw new Error('a goal of the story is overtaken')
  return added.id
}

async function moveOn(ctx: Ctx, plan: PlanId): Promise<void> {
  const { plan: opened } = await openPlan(ctx, plan)
  const actions = opened.goals.flatMap(one => one.actions)
  for (const [place, lane] of [
    [0, 'doing'],
    [1, 'done'],
    [2, 'doing'],
  ] as const) {
    const action = actions[place]
    if (action) await moveAction(ctx, await takeSeat(ctx, plan), { action, lane, readVersion: 0 })
  }
}
