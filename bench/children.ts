/**
 * The children that the bench asks about, each made by the use cases that the pages use: one of four years with a full record of
 * twenty contacts and sixty observations, children of seven with a few measurements, and those of a full session.
 */
import type { As } from '../cast/acting.ts'
import { actorOf } from '../cast/open-town.ts'
import { professionals, vlierdam } from '../cast/town.ts'
import { addMeasurements, noteContactMoment, recordBirthDetails } from '../src/features/youth-health/index.ts'
import { type ChildId, registerChild } from '../src/people/index.ts'
import { act } from '../src/platform/act.ts'
import type { Ctx } from '../src/platform/ctx.ts'
import { readEnv } from '../src/platform/env.ts'
import { layFoundation } from '../src/start.ts'
import { makeOpenHours, type OpenHours } from './bookings.ts'
import { type FamilyPlan, makeFamilyPlan } from './family-plan.ts'
import { fillSession } from './full-session.ts'

export type Children = {
  readonly full: ChildId
  readonly schoolchildren: readonly ChildId[]
  readonly plan: FamilyPlan
  readonly openHours: OpenHours
}

/** Puts them in the demo's own database, while no program runs on it. */
export async function makeChildren(folder: string, schoolchildren: number): Promise<Children> {
  const { database, keys, close } = await layFoundation(readEnv({ OPENCJG_DATA: folder }))
  const now = Temporal.Now.instant()
  const acting = { database, keys, municipality: vlierdam.code }
  const as: As = (actor, daysAgo, work) => act({ ...acting, actor, now: now.subtract({ hours: 24 * daysAgo }) }, work)
  const full = await fillRecord(as)
  const plan = await makeFamilyPlan(as, full)
  const openHours = await makeOpenHours(as)
  const children = { full, plan, openHours, schoolchildren: await measureSchoolchildren(as, schoolchildren) }
  await fillSession(as)
  await close()
  return children
}

const contacts = 20
const ageInDays = 1450

/** Height, weight and head circumference at each contact, nearer to each other while the child is small. */
async function fillRecord(as: As): Promise<ChildId> {
  const nurse = actorOf(professionals.nurse)
  const child = await as(nurse, ageInDays, async ctx => {
    const child = await register(ctx, 'Volledig', ctx.today)
    await recordBirthDetails(ctx, child, birthDetails)
    return child
  })
  for (let visit = 0; visit < contacts; visit++) {
    const days = Math.round(14 + (ageInDays - 20) * (visit / contacts) ** 1.6)
    const years = days / 365.25
    await as(nurse, ageInDays - days, async ctx => {
      const note = `Bezoek ${visit + 1}. Groeit en ontwikkelt zich volgens verwachting; slapen, eten en spelen besproken.`
      await noteContactMoment(ctx, child, { on: ctx.today, moment: '24', form: '03', note })
      await addMeasurements(ctx, child, {
        on: ctx.today,
        heightCm: Math.round((51 + 26 * years ** 0.62) * 10) / 10,
        weightKg: Math.round((3.6 + 6.1 * years ** 0.55) * 100) / 100,
        headCircumferenceCm: Math.round((36 + 9.5 * Math.min(years, 3) ** 0.4) * 10) / 10,
        position: days < 730 ? 'lying' : 'standing',
        confirmed: ['height', 'weight', 'head-circumference'],
      })
    })
  }
  return child
}

const birthDetails = {
  gestationDays: 279,
  weightGrams: 3480,
  lengthCm: 51,
  headCircumferenceCm: 35,
  motherCm: 170,
  fatherCm: 183,
  smoking: 'no',
  parity: 1,
} as const

/** Seven years old today, and measured at three, four, five and six. */
async function measureSchoolchildren(as: As, count: number): Promise<readonly ChildId[]> {
  const nurse = actorOf(professionals.nurse)
  return as(nurse, 0, async ctx => {
    const birth = ctx.today.subtract({ years: 7 })
    const children: ChildId[] = []
    for (let number = 0; number < count; number++) children.push(await register(ctx, `Schoolkind ${number}`, birth))
    for (const child of children)
      for (const [years, heightCm, weightKg] of [
        [3, 98, 15],
        [4, 105, 17],
        [5, 112, 19],
        [6, 118, 21.5],
      ] as const)
        await addMeasurements(ctx, child, {
          on: birth.add({ years }),
          heightCm,
          weightKg,
          headCircumferenceCm: null,
          position: 'standing',
          confirmed: ['height', 'weight'],
        })
    return children
  })
}

async function register(ctx: Ctx, familyName: string, on: Temporal.PlainDate): Promise<ChildId> {
  const birth = { kind: 'born', on } as const
  const person = { givenNames: 'Bente', familyName, sex: 'female', birth, bsn: null, language: 'nl' } as const
  const registration = await registerChild(ctx, { ...person, interpreterLanguage: null, isAnother: true })
  if (registration.kind !== 'registered') throw new Error(`${familyName} is not registered: ${registration.kind}`)
  return registration.id
}
