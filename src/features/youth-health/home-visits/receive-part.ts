/**
 * A part of a visit comes in. Under one key it is stored once, however often it is sent; what another wrote since the package was given
 * is shown beside it first. Storing is done by the use cases that a consultation at the desk uses too.
 */
import { record } from '../../../platform/audit/record.ts'
import { type Ctx, NotAllowed, NotFound } from '../../../platform/ctx.ts'
import { childInCare } from '../record/care-relation.ts'
import type { WhichPart } from './part.form.ts'
import type { Keep } from './parts/keep.ts'
import { keepDevelopment } from './parts/keep-development.ts'
import { keepGrowth } from './parts/keep-growth.ts'
import { keepTalk } from './parts/keep-talk.ts'
import { findVisit, insertReceived, lockKey, wasReceived } from './store.ts'
import type { Received, VisitPart } from './visit-package.ts'

const keepers: Record<VisitPart, Keep> = { talk: keepTalk, growth: keepGrowth, development: keepDevelopment }

export async function receivePart(
  ctx: Ctx,
  { key, package: of, place, part }: WhichPart,
  form: FormData,
): Promise<Received> {
  const { db, municipality, actor } = ctx
  await lockKey(db, key)
  const visit = await findVisit(db, municipality, of, place)
  if (!visit) throw new NotFound(`visit ${place} of package ${of}`)
  if (visit.professional !== actor.id) throw new NotAllowed('youth-health.visit-package', visit.child)
  const child = await childInCare(ctx, visit.child)
  if (await wasReceived(db, municipality, key)) {
    record(ctx, 'read', 'youth-health.visit-package', child.id, 'again')
    return { kind: 'stored' }
  }
  const kept = await keepers[part](ctx, child, visit, form)
  if (kept.kind !== 'kept') {
    // Both texts go back to the browser: that is a reading of the record.
    if (kept.kind === 'differs') record(ctx, 'read', 'youth-health.contact-moment', child.id)
    return kept
  }
  await insertReceived(ctx, visit, { key, part, document: kept.document, leftOut: kept.leftOut })
  return { kind: 'stored' }
}
