/** Partners without a record signal to the centre: one waits too long, one is about an unborn child, one was answered. */
import {
  answerSender,
  assignConcern,
  closeTriage,
  decideConcern,
  linkChild,
  type NewConcern,
  noteConcern,
} from '../src/features/signalling/index.ts'
import { parsePostcode } from '../src/knowledge/identifiers/postcode.ts'
import { type As, childOf, type People } from './acting.ts'
import { actorOf } from './open-town.ts'
import { professionals } from './town.ts'

const pedagogue = actorOf(professionals.pedagogue)
const nurse = actorOf(professionals.nurse)
const teacher = actorOf(professionals.careCoordinatorAtSchool)

export async function playPartners(as: As, people: People): Promise<void> {
  await playAnswered(as, people)
  await playTakenUp(as)
  await playClosed(as)
  await playWaiting(as)
}

/** School signals about Lina, who turns out to be known; the pedagogue answers. */
async function playAnswered(as: As, people: People): Promise<void> {
  const id = await as(teacher, 6, ctx =>
    noteConcern(ctx, {
      ...words,
      youth: { ...nobody, givenNames: 'Lina', familyName: 'Yilmaz', houseNumber: '12' },
      about: 'groep 3',
      seen: 'Lina valt in de klas in slaap. Deze maand zeven keer te laat.',
      interpretation: 'Thuis lijkt er onrust te zijn.',
      since: 'sinds de herfstvakantie',
      areas: ['school-and-work', 'upbringing-and-family'],
      strengths: ['Werkt goed samen', 'Moeder komt op elk gesprek'],
      risks: ['Weinig slaap'],
      talkedWith: 'parents',
    }),
  )
  const lina = childOf(people, 'Yılmaz – de Vries', 'Lina')
  await as(pedagogue, 5, async ctx => {
    await linkChild(ctx, id, lina)
    await decideConcern(
      ctx,
      id,
      { level: 'at-risk', steps: ['call-family', 'advice-to-sender'], words: 'Sanne belt moeder deze week.' },
      0,
    )
  })
  await as(pedagogue, 4, ctx =>
    answerSender(
      ctx,
      id,
      'Dank voor je signaal. Wij hebben contact gezocht met de ouders. Houd de mentor als vast gezicht; bel mij als er iets verandert.',
    ),
  )
}

/** Childcare signals about a toddler; the neighbourhood team was asked to take it up, and childcare has not heard. */
async function playTakenUp(as: As): Promise<void> {
  const id = await as(actorOf(professionals.childcareWorker), 7, ctx =>
    noteConcern(ctx, {
      ...words,
      youth: { ...nobody, givenNames: 'Milo', familyName: 'van Dam', birth: born('2024-03-12') },
      seen: 'Milo kwam drie ochtenden zonder ontbijt. Zijn luier was twee keer van de avond ervoor.',
      areas: ['material'],
      strengths: ['Milo speelt graag en lacht veel'],
      risks: ['Vader staat er alleen voor'],
      urgency: 'can-wait',
    }),
  )
  await as(nurse, 3, async ctx => {
    await decideConcern(
      ctx,
      id,
      { level: 'individual', steps: ['help-offered'], words: 'Karim gaat langs met praktische hulp.' },
      0,
    )
    await assignConcern(ctx, id, professionals.neighbourhoodWorker.id)
  })
}

/** The attendance officer heard that nothing was needed any more. */
async function playClosed(as: As): Promise<void> {
  const id = await as(actorOf(professionals.attendanceOfficer), 30, ctx =>
    noteConcern(ctx, {
      ...words,
      about: 'jongen van 15, vmbo',
      seen: 'Acht keer ziek gemeld op maandag.',
      areas: ['school-and-work'],
      talkedWith: 'both',
    }),
  )
  await as(nurse, 29, ctx =>
    decideConcern(
      ctx,
      id,
      { level: 'universal', steps: ['advice-to-sender'], words: 'Verzuimgesprek loopt al op school.' },
      0,
    ),
  )
  await as(nurse, 28, ctx =>
    closeTriage(ctx, id, {
      outcome: 'passed-on',
      words: 'De jeugdarts van school spreekt hem over het ziek zijn. Je hoeft nu niets te doen.',
    }),
  )
}

/** One of the police is too late, one of the midwife is about a child that is not born, one of the general practitioner has time. */
async function playWaiting(as: As): Promise<void> {
  await as(actorOf(professionals.policeOfficer), 4, ctx =>
    noteConcern(ctx, {
      ...words,
      youth: { ...nobody, familyName: 'Schouten', postcode: postcode('1235 CD'), houseNumber: '18' },
      about: 'twee jonge kinderen',
      seen: 'Om elf uur ’s avonds twee kinderen alleen op straat. Moeder was er na twintig minuten.',
      areas: ['surroundings', 'upbringing-and-family'],
      risks: ['Kinderen alleen in de nacht'],
      urgency: 'today',
    }),
  )
  await as(actorOf(professionals.midwife), 1, ctx =>
    noteConcern(ctx, {
      ...words,
      youth: { ...nobody, mother: 'Esra Kaya', birth: { kind: 'expected', on: ctx.today.add({ days: 75 }) } },
      seen: 'Esra is 17 en zwanger. Ze slaapt op de bank bij een vriendin en heeft geen kleren voor de baby.',
      interpretation: 'Zonder vaste plek wordt het na de bevalling heel moeilijk.',
      since: 'drie weken',
      areas: ['material', 'health'],
      strengths: ['Esra komt op elke afspraak', 'Haar tante helpt mee'],
      risks: ['Geen vaste woonplek', 'Geen inkomen'],
      talkedWith: 'youth',
      nextStep: 'Een plek om te wonen voor de bevalling.',
    }),
  )
  await as(actorOf(professionals.generalPractitioner), 0, ctx =>
    noteConcern(ctx, {
      ...words,
      youth: { ...nobody, givenNames: 'Jip', familyName: 'Terpstra', sex: 'unknown', birth: born('2017-05-30') },
      seen: 'Jip komt voor de vierde keer met buikpijn. Lichamelijk is niets gevonden.',
      areas: ['health'],
      strengths: ['Vader en moeder komen samen mee'],
      urgency: 'can-wait',
    }),
  )
}

const born = (day: string) => ({ kind: 'born', on: Temporal.PlainDate.from(day) }) as const

function postcode(typed: string): string | null {
  const parsed = parsePostcode(typed)
  return parsed.ok ? parsed.postcode : null
}

const nobody = {
  givenNames: '',
  familyName: '',
  birth: null,
  sex: 'unknown',
  mother: '',
  postcode: null,
  houseNumber: '',
} as const

const words: NewConcern = {
  child: null,
  about: '',
  youth: null,
  seen: '',
  interpretation: '',
  since: 'een paar weken',
  areas: ['upbringing-and-family'],
  strengths: [],
  risks: [],
  urgency: 'this-week',
  talkedWith: 'parents',
  whyNotTalked: '',
  nextStep: 'Meekijken wat er nodig is.',
}
