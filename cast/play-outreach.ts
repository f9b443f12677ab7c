/** Fleur's mother does not open the door since Mees was born; and Mila's mother is called after her plan was closed. */
import {
  addGoal,
  closePlan,
  letIn,
  logAttempt,
  logCall,
  type NewCall,
  type PlanId,
  sayWish,
  startOutreach,
  startPlan,
  takeAftercare,
  takeSeat,
  tellFamily,
} from '../src/features/care-coordination/index.ts'
import { type As, childOf, type People } from './acting.ts'
import { actorOf } from './open-town.ts'
import { professionals } from './town.ts'

const nurse = actorOf(professionals.nurse)
const doctor = actorOf(professionals.doctor)
const pedagogue = actorOf(professionals.pedagogue)

export async function playOutreach(as: As, people: People): Promise<void> {
  await seekOutVisser(as, people)
  await callVanLeeuwen(as, people)
}

async function seekOutVisser(as: As, people: People): Promise<void> {
  const fleur = childOf(people, 'Visser', 'Fleur')
  const { id } = await as(nurse, 34, ctx =>
    startOutreach(ctx, {
      child: fleur,
      reason: 'Fleur kwam drie keer niet voor haar ogen. Sinds Mees er is neemt moeder de telefoon niet meer op.',
      ground: 'public-task',
      groundWords: 'De jeugdgezondheidszorg zoekt een kind zelf op als het uit beeld raakt.',
      precaution: 'as-usual',
      safetyWords: 'Bel aan bij de zijdeur, de voordeur klemt.',
    }),
  )
  await as(nurse, 30, ctx => letIn(ctx, id, professionals.doctor.id))
  const none = { agreed: '', meetOn: null }
  await as(nurse, 29, ctx =>
    logAttempt(ctx, id, {
      ...none,
      triedOn: ctx.today,
      way: 'visit',
      outcome: 'nobody-reached',
      words: 'Gordijnen dicht, kinderwagen in de gang. Kaartje in de bus gedaan.',
    }),
  )
  await as(doctor, 16, ctx =>
    logAttempt(ctx, id, {
      ...none,
      triedOn: ctx.today,
      way: 'through-others',
      outcome: 'spoke',
      words: 'Via de kraamzorg gesproken. Moeder is moe en schaamt zich voor de rommel.',
      agreed: 'We sturen eerst een bericht, en komen dan samen met de kraamzorg.',
    }),
  )
  await as(doctor, 16, ctx =>
    tellFamily(ctx, id, {
      on: ctx.today,
      words: 'Aan de telefoon verteld dat we ons zorgen maken en langs willen komen.',
    }),
  )
}

async function callVanLeeuwen(as: As, people: People): Promise<void> {
  const plan = await as(pedagogue, 290, async ctx => {
    const start = await startPlan(ctx, {
      child: childOf(people, 'Van Leeuwen', 'Mila'),
      family: { kind: 'known', id: people.get('Van Leeuwen')?.family ?? '' },
      reason: 'Mila was zo klein. Ik durfde haar bij niemand achter te laten.',
      coordinator: ctx.actor.id,
      evaluateOn: ctx.today.add({ months: 6 }),
      clearOn: ctx.today,
      match: null,
      invited: [professionals.nurse.id],
    })
    if (start.kind !== 'started') throw new Error('the plan of Mila can not start')
    return start.id
  })
  await as(pedagogue, 285, async ctx => {
    const seat = await takeSeat(ctx, plan)
    const mother = seat.plan.participants.filter(one => one.kind === 'family').map(one => one.id)
    await addGoal(ctx, seat, {
      title: 'Sanne laat Mila een ochtend bij oma',
      words: 'Dat ik haar durf los te laten.',
      lifeArea: 'social-support',
      seenBy: 'Vier weken achter elkaar één ochtend.',
      baseline: 'Nog nooit.',
      isFeasible: true,
      owners: mother,
      dueOn: ctx.today.add({ months: 6 }),
    })
  })
  await as(pedagogue, 100, async ctx =>
    closePlan(ctx, await takeSeat(ctx, plan), { outcome: 'goals-reached', words: 'Mila gaat elke week naar oma.' }),
  )
  await askAndCall(as, plan)
}

const notReached: Omit<NewCall, 'calledOn'> = {
  month: 3,
  outcome: 'not-reached',
  how: null,
  score: null,
  words: 'Voicemail ingesproken.',
}

async function askAndCall(as: As, plan: PlanId): Promise<void> {
  const { id: caller } = professionals.pedagogue
  await as(pedagogue, 99, async ctx =>
    sayWish(ctx, await takeAftercare(ctx, plan), { version: 0, wants: 'yes', caller, words: 'Liefst ’s avonds.' }),
  )
  await as(pedagogue, 4, async ctx =>
    logCall(ctx, await takeAftercare(ctx, plan), { ...notReached, calledOn: ctx.today }),
  )
}
