/** A child of four with a full record: twenty contacts and sixty observations, each through the use case that the pages use. */
import type { As } from '../cast/acting.ts'
import { actorOf } from '../cast/open-town.ts'
import { professionals, vlierdam } from '../cast/town.ts'
import { addMeasurements, noteContactMoment, recordBirthDetails } from '../src/features/youth-health/index.ts'
import { type ChildId, registerChild } from '../src/people/index.ts'
import { act } from '../src/platform/act.ts'
import type { Ctx } from '../src/platform/ctx.ts'
import { readEnv } from '../src/platform/env.ts'
import { layFoundation } from '../src/start.ts'
import { fillSession } from './full-session.ts'

/** By this name it is found. */
export const fullRecordName = 'Bente Volledig'

/** Fills it, and a session beside it, in the demo's own database, while no program runs on it. */
export async function makeFullRecord(folder: string): Promise<void> {
  const { database, keys, close } = await layFoundation(readEnv({ OPENCJG_DATA: folder }))
  const now = Temporal.Now.instant()
  const acting = { database, keys, municipality: vlierdam.code }
  const as: As = (actor, daysAgo, work) => act({ ...acting, actor, now: now.subtract({ hours: 24 * daysAgo }) }, work)
  await fillRecord(as)
  await fillSession(as)
  await close()
}

const contacts = 20
const ageInDays = 1450

/** Height, weight and head circumference at each contact, nearer to each other while the child is small. */
export async function fillRecord(as: As): Promise<ChildId> {
  const nurse = actorOf(professionals.nurse)
  const child = await as(nurse, ageInDays, registerFull)
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

async function registerFull(ctx: Ctx): Promise<ChildId> {
  const [givenNames = '', familyName = ''] = fullRecordName.split(' ')
  const birth = { kind: 'born', on: ctx.today } as const
  const person = { givenNames, familyName, sex: 'female', birth, bsn: null, language: 'nl' } as const
  const registration = await registerChild(ctx, { ...person, interpreterLanguage: null, isAnother: true })
  if (registration.kind !== 'registered') throw new Error(`the full record is not registered: ${registration.kind}`)
  await recordBirthDetails(ctx, registration.id, {
    gestationDays: 279,
    weightGrams: 3480,
    lengthCm: 51,
    headCircumferenceCm: 35,
    motherCm: 170,
    fatherCm: 183,
    smoking: 'no',
    parity: 1,
  })
  return registration.id
}
