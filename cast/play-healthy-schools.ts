/** Femke Dijkstra helps two schools: De Vlinder is at its fourth step, and the vignet of De Linde ends within months. */
import {
  type ActivityWords,
  addActivity,
  addAgreement,
  addCertificate,
  addContact,
  addGoal,
  addMember,
  applyForVignet,
  beginPlan,
  decideVignet,
  getPlan,
  keepCard,
  noteDone,
  noteHours,
  setAdviser,
  setAvailable,
  showSchool,
  writePlan,
} from '../src/features/health-promotion/index.ts'
import { schoolYearOf } from '../src/knowledge/healthy-school/school-year.ts'
import { openSchool, schoolsOf } from '../src/people/index.ts'
import type { Ctx } from '../src/platform/ctx.ts'
import type { As } from './acting.ts'
import { keepMadeUpCounts } from './made-up-school-counts.ts'
import { actorOf, storyteller } from './open-town.ts'
import { locations, organisations, professionals } from './town.ts'

const promoter = actorOf(professionals.healthPromoter)

export async function playHealthySchools(as: As): Promise<void> {
  const vlinder = await schoolNamed(as, 'Basisschool De Vlinder', '12AB')
  const linde = await schoolNamed(as, 'Basisschool De Linde', '14CD')
  await as(promoter, 90, ctx => welcome(ctx, vlinder, linde))
  await as(promoter, 60, ctx => planVlinder(ctx, vlinder))
  await as(promoter, 40, ctx => certifyLinde(ctx, linde))
  await as(promoter, 10, ctx => noteHours(ctx, vlinder, { on: ctx.today, minutes: 120, words: 'Werkgroep en plan' }))
  await as(promoter, 3, ctx => noteHours(ctx, linde, { on: ctx.today, minutes: 90, words: 'Gesprek met de directie' }))
  await as(storyteller, 80, ctx => keepMadeUpCounts(ctx, vlinder))
}

/** A school that is in another story already is that school. */
const schoolNamed = (as: As, name: string, brin: string) =>
  as(storyteller, 120, async ctx => {
    const known = (await schoolsOf(ctx)).find(school => school.name === name)
    return known?.id ?? openSchool(ctx, { name, kind: 'primary', brin })
  })

async function welcome(ctx: Ctx, vlinder: string, linde: string): Promise<void> {
  await keepCard(ctx, vlinder, 0, {
    street: 'Vlinderpad 8',
    postcode: '1236 EF',
    town: 'Vlierdam',
    ways: 'Mailt liever dan dat ze belt. De werkgroep komt op dinsdag om half vier bij elkaar.',
  })
  await keepCard(ctx, linde, 0, {
    street: 'Lindelaan 40',
    postcode: '1234 AB',
    town: 'Vlierdam',
    ways: 'Bel de directie; in maart is er een studiedag over gezondheid.',
  })
  await addContact(ctx, { kind: 'school', id: vlinder }, ilse)
  await addContact(
    ctx,
    { kind: 'school', id: linde },
    { ...ilse, name: 'Jeroen Mol', phone: '088 000 04 02', email: '' },
  )
  await addContact(ctx, { kind: 'location', id: locations[1].id }, mirjam)
  for (const school of [vlinder, linde]) await setAdviser(ctx, school, professionals.healthPromoter.id)
  await setAvailable(ctx, schoolYearOf(ctx.today), 2400)
}

const ilse = {
  task: 'coordinator',
  name: 'Ilse Vermeer',
  phone: '088 000 04 01',
  email: 'ilse.vermeer@devlinder.example',
  bestMoment: 'dinsdag na 15:00',
  ways: 'Wil eerst weten wat het de leraren aan tijd kost.',
  hasLeft: false,
} as const

const mirjam = {
  task: 'nurse',
  name: 'Mirjam Jansen',
  phone: '088 000 02 01',
  email: '',
  bestMoment: 'maandag voor 10:00',
  ways: 'Kent de gezinnen van Noord; belt terug na het spreekuur.',
  hasLeft: false,
} as const

/** Three steps are done; of the fourth the pillar of signalling and the evaluation miss. */
async function planVlinder(ctx: Ctx, school: string): Promise<void> {
  const year = schoolYearOf(ctx.today)
  const id = await beginPlan(ctx, school, { firstYear: year, lastYear: year + 1 })
  if (!id) return
  const plan = await getPlan(ctx, id)
  await writePlan(ctx, plan, 0, {
    startingPoint: 'Veel kinderen nemen koek mee voor de pauze. Buiten spelen mag, maar het plein nodigt niet uit.',
    testedOn: ctx.today.subtract({ days: 20 }),
    profileDiscussedOn: ctx.today.subtract({ days: 6 }),
    budgetCents: 125_000,
    communication: 'In de nieuwsbrief en op de ouderavond van januari.',
    evaluation: '',
  })
  await addMember(ctx, plan, { part: 'coordinator', name: 'Ilse Vermeer', people: 1 })
  await addMember(ctx, plan, { part: 'teacher', name: 'Bas Kramer', people: 1 })
  await addMember(ctx, plan, { part: 'parent', name: '', people: 2 })
  await addMember(ctx, plan, { part: 'pupil', name: '', people: 4 })
  await addGoal(ctx, plan, {
    theme: 'nutrition',
    what: 'Meer kinderen in groep 5 tot en met 8 eten fruit in de pauze',
    measuredBy: 'tellen in één week, in september en in juni',
    startValue: '4 van de 10 kinderen',
    targetValue: '7 van de 10 kinderen',
    responsible: 'Ilse Vermeer',
    dueOn: Temporal.PlainDate.from({ year: year + 1, month: 6, day: 18 }),
    isDropped: false,
  })
  const lesson = await addActivity(ctx, plan, activityOf(ctx, 'education', 'Smaaklessen in groep 5 en 6', -21, 120))
  await addActivity(ctx, plan, activityOf(ctx, 'surroundings', 'Waterpunt op het plein', 120, 60))
  await addActivity(ctx, plan, activityOf(ctx, 'policy', 'Afspraak over trakteren', 75, 90))
  const tasted = (await getPlan(ctx, id)).activities.find(activity => activity.id === lesson)
  if (tasted) await noteDone(ctx, tasted, { doneOn: ctx.today, words: 'Alle zes de lessen zijn gegeven.' })
  await addAgreement(ctx, school, {
    agreedOn: ctx.today,
    endsOn: null,
    parties: ['Basisschool De Vlinder', 'GGD Waterland', 'Sportvereniging Vlierdam'],
    words: 'De sportvereniging geeft in het voorjaar zes lessen; de GGD betaalt het materiaal.',
  })
  await showSchool(ctx, school, { organisation: organisations.school.id, plan: id, profileYear: null })
}

const activityOf = (ctx: Ctx, pillar: ActivityWords['pillar'], title: string, inDays: number, minutes: number) => ({
  pillar,
  theme: 'nutrition',
  title,
  audience: 'leerlingen',
  isRecognised: pillar === 'education',
  startsOn: ctx.today.add({ days: inDays }),
  endsOn: ctx.today.add({ days: inDays + 21 }),
  responsible: 'Bas Kramer',
  plannedMinutes: minutes,
  costCents: 22_500,
  courseId: null,
  isDropped: false,
})

/** A vignet of almost three years ago; its certificate lasts a little longer. */
async function certifyLinde(ctx: Ctx, school: string): Promise<void> {
  const granted = ctx.today.subtract({ years: 3 }).add({ months: 4 })
  const theme = { theme: 'exercise', grantedOn: granted.subtract({ days: 60 }) }
  await addCertificate(ctx, school, { ...theme, endsOn: granted.add({ years: 3, days: 40 }) })
  const asked = { form: 'full', hasLegalBasics: true, appliedOn: granted.subtract({ days: 30 }) } as const
  await applyForVignet(ctx, school, asked)
  await decideVignet(ctx, school, { isGranted: true, on: granted })
}
