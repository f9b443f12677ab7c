/** How Vlierdam steers its centre: covenants (one of which ends soon), goals with a figure, who is who, and a doctor asked for the neighbours. */
import {
  type AgreementWords,
  admitOrganisation,
  appointProfessional,
  askSecondment,
  neighboursOf,
  type Organisation,
  type OrganisationId,
  type ProfessionalId,
  presentOfficial,
  professionalsOf,
  recordAgreementWords,
  type SpearPointWords,
  setSpearPoint,
  showOwnProfile,
  writeOwnProfile,
} from '../src/centre/index.ts'
import { openAccount } from '../src/platform/auth/open-account.ts'
import type { Ctx } from '../src/platform/ctx.ts'
import type { As } from './acting.ts'
import { actorOf, storyteller } from './open-town.ts'
import { organisations, professionals } from './town.ts'

const administrator = actorOf(professionals.administrator)
const official = actorOf(professionals.civilServant)
const o = organisations

export async function playSteering(as: As, asThere: As): Promise<void> {
  await as(administrator, 60, signAgreements)
  await as(official, 45, setGoals)
  await as(administrator, 30, presentBoard)
  await presentThemselves(as)
  await asThere(storyteller, 26, staffNeighbour)
  await as(administrator, 3, askForDoctor)
}

type Signed = Pick<AgreementWords, 'kind' | 'title' | 'organisations' | 'purpose' | 'legalGround' | 'whichData'> & {
  /** Days from today. */
  readonly until: number
}

const signed: readonly Signed[] = [
  {
    kind: 'covenant',
    title: 'Convenant CJG Vlierdam',
    organisations: [o.youthHealthCare.id, o.neighbourhoodTeam.id, o.schoolSocialWork.id],
    purpose: 'Samen één CJG: wie doet wat, en wie spreekt wie aan',
    legalGround: 'geen persoonsgegevens',
    whichData: '',
    until: 800,
  },
  {
    kind: 'exchange',
    title: 'Gegevens delen in het zorgteam op school',
    organisations: [o.school.id, o.youthHealthCare.id, o.schoolSocialWork.id],
    purpose: 'Samen bespreken wat een leerling nodig heeft, als ouders ja zeggen',
    legalGround: 'Toestemming van ouders en jongere (AVG artikel 6, eerste lid, onder a)',
    whichData: 'Naam, klas, vraag van ouders, wat is afgesproken',
    until: 40,
  },
  {
    kind: 'processing',
    title: 'Hosting van het systeem van het CJG',
    organisations: [],
    purpose: 'De computers waarop dit systeem draait',
    legalGround: 'AVG artikel 28',
    whichData: 'Alles wat in het systeem staat, versleuteld',
    until: 500,
  },
]

async function signAgreements(ctx: Ctx): Promise<void> {
  for (const { until, ...agreement } of signed) {
    const words: AgreementWords = {
      ...agreement,
      otherParties: agreement.kind === 'processing' ? 'Rekencentrum Waterland' : '',
      groundSeenOn: agreement.whichData === '' ? null : ctx.today.subtract({ days: 30 }),
      from: ctx.today.subtract({ years: 1 }),
      until: ctx.today.add({ days: 60 + until }),
      signedOn: ctx.today.subtract({ years: 1, days: 10 }),
      signedBy: 'Namens alle partijen',
      document: `Archief Vlierdam, ${agreement.kind === 'covenant' ? 'J-012' : 'J-031'}`,
    }
    await recordAgreementWords(ctx, words, 'Overgenomen uit het archief')
  }
}

const goal = (
  ctx: Ctx,
  title: string,
  why: string,
  measure: SpearPointWords['measure'],
  figures: Pick<SpearPointWords, 'start' | 'target'>,
): SpearPointWords => ({
  title,
  why,
  measure,
  ...figures,
  from: ctx.today.with({ month: 1, day: 1 }),
  until: ctx.today.with({ month: 12, day: 31 }).add({ years: 1 }),
  responsible: 'Coördinator CJG',
})

async function setGoals(ctx: Ctx): Promise<void> {
  const decided = 'Raadsbesluit jeugdplan Vlierdam'
  const total = { breakdown: '', category: '', unit: 'count' } as const
  const goals = [
    goal(
      ctx,
      'Meer gezinnen vinden het CJG',
      'Wie vroeg binnenloopt, heeft later minder hulp nodig.',
      { subject: 'contact', ...total },
      { start: 10, target: 60 },
    ),
    goal(
      ctx,
      'Minder vragen te laat beantwoord',
      'Wie vraagt, wil weten wanneer het antwoord komt.',
      { subject: 'question', breakdown: 'answered', category: 'in-time', unit: 'share' },
      { start: 70, target: 95 },
    ),
  ]
  for (const words of goals) await setSpearPoint(ctx, words, decided)
}

async function presentBoard(ctx: Ctx): Promise<void> {
  const agreed = { agreedOn: ctx.today, agreedHow: 'Per mail' }
  const alderman = {
    kind: 'alderman',
    name: 'Nienke Terpstra',
    position: 'wethouder jeugd',
    organisation: o.municipality.name,
    topics: ['policy'],
    mayBeAsked: 'Waarom de gemeente iets doet of niet doet voor kinderen en ouders.',
    phone: '088 000 04 01',
    email: 'wethouder@vlierdam.example',
  } as const
  const director = {
    kind: 'director',
    name: 'Henk Wolters',
    position: 'directeur',
    organisation: o.centre.name,
    topics: ['policy', 'growing-up'],
    mayBeAsked: 'Hoe het CJG werkt, en wat er beter kan.',
    phone: '',
    email: 'directie@vlierdam.example',
  } as const
  await presentOfficial(ctx, { words: alderman, ...agreed })
  await presentOfficial(ctx, { words: director, ...agreed })
}

const profiles = [
  {
    of: professionals.nurse,
    topics: ['growing-up', 'health'],
    mayBeAsked: 'Slapen, eten, huilen en vaccinaties. Ook als je denkt dat het een kleine vraag is.',
  },
  {
    of: professionals.pedagogue,
    topics: ['growing-up', 'school'],
    mayBeAsked: 'Driftbuien, grenzen stellen, ruzie thuis en uit elkaar gaan.',
  },
  { of: professionals.desk, topics: ['youth-help', 'money'], mayBeAsked: 'Waar je met je vraag naartoe kunt.' },
] as const

async function presentThemselves(as: As): Promise<void> {
  for (const { of, topics, mayBeAsked } of profiles)
    await as(actorOf(of), 20, async ctx => {
      const words = { position: of.profession, topics, mayBeAsked, phone: of.phone ?? '', email: '' }
      await writeOwnProfile(ctx, of, 0, words)
      await showOwnProfile(ctx, of, true)
    })
}

const house: Organisation = {
  id: '00000000-0000-7000-8000-000000000903' as OrganisationId,
  name: 'Gemeente Biezendrecht',
  kind: 'municipality',
  phone: '088 000 09 03',
  email: 'info@biezendrecht.example',
}

/** Who says yes or no there. */
async function staffNeighbour(ctx: Ctx): Promise<void> {
  const id = '00000000-0000-7000-8000-000000000904' as ProfessionalId
  const name = 'Petra Kamp'
  await admitOrganisation(ctx, house)
  const contact = { phone: '088 000 09 04', email: 'beheerder@biezendrecht.example' }
  await appointProfessional(ctx, { id, name, profession: 'beheerder', ...contact, organisation: house })
  await openAccount(ctx, {
    signInName: 'petra.kamp',
    displayName: name,
    subject: id,
    roles: ['administrator'],
    organisation: house.id,
    entry: { kind: 'cast', slug: 'petra' },
  })
}

/** Nobody of Biezendrecht has answered yet. */
async function askForDoctor(ctx: Ctx): Promise<void> {
  const doctor = (await professionalsOf(ctx)).find(({ id }) => id === professionals.doctor.id)
  const [neighbour] = await neighboursOf(ctx)
  if (!doctor || !neighbour) return
  await askSecondment(ctx, {
    professional: doctor.id,
    away: neighbour.code,
    work: 'Vervangt de jeugdarts van Biezendrecht op dinsdag',
    from: ctx.today.add({ days: 14 }),
    until: ctx.today.add({ days: 120 }),
  })
}
