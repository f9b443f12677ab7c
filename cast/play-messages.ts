/** What families wrote in Mijn CJG: a question that was answered, one that waits, a youth by herself, a father who asks how it goes. */
import { answerThread, startThread } from '../src/features/information/index.ts'
import type { Actor } from '../src/platform/ctx.ts'
import { type As, childOf, type People } from './acting.ts'
import { actorOf } from './open-town.ts'
import { professionals } from './town.ts'

const nurse = actorOf(professionals.nurse)

export async function playMessages(as: As, people: People): Promise<void> {
  await playAnswered(as, people)
  await playWaiting(as, people)
}

async function playAnswered(as: As, people: People): Promise<void> {
  const amina = parentOf(people, 'Yılmaz – de Vries', 'Amina Yılmaz')
  const sem = childOf(people, 'Yılmaz – de Vries', 'Sem')
  const thread = await as(amina, 5, ctx =>
    startThread(ctx, {
      subject: 'health',
      child: sem,
      body: 'Sem eet sinds een week alleen nog fruit en brood. Moet ik hem ander eten blijven geven?',
    }),
  )
  const body =
    'Dag Amina,\n\nDat zien we vaak op deze leeftijd. Blijf rustig een beetje van alles aanbieden, dwingen hoeft niet. Bij de afspraak kijken we samen naar zijn gewicht.\n\nGroet, Mirjam'
  await as(nurse, 3, ctx => answerThread(ctx, thread, { body, version: 1 }, false))
}

async function playWaiting(as: As, people: People): Promise<void> {
  const family = 'Kramer – Dijkstra'
  const eva = parentOf(people, family, 'Eva Kramer')
  const body = 'Tijn plast sinds de verhuizing weer in bed. Is dat gewoon, en wat kan ik doen?'
  await as(eva, 1, ctx => startThread(ctx, { subject: 'parenting', child: childOf(people, family, 'Tijn'), body }))
  const isa: Actor = { ...eva, id: childOf(people, family, 'Isa'), name: 'Isa Dijkstra', roles: new Set(['youth']) }
  const alone = 'Ik zit ergens mee en ik durf het aan niemand te vertellen. Kan ik met iemand praten?'
  await as(isa, 0, ctx => startThread(ctx, { subject: 'other', child: null, body: alone }))
  const jeroen = parentOf(people, 'Vos', 'Jeroen Kuiper')
  const how = 'Ik zie Finn eens in de twee weken. Hoe gaat het met hem op school en met slapen?'
  const finn = childOf(people, 'Vos', 'Finn')
  await as(jeroen, 4, ctx => startThread(ctx, { subject: 'important-facts', child: finn, body: how }))
}

/** A parent of the cast, as the account they sign in with. */
function parentOf(people: People, family: string, name: string): Actor {
  const id = people.get(family)?.guardians.get(name.split(' ')[0] ?? '')
  if (!id) throw new Error(`${name} of ${family} is not in the cast`)
  return { kind: 'account', id, name, roles: new Set(['parent']), organisation: null }
}
