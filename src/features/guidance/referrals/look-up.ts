/** Who sees a referral: the two organisations it is between, and of the family whoever the file opens for. Nobody else. */
import { type ChildId, getChild, isOwnFamily } from '../../../people/index.ts'
import { record } from '../../../platform/audit/record.ts'
import { type Ctx, NotAllowed, NotFound } from '../../../platform/ctx.ts'
import { isId } from '../../../platform/new-id.ts'
import type { Referral } from './referral.ts'
import { replyTermOf } from './reply-term.ts'
import { receives, type Standing, sends, standingOf } from './rules.ts'
import { findReferrals } from './store.ts'

/** A referral with how far it is today. */
export type Seen = { readonly referral: Referral; readonly standing: Standing }

/** For the two organisations. Throws NotFound or NotAllowed. */
export async function openReferral(ctx: Ctx, id: string): Promise<Seen> {
  const [referral] = isId(id) ? await findReferrals(ctx.db, ctx.municipality, { kind: 'one', id }) : []
  if (!referral) throw new NotFound(`referral ${id}`)
  if (!isBetween(referral, ctx.actor.organisation)) throw new NotAllowed('guidance.referral', referral.child)
  record(ctx, 'read', 'guidance.referral', referral.child)
  return { referral, standing: standingOf(referral, ctx.today, await replyTermOf(ctx)) }
}

export type Overview = { readonly sent: readonly Seen[]; readonly received: readonly Seen[] }

/** What the acting professional sent, and what came in at their organisation. */
export async function overviewOf(ctx: Ctx): Promise<Overview> {
  const { db, municipality, actor } = ctx
  const sent = await findReferrals(db, municipality, { kind: 'sent-by', id: actor.id })
  const received = actor.organisation
    ? await findReferrals(db, municipality, { kind: 'received-by', id: actor.organisation })
    : []
  const seen = await withStanding(ctx, [...sent, ...received])
  for (const subject of new Set(seen.map(one => one.referral.child))) record(ctx, 'read', 'guidance.referral', subject)
  return { sent: seen.slice(0, sent.length), received: seen.slice(sent.length) }
}

/** The referrals of one child that whoever asks may see; for a parent, youth or professional. Empty when there are none for them. */
export async function referralsOf(ctx: Ctx, childId: ChildId): Promise<readonly Seen[]> {
  const child = await getChild(ctx, childId)
  const all = await findReferrals(ctx.db, ctx.municipality, { kind: 'of-child', id: child.id })
  const isOwn = await isOwnFamily(ctx, child)
  const mine = all.filter(referral => isOwn || isBetween(referral, ctx.actor.organisation))
  if (mine.length > 0) record(ctx, 'read', 'guidance.referral', child.id)
  return withStanding(ctx, mine)
}

const isBetween = (referral: Referral, organisation: string | null): boolean =>
  sends(referral, organisation) || receives(referral, organisation)

async function withStanding(ctx: Ctx, referrals: readonly Referral[]): Promise<readonly Seen[]> {
  const replyTerm = await replyTermOf(ctx)
  return referrals.map(referral => ({ referral, standing: standingOf(referral, ctx.today, replyTerm) }))
}
