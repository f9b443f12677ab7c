/** The receiver takes a referral on, or does not. Of two colleagues at the same moment the first wins; the other is told. */
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import { openReferral, type Seen } from '../look-up.ts'
import type { DeclineReason } from '../referral.ts'
import { tellProfessional } from '../tell.ts'
import { insertReply } from './store.ts'
import { openAsReceiver } from './take-step.ts'

export type NewReply =
  | { readonly kind: 'accepted'; readonly words: string }
  | { readonly kind: 'declined'; readonly reason: DeclineReason; readonly words: string }
export type Replying =
  | { readonly kind: 'replied' }
  /** Somebody replied before, or the sender took it back. */
  | { readonly kind: 'overtaken'; readonly now: Seen }

export async function replyToReferral(ctx: Ctx, id: string, reply: NewReply): Promise<Replying> {
  const seen = await openAsReceiver(ctx, id)
  if (seen.standing.kind !== 'waits') return { kind: 'overtaken', now: seen }
  const isFirst = await insertReply(ctx.db, {
    municipality: ctx.municipality,
    referral_id: seen.referral.id,
    kind: reply.kind,
    replied_at: ctx.now,
    replied_by: ctx.actor.id,
    reason: reply.kind === 'declined' ? reply.reason : null,
    words: reply.words,
  })
  if (!isFirst) return { kind: 'overtaken', now: await openReferral(ctx, id) }
  record(ctx, 'change', 'guidance.referral', seen.referral.child, reply.kind)
  await tellProfessional(ctx, seen.referral.sentBy.id)
  return { kind: 'replied' }
}

export const acceptReferral = (ctx: Ctx, id: string, words = ''): Promise<Replying> =>
  replyToReferral(ctx, id, { kind: 'accepted', words })

export const declineReferral = (ctx: Ctx, id: string, reason: DeclineReason, words: string): Promise<Replying> =>
  replyToReferral(ctx, id, { kind: 'declined', reason, words })
