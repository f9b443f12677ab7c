/** What follows the reports of play-rights. Matches after the first day: one is followed up, one stalls on the ladder, three find each other, and one is with a neighbour. */

import {
  admitOrganisation,
  appointProfessional,
  type OrganisationId,
  openCentre,
  type Professional,
  type ProfessionalId,
} from '../src/centre/index.ts'
import {
  agreeLead,
  climbLadder,
  matchesOf,
  type NewAgreement,
  noteConcern,
  recordAgreement,
  recordContact,
  reportToIndex,
  weighConcern,
} from '../src/features/signalling/index.ts'
import { getChild } from '../src/people/index.ts'
import { program } from '../src/platform/act.ts'
import type { Actor } from '../src/platform/ctx.ts'
import { type As, childOf, type People } from './acting.ts'
import { families } from './families.ts'
import { actorOf } from './open-town.ts'
import { registerFamily } from './register-family.ts'
import { biezendrecht, professionals } from './town.ts'

const nurse = actorOf(professionals.nurse)
const doctor = actorOf(professionals.doctor)
const pedagogue = actorOf(professionals.pedagogue)
const schoolSocialWorker = actorOf(professionals.schoolSocialWorker)
const neighbourhoodWorker = actorOf(professionals.neighbourhoodWorker)
const attendanceOfficer = actorOf(professionals.attendanceOfficer)

export async function playMatches(as: As, people: People): Promise<void> {
  await playFollowedUp(as, people)
  await playStalled(as, people)
  await playThree(as, people)
  for (const daysAgo of [16, 9, 2]) await as(program('climb-ladder'), daysAgo, climbLadder)
}

/** About Finn the nurse, who reported him before, and school social work spoke the next day, and agreed. */
async function playFollowedUp(as: As, people: People): Promise<void> {
  const finn = childOf(people, 'Vos', 'Finn')
  await report(as, schoolSocialWorker, 30, { child: finn, seen: 'Finn wil op maandag niet naar school.' })
  await as(schoolSocialWorker, 29, async ctx => {
    const match = (await matchesOf(ctx)).find(({ mine }) => mine.childId === finn)
    if (!match) throw new Error('the story misses the match about Finn')
    await recordContact(ctx, match.id, { on: ctx.today, useful: true }, 'Samen met moeder om tafel, volgende week.')
    await agreeLead(ctx, match.id, 'me')
  })
}

/** About Amir nobody calls: the match climbs the ladder. */
async function playStalled(as: As, people: People): Promise<void> {
  const amir = childOf(people, 'Haddad', 'Amir')
  await report(as, pedagogue, 27, { child: amir, seen: 'Moeder is uitgeput en kent hier niemand.' })
  await report(as, neighbourhoodWorker, 24, { child: amir, seen: 'Er is geen geld voor luiers en de huur.' })
}

/** Three organisations reported Noor, the neighbourhood team before; the attendance officer knows her by name, birth date and sex only. */
async function playThree(as: As, people: People): Promise<void> {
  const noor = childOf(people, 'Yıldız', 'Noor')
  await report(as, schoolSocialWorker, 4, { child: noor, seen: 'Noor zegt dat ze zich thuis alleen voelt.' })
  const { birth } = await as(nurse, 3, ctx => getChild(ctx, noor))
  await report(as, attendanceOfficer, 3, {
    youth: {
      givenNames: 'Noor',
      familyName: 'Yıldız',
      birth,
      sex: 'female',
      mother: '',
      postcode: null,
      houseNumber: '',
    },
    seen: 'Noor was deze maand acht lesuren afwezig zonder bericht.',
  })
}

/** In Biezendrecht somebody reported Mila too, as did the doctor here: they find each other, and neither sees the other's child. */
export async function playNeighbour(as: As, asThere: As, people: People): Promise<void> {
  await asThere(program('demo'), 40, async ctx => {
    await openCentre(ctx, biezendrecht, { invented: true })
    await admitOrganisation(ctx, neighbour.organisation)
    await recordAgreement(ctx, neighbour.organisation.id, neighboursAgreement, '')
    await appointProfessional(ctx, neighbour)
  })
  const family = families.find(({ name }) => name === 'Van Leeuwen')
  if (!family) throw new Error('the family that moves is not in the cast')
  const there = await asThere(program('demo'), 30, ctx =>
    registerFamily(ctx, { ...family, guardians: family.guardians.map(({ slug: _, ...guardian }) => guardian) }),
  )
  const child = there.children.get('Mila')
  if (!child) throw new Error('Mila is not in the cast')
  await report(asThere, neighboursWorker, 12, { child, seen: 'Moeder werkt nachtdiensten en vindt geen opvang.' })
  await report(as, doctor, 3, {
    child: childOf(people, 'Van Leeuwen', 'Mila'),
    seen: 'Mila is moe op elk consult. Moeder zegt dat ze steeds ergens anders slapen.',
  })
}

export const neighbour: Professional = {
  id: '00000000-0000-7000-8000-000000000901' as ProfessionalId,
  name: 'Anouk Bos',
  profession: 'gezinswerker',
  phone: '088 000 09 01',
  email: 'anouk.bos@biezendrecht.example',
  organisation: {
    id: '00000000-0000-7000-8000-000000000902' as OrganisationId,
    name: 'Wijkteam Biezendrecht',
    kind: 'neighbourhood-team',
    phone: '088 000 09 02',
    email: 'info@wijkteambiezendrecht.example',
  },
}
const neighboursWorker: Actor = {
  kind: 'account',
  id: neighbour.id,
  name: neighbour.name,
  roles: new Set(['neighbourhood-team']),
  organisation: neighbour.organisation.id,
}
const neighboursAgreement: NewAgreement = {
  signedOn: Temporal.PlainDate.from('2024-01-01'),
  endedOn: null,
  coordinator: { name: '', phone: '', email: '' },
  head: { name: '', email: '' },
  reason: 'Convenant verwijsindex 2024',
}

type Told = Pick<Parameters<typeof noteConcern>[1], 'seen'> & Partial<Parameters<typeof noteConcern>[1]>

async function report(as: As, actor: Actor, daysAgo: number, concern: Told): Promise<void> {
  const id = await as(actor, daysAgo, ctx => noteConcern(ctx, { ...words, ...concern }))
  await as(actor, daysAgo, ctx => weighConcern(ctx, id, { decision: 'report', familyTold: 'yes', whyNotTold: '' }))
  const reporting = await as(actor, daysAgo, ctx => reportToIndex(ctx, id))
  if (reporting.kind !== 'reported') throw new Error(`a report of the story is refused: ${reporting.because}`)
}

const words: Omit<Parameters<typeof noteConcern>[1], 'seen'> = {
  child: null,
  about: '',
  youth: null,
  interpretation: '',
  since: 'sinds dit najaar',
  areas: ['upbringing-and-family'],
  strengths: [],
  risks: [],
  urgency: 'this-week',
  talkedWith: 'parents',
  whyNotTalked: '',
  nextStep: 'Weten wie er nog meer bij het gezin komt.',
}
