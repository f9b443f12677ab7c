/** An administrator says what is found of a record that was opened without a care relation. Nobody reviews what he opened himself. */
import { record } from '../../../../platform/audit/record.ts'
import { type Ctx, NotFound } from '../../../../platform/ctx.ts'
import { isId } from '../../../../platform/new-id.ts'
import type { Review } from './glass.ts'
import { findBreaking, insertReview } from './store.ts'

export type GlassReviewed =
  | { readonly kind: 'reviewed' }
  | { readonly kind: 'refused'; readonly because: 'reviewed-before' | 'own-breaking' }

export async function reviewGlass(
  ctx: Ctx,
  id: string,
  review: Pick<Review, 'finding' | 'explanation'>,
): Promise<GlassReviewed> {
  const breaking = isId(id) ? await findBreaking(ctx.db, ctx.municipality, id) : undefined
  if (!breaking) throw new NotFound(`glass ${id}`)
  if (breaking.by === ctx.actor.id) return { kind: 'refused', because: 'own-breaking' }
  if (!(await insertReview(ctx, breaking, review))) return { kind: 'refused', because: 'reviewed-before' }
  record(ctx, 'create', 'youth-health.glass-review', breaking.child, review.finding)
  return { kind: 'reviewed' }
}
