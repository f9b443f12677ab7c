/** The plan of Kramer – Dijkstra: parents apart, both with custody, who write it with their daughter, grandma and four professionals. */
import {
  addAction,
  addGoal,
  chooseForm,
  chooseSections,
  inviteSupporter,
  moveAction,
  type Participant,
  type PlanId,
  type Seat,
  startPlan,
  takeSeat,
  takeStep,
  writeComment,
  writeSafetyAgreement,
} from '../src/features/care-coordination/index.ts'
import type { Actor, Ctx } from '../src/platform/ctx.ts'
import { type As, childOf, type People } from './acting.ts'
import { agreements, type Part, parts, texts, writePart, writeWords } from './family-plan-story.ts'
import { actorOf } from './open-town.ts'
import { professionals } from './town.ts'

const family = 'Kramer – Dijkstra'
const karim = actorOf(professionals.neighbourhoodWorker)
const four = [professionals.schoolSocialWorker, professionals.doctor, professionals.careCoordinatorAtSchool]

export async function playFamilyPlan(as: As, people: People): Promise<void> {
  const plan = await as(karim, 40, ctx => start(ctx, people))
  const { eva, mark, isa, ria } = relativesOf(people)
  const at = <T>(actor: Actor, daysAgo: number, work: (ctx: Ctx, seat: Seat) => Promise<T>): Promise<T> =>
    as(actor, daysAgo, async ctx => work(ctx, await takeSeat(ctx, plan)))
  await at(karim, 40, (ctx, seat) => takeStep(ctx, seat, { kind: 'offered', on: ctx.today, readyBy: null }))
  await at(eva, 38, (ctx, seat) => takeStep(ctx, seat, { kind: 'declined', on: ctx.today, readyBy: null }))
  await at(eva, 38, (ctx, seat) => askGrandma(ctx, seat, people))
  for (const parent of [eva, mark]) await at(parent, 37, openForSchool)
  await at(mark, 36, (ctx, seat) => say(ctx, seat, 'Ria', 'worries', false))
  await at(eva, 36, (ctx, seat) => say(ctx, seat, 'Ria', 'worries', true))
  const writers: Record<Part['by'], Actor> = {
    eva,
    mark,
    isa,
    ria,
    karim,
    yvonne: actorOf(professionals.schoolSocialWorker),
    ilse: actorOf(professionals.careCoordinatorAtSchool),
  }
  for (const part of parts) await at(writers[part.by], part.daysAgo, (ctx, seat) => writePart(ctx, seat, part))
  for (const text of texts) await at(writers[text.by], text.daysAgo, (ctx, seat) => writeWords(ctx, seat, text))
  await at(karim, 33, chooseFull)
  for (const one of agreements) await at(karim, 33, (ctx, seat) => agree(ctx, seat, one))
  await at(karim, 30, setGoals)
  await at(isa, 12, (ctx, seat) => moveOwn(ctx, seat))
  await at(ria, 9, (ctx, seat) =>
    writeComment(ctx, seat, 'Tijn heeft vrijdag twee uur aan één stuk gepuzzeld. Dat zei ik ook tegen Mark.'),
  )
  await at(mark, 8, (ctx, seat) => writeComment(ctx, seat, 'Fijn om te horen. Ik neem de puzzel zondag mee terug.'))
}

async function start(ctx: Ctx, people: People): Promise<PlanId> {
  const started = await startPlan(ctx, {
    child: childOf(people, family, 'Tijn'),
    family: { kind: 'known', id: people.get(family)?.family ?? '' },
    reason:
      'Sinds we uit elkaar zijn, gaat elk gesprek over ophalen en geld. Tijn slaapt slecht en Isa sluit zich op. Wij willen weer samen ouders zijn.',
    coordinator: ctx.actor.id,
    evaluateOn: ctx.today.add({ days: 75 }),
    clearOn: ctx.today,
    match: null,
    invited: four.map(one => one.id),
  })
  if (started.kind !== 'started') throw new Error('the plan of Kramer – Dijkstra can not start')
  return started.id
}

function relativesOf(people: People) {
  const registered = people.get(family)
  const actor = (id: string | undefined, name: string, role: 'parent' | 'youth' | 'supporter'): Actor => ({
    kind: 'account',
    id: id ?? '',
    name,
    roles: new Set([role]),
    organisation: null,
  })
  return {
    eva: actor(registered?.guardians.get('Eva'), 'Eva Kramer', 'parent'),
    mark: actor(registered?.guardians.get('Mark'), 'Mark Dijkstra', 'parent'),
    isa: actor(registered?.children.get('Isa'), 'Isa Dijkstra', 'youth'),
    ria: actor(registered?.supporters.get('Ria'), 'Ria Kramer', 'supporter'),
  }
}

async function askGrandma(ctx: Ctx, seat: Seat, people: People): Promise<void> {
  const person = people.get(family)?.supporters.get('Ria')
  if (!person) throw new Error('Ria is not in the cast')
  const email = 'ria.kramer@voorbeeld.example'
  await inviteSupporter(ctx, seat, { whom: { person }, name: 'Ria Kramer', part: 'oma', email, agreedBy: seat.me })
}

/** School sees what the parents open, and no more. */
async function openForSchool(ctx: Ctx, seat: Seat): Promise<void> {
  for (const section of ['goals', 'strengths', 'agreements', 'meetings', 'comments'] as const)
    await say(ctx, seat, 'Ilse', section, true)
}

type Section = Parameters<typeof chooseSections>[2]['choices'][number]['section']

const say = (ctx: Ctx, seat: Seat, name: string, section: Section, opens: boolean): Promise<void> =>
  chooseSections(ctx, seat, { participant: named(seat, name), saidBy: seat.me, choices: [{ section, opens }] })

const named = ({ plan, me }: Seat, name: string): Participant =>
  plan.participants.find(one => one.name.startsWith(name)) ?? me

const chooseFull = (ctx: Ctx, seat: Seat) =>
  chooseForm(ctx, seat, {
    atStake: { basicCare: false, safety: true, violence: false },
    reason: 'De ruzies bij het ophalen maken Tijn bang. Daarom maken we ook een veiligheidsplan.',
    readVersion: 0,
    safetyWorries: 1,
  })

const agree = (ctx: Ctx, seat: Seat, { atSign, agreed, watcher }: (typeof agreements)[number]) =>
  writeSafetyAgreement(ctx, seat, { atSign, agreed, watchedBy: named(seat, watcher).id })

async function setGoals(ctx: Ctx, seat: Seat): Promise<void> {
  const until = (days: number) => ctx.today.add({ days })
  const own = (name: string) => named(seat, name).id
  const goal = async (entry: Omit<Parameters<typeof addGoal>[2], 'isFeasible' | 'dueOn'>) => {
    const added = await addGoal(ctx, await takeSeat(ctx, seat.plan.id), {
      ...entry,
      isFeasible: true,
      dueOn: until(80),
    })
    if (added.kind !== 'added') throw new Error('a goal of the story is overtaken')
    return added.id
  }
  const calm = await goal({
    title: 'Rustig ophalen en brengen',
    words: 'Dat Tijn niet meer tussen ons in staat.',
    lifeArea: 'safety',
    seenBy: 'Vier weken zonder ruzie bij de deur.',
    baseline: 'Nu bijna elke week ruzie.',
    owners: [own('Eva'), own('Mark')],
  })
  const sleep = await goal({
    title: 'Tijn slaapt in beide huizen goed',
    words: 'Ik wil mijn eigen kussen mee.',
    lifeArea: 'health',
    seenBy: 'Hij slaapt vijf nachten per week door.',
    baseline: 'Nu twee nachten.',
    owners: [own('Tijn')],
  })
  const school = await goal({
    title: 'Isa haalt haar havo op haar eigen manier',
    words: 'Ik wil zelf bepalen wanneer ik bij wie ben in de toetsweek.',
    lifeArea: 'school',
    seenBy: 'Isa geeft haar week een 7 of meer.',
    baseline: 'Isa geeft een 4.',
    owners: [own('Isa')],
  })
  const act = (to: typeof calm, title: string, who: string, days: number | null, rhythm = '') =>
    addAction(ctx, seat, { goal: to, title, owner: own(who), dueOn: days === null ? null : until(days), rhythm })
  await act(calm, 'Tijn ophalen bij oma, niet bij de deur van Eva', 'Mark', null, 'elke vrijdag')
  await act(calm, 'Met Eva en Mark drie gesprekken over samen ouder zijn', 'Karim', 45)
  await act(sleep, 'Zelfde bedtijd in beide huizen: half acht', 'Eva', null, 'elke dag')
  await act(sleep, 'Kussen en knuffel mee in de tas', 'Ria', null, 'elke vrijdag')
  await act(sleep, 'Nakijken of er iets lichamelijks meespeelt', 'Daniel', 20)
  await act(school, 'Elke maandag een plek om te leren na school', 'Ilse', 28)
  await act(school, 'Weekplanner delen met papa en mama', 'Isa', 14)
}

async function moveOwn(ctx: Ctx, seat: Seat): Promise<void> {
  const mine = seat.plan.goals.flatMap(goal => goal.actions).find(action => action.owner === seat.me.id)
  if (mine) await moveAction(ctx, seat, { action: mine, lane: 'doing', readVersion: 0 })
}
