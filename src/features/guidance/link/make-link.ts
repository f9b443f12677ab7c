/** The sender makes a way in for an organisation without an account, tells the code, and closes the way again. */
import { getCentre } from '../../../centre/index.ts'
import { record } from '../../../platform/audit/record.ts'
import { seal, unseal } from '../../../platform/crypto/seal.ts'
import type { Ctx } from '../../../platform/ctx.ts'
import { send } from '../../../platform/mail/send.ts'
import { newId } from '../../../platform/new-id.ts'
import type { Referral, ReferralId } from '../referrals/referral.ts'
import { termsOf } from '../referrals/silence/terms.ts'
import {
  type CodeTold,
  hashOf,
  type Link,
  type LinkId,
  type LinkStanding,
  linkStandingOf,
  newCode,
  newSecret,
} from './link.ts'
import { findLinks, insertInvitation, insertLink, insertRevocation, insertTold } from './store.ts'
import { linkText } from './text.ts'

/** A new way in closes the one before it: of a referral one is open at most. */
export async function makeLink(ctx: Ctx, referral: About, recipient: string): Promise<void> {
  await closeLinks(ctx, referral)
  const id = newId<LinkId>()
  const { linkDays } = await termsOf(ctx)
  const expiresOn = ctx.today.add({ days: linkDays })
  await insertLink(ctx.db, {
    municipality: ctx.municipality,
    id,
    referral_id: referral.id,
    recipient,
    code_sealed: seal(ctx.keys, newCode()),
    expires_on: expiresOn,
    made_at: ctx.now,
    made_by: ctx.actor.id,
  })
  await invite(ctx, { id, recipient, expiresOn })
  record(ctx, 'create', 'guidance.link', referral.child)
}

type About = Pick<Referral, 'id' | 'child'>

/** Mails an address that opens once. No name, no reason: an inbox is not confidential. */
export async function invite(ctx: Ctx, link: Pick<Link, 'id' | 'recipient' | 'expiresOn'>): Promise<void> {
  const token = newSecret()
  await insertInvitation(ctx.db, {
    municipality: ctx.municipality,
    id: newId(),
    link_id: link.id,
    token_hash: hashOf(token),
    sent_at: ctx.now,
  })
  const { host, phone } = await getCentre(ctx)
  const body = linkText.mail.body(`https://${host}/ontvangen/${token}`, link.expiresOn, phone)
  await send(ctx.db, ctx.municipality, { recipient: link.recipient, subject: linkText.mail.subject, body }, ctx.now)
}

/** The last link of a referral, with how it stands and, while it is open, the code: for the sender alone. */
export type OwnLink = { readonly link: Link; readonly standing: LinkStanding; readonly code: string | null }

export async function linkOf(ctx: Ctx, referral: ReferralId): Promise<OwnLink | null> {
  const [link] = await findLinks(ctx.db, ctx.municipality, referral)
  if (!link) return null
  const standing = linkStandingOf(link, ctx.today)
  return { link, standing, code: standing === 'open' ? unseal(ctx.keys, link.codeSealed) : null }
}

/** A fresh mail for a link that is open; nothing for one that is not. */
export async function inviteAgain(ctx: Ctx, referral: ReferralId): Promise<void> {
  const [link] = await findLinks(ctx.db, ctx.municipality, referral)
  if (link && linkStandingOf(link, ctx.today) === 'open') await invite(ctx, link)
}

export async function noteCodeTold(
  ctx: Ctx,
  link: Link,
  subject: string,
  { way, toWhom }: Pick<CodeTold, 'way' | 'toWhom'>,
): Promise<void> {
  await insertTold(ctx.db, {
    municipality: ctx.municipality,
    id: newId(),
    link_id: link.id,
    way,
    to_whom: toWhom,
    told_at: ctx.now,
    told_by: ctx.actor.id,
    told_by_name: ctx.actor.name,
  })
  record(ctx, 'create', 'guidance.link-code', subject)
}

/** From now on they open nothing, also not for who is reading. */
export async function closeLinks(ctx: Ctx, referral: About): Promise<void> {
  const closing = { revoked_at: ctx.now, revoked_by_name: ctx.actor.name }
  for (const link of await findLinks(ctx.db, ctx.municipality, referral.id))
    if (link.revokedAt === null) {
      await insertRevocation(ctx.db, { municipality: ctx.municipality, link_id: link.id, ...closing })
      record(ctx, 'delete', 'guidance.link', referral.child)
    }
}
