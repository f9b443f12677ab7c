/** Who looks, and what the family chose: everything the predicate of sight asks about the people of some plans. */
import { getProfessional, type OrganisationKind } from '../../../../centre/index.ts'
import type { Choice, Settings, Viewer } from '../../../../knowledge/plan/sections.ts'
import {
  type Child,
  childrenInCareOf,
  guardiansOfEach,
  type Ward,
  whereaboutsHidden,
} from '../../../../people/index.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import type { Participant, WholePlan } from '../plan.ts'
import { isProcessCoordinator } from '../process/process.ts'
import type { Eye } from './cut-plan.ts'
import { findChoices, type SectionChoice } from './store.ts'
import { decidersOf, tiesOf } from './ties.ts'

/** What the one who acts looks with, at each of these plans. */
export type Looking = {
  readonly eyeAt: (plan: WholePlan, me: Participant, children: readonly Child[]) => Eye
}

export async function lookingOf(
  ctx: Ctx,
  plans: readonly WholePlan[],
  children: readonly Child[],
  known?: readonly Ward[],
): Promise<Looking> {
  const ids = { plans: plans.map(plan => plan.id), children: children.map(child => child.id) }
  const [choices, guardians, inCare, kind, hidden] = await Promise.all([
    findChoices(ctx.db, ctx.municipality, ids.plans),
    guardiansOfEach(ctx, ids.children),
    known ?? (isOfFamily(ctx) ? childrenInCareOf(ctx, ctx.actor.id) : []),
    isOfFamily(ctx) ? null : kindOf(ctx),
    isOfFamily(ctx) ? whereaboutsHidden(ctx, ids.children, ctx.actor.id) : new Set<string>(),
  ])
  return {
    eyeAt: (plan, me, childrenOfPlan) => ({
      viewer: viewerOf(me, { kind, ties: tiesOf(ctx.actor.id, inCare, childrenOfPlan, ctx.today) }),
      settings: settingsOf(plan, choices, decidersOf(childrenOfPlan, guardians, ctx.today)),
      childOf: childrenByParticipant(plan, childrenOfPlan),
      placesHidden: childrenOfPlan.some(({ id }) => hidden.has(id)),
    }),
  }
}

const kindOf = async (ctx: Ctx): Promise<OrganisationKind> =>
  (await getProfessional(ctx, ctx.actor.id)).organisation.kind

const childrenByParticipant = (plan: WholePlan, children: readonly Child[]): Eye['childOf'] =>
  new Map(
    plan.participants.flatMap(({ id, subject }) => {
      const child = children.find(candidate => candidate.id === subject)
      return child ? [[id, child.id] as const] : []
    }),
  )

export const settingsOf = (
  plan: WholePlan,
  choices: readonly SectionChoice[],
  deciders: Settings['deciders'],
): Settings => ({ deciders, choices: choices.filter(one => one.plan === plan.id).flatMap(one => choiceOf(plan, one)) })

/** A choice is its person's, whichever participant they were when they made it. */
function choiceOf(plan: WholePlan, { section, participant, saidBy, opens }: SectionChoice): readonly Choice[] {
  const person = plan.participants.find(one => one.id === saidBy)?.subject
  return person ? [{ section, participant, saidBy: person, opens }] : []
}

type Standing = {
  /** Of the organisation of a professional; null for somebody of the family or around it. */
  readonly kind: OrganisationKind | null
  readonly ties: ReturnType<typeof tiesOf>
}

/** Households are not known yet: what was written for one household only stays shut until they are (see homesOf). */
export function viewerOf({ id, kind: as, part }: Participant, { kind, ties }: Standing): Viewer {
  const homes = new Set<string>()
  if (isProcessCoordinator({ kind: as, part })) return { id, kind: 'process-coordinator' }
  if (kind !== null) return { id, kind: professionalKind(kind) }
  return as === 'network' && ties.size === 0 ? { id, kind: 'supporter', homes } : { id, kind: 'family', ties, homes }
}

const professionalKind = (kind: OrganisationKind): 'helper' | 'partner' | 'process-coordinator' => {
  if (kind === 'municipality') return 'process-coordinator'
  return onlyWhatIsOpened.includes(kind) ? 'partner' : 'helper'
}

const onlyWhatIsOpened: readonly OrganisationKind[] = ['school', 'school-attendance', 'childcare', 'police']

const isOfFamily = ({ actor }: Ctx): boolean =>
  ['parent', 'youth', 'supporter'].some(role => [...actor.roles].some(held => held === role))
