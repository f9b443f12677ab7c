/** A hold ends before its day: a later fact, with its own reason. What was held stays known. */

import type { Child } from '../../../../people/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import { type Ctx, NotFound } from '../../../../platform/ctx.ts'
import { childInCare } from '../../record/care-relation.ts'
import { openRecord } from '../../record/open-record.ts'
import type { Hold } from './hold.ts'
import { findHolds, insertLifting } from './store.ts'

export type Lifted = { readonly kind: 'lifted' } | { readonly kind: 'refused'; readonly because: 'lifted-before' }

export async function liftHold(ctx: Ctx, childId: string, holdId: string, because: string): Promise<Lifted> {
  const child = await childInCare(ctx, childId)
  const hold = await getHold(ctx, child, holdId)
  await openRecord(ctx, child.id)
  const isLifted = await insertLifting(ctx, child.id, { hold: hold.id, on: ctx.today, because })
  if (!isLifted) return { kind: 'refused', because: 'lifted-before' }
  record(ctx, 'change', 'youth-health.vaccination-hold', child.id)
  return { kind: 'lifted' }
}

/** Throws NotFound for another child's hold. */
export async function getHold(ctx: Ctx, child: Child, id: string): Promise<Hold> {
  const holds = (await findHolds(ctx.db, ctx.municipality, [child.id])).get(child.id) ?? []
  const hold = holds.find(one => one.id === id)
  if (!hold) throw new NotFound(`hold ${id}`)
  return hold
}
