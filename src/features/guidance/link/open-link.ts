/** Who has the mail and the code opens the referral once, and reads it for a short while. */
import { record } from '../../../platform/audit/record.ts'
import { unseal } from '../../../platform/crypto/seal.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { newId } from '../../../platform/new-id.ts'
import { type Seen, seenAs } from '../referrals/look-up.ts'
import { insertReceipt } from '../referrals/parts/store.ts'
import type { Referral } from '../referrals/referral.ts'
import { findReferrals } from '../referrals/store.ts'
import type { Sight } from '../sight/rules.ts'
import {
  hashOf,
  isSameCode,
  type Link,
  linkStandingOf,
  minutesBetweenMails,
  newSecret,
  readSecret,
  type Secret,
  visitMinutes,
} from './link.ts'
import { invite } from './make-link.ts'
import { findInvitation, findVisit, insertTry, insertVisit, lockLink } from './store.ts'

export type Opening =
  | { readonly kind: 'opened'; readonly secret: Secret }
  /** Wrong code, used, expired, closed or no such link: the page does not say which. */
  | { readonly kind: 'refused' }

export async function openLink(ctx: Ctx, word: string, code: string, name: string): Promise<Opening> {
  const invited = await invitedBy(ctx, word)
  if (!invited) return { kind: 'refused' }
  await lockLink(ctx.db, invited.link.id)
  // Read again behind the lock: others may have tried in the meantime.
  const latest = await invitedBy(ctx, word)
  if (!latest || latest.isUsed || linkStandingOf(latest.link, ctx.today) !== 'open') return { kind: 'refused' }
  const { link, invitation } = latest
  const referral = await referralBehind(ctx, link)
  if (!isSameCode(code, unseal(ctx.keys, link.codeSealed))) {
    await insertTry(ctx.db, { municipality: ctx.municipality, link_id: link.id, id: newId(), tried_at: ctx.now })
    record(ctx, 'read', 'guidance.link-refused', referral.child)
    return { kind: 'refused' }
  }
  const secret = newSecret()
  const isFirst = await insertVisit(ctx.db, {
    municipality: ctx.municipality,
    invitation_id: invitation,
    secret_hash: hashOf(secret),
    opened_at: ctx.now,
    expires_at: ctx.now.add({ minutes: visitMinutes }),
  })
  if (!isFirst) return { kind: 'refused' }
  await noteReceipt(ctx, referral, name)
  return { kind: 'opened', secret }
}

async function invitedBy(ctx: Ctx, word: string) {
  const token = readSecret(word)
  return token && (await findInvitation(ctx.db, ctx.municipality, hashOf(token)))
}

async function noteReceipt(ctx: Ctx, referral: Referral, name: string): Promise<void> {
  const receipt = { received_at: ctx.now, received_by: null, received_by_name: name }
  await insertReceipt(ctx.db, { municipality: ctx.municipality, referral_id: referral.id, ...receipt })
  record(ctx, 'sign-in', 'guidance.link', referral.child, referral.organisation.name)
}

async function referralBehind(ctx: Ctx, link: Link): Promise<Referral> {
  const [referral] = await findReferrals(ctx.db, ctx.municipality, { kind: 'one', id: link.referral })
  if (!referral) throw new Error(`link ${link.id} leads to no referral`)
  return referral
}

export type Visiting = Seen & {
  readonly sight: Exclude<Sight, 'none'>
  readonly link: Link
  readonly until: Temporal.Instant
}

/** Null when the hour is over, or the link was closed. */
export async function visitBy(ctx: Ctx, word: string): Promise<Visiting | null> {
  const secret = readSecret(word)
  const visit = secret && (await findVisit(ctx.db, ctx.municipality, hashOf(secret)))
  if (!visit) return null
  const { link, expiresAt } = visit
  const isOpen = Temporal.Instant.compare(ctx.now, expiresAt) < 0 && linkStandingOf(link, ctx.today) === 'open'
  const referral = await referralBehind(ctx, link)
  const looker = { kind: 'link', referral: link.referral, isOpen } as const
  const seen = await seenAs(ctx, referral, looker, referral.organisation.name)
  return seen && { ...seen, link, until: expiresAt }
}

/** By an address that was used, or an hour that is over. Says nothing of whether there was such a link. */
export async function askNewLink(ctx: Ctx, word: string): Promise<void> {
  const secret = readSecret(word)
  if (!secret) return
  const hash = hashOf(secret)
  const found =
    (await findInvitation(ctx.db, ctx.municipality, hash)) ?? (await findVisit(ctx.db, ctx.municipality, hash))
  if (!found || linkStandingOf(found.link, ctx.today) !== 'open') return
  const last = found.link.lastInvitedAt
  if (last && Temporal.Instant.compare(last.add({ minutes: minutesBetweenMails }), ctx.now) > 0) return
  const { child } = await referralBehind(ctx, found.link)
  await invite(ctx, found.link)
  record(ctx, 'transfer', 'guidance.link', child)
}
