/** What Vlierdam pays for: a package, a subsidy of last year that is settled, one that runs, and one that is asked for next year. */
import {
  type ApplicationId,
  addProduct,
  askReport,
  beginApplication,
  decide,
  getRound,
  type NewProduct,
  type NewRound,
  notePayment,
  noteSettled,
  openPackage,
  openRound,
  ownApplication,
  reckonedWith,
  replyToDecision,
  replyToSettlement,
  revisionOf,
  sendReport,
  setPrice,
  settleSubsidy,
  submitApplication,
  writeApplication,
} from '../src/features/governance/index.ts'
import type { Actor } from '../src/platform/ctx.ts'
import type { As } from './acting.ts'
import { actorOf } from './open-town.ts'
import { professionals } from './town.ts'

const servant = actorOf(professionals.civilServant)
const fellow = actorOf(professionals.fellowServant)
/** Who writes for CJG Vlierdam, for JGZ Waterland and for school social work. */
const centre = actorOf(professionals.pedagogue)
const health = actorOf(professionals.doctor)
const schools = actorOf(professionals.schoolSocialWorker)

type Products = Readonly<Record<'information' | 'talk' | 'meeting' | 'consultation' | 'visit', string>>

export async function playSubsidies(as: As): Promise<void> {
  const products = await playPackage(as)
  const thisYear = await as(servant, 0, async ctx => ctx.today.year)
  const last = await open(as, 760, thisYear - 1, products.id)
  const running = await open(as, 400, thisYear, products.id)
  const next = await open(as, 60, thisYear + 1, products.id)
  await playSettled(as, last, products.of, thisYear - 1)
  await playRunning(as, running, products.of, thisYear)
  await apply(as, schools, next, 20, 'Lichte hulp op school voor kinderen en hun ouders', { [products.of.talk]: 160 })
}

const product = (written: Partial<NewProduct> & Pick<NewProduct, 'name' | 'definition' | 'unit' | 'activities'>) => ({
  normMinutes: 45,
  ageFrom: 0,
  ageUntil: 18,
  taskField: '6.2' as const,
  level: 'basic' as const,
  ...written,
})

async function playPackage(as: As): Promise<{ readonly id: string; readonly of: Products }> {
  const id = await as(servant, 800, ctx =>
    openPackage(ctx, { name: 'Basispakket CJG', words: 'Wat elk gezin in Vlierdam dichtbij kan vinden.' }),
  )
  const add = (written: NewProduct, cents: number): Promise<string> =>
    as(servant, 800, async ctx => {
      const kept = await addProduct(ctx, id, written)
      if (kept.kind !== 'kept') throw new Error(`${written.name} was not kept`)
      const from = ctx.today.toPlainYearMonth().with({ month: 1 })
      await setPrice(ctx, kept.id, { from, cents, reason: 'Besluit van het college over tarieven' }, 0)
      return kept.id
    })
  const of = {
    information: await add(information, 1_850),
    talk: await add(lightHelp, 9_200),
    meeting: await add(meetings, 31_500),
    consultation: await add(consultations, 6_475),
    visit: await add(visits, 8_900),
  }
  return { id, of }
}

const information = product({
  name: 'Informatie en advies',
  definition: 'Een ouder, jongere of collega krijgt antwoord aan de balie, aan de telefoon, op de site of in de chat.',
  unit: 'contact',
  normMinutes: 15,
  activities: ['contact-information', 'contact-advice', 'question-answered', 'chat-answered'],
})
const lightHelp = product({
  name: 'Lichte hulp',
  definition: 'Een gesprek van een korte reeks met een gezin, met een doel en een cijfer vooraf en achteraf.',
  unit: 'talk',
  activities: ['light-help-talk', 'contact-light-help'],
})
const meetings = product({
  name: 'Cursussen en bijeenkomsten',
  definition: 'Een bijeenkomst voor ouders of jongeren, met voorbereiding.',
  unit: 'meeting',
  normMinutes: 180,
  level: 'extra',
  activities: ['course-meeting'],
})
const consultations = product({
  name: 'Contactmoment jeugdgezondheidszorg',
  definition: 'Een contactmoment op het consultatiebureau of op school, vastgelegd in het dossier.',
  unit: 'consultation',
  normMinutes: 30,
  taskField: '7.1',
  activities: ['consultation'],
})
const visits = product({
  name: 'Huisbezoek jeugdgezondheidszorg',
  definition: 'Een bezoek aan huis van de jeugdverpleegkundige.',
  unit: 'visit',
  normMinutes: 60,
  ageUntil: 4,
  taskField: '7.1',
  activities: ['home-visit'],
})

function open(as: As, daysAgo: number, year: number, packageId: string): Promise<NewRound & { readonly id: string }> {
  return as(servant, daysAgo, async ctx => {
    const month = (number: number) => Temporal.PlainYearMonth.from({ year, month: number })
    const round: NewRound = {
      title: `Subsidie basispakket ${year}`,
      packageId,
      from: month(1),
      until: month(12),
      opensOn: ctx.today,
      closesOn: ctx.today.add({ days: 120 }),
      ceilingCents: 45_000_000,
      tolerancePercent: 5,
      objectionWeeks: 6,
      terms: 'Voor organisaties die in Vlierdam een deel van het basispakket doen. Vraag aan per product.',
      reason: 'Nota jeugd en gezin',
    }
    return { ...round, id: await openRound(ctx, round) }
  })
}

type Volumes = Readonly<Record<string, number>>
type Opened = Awaited<ReturnType<typeof open>>

async function apply(as: As, who: Actor, round: Opened, daysAgo: number, purpose: string, volumes: Volumes) {
  const id = await as(who, daysAgo, async ctx => {
    const begun = await beginApplication(ctx, (await getRound(ctx, round.id)).round)
    if (begun === null) throw new Error(`${round.title} is not open`)
    return begun
  })
  await as(who, daysAgo, async ctx => {
    const { products } = await ownApplication(ctx, id)
    const lines = products.flatMap(({ id: one, prices }) => {
      const [volume, price] = [volumes[one], prices[0]]
      return volume && price ? [{ product: one, volume, priceCents: price.cents }] : []
    })
    const explanation = 'De aantallen volgen uit wat we het afgelopen jaar zagen, en uit wat scholen ons vragen.'
    await writeApplication(ctx, { id }, { purpose, explanation, lines }, 0)
    await submitApplication(ctx, { id })
  })
  return id
}

/** One civil servant decides for what was asked, the other agrees. */
async function grant(as: As, id: ApplicationId, who: Actor, daysAgo: number, year: number): Promise<void> {
  const { revision, lines } = await as(who, daysAgo, async ctx => {
    const { application } = await ownApplication(ctx, id)
    return { revision: revisionOf(application), lines: application.versions.at(-1)?.lines ?? [] }
  })
  const firstOn = Temporal.PlainDate.from({ year, month: 1, day: 15 })
  const words = 'Je legt vast wat je doet, en meldt het als een product meer dan een tiende achterblijft.'
  await as(servant, daysAgo, ctx =>
    decide(ctx, id, { kind: 'granted', words, lines, rhythm: 'quarterly', firstOn }, revision),
  )
  await as(fellow, daysAgo - 1, ctx => replyToDecision(ctx, id, { reply: 'agreed', words: '' }, 1))
}

/** Each part on its day; what lies ahead is not paid. */
async function pay(as: As, id: ApplicationId, places: readonly number[], year: number): Promise<void> {
  const today = await as(servant, 0, async ctx => ctx.today)
  for (const place of places) {
    const paidOn = Temporal.PlainDate.from({ year, month: 3 * place - 2, day: 15 })
    const daysAgo = paidOn.until(today).days
    if (daysAgo >= 0) await as(servant, daysAgo, ctx => notePayment(ctx, id, place, paidOn))
  }
}

/** JGZ Waterland, last year: fewer visits than were granted, so a part comes back. */
async function playSettled(as: As, round: Opened, { consultation, visit }: Products, year: number): Promise<void> {
  const purpose = 'Contactmomenten en huisbezoeken voor kinderen tot vier jaar'
  const id = await apply(as, health, round, 740, purpose, { [consultation]: 2400, [visit]: 300 })
  await grant(as, id, health, 720, year)
  await pay(as, id, [1, 2, 3, 4], year)
  const dueOn = Temporal.PlainDate.from({ year: year + 1, month: 3, day: 1 })
  await as(servant, 250, ctx => askReport(ctx, id, { kind: 'final', until: round.until, dueOn }))
  const words = 'Het spreekuur liep goed. Door ziekte maakten we minder huisbezoeken dan gepland.'
  const lines = [
    { product: consultation, counted: null, volume: 2391, explanation: 'Negen afspraken vielen uit.' },
    { product: visit, counted: null, volume: 262, explanation: 'Twee verpleegkundigen waren lang ziek.' },
  ]
  await as(health, 230, ctx => sendReport(ctx, id, 1, { words, lines }))
  const reckoned = await as(health, 220, async ctx => reckonedWith((await ownApplication(ctx, id)).application))
  await as(servant, 220, ctx => settleSubsidy(ctx, id, 'De huisbezoeken die er niet waren, gaan eraf.', reckoned))
  await as(fellow, 215, ctx => replyToSettlement(ctx, id, { reply: 'agreed', words: '' }, 1))
  await as(servant, 190, async ctx => noteSettled(ctx, id, ctx.today))
}

/** CJG Vlierdam, this year: three parts are paid, and the municipality asks how it goes. */
async function playRunning(as: As, round: Opened, { information: info, talk, meeting }: Products, year: number) {
  const purpose = 'Informatie, lichte hulp en bijeenkomsten voor alle gezinnen'
  const id = await apply(as, centre, round, 390, purpose, { [info]: 1800, [talk]: 400, [meeting]: 24 })
  await grant(as, id, centre, 375, year)
  await pay(as, id, [1, 2, 3], year)
  await as(servant, 15, async ctx => {
    const until = ctx.today.toPlainYearMonth().subtract({ months: 1 })
    const dueOn = ctx.today.add({ days: 30 })
    await askReport(ctx, id, { kind: 'interim', until: until.year === year ? until : round.from, dueOn })
  })
}
