/** Families who use their rights: a mother objects, another got her answer, and a youth is asked to join. */
import {
  adviseOnRequest,
  askInPortal,
  decideRequest,
  noteConcern,
  ownReports,
  reportToIndex,
  weighConcern,
} from '../src/features/signalling/index.ts'
import type { Actor } from '../src/platform/ctx.ts'
import { type As, childOf, type People } from './acting.ts'
import { actorOf } from './open-town.ts'
import { professionals } from './town.ts'

const nurse = actorOf(professionals.nurse)
const schoolSocialWorker = actorOf(professionals.schoolSocialWorker)
const neighbourhoodWorker = actorOf(professionals.neighbourhoodWorker)
const keeper = actorOf(professionals.agreementKeeper)

export async function playRights(as: As, people: People): Promise<void> {
  await objectionThatWaits(as, people)
  await objectionThatWasRefused(as, people)
  await requestToJoin(as, people)
}

/** Amina objects to the report about Lina; nobody has advised yet. */
async function objectionThatWaits(as: As, people: People): Promise<void> {
  const lina = childOf(people, 'Yılmaz – de Vries', 'Lina')
  const report = await reportOn(as, schoolSocialWorker, 9, lina)
  await as(parentOf(people, 'Yılmaz – de Vries', 'Amina'), 9, ctx =>
    askInPortal(ctx, lina, { wanted: 'objection', report, words: 'Lina komt sinds de herfst elke dag op tijd.' }),
  )
}

/** Petra objected to a report about Finn: the nurse advised to keep it, and the college did. */
async function objectionThatWasRefused(as: As, people: People): Promise<void> {
  const finn = childOf(people, 'Vos', 'Finn')
  await reported(as, nurse, 60, {
    child: finn,
    seen: 'Finn komt twee keer niet op zijn afspraak.',
    talkedWith: 'parents',
  })
  const report = await reportOn(as, nurse, 50, finn)
  const { id } = await as(parentOf(people, 'Vos', 'Petra'), 50, ctx =>
    askInPortal(ctx, finn, { wanted: 'objection', report, words: 'Ik vind dit niet nodig.' }),
  )
  const advice = { advice: 'refuse', words: 'Het overleg tussen de organisaties loopt en helpt Finn.' } as const
  await as(nurse, 44, ctx => adviseOnRequest(ctx, id, advice, ''))
  await as(keeper, 36, ctx =>
    decideRequest(ctx, id, {
      outcome: 'refused',
      reason: 'De melding voldoet aan de wet. Het overleg dat zij mogelijk maakt, is nog nodig.',
      whyWithoutAdvice: '',
    }),
  )
}

/** Noor is fifteen: her mother asked to see everything, and Noor has to ask along. */
async function requestToJoin(as: As, people: People): Promise<void> {
  const noor = childOf(people, 'Yıldız', 'Noor')
  await reported(as, neighbourhoodWorker, 6, { child: noor, seen: 'Noor slaapt slecht.', talkedWith: 'both' })
  await as(parentOf(people, 'Yıldız', 'Elif'), 3, ctx =>
    askInPortal(ctx, noor, { wanted: 'access', report: null, words: '' }),
  )
}

function parentOf(people: People, family: string, name: string): Actor {
  const id = people.get(family)?.guardians.get(name)
  if (!id) throw new Error(`${name} of ${family} is not in the cast`)
  return { kind: 'account', id, name, roles: new Set(['parent']), organisation: null }
}

async function reportOn(as: As, reporter: Actor, daysAgo: number, child: string): Promise<string> {
  const report = (await as(reporter, daysAgo, ownReports)).find(own => own.childId === child)
  if (!report) throw new Error('a report of the story is not there')
  return report.id
}

type Seen = { readonly child: string; readonly seen: string; readonly talkedWith: 'parents' | 'both' }

async function reported(as: As, actor: Actor, daysAgo: number, { child, seen, talkedWith }: Seen): Promise<void> {
  const id = await as(actor, daysAgo, ctx =>
    noteConcern(ctx, {
      child,
      about: '',
      youth: null,
      seen,
      talkedWith,
      interpretation: '',
      since: 'sinds de zomer',
      areas: ['health'],
      strengths: [],
      risks: [],
      urgency: 'can-wait',
      whyNotTalked: '',
      nextStep: 'Weten wie er nog meer helpt.',
    }),
  )
  await as(actor, daysAgo, ctx => weighConcern(ctx, id, { decision: 'report', familyTold: 'yes', whyNotTold: '' }))
  const reporting = await as(actor, daysAgo, ctx => reportToIndex(ctx, id))
  if (reporting.kind !== 'reported') throw new Error(`a report of the story is refused: ${reporting.because}`)
}
