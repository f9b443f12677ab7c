/** Who sees a referral: the two organisations it is between, and of the family whoever the file opens for. See sight/rules.ts. */
import { type ChildId, getChild } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import { type Ctx, NotAllowed, NotFound } from '../../../platform/ctx.ts'
import { isId } from '../../../platform/new-id.ts'
import { lookerAt } from '../questions/clarify-question.ts'
import { type Cut, cutTo } from '../sight/cut-to.ts'
import type { Looker } from '../sight/rules.ts'
import type { Referral } from './referral.ts'
import { replyTermOf } from './reply-term.ts'
import { receives, type Standing, sends, standingOf } from './rules.ts'
import { findReferrals } from './store.ts'

/** A referral as far as it may be read, with how far it is today. */
export type Seen = { readonly referral: Referral; readonly standing: Standing }

/** For the two organisations and the family. Throws NotFound or NotAllowed. */
export async function openReferral(ctx: Ctx, id: string): Promise<Seen & Pick<Cut, 'sight'>> {
  const [referral] = isId(id) ? await findReferrals(ctx.db, ctx.municipality, { kind: 'one', id }) : []
  if (!referral) throw new NotFound(`referral ${id}`)
  return seenBy(ctx, referral, await lookerAt(ctx, referral.child))
}

/** Throws NotAllowed for whom it is none of their business. */
async function seenBy(ctx: Ctx, referral: Referral, looker: Looker): Promise<Seen & Pick<Cut, 'sight'>> {
  const seen = await seenAs(ctx, referral, looker)
  if (!seen) throw new NotAllowed('guidance.referral', referral.child)
  return seen
}

/** Null for whom it is none of their business. @param who in the log, when it is no account that looks */
export async function seenAs(
  ctx: Ctx,
  referral: Referral,
  looker: Looker,
  who = '',
): Promise<(Seen & Pick<Cut, 'sight'>) | null> {
  const cut = cutTo(referral, looker)
  if (!cut) return null
  record(ctx, 'read', 'guidance.referral', referral.child, who)
  return { ...cut, standing: standingOf(referral, ctx.today, await replyTermOf(ctx)) }
}

export type Overview = { readonly sent: readonly Seen[]; readonly received: readonly Seen[] }

/** What the acting professional sent, and what came in at their organisation. */
export async function overviewOf(ctx: Ctx): Promise<Overview> {
  const { db, municipality, actor } = ctx
  const sent = await findReferrals(db, municipality, { kind: 'sent-by', id: actor.id })
  const received = actor.organisation
    ? await findReferrals(db, municipality, { kind: 'received-by', id: actor.organisation })
    : []
  const looker = { kind: 'organisation', id: actor.organisation } as const
  const seen = { sent: await seenIn(ctx, sent, looker), received: await seenIn(ctx, received, looker) }
  for (const subject of new Set([...seen.sent, ...seen.received].map(one => one.referral.child)))
    record(ctx, 'read', 'guidance.referral', subject)
  return seen
}

/** The referrals of one child that whoever asks may see; for a parent, youth or professional. Empty when there are none for them. */
export async function referralsOf(ctx: Ctx, childId: ChildId): Promise<readonly Seen[]> {
  const child = await getChild(ctx, childId)
  const all = await findReferrals(ctx.db, ctx.municipality, { kind: 'of-child', id: child.id })
  const seen = await seenIn(ctx, all, await lookerAt(ctx, child.id))
  if (seen.length > 0) record(ctx, 'read', 'guidance.referral', child.id)
  return seen
}

async function seenIn(ctx: Ctx, referrals: readonly Referral[], looker: Looker): Promise<readonly Seen[]> {
  const replyTerm = await replyTermOf(ctx)
  return referrals.flatMap(referral => {
    const cut = cutTo(referral, looker)
    return cut ? [{ referral: cut.referral, standing: standingOf(referral, ctx.today, replyTerm) }] : []
  })
}

export type Sides = { readonly isSender: boolean; readonly isReceiver: boolean }

/** On which side the reader is; both, when an organisation refers within itself. */
export const sidesOf = (ctx: Ctx, referral: Referral): Sides => ({
  isSender: sends(referral, ctx.actor.organisation),
  isReceiver: receives(referral, ctx.actor.organisation),
})
