/** Keeps what somebody is typing, throws it away, and forgets what nobody came back to. */
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { childInCare } from '../../record/care-relation.ts'
import { draftMemory } from './draft.ts'
import { deleteDraft, deleteDraftsBefore, upsertDraft } from './store.ts'

/** Typing goes on for minutes: the log says that a draft was begun, not every few seconds that it grew. */
export async function keepDraft(ctx: Ctx, childId: string, typed: Readonly<Record<string, string>>): Promise<void> {
  const child = await childInCare(ctx, childId)
  const draft = { child: child.id, professional: ctx.actor.id, typed, savedAt: ctx.now }
  const isFirst = await upsertDraft(ctx.db, ctx.municipality, draft)
  if (isFirst) record(ctx, 'create', 'youth-health.consultation-draft', child.id)
}

export async function throwDraftAway(ctx: Ctx, childId: string): Promise<void> {
  const child = await childInCare(ctx, childId)
  await deleteDraft(ctx.db, ctx.municipality, { child: child.id, professional: ctx.actor.id })
  record(ctx, 'delete', 'youth-health.consultation-draft', child.id)
}

/** Every night. */
export async function forgetDrafts(ctx: Ctx): Promise<void> {
  await deleteDraftsBefore(ctx.db, ctx.municipality, ctx.now.subtract(draftMemory))
}
