/**
 * Who may see this child's youth health record: a youth nurse or youth doctor who acts for an organisation for youth health care of
 * the child's municipality (Wpg art. 5: the municipality has the care carried out; BW 7:457: those directly involved), and that looks
 * after children of this age. Another nurse or doctor may break the glass: with a reason, for some hours, and seen by the family; who
 * stands in writes down the care that was given, and no more (childLookedAfter).
 */
import { actingProfessional } from '../../../centre/index.ts'
import { type Child, type ChildId, getChild } from '../../../people/index.ts'
import { may } from '../../../platform/auth/roles.ts'
import { type Ctx, NotAllowed, NotFound } from '../../../platform/ctx.ts'
import { isId } from '../../../platform/new-id.ts'
import { findCareAreas, findStandingGlass } from './glass/store.ts'
import { type BornWithin, bornInCare, looksAfter } from './rules.ts'

export type CareRelation =
  | { readonly kind: 'looks-after' }
  | { readonly kind: 'broken-glass'; readonly until: Temporal.Instant }
export type InCare = { readonly child: Child; readonly relation: CareRelation }

/** The child, for whoever has a care relation with it. Throws NotFound for no child here, NotAllowed for nobody's business. */
export const childInCare = async (ctx: Ctx, id: string): Promise<Child> => (await inCare(ctx, id)).child

/**
 * The same, for what outlives an emergency: handing the record over, or deciding how long it is kept. Broken glass is no ground for that;
 * its bearer is led back to the record, where it says what is open and until when.
 */
export async function childLookedAfter(ctx: Ctx, id: string): Promise<Child> {
  const { child, relation } = await inCare(ctx, id)
  if (relation.kind !== 'looks-after') throw new NotAllowed('youth-health.record', child.id, `/jeugd/${child.id}`)
  return child
}

/** The same, and by what right. */
export async function inCare(ctx: Ctx, id: string): Promise<InCare> {
  const { child, relation } = await relationWith(ctx, id)
  if (relation === null) throw new NotAllowed('youth-health.record', child.id, glassAddress(child.id))
  return { child, relation }
}

/** By what right this reader sees the record of the child: null for none, which breaking the glass may give. All is asked at once. */
export async function relationWith(
  ctx: Ctx,
  id: string,
): Promise<{ readonly child: Child; readonly relation: CareRelation | null }> {
  const childId = childIdFrom(id)
  if (!may.readRecord(ctx.actor)) {
    const { id: subject } = await getChild(ctx, id)
    throw new NotAllowed('youth-health.record', subject)
  }
  const { db, municipality, actor, now } = ctx
  const [child, { organisation }, areas, glass] = await Promise.all([
    getChild(ctx, id),
    actingProfessional(ctx),
    findCareAreas(db, municipality),
    findStandingGlass(db, municipality, { child: childId, by: actor.id, now }),
  ])
  if (organisation.kind === 'youth-health-care' && looksAfter(organisation.id, areas, child.birth, ctx.today))
    return { child, relation: { kind: 'looks-after' } }
  return { child, relation: glass ? { kind: 'broken-glass', until: glass } : null }
}

/** Which children the actor may meet as a group: those of the ages that its organisation looks after. Nobody, for who is no health professional. */
export const careOfGroup = async (ctx: Ctx): Promise<GroupInCare['looksAfter']> => (await groupInCare(ctx)).looksAfter

export type GroupInCare = {
  readonly looksAfter: (child: Pick<Child, 'birth'>) => boolean
  /** For a query that reads only so many rows; null for all ages. */
  readonly born: BornWithin | null
}

/** The same, and on which days they were born. */
export async function groupInCare(ctx: Ctx): Promise<GroupInCare> {
  const [{ organisation }, areas] = await Promise.all([
    actingProfessional(ctx),
    findCareAreas(ctx.db, ctx.municipality),
  ])
  const isHealthCare = may.readRecord(ctx.actor) && organisation.kind === 'youth-health-care'
  return {
    looksAfter: ({ birth }) => isHealthCare && looksAfter(organisation.id, areas, birth, ctx.today),
    born: bornInCare(organisation.id, areas, ctx.today),
  }
}

const glassAddress = (child: ChildId): string => `/jeugd/${child}/noodtoegang`

/** An id that could be a child's: so that everything about it can be asked at once, beside whether there is such a child. */
export function childIdFrom(id: string): ChildId {
  if (isChildId(id)) return id
  throw new NotFound(`child ${id}`)
}

const isChildId = (id: string): id is ChildId => isId(id)
