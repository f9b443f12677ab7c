/** A contact moment was not held: why, and what somebody does about it. There is always a next step, with a day. */
import type { MomentCode } from '../../../../knowledge/contact-moments/contact-moments.ts'
import type { NotHeldReason } from '../../../../knowledge/contact-moments/not-held.ts'
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { newId } from '../../../../platform/new-id.ts'
import { childInCare } from '../../record/care-relation.ts'
import { openRecord } from '../../record/open-record.ts'
import type { ActionId, AttemptId } from './action.ts'
import type { ActionKind } from './action-kinds.ts'
import { insertActions, insertAttempt } from './store.ts'

export type NotHeld = {
  readonly moment: MomentCode
  readonly on: Temporal.PlainDate
  readonly reason: NotHeldReason
  readonly note: string
  readonly next: { readonly kind: ActionKind; readonly about: string; readonly dueOn: Temporal.PlainDate }
}

export async function noteNotHeld(ctx: Ctx, childId: string, { next, ...attempt }: NotHeld): Promise<ActionId> {
  const child = await childInCare(ctx, childId)
  await openRecord(ctx, child.id)
  const id = newId<AttemptId>()
  const action = newId<ActionId>()
  await insertAttempt(ctx, child.id, { id, ...attempt })
  await insertActions(ctx, [{ id: action, child: child.id, ...next, attempt: id, contactMoment: null }])
  record(ctx, 'create', 'youth-health.contact-attempt', child.id)
  return action
}
