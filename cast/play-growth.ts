/** Growth worth a look: Mila was born far too early and catches up, Noor is compared with Turkish girls, Finn's height line bends. */
import {
  addMeasurements,
  chooseLines,
  noteToRepeat,
  recordBirthDetails,
  type Visit,
} from '../src/features/youth-health/index.ts'
import type { ChildId } from '../src/people/index.ts'
import type { Ctx } from '../src/platform/ctx.ts'
import { type As, childOf, type People } from './acting.ts'
import { actorOf } from './open-town.ts'
import { professionals } from './town.ts'

const nurse = actorOf(professionals.nurse)
const doctor = actorOf(professionals.doctor)

type Day = { readonly years: number } & Partial<Pick<Visit, 'heightCm' | 'weightKg' | 'headCircumferenceCm'>>
type Grown = { readonly child: ChildId; readonly ageYears: number; readonly visits: readonly Day[] }

export async function playGrowth(as: As, people: People): Promise<void> {
  const mila = childOf(people, 'Van Leeuwen', 'Mila')
  await bornAt(as, mila, { gestationDays: 206, weightGrams: 1240, lengthCm: 38, headCircumferenceCm: 27 })
  await measured(as, { child: mila, ageYears: 20 / 12, visits: milasVisits })
  const noor = childOf(people, 'Yıldız', 'Noor')
  await bornAt(as, noor, { gestationDays: 280, weightGrams: 3310, lengthCm: 50, motherCm: 161, fatherCm: 175 })
  await measured(as, { child: noor, ageYears: 15.33, visits: noorsVisits })
  const because = 'Beide ouders zijn van Turkse afkomst. Besproken met Noor en haar moeder.'
  await as(doctor, 499, ctx => chooseLines(ctx, noor, { population: 'tu', because }))
  await playFinn(as, people)
}

/** His height line bends in the last year: the guideline asks to measure again after half a year. */
async function playFinn(as: As, people: People): Promise<void> {
  const finn = childOf(people, 'Vos', 'Finn')
  await bornAt(as, finn, { gestationDays: 277, weightGrams: 3480, lengthCm: 51, motherCm: 172, fatherCm: 184 })
  await measured(as, { child: finn, ageYears: 7.17, visits: finnsVisits })
  await as(nurse, 20, ctx =>
    noteToRepeat(ctx, finn, {
      measures: ['height', 'weight'],
      before: ctx.today.add({ months: 6 }),
      because: 'De lengtelijn buigt af. Advies van de richtlijn: over zes maanden opnieuw meten.',
    }),
  )
}

/** At the age as it is counted from the birth, on the lines of children born at 29 weeks. */
const milasVisits: readonly Day[] = [
  { years: 0.164, heightCm: 43.2, weightKg: 2.13, headCircumferenceCm: 32.5 },
  { years: 0.26, heightCm: 48.2, weightKg: 3.1, headCircumferenceCm: 35.6 },
  { years: 0.383, heightCm: 53.5, weightKg: 4.22, headCircumferenceCm: 38.4 },
  { years: 0.507, heightCm: 57.9, weightKg: 5.18, headCircumferenceCm: 40.4 },
  { years: 0.753, heightCm: 64.4, weightKg: 6.65, headCircumferenceCm: 43.2 },
  { years: 0.917, heightCm: 67.9, weightKg: 7.47, headCircumferenceCm: 44.4 },
  { years: 1.177, heightCm: 72.5, weightKg: 8.54, headCircumferenceCm: 45.8 },
  { years: 1.492, heightCm: 77.2, weightKg: 9.66, headCircumferenceCm: 46.8 },
]

const noorsVisits: readonly Day[] = [
  { years: 0.5, heightCm: 66.6, weightKg: 7.3 },
  { years: 1.17, heightCm: 79, weightKg: 10.7 },
  { years: 2, heightCm: 88.1, weightKg: 12.9 },
  { years: 3.75, heightCm: 103.2, weightKg: 17 },
  { years: 5.6, heightCm: 116.4, weightKg: 21.4 },
  { years: 10.4, heightCm: 145.2, weightKg: 36.6 },
]

const finnsVisits: readonly Day[] = [
  { years: 1.17, heightCm: 79.2, weightKg: 10.8 },
  { years: 2, heightCm: 89, weightKg: 13.1 },
  { years: 3, heightCm: 98.6, weightKg: 15.4 },
  { years: 3.8, heightCm: 104.4, weightKg: 17 },
  { years: 7.115, heightCm: 120, weightKg: 22 },
]

const measured = async (as: As, { child, ageYears, visits }: Grown): Promise<void> => {
  for (const { years, heightCm = null, weightKg = null, headCircumferenceCm = null } of visits)
    await as(nurse, Math.round((ageYears - years) * 365.25), ctx =>
      noted(ctx, child, {
        on: ctx.today,
        heightCm,
        weightKg,
        headCircumferenceCm,
        position: years < 2 ? 'lying' : 'standing',
        confirmed: ['height', 'weight', 'head-circumference'],
      }),
    )
}

async function noted(ctx: Ctx, child: ChildId, visit: Visit): Promise<void> {
  const added = await addMeasurements(ctx, child, visit)
  if (added.kind !== 'added') throw new Error(`a measurement of the story is not accepted: ${added.kind}`)
}

type Birth = Parameters<typeof recordBirthDetails>[2]

const bornAt = (as: As, child: ChildId, known: Partial<Birth>): Promise<unknown> =>
  as(nurse, 500, ctx =>
    recordBirthDetails(ctx, child, {
      gestationDays: null,
      weightGrams: null,
      lengthCm: null,
      headCircumferenceCm: null,
      motherCm: 170,
      fatherCm: 182,
      smoking: null,
      parity: null,
      ...known,
    }),
  )
