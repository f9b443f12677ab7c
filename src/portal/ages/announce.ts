/**
 * Every night: whose twelfth or sixteenth birthday is coming, or is today, is told that something changes, and so are the parents with
 * custody; each once before and once on the day, also when a night was missed. The change itself needs no job: every page asks the day.
 */
import { comingAge, turningAges } from '../../knowledge/consent/age-changes.ts'
import { type Child, childrenBorn, guardiansOf } from '../../people/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import { tellPerson } from '../tell/tell.ts'
import { daysAhead } from './age-setting.ts'
import { insertAnnouncement } from './store.ts'
import { lapseRequests } from './turn-sixteen.ts'

export type Announced = { readonly told: number; readonly lapsed: number }

export async function announceAges(ctx: Ctx): Promise<Announced> {
  const days = await daysAhead(ctx)
  let told = 0
  for (const age of turningAges) {
    const from = ctx.today.subtract({ years: age })
    for (const child of await childrenBorn(ctx, { from, to: ctx.today.add({ days }).subtract({ years: age }) }))
      told += await announceTo(ctx, child, days)
  }
  return { told, lapsed: await lapseRequests(ctx) }
}

async function announceTo(ctx: Ctx, child: Child, days: number): Promise<number> {
  const coming = comingAge(child.birth.on, ctx.today, days)
  if (!coming || child.diedOn !== null || child.birth.kind !== 'born') return 0
  const moment = coming.days === 0 ? 'on-the-day' : 'ahead'
  const parents = (await guardiansOf(ctx, child.id)).filter(({ custody }) => custody === 'with-custody')
  let told = 0
  for (const person of [child.id, ...parents.map(({ id }) => id)]) {
    if (!(await insertAnnouncement(ctx, { child: child.id, age: coming.age, moment, person }))) continue
    await tellPerson(ctx, child.id, person, moment === 'ahead' ? 'ages' : 'agesToday')
    told++
  }
  return told
}
