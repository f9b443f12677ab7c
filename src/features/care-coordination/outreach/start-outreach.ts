/** Somebody begins to seek out a family that avoids help: why, on what ground, how safely, and when is looked at it again. */
import type { OutreachGround } from '../../../knowledge/outreach/outreach.ts'
import { reviewBy } from '../../../knowledge/outreach/outreach.ts'
import { getChild } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { newId } from '../../../platform/new-id.ts'
import * as facts from './facts/store.ts'
import type { OutreachId, Precaution } from './outreach.ts'
import { worksOn } from './rules.ts'
import { findOutreach } from './store.ts'
import { termsOf } from './terms/set-terms.ts'

export type NewOutreach = {
  readonly child: string
  readonly reason: string
  readonly ground: OutreachGround
  readonly groundWords: string
  readonly precaution: Precaution
  readonly safetyWords: string
}
/** `going-on`: whoever begins works on one for this child already. Of what others do nothing is told. */
export type Started = { readonly kind: 'started' | 'going-on'; readonly id: OutreachId }

export async function startOutreach(ctx: Ctx, entry: NewOutreach): Promise<Started> {
  const child = await getChild(ctx, entry.child)
  const earlier = await findOutreach(ctx.db, ctx.municipality, { kind: 'of-child', id: child.id })
  const mine = earlier.find(one => one.end === null && worksOn(one, ctx.actor.id))
  if (mine) return { kind: 'going-on', id: mine.id }
  const id = newId<OutreachId>()
  const { municipality } = ctx
  await facts.insertOutreach(ctx.db, {
    municipality,
    id,
    child_id: child.id,
    ground: entry.ground,
    ground_words: entry.groundWords,
    reason: entry.reason,
    started_on: ctx.today,
    started_at: ctx.now,
    started_by: ctx.actor.id,
  })
  const common = { municipality, outreach_id: id }
  const set = { ...common, version: 1, set_at: ctx.now, set_by: ctx.actor.id }
  await facts.insertWorker(ctx.db, {
    ...common,
    professional_id: ctx.actor.id,
    joined_at: ctx.now,
    joined_by: ctx.actor.id,
  })
  await facts.insertSafety(ctx.db, { ...set, precaution: entry.precaution, words: entry.safetyWords })
  await facts.insertReview(ctx.db, { ...set, planned_on: reviewBy(ctx.today, await termsOf(ctx)), findings: null })
  record(ctx, 'create', 'care-coordination.untold-outreach', child.id)
  return { kind: 'started', id }
}
