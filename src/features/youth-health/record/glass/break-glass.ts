/**
 * Somebody of youth health care opens a record without looking after the child: with a reason, for some hours. It is logged as an
 * emergency (NEN 7513), the family sees it in its log, and an administrator reviews it.
 */
import { getChild } from '../../../../people/index.ts'
import { record } from '../../../../platform/audit/record.ts'
import { may } from '../../../../platform/auth/roles.ts'
import { type Ctx, NotAllowed } from '../../../../platform/ctx.ts'
import { newId } from '../../../../platform/new-id.ts'
import { type GlassId, hoursOpen, type Reason } from './glass.ts'
import { insertBreaking } from './store.ts'

export async function breakGlass(
  ctx: Ctx,
  childId: string,
  { because, explanation }: { readonly because: Reason; readonly explanation: string },
): Promise<GlassId> {
  const child = await getChild(ctx, childId)
  if (!may.breakGlass(ctx.actor)) throw new NotAllowed('youth-health.record', child.id)
  const id = newId<GlassId>()
  const until = ctx.now.add({ hours: hoursOpen })
  await insertBreaking(ctx, { id, child: child.id, because, explanation, until })
  record(ctx, 'emergency', 'youth-health.record', child.id, because)
  return id
}
