/** Something is put in the plan, said in other words, or no longer holds. Nothing is overwritten and nothing disappears. */
import { type Ctx, NotAllowed } from '../../../../platform/ctx.ts'
import { newId } from '../../../../platform/new-id.ts'
import { mustWrite, recordPlan, type Seat } from '../open-plan.ts'
import { mayRead, sightOn } from '../sight/cut-plan.ts'
import { latestOf, type Part, type PartContent, type PartId, type PartKind, sectionOf } from './part.ts'
import { contentOf, eyeWithHomes } from './read-story.ts'
import { insertPart, insertPartEnd, insertVersion } from './store.ts'

export type Refusal =
  /** The writer would not be allowed to read it. */
  | 'not-theirs'
  /** Whoever decides about a child reads what is about it, in whichever house they live. */
  | 'home-about-child'

export type Adding =
  | { readonly kind: 'added'; readonly id: PartId }
  | { readonly kind: 'refused'; readonly because: Refusal }

export async function addPart(ctx: Ctx, seat: Seat, kind: PartKind, content: PartContent): Promise<Adding> {
  mustWrite(seat, sectionOf[kind])
  const because = await refusalOf(ctx, seat, kind, content)
  if (because) return { kind: 'refused', because }
  const id = newId<PartId>()
  await insertPart(ctx.db, { municipality: ctx.municipality, id, plan_id: seat.plan.id, kind })
  await insertVersion(ctx.db, stampOf(ctx, seat), { part: id, version: 1, content })
  recordPlan(ctx, 'create', `care-coordination.${kind}`, seat, '', { part: id, ...whom(content) })
  return { kind: 'added', id }
}

export type Changing =
  | { readonly kind: 'changed' }
  | { readonly kind: 'overtaken' }
  | { readonly kind: 'refused'; readonly because: Refusal }

/** `readVersion`: the version the writer saw. */
export async function changePart(
  ctx: Ctx,
  seat: Seat,
  { part, content, readVersion }: { readonly part: Part; readonly content: PartContent; readonly readVersion: number },
): Promise<Changing> {
  await mustWritePart(ctx, seat, part)
  const because = await refusalOf(ctx, seat, part.kind, content)
  if (because) return { kind: 'refused', because }
  if (latestOf(part).version !== readVersion) return { kind: 'overtaken' }
  const version = { part: part.id, version: readVersion + 1, content }
  if (!(await insertVersion(ctx.db, stampOf(ctx, seat), version))) return { kind: 'overtaken' }
  recordPlan(ctx, 'change', `care-coordination.${part.kind}`, seat, '', { part: part.id, ...whom(content) })
  return { kind: 'changed' }
}

export async function endPart(ctx: Ctx, seat: Seat, part: Part, reason: string): Promise<void> {
  await mustWritePart(ctx, seat, part)
  await insertPartEnd(ctx.db, {
    municipality: ctx.municipality,
    part_id: part.id,
    plan_id: seat.plan.id,
    reason,
    ended_at: ctx.now,
    ended_by: seat.me.id,
  })
  recordPlan(ctx, 'change', `care-coordination.${part.kind}`, seat, '', { part: part.id, ...whom(latestOf(part)) })
}

/** Who writes about one child may only read what is about another. */
export async function mustWritePart(ctx: Ctx, seat: Seat, part: Part): Promise<void> {
  mustWrite(seat, sectionOf[part.kind])
  const { about, home } = latestOf(part)
  const eye = home === null ? seat.eye : await eyeWithHomes(ctx, seat)
  if (sightOn({ section: sectionOf[part.kind], about, home }, eye).level !== 'writes')
    throw new NotAllowed(`care-coordination.${part.kind}`, seat.children[0]?.id ?? null)
}

async function refusalOf(ctx: Ctx, seat: Seat, kind: PartKind, content: PartContent): Promise<Refusal | undefined> {
  if (content.home !== null && content.about.some(one => seat.eye.childOf.has(one))) return 'home-about-child'
  const eye = content.home === null ? seat.eye : await eyeWithHomes(ctx, seat)
  return mayRead(contentOf(kind, content), eye) ? undefined : 'not-theirs'
}

const whom = ({ about, home }: PartContent) => ({ about, home })

const stampOf = (ctx: Ctx, seat: Seat) => ({
  municipality: ctx.municipality,
  plan_id: seat.plan.id,
  written_at: ctx.now,
  written_by: seat.me.id,
})
