/** Lets somebody make an account by a link. Who this is, and how that was checked, is for the caller to know. */
import { record } from '../../audit/record.ts'
import type { Ctx } from '../../ctx.ts'
import { newId } from '../../new-id.ts'
import { daysToActivate, type Invitation, type InvitationId, type NewInvitation, standingOf } from './invitation.ts'
import { hashOfLink, type Link, newLink } from './link.ts'
import { endInvitation, findInvitationsOf, insertInvitation } from './store.ts'

/** The link exists in plain words only here, to be mailed. An earlier one that still worked does not work any more. */
export async function invite(
  ctx: Ctx,
  invitation: NewInvitation,
): Promise<{ readonly link: Link; readonly until: Temporal.Instant }> {
  await endOpen(ctx, invitation.subject, 'replaced')
  const id = newId<InvitationId>()
  const link = newLink()
  const until = ctx.now.add({ hours: 24 * daysToActivate })
  const row = { ...invitation, id, hash: hashOfLink(link), madeAt: ctx.now, expiresAt: until }
  await insertInvitation(ctx.db, ctx.municipality, row, ctx.actor)
  record(ctx, 'create', 'auth.invitation', invitation.subject, invitation.roles.join(' '))
  return { link, until }
}

/** Newest first. */
export const invitationsOf = (ctx: Ctx, subject: string): Promise<readonly Invitation[]> =>
  findInvitationsOf(ctx.db, ctx.municipality, subject)

/** The mail went to the wrong address, or the account is not wanted after all. */
export async function withdrawInvitations(ctx: Ctx, subject: string): Promise<void> {
  if ((await endOpen(ctx, subject, 'withdrawn')) > 0) record(ctx, 'change', 'auth.invitation', subject, 'withdrawn')
}

async function endOpen(ctx: Ctx, subject: string, how: 'withdrawn' | 'replaced'): Promise<number> {
  const open = (await invitationsOf(ctx, subject)).filter(one => standingOf(one, ctx.now) === 'open')
  for (const { id } of open) await endInvitation(ctx.db, ctx.municipality, id, { how, at: ctx.now })
  return open.length
}
