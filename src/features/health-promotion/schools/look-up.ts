/** Schools with all that their promoter keeps of them. */

import { schoolYearOf } from '../../../knowledge/healthy-school/school-year.ts'
import type { Theme } from '../../../knowledge/healthy-school/themes.ts'
import type { Standing } from '../../../knowledge/healthy-school/vignet.ts'
import { endOf, standingOn } from '../../../knowledge/healthy-school/vignet.ts'
import { type SchoolId, schoolsOf } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import { type Ctx, NotFound } from '../../../platform/ctx.ts'
import { isId } from '../../../platform/new-id.ts'
import { findMinutesSpent } from '../planner/store.ts'
import { type PlanStanding, plannedMinutesOf, planStanding, type SchoolPlan } from '../plans/plan.ts'
import { findPlans } from '../plans/store.ts'
import { themesOf, warnMonthsOf } from '../themes/themes-of.ts'
import { type ToDo, toDosOf } from './rules.ts'
import {
  type Certificate,
  type Contact,
  grantedOf,
  isPlanningSchool,
  type PlanningSchool,
  type SchoolCard,
  type Vignet,
} from './school.ts'
import * as store from './store.ts'

export type SchoolSeen = {
  readonly school: PlanningSchool
  readonly card: SchoolCard | null
  /** Who still works there. */
  readonly contacts: readonly Contact[]
  readonly coordinator: Contact | null
  readonly adviser: store.Adviser | null
  /** The last to begin first. */
  readonly plans: readonly SchoolPlan[]
  readonly standing: PlanStanding | null
  readonly certificates: readonly Certificate[]
  readonly vignets: readonly Vignet[]
  readonly vignet: Standing
  readonly toDos: readonly ToDo[]
  /** Of this school year: planned in the newest plan, and spent. */
  readonly minutes: { readonly planned: number; readonly spent: number }
}

/** Every school of the municipality that can be a Healthy School, by name. */
export async function schoolsSeen(ctx: Ctx): Promise<readonly SchoolSeen[]> {
  const { db, municipality, today } = ctx
  const found = {
    cards: await store.findCards(db, municipality),
    contacts: await store.findContacts(db, municipality),
    advisers: await store.findAdvisers(db, municipality),
    plans: await findPlans(db, municipality),
    certificates: await store.findCertificates(db, municipality),
    vignets: await store.findVignets(db, municipality),
    spent: await findMinutesSpent(db, municipality, schoolYearOf(today)),
    warnMonths: await warnMonthsOf(ctx),
  }
  record(ctx, 'read', 'health-promotion.school', null)
  return (await schoolsOf(ctx)).filter(isPlanningSchool).map(school => seenOf(school, found, today))
}

export async function getSchoolSeen(ctx: Ctx, id: string): Promise<SchoolSeen> {
  const seen = isId(id) ? (await schoolsSeen(ctx)).find(({ school }) => school.id === id) : undefined
  if (!seen) throw new NotFound(`school ${id}`)
  return seen
}

type Found = {
  readonly cards: readonly SchoolCard[]
  readonly contacts: readonly Contact[]
  readonly advisers: readonly store.Adviser[]
  readonly plans: readonly SchoolPlan[]
  readonly certificates: readonly Certificate[]
  readonly vignets: readonly Vignet[]
  readonly spent: ReadonlyMap<string, number>
  readonly warnMonths: number
}

function seenOf(school: PlanningSchool, found: Found, today: Temporal.PlainDate): SchoolSeen {
  const own = <T extends { readonly schoolId: string }>(all: readonly T[]) =>
    all.filter(({ schoolId }) => schoolId === school.id)
  const contacts = found.contacts.filter(({ at, hasLeft }) => at.id === school.id && !hasLeft)
  const coordinator = contacts.find(({ task }) => task === 'coordinator') ?? null
  const [plans, vignets] = [own(found.plans), own(found.vignets)]
  const [plan] = plans
  const parts = {
    school,
    card: own(found.cards)[0] ?? null,
    contacts,
    coordinator,
    adviser: own(found.advisers)[0] ?? null,
    plans,
    standing: plan ? planStanding(plan, aboutSchool(plan, coordinator, vignets)) : null,
    certificates: own(found.certificates),
    vignets,
    vignet: standingOn(grantedOf(vignets).map(endOf), today),
    minutes: { planned: plan ? plannedMinutesOf(plan) : 0, spent: found.spent.get(school.id) ?? 0 },
  }
  return { ...parts, toDos: toDosOf(factsOf(parts), today, found.warnMonths) }
}

/** Only a vignet that was asked since the plan began ends its last step. */
export const aboutSchool = ({ firstYear }: SchoolPlan, coordinator: Contact | null, vignets: readonly Vignet[]) => ({
  hasCoordinator: coordinator !== null,
  hasAppliedForVignet: vignets.some(({ appliedOn }) => schoolYearOf(appliedOn) >= firstYear),
})

function factsOf(seen: Omit<SchoolSeen, 'toDos'>) {
  const { coordinator, adviser, plans, standing, certificates, vignets } = seen
  const need = standing?.present?.needs.find(({ isThere }) => !isThere)?.need
  return {
    hasCoordinator: coordinator !== null,
    hasAdviser: adviser !== null,
    hasPlan: plans.length > 0,
    vignetEnds: grantedOf(vignets).map(endOf),
    askedSince: vignets.find(({ decision }) => decision === null)?.appliedOn ?? null,
    certificates,
    step: standing?.present && need ? { step: standing.present.step, need } : null,
    openActivities: (plans[0]?.activities ?? []).filter(({ result }) => result === null),
  }
}

/** What themes are called, by id. */
export const themeNames = async (ctx: Ctx): Promise<ReadonlyMap<string, string>> =>
  new Map((await themesOf(ctx)).map((theme: Theme) => [theme.id, theme.name]))

export type { SchoolId }
