/** How the programme stands for a child: every moment, what was not held, and what has to be done about it. */
import {
  type DueMoment,
  dueMoments,
  type HeldMoment,
  nextMoment,
} from '../../../../knowledge/contact-moments/due-moments.ts'
import type { ContactProgramme } from '../../../../knowledge/contact-moments/programme.ts'
import type { Child, ChildId } from '../../../../people/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { contactProgrammeOf } from '../programme/programme-of.ts'
import type { Attempt, OpenAction } from './action.ts'
import { findAttempts, findHeldMoments, findOpenActions } from './store.ts'

export type MomentsOf = {
  readonly moments: readonly DueMoment[]
  /** What to do now, or what comes first. */
  readonly next: DueMoment | null
  readonly attempts: readonly Attempt[]
  readonly actions: readonly OpenAction[]
}

export type MomentFacts = {
  readonly held: readonly HeldMoment[]
  readonly programme: ContactProgramme
  readonly attempts: readonly Attempt[]
  readonly actions: readonly OpenAction[]
}

/** More open actions than this no child has. */
const mostOfOneChild = 50

/** All that has to be asked; travels beside the other questions about a record. */
export async function findMomentFacts(ctx: Ctx, child: ChildId): Promise<MomentFacts> {
  const factsOf = await findMomentFactsOfEach(ctx, [child])
  return factsOf(child)
}

/** The same of many children at once: one question per kind of fact. */
export async function findMomentFactsOfEach(
  ctx: Ctx,
  children: readonly ChildId[],
): Promise<(child: ChildId) => MomentFacts> {
  const { db, municipality } = ctx
  const [held, programme, attempts, actions] = await Promise.all([
    findHeldMoments(db, municipality, children),
    contactProgrammeOf(ctx),
    findAttempts(db, municipality, children),
    findOpenActions(db, municipality, { children, limit: mostOfOneChild * children.length }),
  ])
  const actionsOf = Map.groupBy(actions, ({ child }) => child)
  return child => ({
    held: held.get(child) ?? [],
    programme,
    attempts: attempts.get(child) ?? [],
    actions: actionsOf.get(child) ?? [],
  })
}

export function momentsFrom(
  { child, today }: { readonly child: Pick<Child, 'birth'>; readonly today: Temporal.PlainDate },
  { held, programme, attempts, actions }: MomentFacts,
): MomentsOf {
  const notHeld = attempts.map(({ moment, on, reason }) => ({ code: moment, on, reason }))
  const moments = dueMoments({ birth: child.birth, held, notHeld, today, programme })
  return { moments, next: nextMoment(moments) ?? null, attempts, actions }
}

/** The caller has found a care relation; the reading is logged here. */
export async function momentsOf(ctx: Ctx, child: Child): Promise<MomentsOf> {
  record(ctx, 'read', 'youth-health.contact-programme', child.id)
  return momentsFrom({ child, today: ctx.today }, await findMomentFacts(ctx, child.id))
}
