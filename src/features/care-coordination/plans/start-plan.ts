/** A plan for a family: who it is about, why in their own words, who coordinates and when we look again. One plan at a time. */
import { getProfessional, newcomersOf, type Professional } from '../../../centre/index.ts'
import {
  ageWords,
  type Child,
  type ChildId,
  childrenInCareOf,
  type Family,
  familiesOf,
  foundFamily,
  fullName,
  getChild,
  getChildren,
  guardiansOf,
  membersOf,
  type PersonId,
  relationWords,
} from '../../../people/index.ts'
import { type Ctx, NotFound } from '../../../platform/ctx.ts'
import { newId } from '../../../platform/new-id.ts'
import { getMatch } from '../../signalling/index.ts'
import { insertEvaluation } from './milestones/store.ts'
import { recordPlan } from './open-plan.ts'
import { insertCoordination, insertParticipants } from './participants/store.ts'
import type { ParticipantId, ParticipantKind, PlanId, WholePlan } from './plan.ts'
import { coordinatorOf, participantIn } from './rules.ts'
import { findFamilyPlans, findPlans, insertPlan } from './store.ts'
import { insertWords } from './words/store.ts'

export type NewPlan = {
  readonly child: ChildId
  /** A family that is known, or one that gets its name now. */
  readonly family:
    | { readonly kind: 'known'; readonly id: string }
    | { readonly kind: 'new'; readonly name: string; readonly members: readonly string[] }
  readonly reason: string
  readonly coordinator: string
  readonly evaluateOn: Temporal.PlainDate
  /** The day it became clear that the family makes no plan of its own. */
  readonly clearOn: Temporal.PlainDate
  /** The match in the referral index that this comes from. */
  readonly match: string | null
  /** Other professionals who take part from the start, such as the other reporter of the match. */
  readonly invited: readonly string[]
}
export type Start =
  | { readonly kind: 'started'; readonly id: PlanId }
  /** There is one already; its coordinator can let others in. */
  | { readonly kind: 'has-plan'; readonly coordinator: Professional | null }

export async function startPlan(ctx: Ctx, entry: NewPlan): Promise<Start> {
  const child = await getChild(ctx, entry.child)
  const family = await familyFor(ctx, child, entry.family)
  const earlier = await findPlans(ctx.db, ctx.municipality, await findFamilyPlans(ctx.db, ctx.municipality, family.id))
  const open = earlier.find(plan => plan.closure === null)
  if (open) return { kind: 'has-plan', coordinator: await coordinatorFor(ctx, open) }
  const id = newId<PlanId>()
  const isFirst = await insertPlan(ctx.db, {
    municipality: ctx.municipality,
    id,
    family_id: family.id,
    family_name: family.name,
    ordinal: earlier.length + 1,
    started_on: ctx.today,
    clear_on: entry.clearOn,
    match_id: entry.match,
  })
  if (!isFirst) return { kind: 'has-plan', coordinator: null }
  const children = await gather(ctx, id, family, entry)
  recordPlan(ctx, 'create', 'care-coordination.plan', { children })
  return { kind: 'started', id }
}

async function familyFor(ctx: Ctx, child: Child, wanted: NewPlan['family']): Promise<Family> {
  if (wanted.kind === 'new') {
    const relatives = await relativesOfChild(ctx, child.id)
    const chosen = relatives.map(relative => relative.id).filter(relative => wanted.members.includes(relative))
    return { id: await foundFamily(ctx, wanted.name, [child.id, ...chosen]), name: wanted.name }
  }
  const family = (await familiesOf(ctx, child.id)).find(candidate => candidate.id === wanted.id)
  if (!family) throw new NotFound(`family ${wanted.id}`)
  return family
}

export type Relative = { readonly id: PersonId; readonly name: string; readonly part: string }

/** Who may belong to a child's family: its guardians, and the other children they care for. */
export async function relativesOfChild(ctx: Ctx, child: ChildId): Promise<readonly Relative[]> {
  const relatives = new Map<PersonId, Relative>()
  for (const guardian of await guardiansOf(ctx, child)) {
    relatives.set(guardian.id, { id: guardian.id, name: fullName(guardian), part: relationWords[guardian.relation] })
    for (const { child: sibling } of await childrenInCareOf(ctx, guardian.id))
      relatives.set(sibling.id, { id: sibling.id, name: fullName(sibling), part: ageWords(sibling.birth, ctx.today) })
  }
  relatives.delete(child)
  return [...relatives.values()]
}

/** The other reporter of a match, when they work here too: the one to make the plan with. Throws when the match is not the actor's. */
export async function otherReporterOf(ctx: Ctx, match: string): Promise<Professional | undefined> {
  const { other } = await getMatch(ctx, match)
  const newcomers = await newcomersOf(ctx)
  return newcomers.find(one => one.name === other.name && one.organisation.name === other.organisation)
}

/** Everyone who takes part from the start, who coordinates, why there is a plan and when we look again. */
async function gather(ctx: Ctx, plan: PlanId, family: Family, entry: NewPlan): Promise<readonly Child[]> {
  const members = await membersOf(ctx, family.id)
  const children = await getChildren(
    ctx,
    members.map(member => member.id),
  )
  const relatives = await relativesOf(ctx, members, children)
  const professionals = await professionalsIn(ctx, entry)
  const everyone = [...relatives, ...professionals].map(one => ({ ...one, id: newId<ParticipantId>() }))
  const idOf = (subject: string) => everyone.find(one => one.subject_id === subject)?.id
  const me = idOf(ctx.actor.id) ?? newId<ParticipantId>()
  const common = { municipality: ctx.municipality, plan_id: plan }
  await insertParticipants(
    ctx.db,
    everyone.map(one => ({ ...common, ...one, joined_at: ctx.now, joined_by: me })),
  )
  const coordinator = idOf(entry.coordinator) ?? me
  const by = { ...common, version: 1 }
  await insertCoordination(ctx.db, { ...by, participant_id: coordinator, since: ctx.now, decided_by: me })
  await insertWords(ctx.db, { ...by, about_id: plan, words: entry.reason, written_at: ctx.now, written_by: me })
  await insertEvaluation(ctx.db, { ...by, planned_on: entry.evaluateOn, findings: null, set_at: ctx.now, set_by: me })
  return children
}

type Seated = {
  readonly kind: ParticipantKind
  readonly subject_id: string
  readonly name: string
  readonly part: string
}

/** The members of the family, and a parent with custody who lives elsewhere: it is about his child too. */
async function relativesOf(
  ctx: Ctx,
  members: Awaited<ReturnType<typeof membersOf>>,
  children: readonly Child[],
): Promise<readonly Seated[]> {
  const relatives = new Map<string, Seated>()
  const seat = (subject: string, name: string, part: string) =>
    relatives.set(subject, { kind: 'family', subject_id: subject, name, part })
  for (const child of children)
    for (const guardian of await guardiansOf(ctx, child.id))
      if (guardian.custody === 'with-custody' || members.some(member => member.id === guardian.id))
        seat(guardian.id, fullName(guardian), relationWords[guardian.relation])
  for (const member of members) if (!relatives.has(member.id)) seat(member.id, fullName(member), '')
  return [...relatives.values()]
}

async function professionalsIn(ctx: Ctx, entry: NewPlan): Promise<readonly Seated[]> {
  const professionals: Seated[] = []
  for (const id of new Set([entry.coordinator, ctx.actor.id, ...entry.invited])) {
    const { name, organisation } = await getProfessional(ctx, id)
    professionals.push({ kind: 'professional', subject_id: id, name, part: organisation.name })
  }
  return professionals
}

async function coordinatorFor(ctx: Ctx, plan: WholePlan): Promise<Professional | null> {
  const subject = participantIn(plan, coordinatorOf(plan) ?? null)?.subject
  return subject ? getProfessional(ctx, subject) : null
}
