/** Two schools with their classes, some stock, a session that was held with somebody absent, and one that is planned. */
import {
  addHold,
  planSession,
  receiveBatch,
  recordSharing,
  recordVaccinationAnswers,
  registerAtTable,
  sessionList,
} from '../src/features/youth-health/index.ts'
import type { VaccineId } from '../src/knowledge/vaccination/vaccines.ts'
import {
  type Child,
  childrenBorn,
  childrenOfSchool,
  enrolAtSchool,
  guardiansOf,
  openSchool,
  type SchoolId,
} from '../src/people/index.ts'
import type { Ctx } from '../src/platform/ctx.ts'
import type { As } from './acting.ts'
import { actorOf } from './open-town.ts'
import { locations, professionals } from './town.ts'

const nurse = actorOf(professionals.nurse)
const centre = locations[0].id

export async function playVaccination(as: As): Promise<void> {
  const primary = await as(nurse, 200, ctx =>
    openSchool(ctx, { name: 'Basisschool De Vlinder', kind: 'primary', brin: '12AB' }),
  )
  const secondary = await as(nurse, 200, ctx =>
    openSchool(ctx, { name: 'Vlierdam College', kind: 'secondary', brin: '20XY' }),
  )
  await as(nurse, 90, ctx => fillClasses(ctx, primary, secondary))
  await as(nurse, 40, fillRefrigerators)
  await as(nurse, 30, ctx => askParents(ctx, secondary, 14, ['men-acwy', 'dtp']))
  await as(nurse, 30, ctx => askParents(ctx, primary, 10, ['hpv']))
  await holdSession(as, secondary)
  await as(nurse, 3, ctx =>
    planSession(ctx, {
      ...groupAt(ctx, primary, 10),
      on: tuesdayAfter(ctx.today.add({ days: 4 })),
      place: 'Gymzaal',
      vaccines: ['hpv'],
    }),
  )
}

/** Groep 1 at four, klas 1 at twelve. */
async function fillClasses(ctx: Ctx, primary: SchoolId, secondary: SchoolId): Promise<void> {
  const born = { from: ctx.today.subtract({ years: 17 }), to: ctx.today.subtract({ years: 4 }) }
  for (const child of await childrenBorn(ctx, born)) {
    const age = child.birth.on.until(ctx.today, { largestUnit: 'years' }).years
    const [school, className] = age < 12 ? [primary, `groep ${age - 3}`] : [secondary, `klas ${age - 11}`]
    await enrolAtSchool(ctx, { child: child.id, school, className, since: ctx.today })
  }
}

async function fillRefrigerators(ctx: Ctx): Promise<void> {
  const deliveries: readonly (readonly [VaccineId, string, number, number])[] = [
    ['hpv', 'HX2231', 40, 400],
    ['hpv', 'HX1987', 6, 60],
    ['men-acwy', 'MQ7710', 40, 300],
    ['dtp', 'DT4402', 8, 250],
    ['bmr', 'WM0345', 20, 200],
    ['dktp-hib-hepb', 'VX5518', 30, 350],
  ]
  for (const [vaccine, batch, amount, days] of deliveries) {
    const delivery = { vaccine, batch, amount, expiresOn: ctx.today.add({ days }), product: null, location: centre }
    await receiveBatch(ctx, delivery)
  }
}

/** Most say yes, and let RIVM know; one says no, one has not answered, one may not have it. */
async function askParents(ctx: Ctx, school: SchoolId, age: number, about: readonly VaccineId[]): Promise<void> {
  const pupils = await childrenOfSchool(ctx, school, { bornBetween: yearTurning(ctx, age) })
  for (const [place, { child }] of pupils.entries()) {
    if (place % 7 === 3) continue
    await answer(ctx, child, about, place % 9 === 5 ? 'no' : 'yes')
  }
  const last = pupils.at(-1)
  if (!last) return
  await addHold(ctx, last.child.id, {
    kind: 'contra-indication',
    vaccine: about[0] ?? null,
    because: 'Ernstige allergische reactie op een eerdere vaccinatie',
    saidBy: 'Daniel Okafor, jeugdarts',
    since: ctx.today,
    until: null,
  })
}

async function answer(ctx: Ctx, child: Child, about: readonly VaccineId[], says: 'yes' | 'no'): Promise<void> {
  const guardians = await guardiansOf(ctx, child.id)
  const parent = guardians.find(({ custody }) => custody === 'with-custody')
  if (!parent) return
  const isOldEnough = child.birth.on.until(ctx.today, { largestUnit: 'years' }).years >= 12
  const doses = about.map(vaccine => ({ vaccine, ordinal: null }))
  for (const person of isOldEnough ? [parent.id, child.id] : [parent.id]) {
    const word = { person, says, on: ctx.today, route: 'writing' as const }
    await recordVaccinationAnswers(ctx, child.id, { ...word, about: doses, because: null, until: null })
    if (says === 'yes') await recordSharing(ctx, child.id, word)
  }
}

/** Six days ago at the college: one was absent, all others who could were given. */
async function holdSession(as: As, school: SchoolId): Promise<void> {
  const id = await as(nurse, 20, ctx =>
    planSession(ctx, {
      ...groupAt(ctx, school, 14),
      on: ctx.today.add({ days: 14 }),
      place: 'Aula',
      vaccines: ['men-acwy', 'dtp'],
    }),
  )
  await as(nurse, 6, async ctx => {
    const { lines, session } = await sessionList(ctx, id.session)
    const ready = lines.filter(({ offers }) => offers.length > 0 && offers.every(({ kind }) => kind === 'ready'))
    const said = { turn: 1, consentOf: [], route: 'in-person' as const }
    for (const [place, { child, taps }] of ready.entries())
      await registerAtTable(
        ctx,
        session,
        child.id,
        place === 1 ? { ...said, outcome: 'absent', because: null } : { ...said, outcome: 'given', doses: taps },
      )
  })
}

const tuesdayAfter = (day: Temporal.PlainDate): Temporal.PlainDate => day.add({ days: (9 - day.dayOfWeek) % 7 || 7 })

/** Everybody at this school who turns so old this year. */
const groupAt = (ctx: Ctx, school: SchoolId, age: number) => ({
  school,
  location: centre,
  born: yearTurning(ctx, age),
  classes: null,
  follows: null,
})

function yearTurning(ctx: Ctx, age: number) {
  const year = ctx.today.year - age
  return {
    from: Temporal.PlainDate.from({ year, month: 1, day: 1 }),
    to: Temporal.PlainDate.from({ year, month: 12, day: 31 }),
  }
}
