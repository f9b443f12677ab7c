/**
 * Items are kept for the years that the municipality set, counted from their closure, and then destroyed whole. No source was found for a
 * term (school files: docs/sources.md, row `care-team`, unverified): until it sets one, nothing is destroyed.
 */
import { record } from '../../../platform/audit/record.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { newId } from '../../../platform/new-id.ts'
import type { NewRetention, RetentionSetting } from '../../../platform/retention/retention-setting.ts'
import { deleteItems, findClosedBefore, findRetention, insertDestruction, insertRetention } from './store.ts'

export const retentionOf = (ctx: Ctx): Promise<RetentionSetting | undefined> => findRetention(ctx.db, ctx.municipality)

export async function setRetention(ctx: Ctx, { years, source }: NewRetention): Promise<void> {
  await insertRetention(ctx.db, {
    municipality: ctx.municipality,
    set_at: ctx.now,
    years,
    source,
    set_by: ctx.actor.id,
    set_by_name: ctx.actor.name,
  })
  record(ctx, 'change', 'school-care-link.retention', null, `${years}`)
}

/** Every night. Each child's line stays in the log; what it was about is gone. */
export async function destroyItems(ctx: Ctx): Promise<void> {
  const setting = await retentionOf(ctx)
  if (!setting) return
  const closedBefore = ctx.today.subtract({ years: setting.years })
  const due = await findClosedBefore(ctx.db, ctx.municipality, closedBefore)
  if (due.length === 0) return
  await deleteItems(
    ctx.db,
    ctx.municipality,
    due.map(item => item.id),
  )
  await insertDestruction(ctx.db, {
    municipality: ctx.municipality,
    id: newId<string>(),
    destroyed_at: ctx.now,
    closed_before: closedBefore,
    items: due.length,
  })
  for (const child of new Set(due.flatMap(item => item.child ?? [])))
    record(ctx, 'delete', 'school-care-link.item', child, 'term-ended')
  if (due.some(item => item.kind === 'anonymous'))
    record(ctx, 'delete', 'school-care-link.anonymous-item', null, 'term-ended')
}
