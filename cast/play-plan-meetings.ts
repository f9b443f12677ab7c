/**
 * How plans are coordinated: Kramer – Dijkstra met two weeks ago and meet again on Friday; Karim asks Yvonne to take the lead of Vos over;
 * and the plan of Groen stands still, so that the aunt who is guardian asks the process coordinator in.
 */
import {
  addGoal,
  agreeAction,
  askProcessCoordinator,
  askToCoordinate,
  callMeeting,
  type MeetingId,
  meetingAt,
  plansOf,
  replyToMeeting,
  type Seat,
  startPlan,
  takeSeat,
  wishAnother,
  writeMinutes,
} from '../src/features/care-coordination/index.ts'
import type { Actor, Ctx } from '../src/platform/ctx.ts'
import { type As, childOf, type People } from './acting.ts'
import { actorOf } from './open-town.ts'
import { professionals } from './town.ts'

const karim = actorOf(professionals.neighbourhoodWorker)

export async function playPlanMeetings(as: As, people: People): Promise<void> {
  await playKramer(as, people)
  await playHandOver(as, people)
  await playStalled(as, people)
}

type AtTable = <T>(actor: Actor, daysAgo: number, work: (ctx: Ctx, seat: Seat) => Promise<T>) => Promise<T>

async function tableOf(as: As, actor: Actor): Promise<AtTable> {
  const [plan] = await as(actor, 0, ctx => plansOf(ctx, actor.id))
  if (!plan) throw new Error(`${actor.name} has no plan in the story`)
  return (who, daysAgo, work) => as(who, daysAgo, async ctx => work(ctx, await takeSeat(ctx, plan.id)))
}

async function playKramer(as: As, people: People): Promise<void> {
  const eva = guardian(people, 'Kramer – Dijkstra', 'Eva Kramer')
  const mark = guardian(people, 'Kramer – Dijkstra', 'Mark Dijkstra')
  const at = await tableOf(as, eva)
  const first = await at(karim, 21, (ctx, seat) =>
    callMeeting(ctx, seat, { ...when(ctx, 7, 15), place: 'De Vlinder, kamer 4', points: '', ...everyone(seat) }),
  )
  await at(karim, 13, (ctx, seat) => writeUp(ctx, seat, first))
  const next = await at(karim, 6, (ctx, seat) =>
    callMeeting(ctx, seat, {
      ...when(ctx, 10, 15),
      place: 'CJG Centrum, Wilgenstraat 41',
      points: 'Wie haalt Tijn op met kerst?\nIsa wordt zestien: wat verandert er?',
      ...everyone(seat),
    }),
  )
  for (const [who, answer] of [
    [eva, 'comes'],
    [mark, 'maybe'],
  ] as const)
    await at(who, 4, async (ctx, seat) =>
      replyToMeeting(ctx, seat, await meetingAt(ctx, seat, next), { participant: seat.me.id, answer }),
    )
}

/** On a day, at this hour of Amsterdam. */
function when({ today }: Ctx, days: number, hour: number) {
  const zoned = today.add({ days }).toZonedDateTime({ timeZone: 'Europe/Amsterdam', plainTime: { hour } })
  return { startsAt: zoned.toInstant(), minutes: 45, videoLink: '' }
}

/** Tijn is eight and stays at school. */
const everyone = ({ plan }: Seat) => ({
  invitees: plan.participants.filter(one => !one.name.startsWith('Tijn')).map(one => one.id),
})

async function writeUp(ctx: Ctx, seat: Seat, id: MeetingId): Promise<void> {
  const meeting = await meetingAt(ctx, seat, id)
  const named = (name: string) => seat.plan.participants.find(one => one.name.startsWith(name))?.id ?? seat.me.id
  await writeMinutes(ctx, seat, meeting, {
    words: 'Eva en Mark zaten voor het eerst samen aan tafel. Isa wil zelf kiezen bij wie ze door de week is.',
    decisions: 'Wisselen gaat voortaan op vrijdag via school. Over geld praten Eva en Mark alleen met Karim erbij.',
    present: [named('Eva'), named('Mark'), named('Isa'), named('Ria'), named('Karim'), named('Yvonne')],
    readVersion: 0,
  })
  const goal = seat.plan.goals[0]
  if (!goal) return
  const action = { goal: goal.id, title: 'Wisselrooster voor december maken', owner: named('Mark'), rhythm: '' }
  await agreeAction(ctx, seat, meeting, { ...action, dueOn: ctx.today.add({ days: 15 }) })
}

async function playHandOver(as: As, people: People): Promise<void> {
  const petra = guardian(people, 'Vos', 'Petra Vos')
  const at = await tableOf(as, petra)
  await at(petra, 5, (ctx, seat) => wishAnother(ctx, seat, 'Yvonne zien we elke week op school. Kan zij het doen?'))
  await at(karim, 3, async (ctx, seat) => {
    const yvonne = seat.plan.participants.find(one => one.subject === professionals.schoolSocialWorker.id)
    if (yvonne) await askToCoordinate(ctx, seat, yvonne.id, 'Petra vraagt of jij het wilt overnemen.')
  })
}

async function playStalled(as: As, people: People): Promise<void> {
  const saskia = guardian(people, 'Groen', 'Saskia Bloem')
  const started = await as(karim, 110, async ctx =>
    startPlan(ctx, {
      child: childOf(people, 'Groen', 'Jayden'),
      family: { kind: 'known', id: people.get('Groen')?.family ?? '' },
      reason: 'Jayden weet niet of hij kan blijven. Wij willen dat daar een besluit over komt.',
      coordinator: ctx.actor.id,
      evaluateOn: ctx.today.add({ days: 60 }),
      clearOn: ctx.today,
      match: null,
      invited: [professionals.pedagogue.id],
    }),
  )
  if (started.kind !== 'started') throw new Error('the plan of Groen can not start')
  const at = await tableOf(as, saskia)
  await at(karim, 108, async (ctx, seat) => {
    const goal = { title: 'Jayden weet waar hij opgroeit', words: '', lifeArea: 'housing', owners: [] } as const
    const seen = { seenBy: 'Er ligt een besluit, en Jayden kan het navertellen.', baseline: 'Er is geen besluit.' }
    await addGoal(ctx, seat, { ...goal, ...seen, isFeasible: null, dueOn: ctx.today.add({ days: 90 }) })
  })
  await at(saskia, 3, (ctx, seat) =>
    askProcessCoordinator(ctx, seat, 'Pleegzorg en wijkteam wachten op elkaar. Al drie maanden besluit niemand.'),
  )
}

/** A parent or guardian of the cast, as the account they sign in with. */
function guardian(people: People, family: string, name: string): Actor {
  const id = people.get(family)?.guardians.get(name.split(' ')[0] ?? '')
  if (!id) throw new Error(`${name} of ${family} is not in the cast`)
  return { kind: 'account', id, name, roles: new Set(['parent']), organisation: null }
}
