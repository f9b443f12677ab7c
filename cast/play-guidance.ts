/** Families on their way to help, each at another point of it: asked, chosen, sent, declined and sent on, waiting, begun, done, stopped. */
import { type Offer, offersOf } from '../src/centre/index.ts'
import {
  acceptReferral,
  bridgeWait,
  chooseOffer,
  clarifyQuestion,
  endHelp,
  noteIntroduction,
  openReferral,
  planIntroduction,
  proposeOffer,
  putInLine,
  type QuestionId,
  type QuestionWords,
  type ReferralId,
  refer,
  replyToReferral,
  reportBack,
  startHelp,
  withdrawReferral,
} from '../src/features/guidance/index.ts'
import { type ChildId, getChild } from '../src/people/index.ts'
import type { Actor, Ctx } from '../src/platform/ctx.ts'
import { type As, childOf, type People } from './acting.ts'
import { actorOf, storyteller } from './open-town.ts'
import { openSocialMap } from './social-map.ts'
import { professionals } from './town.ts'

const nurse = actorOf(professionals.nurse)
const pedagogue = actorOf(professionals.pedagogue)
const worker = actorOf(professionals.neighbourhoodWorker)
const schoolWorker = actorOf(professionals.schoolSocialWorker)

export async function playGuidance(as: As, people: People): Promise<void> {
  await as(storyteller, 60, openSocialMap)
  await sem(as, people)
  await amir(as, people)
  await finn(as, people)
  await noor(as, people)
  await tijn(as, people)
  await isa(as, people)
}

const usual: QuestionWords = {
  words: '',
  asker: 'parent',
  forWhom: 'family',
  since: '',
  tried: '',
  wish: '',
  language: '',
  travel: 'in-town',
  cost: 'free',
  longestWait: 6,
  moments: '',
}

/** Asked and laid before his mother, who can choose in Mijn CJG. */
async function sem(as: As, people: People): Promise<void> {
  const child = childOf(people, 'Yılmaz – de Vries', 'Sem')
  await as(nurse, 6, async ctx => {
    const question = await ask(ctx, child, {
      words: 'Wie helpt ons om het thuis weer rustig te krijgen, nu er zoveel speelt?',
      since: 'Sinds de zomer',
      tried: 'Praten met familie, en vroeg naar bed.',
      wish: 'Iemand die bij ons thuis meekijkt.',
      moments: 'Na vijf uur',
    })
    await propose(ctx, question, 'Gezinscoach', 'Komt bij jullie thuis en kijkt mee met alles wat speelt.')
    await propose(ctx, question, 'Geld op orde', 'Helpt met de brieven en de schulden.')
    await propose(ctx, question, 'Opvoedspreekuur', 'Kan morgen al, om te beginnen.')
  })
}

/** De Brug had no room and said so by the secure link; in one step on to the family coach, who has a waiting list. */
async function amir(as: As, people: People): Promise<void> {
  const child = childOf(people, 'Haddad', 'Amir')
  const rima = guardianOf(people, 'Haddad', 'Rima')
  const question = await as(nurse, 45, async ctx => {
    const id = await ask(ctx, child, {
      words: 'Amir speelt niet en slaapt slecht sinds we hier zijn. Wie kan hem helpen?',
      since: 'Sinds de reis hierheen, anderhalf jaar',
      tried: 'Samen slapen, en naar de peuterspeelzaal.',
      wish: 'Dat hij weer durft te spelen.',
      language: 'Arabisch',
      cost: 'any',
      longestWait: null,
    })
    await propose(ctx, id, 'Gezinscoach', 'Spreekt Arabisch en komt bij jullie thuis.')
    await propose(ctx, id, 'Spelen in het groen', 'Spelen met een therapeut, voor kinderen die veel meemaakten.')
    return id
  })
  await as(parent(rima, 'Rima Haddad'), 44, ctx => choose(ctx, question, 'Spelen in het groen', null))
  const declined = await as(nurse, 43, ctx => send(ctx, child, 'Spelen in het groen', [rima], { question }))
  await as(nurse, 36, async ctx => {
    const seen = await openReferral(ctx, declined)
    const receiver = { seen, professional: null, name: 'Jet Verbeek', id: declined }
    const words = 'Amir is nog te jong voor onze groep. Een gezinscoach kan nu beginnen.'
    await replyToReferral(ctx, receiver, { kind: 'declined', reason: 'not-fitting', words })
  })
  await as(nurse, 35, ctx => choose(ctx, question, 'Gezinscoach', 'Rima en Yousef Haddad'))
  const next = await as(nurse, 35, ctx => send(ctx, child, 'Gezinscoach', [rima], { question, after: declined }))
  await as(worker, 33, ctx => acceptReferral(ctx, next, 'Welkom. We hebben een wachtlijst.'))
  await as(worker, 32, ctx =>
    putInLine(ctx, next, {
      place: 4,
      expectedOn: ctx.today.add({ weeks: 9 }),
      meanwhile: 'Elke dinsdag is er een open speelochtend in CJG Noord, met een tolk.',
    }),
  )
  await as(nurse, 20, ctx => bridgeWait(ctx, next, 'De verpleegkundige belt elke twee weken om te horen hoe het gaat.'))
}

/** Introduced warmly, and begun. */
async function finn(as: As, people: People): Promise<void> {
  const child = childOf(people, 'Vos', 'Finn')
  const petra = guardianOf(people, 'Vos', 'Petra')
  const id = await as(worker, 30, ctx => send(ctx, child, 'Gesprekken op school', [petra]))
  await as(schoolWorker, 28, ctx => acceptReferral(ctx, id, 'Fijn, ik ben er elke donderdag.'))
  await as(worker, 27, ctx =>
    planIntroduction(ctx, id, {
      at: ctx.now.add({ hours: 72 }),
      withWhom: 'Petra, Finn, Karim en Yvonne',
      place: 'Basisschool De Vlinder',
    }),
  )
  await as(worker, 23, async ctx => {
    const { referral } = await openReferral(ctx, id)
    const [talk] = referral.introductions
    if (talk)
      await noteIntroduction(ctx, id, {
        introduction: talk.id,
        outcome: 'done',
        words: 'Finn gaf een hand en liet zijn kaarten zien.',
      })
  })
  await as(schoolWorker, 21, ctx => startHelp(ctx, id, ctx.today))
}

/** She and her mother said yes; it is done, and the letter came back. */
async function noor(as: As, people: People): Promise<void> {
  const child = childOf(people, 'Yıldız', 'Noor')
  const elif = guardianOf(people, 'Yıldız', 'Elif')
  const id = await as(nurse, 58, ctx => send(ctx, child, 'Gesprekken op school', [child, elif]))
  await as(schoolWorker, 56, ctx => acceptReferral(ctx, id, 'Noor kan maandag al komen.'))
  await as(schoolWorker, 52, ctx => startHelp(ctx, id, ctx.today))
  await as(schoolWorker, 12, ctx => endHelp(ctx, id, { on: ctx.today, outcome: 'finished' }))
  await as(schoolWorker, 11, ctx =>
    reportBack(
      ctx,
      id,
      'Noor slaapt weer en praat met haar mentor. Zij weet waar zij terecht kan als het weer moeilijk wordt.',
    ),
  )
}

/** Sent to an organisation without an account, and nobody answered. */
async function tijn(as: As, people: People): Promise<void> {
  const child = childOf(people, 'Kramer – Dijkstra', 'Tijn')
  const eva = guardianOf(people, 'Kramer – Dijkstra', 'Eva')
  await as(pedagogue, 16, ctx => send(ctx, child, 'Spelen in het groen', [eva]))
}

/** Sent, and taken back: the family wants to wait. */
async function isa(as: As, people: People): Promise<void> {
  const child = childOf(people, 'Kramer – Dijkstra', 'Isa')
  const mark = guardianOf(people, 'Kramer – Dijkstra', 'Mark')
  const id = await as(pedagogue, 24, ctx => send(ctx, child, 'Gezinscoach', [child, mark]))
  await as(pedagogue, 22, ctx => withdrawReferral(ctx, id, 'Isa wil eerst zelf met haar mentor praten.'))
}

const ask = async (ctx: Ctx, child: ChildId, words: Partial<QuestionWords>): Promise<QuestionId> =>
  clarifyQuestion(ctx, await getChild(ctx, child), { ...usual, ...words })

const propose = async (ctx: Ctx, question: QuestionId, name: string, why: string): Promise<void> =>
  proposeOffer(ctx, question, (await offerNamed(ctx, name)).id, why)

const choose = async (ctx: Ctx, question: QuestionId, name: string, by: string | null): Promise<void> =>
  chooseOffer(ctx, question, { offer: (await offerNamed(ctx, name)).id, words: '', by })

type From = { readonly question?: QuestionId; readonly after?: ReferralId }

async function send(
  ctx: Ctx,
  child: ChildId,
  name: string,
  yes: readonly string[],
  { question, after }: From = {},
): Promise<ReferralId> {
  const referring = await refer(ctx, {
    child,
    offer: (await offerNamed(ctx, name)).id,
    question: 'Wie kan met ons meedenken, nu het thuis zo zwaar is?',
    needed: 'Bel liever na vijf uur. Het gezin vertelt graag zelf wat er speelt.',
    handover: 'warm',
    said: {
      answers: yes.map(person => ({ person, says: 'yes' })),
      on: ctx.today,
      canWeigh: true,
      exception: null,
    },
    helpQuestion: question ?? null,
    redirectOf: after ?? null,
    recipient: 'aanmelding@organisatie6.example',
  })
  if (referring.kind !== 'sent') throw new Error(`${name} can not be referred to: ${referring.kind}`)
  return referring.id
}

async function offerNamed(ctx: Ctx, name: string): Promise<Offer> {
  const offer = (await offersOf(ctx)).find(candidate => candidate.name === name)
  if (!offer) throw new Error(`${name} is not on the map`)
  return offer
}

function guardianOf(people: People, family: string, name: string): string {
  const guardian = people.get(family)?.guardians.get(name)
  if (!guardian) throw new Error(`${name} of ${family} is not in the cast`)
  return guardian
}

const parent = (id: string, name: string): Actor => ({
  kind: 'account',
  id,
  name,
  roles: new Set(['parent']),
  organisation: null,
})
