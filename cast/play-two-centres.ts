/** Femke Dijkstra works for Biezendrecht too: both centres are of one region and agreed on it, and she plans with a school there. */
import { answerSecondment, askSecondment, foundRegion, inCentre, joinRegion, regionsOf } from '../src/centre/index.ts'
import {
  addActivity,
  addGoal,
  beginPlan,
  getPlan,
  setAdviser,
  setAvailable,
} from '../src/features/health-promotion/index.ts'
import { schoolYearOf } from '../src/knowledge/healthy-school/school-year.ts'
import { openSchool } from '../src/people/index.ts'
import type { Ctx } from '../src/platform/ctx.ts'
import type { As } from './acting.ts'
import { actorOf, storyteller } from './open-town.ts'
import { biezendrecht, professionals } from './town.ts'

const promoter = actorOf(professionals.healthPromoter)
const region = 'GGD-regio Waterland'

/** @param organisation of Biezendrecht, for which she works there */
export async function playTwoCentres(as: As, asThere: As, organisation: string): Promise<void> {
  const id = await as(storyteller, 25, ctx => belong(ctx))
  await asThere(storyteller, 25, ctx => joinRegion(ctx, id, ctx.today))
  const asked = await as(actorOf(professionals.administrator), 24, ctx =>
    askSecondment(ctx, {
      professional: professionals.healthPromoter.id,
      away: biezendrecht.code,
      work: 'Gezonde school',
      from: ctx.today,
      until: ctx.today.add({ years: 1 }),
    }),
  )
  const roles = ['health-promoter'] as const
  await asThere(storyteller, 23, ctx => answerSecondment(ctx, asked, { agreed: true, roles, organisation }))
  const school = await asThere(storyteller, 22, ctx =>
    openSchool(ctx, { name: 'Basisschool De Rietkraag', kind: 'primary', brin: '16GH' }),
  )
  await as(promoter, 20, ctx => inCentre(ctx, biezendrecht.code, there => planThere(there, school)))
}

async function belong(ctx: Ctx): Promise<string> {
  const known = (await regionsOf(ctx)).find(({ name }) => name === region)
  if (known) return known.id
  const founded = await foundRegion(ctx, { name: region, kind: 'public-health', since: ctx.today })
  if (founded.kind === 'name-taken') throw new Error(`${region} is a region that Vlierdam is not in`)
  return founded.id
}

async function planThere(ctx: Ctx, school: string): Promise<void> {
  await setAdviser(ctx, school, ctx.actor.id)
  await setAvailable(ctx, schoolYearOf(ctx.today), 900)
  const year = schoolYearOf(ctx.today)
  const id = await beginPlan(ctx, school, { firstYear: year, lastYear: year })
  if (!id) return
  const plan = await getPlan(ctx, id)
  await addGoal(ctx, plan, {
    theme: 'wellbeing',
    what: 'Minder kinderen voelen zich alleen in de pauze',
    measuredBy: 'vragenlijst in de klas',
    startValue: '',
    targetValue: '',
    responsible: '',
    dueOn: null,
    isDropped: false,
  })
  await addActivity(ctx, plan, {
    pillar: 'surroundings',
    theme: 'wellbeing',
    title: 'Maatjesbank op het plein',
    audience: 'groep 3 tot en met 8',
    isRecognised: false,
    startsOn: ctx.today.add({ days: 50 }),
    endsOn: ctx.today.add({ days: 80 }),
    responsible: 'team van De Rietkraag',
    plannedMinutes: 240,
    costCents: 90_000,
    courseId: null,
    isDropped: false,
  })
}
