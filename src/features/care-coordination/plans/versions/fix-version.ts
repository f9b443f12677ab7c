/** The coordinator or the family lays the plan as it is now before everyone, to sign. What it holds stays to be read. */
import { type Ctx, NotAllowed } from '../../../../platform/ctx.ts'
import { findRevision, lockChanges } from '../changes/store.ts'
import { recordPlan, type Seat } from '../open-plan.ts'
import { coordinatorOf } from '../rules.ts'
import { findPlans } from '../store.ts'
import { findParts, findTexts } from '../story/store.ts'
import { heldIn } from './held.ts'
import { findVersions, insertVersion } from './store.ts'

export type Fixing = { readonly kind: 'fixed'; readonly number: number } | { readonly kind: 'overtaken' }

/** `readNumber`: the newest version the one who acts saw; 0 without any. */
export async function fixVersion(
  ctx: Ctx,
  seat: Seat,
  { note, readNumber }: { readonly note: string; readonly readNumber: number },
): Promise<Fixing> {
  if (!mayFix(seat)) throw new NotAllowed('care-coordination.plan-version', seat.children[0]?.id ?? null)
  const { db, municipality, now } = ctx
  const { id } = seat.plan
  // Nothing is written between what is read here and its number: a version holds all changes up to its own, and none after.
  await lockChanges(db, id)
  const versions = await findVersions(db, municipality, id)
  if ((versions.at(-1)?.number ?? 0) !== readNumber) return { kind: 'overtaken' }
  const [[whole], parts, texts, revision] = await Promise.all([
    findPlans(db, municipality, [id]),
    findParts(db, municipality, id),
    findTexts(db, municipality, id),
    findRevision(db, municipality, id),
  ])
  const number = readNumber + 1
  const version = { municipality, plan_id: id, number, revision, note, fixed_at: now, fixed_by: seat.me.id }
  const held = whole ? heldIn(whole, { parts, texts }) : []
  if (!(await insertVersion(db, { ...version, held }))) return { kind: 'overtaken' }
  recordPlan(ctx, 'create', 'care-coordination.plan-version', seat, String(number))
  return { kind: 'fixed', number }
}

/** Whoever decides about the plan with the family: its coordinator, and those of the family who write everywhere. */
export const mayFix = ({ plan, me, eye }: Pick<Seat, 'plan' | 'me' | 'eye'>): boolean =>
  coordinatorOf(plan) === me.id || decides(eye.viewer)

export const decides = (viewer: Seat['eye']['viewer']): boolean =>
  viewer.kind === 'family' && [...viewer.ties.values()].some(tie => tie === 'decides' || tie === 'is-the-youth')
