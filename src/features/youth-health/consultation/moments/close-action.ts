/** Somebody did what was to be done, or found that it is not needed. Closed stays closed. */
import { record } from '../../../../platform/audit/record.ts'
import { type Ctx, NotFound } from '../../../../platform/ctx.ts'
import { childInCare } from '../../record/care-relation.ts'
import { openRecord } from '../../record/open-record.ts'
import type { ActionOutcome } from './action-kinds.ts'
import { findOpenActions, insertOutcome } from './store.ts'

export type Closing = { readonly outcome: ActionOutcome; readonly note: string }

/** Throws NotFound for an action that is not open, or not of this child. */
export async function closeAction(ctx: Ctx, childId: string, actionId: string, closing: Closing): Promise<void> {
  const child = await childInCare(ctx, childId)
  const open = await findOpenActions(ctx.db, ctx.municipality, { children: [child.id], limit: 1000 })
  const action = open.find(({ id }) => id === actionId)
  if (!action) throw new NotFound(`open action ${actionId}`)
  await openRecord(ctx, child.id)
  await insertOutcome(ctx, child.id, { action: action.id, ...closing })
  record(ctx, 'change', 'youth-health.open-action', child.id)
}
