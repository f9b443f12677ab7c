/** Four professionals who do not know of each other: each notes a concern, two report, and the index brings them together. */
import { type NewConcern, noteConcern, reportToIndex, weighConcern } from '../src/features/signalling/index.ts'
import type { Actor } from '../src/platform/ctx.ts'
import { type As, childOf, type People } from './acting.ts'
import { actorOf } from './open-town.ts'
import { professionals } from './town.ts'

const nurse = actorOf(professionals.nurse)
const schoolSocialWorker = actorOf(professionals.schoolSocialWorker)
const neighbourhoodWorker = actorOf(professionals.neighbourhoodWorker)
const pedagogue = actorOf(professionals.pedagogue)

export async function playSignals(as: As, people: People): Promise<void> {
  const sem = childOf(people, 'Yılmaz – de Vries', 'Sem')
  const lina = childOf(people, 'Yılmaz – de Vries', 'Lina')
  await report(as, schoolSocialWorker, 40, {
    ...words,
    child: lina,
    seen: 'Lina komt vier van de vijf dagen te laat. Ze zegt dat papa en mama ruzie hebben over geld.',
    areas: ['upbringing-and-family', 'school-and-work'],
    strengths: ['Lina is graag op school', 'Moeder komt op elk gesprek'],
    risks: ['Schulden', 'Weinig slaap'],
  })
  await report(as, neighbourhoodWorker, 20, {
    ...words,
    child: sem,
    seen: 'De huur is drie maanden niet betaald. Het gezin met twee kinderen slaapt in één kamer.',
    areas: ['material'],
    strengths: ['Oma past op woensdag op'],
    risks: ['Dreigende huisuitzetting'],
  })
  await as(pedagogue, 12, ctx =>
    noteConcern(ctx, {
      ...words,
      child: lina,
      seen: 'Vader vroeg aan de balie hoe hij rustig kan blijven als Lina niet luistert.',
    }),
  )
  await as(nurse, 1, ctx =>
    noteConcern(ctx, {
      ...words,
      child: sem,
      seen: 'Het gewicht van Sem buigt af. Moeder vertelt dat er thuis spanning is over geld en dat ze weinig slaapt.',
      areas: ['health', 'upbringing-and-family'],
      strengths: ['Ouders vragen zelf om hulp', 'Sem is vrolijk en alert'],
      risks: ['Vermoeidheid', 'Zorgen over geld'],
    }),
  )
}

const words: NewConcern = {
  child: null,
  about: '',
  youth: null,
  seen: '',
  interpretation: '',
  since: 'sinds de zomer',
  areas: ['upbringing-and-family'],
  strengths: [],
  risks: [],
  urgency: 'this-week',
  talkedWith: 'parents',
  whyNotTalked: '',
  nextStep: 'Samen met ouders bekijken welke hulp past.',
}

async function report(as: As, actor: Actor, daysAgo: number, concern: NewConcern): Promise<void> {
  const id = await as(actor, daysAgo, ctx => noteConcern(ctx, concern))
  await as(actor, daysAgo, ctx => weighConcern(ctx, id, { decision: 'report', familyTold: 'yes', whyNotTold: '' }))
  const reporting = await as(actor, daysAgo, ctx => reportToIndex(ctx, id))
  if (reporting.kind !== 'reported') throw new Error(`a report of the story is refused: ${reporting.because}`)
}
