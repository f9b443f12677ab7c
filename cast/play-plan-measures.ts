/** How it goes with Kramer – Dijkstra and with Vos, in figures: everyone gave their own, and Karim assessed how Eva manages since spring. */
import {
  giveMeasures,
  type NewMeasures,
  planOfChild,
  type Seat,
  sayAtEvaluation,
  takeSeat,
} from '../src/features/care-coordination/index.ts'
import type { Domain } from '../src/knowledge/plan/measures/self-reliance.ts'
import type { Actor, Ctx } from '../src/platform/ctx.ts'
import { type As, childOf, type People } from './acting.ts'
import { actorOf } from './open-town.ts'
import { professionals } from './town.ts'

const kramer = 'Kramer – Dijkstra'
const karim = actorOf(professionals.neighbourhoodWorker)

export async function playPlanMeasures(as: As, people: People): Promise<void> {
  const tijn = childOf(people, kramer, 'Tijn')
  const at = <T>(actor: Actor, daysAgo: number, child: typeof tijn, work: (ctx: Ctx, seat: Seat) => Promise<T>) =>
    as(karim, daysAgo, ctx => planOfChild(ctx, child)).then(plan =>
      as(actor, daysAgo, async ctx => work(ctx, await takeSeat(ctx, plan ?? ''))),
    )
  const writers = familyOf(people)
  for (const said of safety)
    await at(writers[said.by], said.daysAgo, tijn, (ctx, seat) => give(ctx, seat, { kind: 'safety' }, said))
  for (const said of satisfaction)
    await at(writers[said.by], said.daysAgo, tijn, (ctx, seat) => give(ctx, seat, { kind: 'satisfaction' }, said))
  for (const said of goals) await at(karim, said.daysAgo, tijn, (ctx, seat) => scoreGoal(ctx, seat, said))
  for (const { daysAgo, levels } of manages)
    await at(karim, 6, tijn, (ctx, seat) =>
      assess(ctx, seat, writers.eva.id, { on: ctx.today.subtract({ days: daysAgo - 6 }), levels }),
    )
  await at(writers.eva, 3, tijn, (ctx, seat) =>
    sayAtEvaluation(ctx, seat, { of: seat.me.id, words: 'Het ophalen bij oma wil ik zo houden.', readOrdinal: 0 }),
  )
  const finn = childOf(people, 'Vos', 'Finn')
  for (const said of vos)
    await at(karim, said.daysAgo, finn, (ctx, seat) => give(ctx, seat, { kind: 'safety' }, { ...said, of: 'Petra' }))
}

type Said = {
  readonly daysAgo: number
  readonly value: number
  readonly words: string
  readonly audience?: NewMeasures['audience']
  /** Somebody else in the plan, by the first letters of the name. */
  readonly of?: string
}

const safety: readonly (Said & { readonly by: 'eva' | 'mark' | 'isa' | 'karim' })[] = [
  { by: 'eva', daysAgo: 36, value: 4, words: 'Bij het ophalen gaat het mis.' },
  { by: 'mark', daysAgo: 35, value: 6, words: 'Het valt wel mee, als we elkaar niet zien.' },
  { by: 'isa', daysAgo: 34, value: 3, words: 'Ik zit er steeds tussenin.', audience: 'professionals' },
  { by: 'karim', daysAgo: 34, value: 4, words: '' },
  { by: 'eva', daysAgo: 19, value: 5, words: '' },
  { by: 'mark', daysAgo: 18, value: 6, words: '' },
  { by: 'isa', daysAgo: 12, value: 5, words: 'Minder ruzie aan de deur.' },
  { by: 'karim', daysAgo: 10, value: 6, words: 'Twee weken zonder ruzie bij het ophalen.' },
  { by: 'eva', daysAgo: 4, value: 7, words: 'Oma haalt op. Dat scheelt.' },
  { by: 'mark', daysAgo: 4, value: 7, words: '' },
]

const satisfaction: readonly (Said & { readonly by: 'eva' | 'mark' })[] = [
  { by: 'eva', daysAgo: 20, value: 5, words: '' },
  { by: 'mark', daysAgo: 20, value: 6, words: '' },
  { by: 'eva', daysAgo: 4, value: 7, words: '' },
  { by: 'mark', daysAgo: 3, value: 7, words: 'We praten weer.' },
]

/** Agreed on together, so Karim writes them down. */
const goals: readonly (Said & { readonly number: number })[] = [
  { number: 1, daysAgo: 27, value: 2, words: '' },
  { number: 1, daysAgo: 14, value: 4, words: '' },
  { number: 1, daysAgo: 3, value: 6, words: '' },
  { number: 2, daysAgo: 27, value: 3, words: '' },
  { number: 2, daysAgo: 3, value: 5, words: '' },
]

const manages: readonly { readonly daysAgo: number; readonly levels: readonly (readonly [Domain, number])[] }[] = [
  {
    daysAgo: 180,
    levels: [
      ['finances', 2],
      ['relations-at-home', 2],
      ['mental-health', 3],
      ['housing', 4],
      ['social-network', 3],
    ],
  },
  {
    daysAgo: 95,
    levels: [
      ['finances', 2],
      ['relations-at-home', 2],
      ['mental-health', 3],
      ['housing', 4],
      ['social-network', 4],
    ],
  },
  {
    daysAgo: 6,
    levels: [
      ['finances', 3],
      ['relations-at-home', 3],
      ['mental-health', 4],
      ['housing', 4],
      ['social-network', 4],
    ],
  },
]

const vos: readonly Said[] = [
  { daysAgo: 44, value: 5, words: 'Als Jeroen belt, is het meteen onrustig.' },
  { daysAgo: 20, value: 6, words: '' },
  { daysAgo: 5, value: 8, words: 'Finn slaapt vrijdag bij oma.' },
]

type About = NewMeasures['figures'][number]['about']

async function give(ctx: Ctx, seat: Seat, about: About, { value, words, of, audience = 'everyone' }: Said) {
  const giver = of ? seat.plan.participants.find(one => one.name.startsWith(of)) : seat.me
  if (!giver) throw new Error(`${of} is not in the plan of the story`)
  await giveMeasures(ctx, seat, { givenBy: giver.id, on: ctx.today, audience, figures: [{ about, value, words }] })
}

async function scoreGoal(ctx: Ctx, seat: Seat, said: Said & { readonly number: number }): Promise<void> {
  const goal = seat.plan.goals.find(one => one.number === said.number)
  if (goal) await give(ctx, seat, { kind: 'goal', goal: goal.id, scale: 'zero-to-ten' }, said)
}

/** What Karim noted in the talks before there was a plan, he copies into it. */
async function assess(
  ctx: Ctx,
  seat: Seat,
  eva: string,
  { on, levels }: { readonly on: Temporal.PlainDate; readonly levels: (typeof manages)[number]['levels'] },
): Promise<void> {
  const subject = seat.plan.participants.find(one => one.subject === eva)
  if (!subject) throw new Error('Eva is not in the plan of the story')
  const figures = levels.map(([domain, value]) => ({
    about: { kind: 'self-reliance', subject: subject.id, version: 'adult', domain } as const,
    value,
    words: '',
  }))
  await giveMeasures(ctx, seat, { givenBy: seat.me.id, on, audience: 'everyone', figures })
}

function familyOf(people: People): Readonly<Record<'eva' | 'mark' | 'isa' | 'karim', Actor>> {
  const registered = people.get(kramer)
  const actor = (id: string | undefined, name: string, role: 'parent' | 'youth'): Actor => ({
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
    karim,
  }
}
