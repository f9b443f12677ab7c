/** The records of those who have a story: how Sem grew, who was born too early, which doses were given. */
import {
  addMeasurements,
  decideScheme,
  noteContactMoment,
  recordBirthDetails,
  recordDoses,
} from '../src/features/youth-health/index.ts'
import type { VaccineId } from '../src/knowledge/vaccination/vaccines.ts'
import { type ChildId, getChild } from '../src/people/index.ts'
import type { Ctx } from '../src/platform/ctx.ts'
import { type As, childOf, type People } from './acting.ts'
import { actorOf } from './open-town.ts'
import { playClinic } from './play-clinic.ts'
import { playConsultations } from './play-consultations.ts'
import { playDevelopment } from './play-development.ts'
import { playGrowth } from './play-growth.ts'
import { playMerge } from './play-merge.ts'
import { playRecord } from './play-record.ts'
import { playScreening } from './play-screening.ts'
import { playVaccination } from './play-vaccination.ts'
import { semsContacts, semsVisits } from './sem.ts'
import { professionals } from './town.ts'

const nurse = actorOf(professionals.nurse)
const doctor = actorOf(professionals.doctor)

export async function playRecords(as: As, people: People): Promise<void> {
  const sem = childOf(people, 'Yılmaz – de Vries', 'Sem')
  const semBorn = ageInDays({ months: 9, days: 6 })
  await as(nurse, semBorn - 7, ctx => recordBirth(ctx, sem, { gestationDays: 279, weightGrams: 3540, lengthCm: 51 }))
  await as(doctor, semBorn - 20, ctx =>
    decideScheme(ctx, sem, { scheme: '2+1', because: 'Moeder kreeg de 22 wekenprik op tijd.' }),
  )
  for (const visit of semsVisits) await as(nurse, semBorn - visit.days, ctx => measure(ctx, sem, visit))
  for (const { weeksAgo, note, moment, form } of semsContacts)
    await as(nurse, weeksAgo * 7, ctx => noteContactMoment(ctx, sem, { on: ctx.today, moment, form, note }))
  const withoutSecondPneu = infantDoses.filter(dose => dose.vaccine !== 'pneu' || dose.days < 100)
  await as(nurse, 2, ctx => recordPast(ctx, sem, withoutSecondPneu))
  await playTwins(as, people)
  await playRecord(as, people)
  await playOthers(as, people)
  await playVaccination(as)
  await playGrowth(as, people)
  await playConsultations(as, people)
  await playDevelopment(as, people)
  await playScreening(as, people)
  await playClinic(as, people)
  await playMerge(as)
}

/** Sam was born at 36 weeks and 6 days, Lot a quarter of an hour after midnight at 37 weeks: only Sam is premature. */
async function playTwins(as: As, people: People): Promise<void> {
  const born = ageInDays({ months: 5 })
  const twins = [
    { id: childOf(people, 'De Wit', 'Sam'), gestationDays: 258, weightGrams: 2450, lengthCm: 46, headStart: 0 },
    { id: childOf(people, 'De Wit', 'Lot'), gestationDays: 259, weightGrams: 2510, lengthCm: 46.5, headStart: 0.2 },
  ]
  for (const { id, headStart, ...birth } of twins) {
    await as(nurse, born - 6, ctx => recordBirth(ctx, id, birth))
    for (const visit of twinVisits) {
      const shifted = { ...visit, weightKg: visit.weightKg + headStart / 2, headCm: visit.headCm + headStart }
      await as(nurse, born - visit.days, ctx => measure(ctx, id, shifted))
    }
  }
}

const twinVisits = [
  { days: 30, heightCm: 50.2, weightKg: 3.3, headCm: 35.1 },
  { days: 61, heightCm: 54.3, weightKg: 4.4, headCm: 37.2 },
  { days: 93, heightCm: 57.8, weightKg: 5.3, headCm: 38.9 },
  { days: 145, heightCm: 62.4, weightKg: 6.4, headCm: 41 },
]

async function playOthers(as: As, people: People): Promise<void> {
  const amir = childOf(people, 'Haddad', 'Amir')
  await as(nurse, 30, ctx => measure(ctx, amir, { heightCm: 87.2, weightKg: 11.9, headCm: 48.4 }))
  const finn = childOf(people, 'Vos', 'Finn')
  await as(nurse, 400, ctx => measure(ctx, finn, { heightCm: 118.3, weightKg: 21.4, headCm: null }))
  const lina = childOf(people, 'Yılmaz – de Vries', 'Lina')
  await as(nurse, 100, ctx => measure(ctx, lina, { heightCm: 114.8, weightKg: 20.1, headCm: null }))
  for (const child of [finn, lina]) await as(nurse, 100, ctx => recordPast(ctx, child, toddlerDoses))
  const noor = childOf(people, 'Yıldız', 'Noor')
  await as(nurse, 500, ctx => measure(ctx, noor, { heightCm: 161.2, weightKg: 49.5, headCm: null }))
  await as(nurse, 500, ctx => recordPast(ctx, noor, schoolDoses))
}

type Measured = { readonly heightCm: number; readonly weightKg: number; readonly headCm: number | null }

async function measure(ctx: Ctx, child: ChildId, { heightCm, weightKg, headCm }: Measured): Promise<void> {
  const added = await addMeasurements(ctx, child, {
    on: ctx.today,
    heightCm,
    weightKg,
    headCircumferenceCm: headCm,
    position: 'lying',
    confirmed: ['height', 'weight', 'head-circumference'],
  })
  if (added.kind !== 'added') throw new Error(`a measurement of the story is not accepted: ${added.kind}`)
}

const recordBirth = (
  ctx: Ctx,
  child: ChildId,
  birth: { gestationDays: number; weightGrams: number; lengthCm: number },
) =>
  recordBirthDetails(ctx, child, {
    ...birth,
    headCircumferenceCm: null,
    motherCm: 168,
    fatherCm: 181,
    smoking: 'no',
    parity: 1,
  })

type PastDose = { readonly vaccine: VaccineId; readonly days: number }

const infantDoses: readonly PastDose[] = [
  { vaccine: 'rsv', days: 9 },
  { vaccine: 'rota', days: 47 },
  { vaccine: 'rota', days: 93 },
  { vaccine: 'dktp-hib-hepb', days: 93 },
  { vaccine: 'pneu', days: 93 },
  { vaccine: 'dktp-hib-hepb', days: 155 },
  { vaccine: 'pneu', days: 155 },
]

/** What a child of six or seven had: all of it, with the booster at four. */
const toddlerDoses: readonly PastDose[] = [
  ...infantDoses.filter(dose => dose.vaccine !== 'rsv' && dose.vaccine !== 'rota'),
  { vaccine: 'dktp-hib-hepb', days: 340 },
  { vaccine: 'pneu', days: 340 },
  { vaccine: 'bmr', days: 430 },
  { vaccine: 'men-acwy', days: 430 },
  { vaccine: 'dktp', days: 1480 },
]

/** What a girl of Noor's year had; meningococcal disease and HPV are still to come. */
const schoolDoses: readonly PastDose[] = [
  { vaccine: 'dktp-hib-hepb', days: 60 },
  { vaccine: 'dktp-hib-hepb', days: 91 },
  { vaccine: 'dktp-hib-hepb', days: 122 },
  { vaccine: 'dktp-hib-hepb', days: 340 },
  { vaccine: 'bmr', days: 430 },
  { vaccine: 'men-c', days: 430 },
  { vaccine: 'dktp', days: 1480 },
  { vaccine: 'bmr', days: 3300 },
  { vaccine: 'dtp', days: 3300 },
]

/** Doses from before, as a card shows them, counted from the day of birth. */
async function recordPast(ctx: Ctx, child: ChildId, doses: readonly PastDose[]): Promise<void> {
  const { birth } = await getChild(ctx, child)
  const past = { product: null, batch: null, batchExpiresOn: null, place: 'elsewhere' as const, givenBy: null }
  await recordDoses(
    ctx,
    child,
    doses.map(({ vaccine, days }) => ({ ...past, vaccine, on: birth.on.add({ days }) })),
  )
}

/** About how many days old, for telling the story backwards; a day more or less does no harm. */
const ageInDays = ({ years = 0, months = 0, days = 0 }: { years?: number; months?: number; days?: number }): number =>
  Math.floor(years * 365.25 + months * 30.4) + days
