/** All there is to know of a child's vaccinations: what was given and what it did, what comes, who said what. */

import { compareDays } from '../../../knowledge/ages/day-number.ts'
import type { Party } from '../../../knowledge/consent/who-decides.ts'
import { forecast, type PlannedDose } from '../../../knowledge/vaccination/forecast.ts'
import { windowOf } from '../../../knowledge/vaccination/interval.ts'
import { type Child, type ChildId, type Guardian, guardiansOf, guardiansOfEach } from '../../../people/index.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import type { RecordedAnswer } from './consent/answer.ts'
import { refusalsOf, type Voices } from './consent/rules.ts'
import { findAnswers } from './consent/store.ts'
import type { RecordedDose, StandingDose } from './dose.ts'
import type { Hold } from './holds/hold.ts'
import { withheldToday } from './holds/rules.ts'
import { findHolds } from './holds/store.ts'
import { type Effect, effectsOf, standing } from './rules.ts'
import type { PregnancyFacts, SchemeDecision } from './scheme/scheme.ts'
import { findPregnancyFactsOfEach, findSchemeDecisions } from './scheme/store.ts'
import { findDosesOfEach } from './store.ts'

export type Vaccinations = {
  readonly child: Child
  /** In the order in which it is planned; empty before birth. */
  readonly plan: readonly PlannedDose[]
  /** Oldest first. */
  readonly doses: readonly StandingDose[]
  /** Doses that fill no place in the plan, with what they did. */
  readonly outsidePlan: readonly { readonly dose: StandingDose; readonly effect: Effect }[]
  /** Everything ever recorded, corrections and what they corrected. */
  readonly recorded: readonly RecordedDose[]
  readonly answers: readonly RecordedAnswer[]
  /** Everything that ever kept a dose back, ended or not. */
  readonly holds: readonly Hold[]
  readonly guardians: readonly Guardian[]
  readonly voices: Voices
  readonly scheme: SchemeDecision | null
  readonly pregnancy: PregnancyFacts | null
}

/** For who was found to have business with this child. */
export async function loadVaccinations(ctx: Ctx, child: Child): Promise<Vaccinations> {
  const [guardians, facts] = await Promise.all([guardiansOf(ctx, child.id), findVaccinationFacts(ctx, child.id)])
  return vaccinationsFrom({ child, guardians, today: ctx.today }, facts)
}

/** The same of many children at once; the caller has found a care relation with each. */
export async function loadVaccinationsOfEach(
  ctx: Ctx,
  children: readonly Child[],
  today: Temporal.PlainDate = ctx.today,
): Promise<ReadonlyMap<string, Vaccinations>> {
  const ids = children.map(({ id }) => id)
  const [guardians, factsOf] = await Promise.all([guardiansOfEach(ctx, ids), findFacts(ctx, ids)])
  const each = children.map(child => {
    const about = { child, guardians: guardians.get(child.id) ?? [], today }
    return [child.id, vaccinationsFrom(about, factsOf(child.id))] as const
  })
  return new Map(each)
}

export type VaccinationFacts = {
  readonly recorded: readonly RecordedDose[]
  readonly answers: readonly RecordedAnswer[]
  readonly holds: readonly Hold[]
  readonly scheme: SchemeDecision | null
  readonly pregnancy: PregnancyFacts | null
}

/** What was recorded, asked at once; for who also asks other things of the same child, and in one journey. */
export async function findVaccinationFacts(ctx: Ctx, child: ChildId): Promise<VaccinationFacts> {
  const factsOf = await findFacts(ctx, [child])
  return factsOf(child)
}

async function findFacts(
  { db, municipality }: Ctx,
  children: readonly ChildId[],
): Promise<(child: ChildId) => VaccinationFacts> {
  const [recorded, answers, holds, schemes, pregnancies] = await Promise.all([
    findDosesOfEach(db, municipality, children),
    findAnswers(db, municipality, children),
    findHolds(db, municipality, children),
    findSchemeDecisions(db, municipality, children),
    findPregnancyFactsOfEach(db, municipality, children),
  ])
  return child => ({
    recorded: recorded.get(child) ?? [],
    answers: answers.get(child) ?? [],
    holds: holds.get(child) ?? [],
    scheme: schemes.get(child) ?? null,
    pregnancy: pregnancies.get(child) ?? null,
  })
}

type About = { readonly child: Child; readonly guardians: readonly Guardian[]; readonly today: Temporal.PlainDate }

export function vaccinationsFrom({ child, guardians, today }: About, facts: VaccinationFacts): Vaccinations {
  const known = { ...facts, child, doses: standing(facts.recorded), guardians, voices: voicesOf(child, guardians) }
  return { ...known, ...planOf(known, today) }
}

/** Whose word is heard about this child's doses. */
export const voicesOf = (child: Child, guardians: readonly Guardian[]): Voices =>
  new Map<string, Party>([
    [child.id, 'youth'],
    ...guardians
      .filter(guardian => guardian.custody === 'with-custody')
      .map(guardian => [guardian.id, 'parents-with-custody'] as const),
  ])

type Known = Omit<Vaccinations, 'plan' | 'outsidePlan'>

function planOf(known: Known, today: Temporal.PlainDate): Pick<Vaccinations, 'plan' | 'outsidePlan'> {
  const { child, doses, answers, holds, voices, pregnancy } = known
  if (child.birth.kind === 'expected') return { plan: [], outsidePlan: [] }
  const birth = child.birth.on
  const scheme = known.scheme?.scheme ?? null
  const plan = forecast({
    birth,
    sex: child.sex,
    scheme,
    motherCarriesHepatitisB: pregnancy?.motherCarriesHepatitisB ?? false,
    doses,
    refusals: refusalsOf({ birth, voices, answers }, today),
    ...withheldToday(holds, today),
    today,
  })
  const effects = effectsOf({ birth, scheme }, doses)
  const placed = new Set(plan.map(one => doseIn(one, doses)))
  const outsidePlan = doses
    .filter(dose => !placed.has(dose))
    .map(dose => ({ dose, effect: effects.get(dose) ?? { kind: 'counts' as const } }))
  return { plan: inOrderOfAge(plan, birth), outsidePlan }
}

/** As parents read it, from birth on; the programme itself goes by vaccine. */
const inOrderOfAge = (plan: readonly PlannedDose[], birth: Temporal.PlainDate): readonly PlannedDose[] =>
  plan
    .map(one => ({ one, from: windowOf(one.moment, birth).from }))
    .toSorted((a, b) => compareDays(a.from, b.from))
    .map(({ one }) => one)

/** The dose that fills this place in the plan. */
export function doseIn({ standing: at }: PlannedDose, doses: readonly StandingDose[]): StandingDose | undefined {
  return at.kind === 'given' ? doses.find(one => one.vaccine === at.vaccine && one.on.equals(at.on)) : undefined
}
