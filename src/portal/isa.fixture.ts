/**
 * Isa turns sixteen on 24 November; her parents are apart, both with custody. In every part of what is known of her stands a word of its
 * own, so that a test can see whether a page, a list or a file lets it through.
 */
import { kramer } from '../../cast/families-apart.ts'
import { actorOf, storyteller } from '../../cast/open-town.ts'
import { type Registered, registerFamily } from '../../cast/register-family.ts'
import { organisations, professionals } from '../../cast/town.ts'
import type { Town } from '../../test/town.ts'
import { publishOffer } from '../centre/index.ts'
import { startPlan } from '../features/care-coordination/index.ts'
import { refer } from '../features/guidance/index.ts'
import { addMeasurements, sayInPortal } from '../features/youth-health/index.ts'
import { type ChildId, getChild } from '../people/index.ts'
import type { Actor } from '../platform/ctx.ts'

/** Where a word stands, and the word. */
export const markers = {
  health: 'lengte 171,3 cm',
  help: 'Havikskruidvraag',
  plan: 'Havikskruidreden',
  /** Beside the record, in Isa's own words. */
  statement: 'Havikskruidverklaring',
} as const
export type Marker = keyof typeof markers

export type Isa = {
  readonly child: ChildId
  readonly mother: Actor
  readonly father: Actor
  readonly youth: Actor
  readonly plan: string
  readonly referral: string
}

const nurse = actorOf(professionals.nurse)
const worker = actorOf(professionals.neighbourhoodWorker)

/** Without her brother, through whom a plan of both would stay open. */
export async function welcomeIsa(town: Town): Promise<Isa> {
  const onlyIsa = { ...kramer, children: kramer.children.filter(({ givenNames }) => givenNames === 'Isa') }
  const registered = await town.act(storyteller, ctx => registerFamily(ctx, onlyIsa))
  const child = registered.children.get('Isa')
  if (!child) throw new Error('Isa is not in the cast')
  const isa = {
    child,
    youth: familyActor(child, 'Isa Dijkstra', 'youth'),
    mother: familyActor(registered.guardians.get('Eva') ?? '', 'Eva Kramer', 'parent'),
    father: familyActor(registered.guardians.get('Mark') ?? '', 'Mark Dijkstra', 'parent'),
  }
  await fillHealth(town, isa)
  return { ...isa, referral: await fillHelp(town, isa), plan: await fillPlan(town, child, registered) }
}

const familyActor = (id: string, name: string, role: 'parent' | 'youth'): Actor => ({
  kind: 'account',
  id,
  name,
  roles: new Set([role]),
  organisation: null,
})

async function fillHealth(town: Town, { child, mother }: Pick<Isa, 'child' | 'mother'>): Promise<void> {
  const nothing = { weightKg: null, position: 'standing', headCircumferenceCm: null, confirmed: [] } as const
  await town.act(nurse, ctx => addMeasurements(ctx, child, { ...nothing, on: ctx.today, heightCm: 171.3 }))
  await town.act(mother, async ctx => sayInPortal(ctx, await getChild(ctx, child), { about: 'rivm', says: 'yes' }))
}

async function fillHelp(
  town: Town,
  { child, mother, youth }: Pick<Isa, 'child' | 'mother' | 'youth'>,
): Promise<string> {
  const offer = await town.act(nurse, ctx =>
    publishOffer(ctx, {
      name: 'Gezinscoach',
      description: 'Praktische hulp thuis.',
      organisation: organisations.neighbourhoodTeam,
      minimumAge: 0,
      maximumAge: 18,
      cost: 'gratis',
      languages: ['Nederlands'],
      waitingWeeks: 2,
      checkedOn: ctx.today,
    }),
  )
  const referring = await town.act(nurse, ctx =>
    refer(ctx, {
      child,
      offer,
      question: markers.help,
      needed: '',
      handover: 'cold',
      said: {
        answers: [mother, youth].map(({ id: person }) => ({ person, says: 'yes' })),
        on: ctx.today,
        canWeigh: true,
        exception: null,
      },
    }),
  )
  if (referring.kind !== 'sent') throw new Error(`the referral is refused: ${referring.kind}`)
  return referring.id
}

async function fillPlan(town: Town, child: ChildId, { family }: Registered): Promise<string> {
  const start = await town.act(worker, ctx =>
    startPlan(ctx, {
      child,
      family: { kind: 'known', id: family },
      reason: markers.plan,
      coordinator: worker.id,
      evaluateOn: ctx.today.add({ days: 60 }),
      clearOn: ctx.today,
      match: null,
      invited: [],
    }),
  )
  if (start.kind !== 'started') throw new Error(start.kind)
  return start.id
}
