/** The receiver takes a referral on, or does not. Of two colleagues at the same moment the first wins; the other is told. */
import { record } from '../../../../platform/audit/record.ts'
import type { Ctx } from '../../../../platform/ctx.ts'
import type { Seen } from '../look-up.ts'
import type { DeclineReason } from '../referral.ts'
import { standingOf, usualReplyTerm } from '../rules.ts'
import { findReferrals } from '../store.ts'
import { tellProfessional } from '../tell.ts'
import { type Behind, receiverOf } from './receiver.ts'
import { insertReply } from './store.ts'

export type NewReply =
  | { readonly kind: 'accepted'; readonly words: string }
  | { readonly kind: 'declined'; readonly reason: DeclineReason; readonly words: string }
export type Replying =
  | { readonly kind: 'replied' }
  /** Somebody replied before, or the sender took it back. */
  | { readonly kind: 'overtaken'; readonly now: Seen }

export async function replyToReferral(ctx: Ctx, behind: Behind, reply: NewReply): Promise<Replying> {
  const { seen, professional, name } = await receiverOf(ctx, behind)
  if (seen.standing.kind !== 'waits') return { kind: 'overtaken', now: seen }
  const isFirst = await insertReply(ctx.db, {
    municipality: ctx.municipality,
    referral_id: seen.referral.id,
    kind: reply.kind,
    replied_at: ctx.now,
    replied_by: professional,
    replied_by_name: name,
    reason: reply.kind === 'declined' ? reply.reason : null,
    words: reply.words,
  })
  if (!isFirst) return { kind: 'overtaken', now: await latest(ctx, seen) }
  record(ctx, 'change', 'guidance.referral', seen.referral.child, reply.kind)
  await tellProfessional(ctx, seen.referral.sentBy.id)
  return { kind: 'replied' }
}

/** Who was first, and what they said: not more, as it may be closed to the reader by now. */
async function latest(ctx: Ctx, seen: Seen): Promise<Seen> {
  const [now] = await findReferrals(ctx.db, ctx.municipality, { kind: 'one', id: seen.referral.id })
  if (!now) return seen
  const referral = { ...seen.referral, reply: now.reply && { ...now.reply, words: '' }, withdrawal: now.withdrawal }
  return { referral, standing: standingOf(now, ctx.today, usualReplyTerm) }
}

export const acceptReferral = (ctx: Ctx, id: string, words = ''): Promise<Replying> =>
  replyToReferral(ctx, id, { kind: 'accepted', words })

export const declineReferral = (ctx: Ctx, id: string, reason: DeclineReason, words: string): Promise<Replying> =>
  replyToReferral(ctx, id, { kind: 'declined', reason, words })
