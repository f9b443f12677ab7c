/** A session of today with twenty children of all ages, each with a contact, a measurement and their first doses. */
import type { As } from '../cast/acting.ts'
import { actorOf } from '../cast/open-town.ts'
import { locations, professionals } from '../cast/town.ts'
import {
  addMeasurements,
  noteContactMoment,
  planClinicSession,
  planContact,
  recordDoses,
} from '../src/features/youth-health/index.ts'
import { type ChildId, registerChild } from '../src/people/index.ts'

const children = 20
/** Weeks; the agenda holds babies, toddlers and a child of ten. */
const ages = [4, 8, 13, 22, 26, 39, 52, 61, 78, 104, 120, 156, 195, 230, 270, 300, 400, 450, 520, 700]

/** Of the youth doctor, who has no session in the demo. */
export async function fillSession(as: As): Promise<void> {
  const doctor = actorOf(professionals.doctor)
  const session = await as(doctor, 0, ctx =>
    planClinicSession(ctx, {
      on: ctx.today,
      from: Temporal.PlainTime.from('09:00'),
      until: Temporal.PlainTime.from('16:00'),
      placeMinutes: 20,
      location: locations[0].id,
      professional: professionals.doctor.id,
      remark: '',
    }),
  )
  if (session.kind !== 'planned') throw new Error(`the full session is not planned: ${session.because}`)
  for (let place = 1; place <= children; place++) {
    const child = await makeChild(as, place, ages[place - 1] ?? 52)
    const planned = await as(doctor, 0, ctx => planContact(ctx, { child, moment: '22', session: session.id, place }))
    if (planned.kind !== 'planned') throw new Error(`place ${place} is not given: ${planned.because}`)
  }
}

async function makeChild(as: As, place: number, weeks: number): Promise<ChildId> {
  const nurse = actorOf(professionals.nurse)
  const child = await as(nurse, weeks * 7, async ctx => {
    const birth = { kind: 'born', on: ctx.today } as const
    const person = { givenNames: `Kind ${place}`, familyName: 'Spreekuur', sex: 'female', birth, bsn: null } as const
    const registered = await registerChild(ctx, {
      ...person,
      language: 'nl',
      interpreterLanguage: null,
      isAnother: true,
    })
    if (registered.kind !== 'registered') throw new Error(`child ${place} is not registered: ${registered.kind}`)
    return registered.id
  })
  await as(nurse, 7, async ctx => {
    await noteContactMoment(ctx, child, { on: ctx.today, moment: '24', form: '03', note: 'Groeit en slaapt goed.' })
    const confirmed = ['height', 'weight', 'head-circumference'] as const
    const measured = { heightCm: 50 + weeks / 6, weightKg: 3.4 + weeks / 20, headCircumferenceCm: null }
    await addMeasurements(ctx, child, { on: ctx.today, ...measured, position: 'lying', confirmed: [...confirmed] })
    const past = { product: null, batch: null, batchExpiresOn: null, place: 'elsewhere', givenBy: null } as const
    if (weeks > 26)
      await recordDoses(
        ctx,
        child,
        [91, 152].map(days => ({
          ...past,
          vaccine: 'dktp-hib-hepb',
          on: ctx.today.subtract({ days: weeks * 7 - 7 - days }),
        })),
      )
  })
  return child
}
