/** A parent, a guardian, a youth or somebody around the family gets an account of one's own, by a link in a mail. */
import { getCentre } from '../../centre/index.ts'
import { accountOf } from '../../platform/auth/accounts/account.ts'
import { grantRoles } from '../../platform/auth/accounts/roles-held.ts'
import type { Identity } from '../../platform/auth/invitations/invitation.ts'
import { invite } from '../../platform/auth/invitations/invite.ts'
import type { FamilyRole } from '../../platform/auth/role-names.ts'
import { type Ctx, NotFound } from '../../platform/ctx.ts'
import { send } from '../../platform/mail/send.ts'
import { findPerson } from '../look-up.ts'
import { fullName, type PersonId } from '../person.ts'
import { registerGuardian } from '../register-child.ts'
import { familyRolesOf } from './family-roles.ts'
import type { Person } from './store.ts'
import { text } from './text.ts'

export type Invitee = {
  /** Somebody known here, or the name of somebody who is registered now. */
  readonly whom: { readonly person: PersonId } | { readonly givenNames: string; readonly familyName: string }
  readonly email: string
  readonly role: FamilyRole
  /** How it was checked who this is; a supporter whom the family asked is the family's own word. */
  readonly identity: Identity
  readonly note?: string
}
export type Invited =
  /** A mail with a link went out; it works until then, once. */
  | { readonly kind: 'invited'; readonly person: PersonId; readonly until: Temporal.Instant }
  /** Has an account already: it now holds the role too, and a mail says that something waits. */
  | { readonly kind: 'had-account'; readonly person: PersonId }
  /** Not parent, guardian or youth of twelve or older: no account of that role is opened. */
  | { readonly kind: 'refused'; readonly because: 'not-of-that-role' }
  /** Has rights of a parent or youth here: the word of the family is not enough to say who this is; the desk opens this account. */
  | { readonly kind: 'refused'; readonly because: 'identity-first' }

/** The mail bears no name and no reason: an inbox may be shared. */
export async function inviteToAccount(ctx: Ctx, invitee: Invitee): Promise<Invited> {
  const person = await personOf(ctx, invitee)
  const rightful = await familyRolesOf(ctx, person)
  if (invitee.role !== 'supporter' && !rightful.includes(invitee.role))
    return { kind: 'refused', because: 'not-of-that-role' }
  const account = await accountOf(ctx, person.id)
  if (!account && invitee.identity === 'asked-by-family' && rightful.length > 0)
    return { kind: 'refused', because: 'identity-first' }
  const { name, host, phone } = await getCentre(ctx)
  const mail = (words: { readonly subject: string; readonly body: string }) =>
    send(ctx.db, ctx.municipality, { recipient: invitee.email, ...words }, ctx.now)
  if (account) {
    await grantRoles(ctx, account, person.id, [invitee.role])
    await mail(text.mail.waiting(`https://${host}/mijn`, name, phone))
    return { kind: 'had-account', person: person.id }
  }
  const { link, until } = await invite(ctx, {
    subject: person.id,
    displayName: fullName(person),
    roles: [...new Set([invitee.role, ...rightful])],
    purpose: 'open',
    identity: invitee.identity,
    note: invitee.note ?? '',
  })
  await mail(text.mail.invited(`https://${host}/activeren/${link}`, until, name, phone))
  return { kind: 'invited', person: person.id, until }
}

async function personOf(
  ctx: Ctx,
  { whom, email }: Invitee,
): Promise<Pick<Person, 'id' | 'givenNames' | 'familyName' | 'birth'>> {
  if ('person' in whom) {
    const person = await findPerson(ctx, whom.person)
    if (!person) throw new NotFound(`person ${whom.person}`)
    return person
  }
  const language = 'Nederlands'
  const newcomer = {
    ...whom,
    sex: 'unknown' as const,
    bsn: null,
    language,
    interpreterLanguage: null,
    phone: null,
    email,
  }
  return { ...whom, id: await registerGuardian(ctx, newcomer), birth: null }
}
