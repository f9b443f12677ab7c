/** The account of a parent, guardian or youth, as who works here opens, renews, locks and closes it. */
import { getCentre } from '../../centre/index.ts'
import { record } from '../../platform/audit/record.ts'
import {
  type AccountStanding,
  accountOf,
  accountStandingsOf,
  closeAccount,
  endEntry,
  type HeldAccount,
  setAccountStanding,
} from '../../platform/auth/accounts/account.ts'
import { type Identity, type Invitation, standingOf } from '../../platform/auth/invitations/invitation.ts'
import { invitationsOf, invite, withdrawInvitations } from '../../platform/auth/invitations/invite.ts'
import type { FamilyRole } from '../../platform/auth/role-names.ts'
import { type Ctx, NotFound } from '../../platform/ctx.ts'
import { send } from '../../platform/mail/send.ts'
import { findPerson, getChild, getGuardian } from '../look-up.ts'
import { type Child, fullName } from '../person.ts'
import { familyRolesOf } from './family-roles.ts'
import { inviteToAccount } from './invite-to-account.ts'
import type { Person } from './store.ts'
import { text } from './text.ts'

export type PersonOfChild = { readonly child: Child; readonly person: Person }

/** The child itself, or who is parent or guardian of it today. Throws NotFound for anybody else. */
export async function personOfChild(ctx: Ctx, childId: string, personId: string): Promise<PersonOfChild> {
  const child = await getChild(ctx, childId)
  if (personId !== child.id) await getGuardian(ctx, child.id, personId)
  const person = await findPerson(ctx, personId)
  if (!person) throw new NotFound(`person ${personId}`)
  return { child, person }
}

export type PersonsAccount = {
  readonly account: HeldAccount | undefined
  readonly standings: readonly AccountStanding[]
  /** Who may have an account as what; empty for a child under twelve. */
  readonly roles: readonly FamilyRole[]
  /** Newest first. */
  readonly invitations: readonly Invitation[]
  readonly open: Invitation | undefined
}

export async function accountOfPerson(ctx: Ctx, person: Person): Promise<PersonsAccount> {
  record(ctx, 'read', 'auth.account', person.id)
  const account = await accountOf(ctx, person.id)
  const invitations = await invitationsOf(ctx, person.id)
  return {
    account,
    standings: account ? await accountStandingsOf(ctx, account) : [],
    roles: await familyRolesOf(ctx, person),
    invitations,
    open: invitations.find(one => standingOf(one, ctx.now) === 'open'),
  }
}

export type Checked = { readonly identity: Identity; readonly note: string; readonly email: string }
export type Sent = { readonly kind: 'sent' } | { readonly kind: 'refused'; readonly because: 'nobody-to-us' }

/** A first account, or for who has one a new way into it: what was there works no more from this moment. */
export async function sendLink(ctx: Ctx, person: Person, checked: Checked): Promise<Sent> {
  const account = await accountOf(ctx, person.id)
  if (account) return renew(ctx, person, account, checked)
  const [role] = await familyRolesOf(ctx, person)
  if (!role) return { kind: 'refused', because: 'nobody-to-us' }
  await inviteToAccount(ctx, { ...checked, whom: { person: person.id }, role })
  return { kind: 'sent' }
}

async function renew(ctx: Ctx, person: Person, account: HeldAccount, checked: Checked): Promise<Sent> {
  await endEntry(ctx, account)
  const { link, until } = await invite(ctx, {
    subject: person.id,
    displayName: fullName(person),
    roles: [],
    purpose: 'renew',
    identity: checked.identity,
    note: checked.note,
  })
  const { name, host, phone } = await getCentre(ctx)
  const mail = (recipient: string, words: { readonly subject: string; readonly body: string }) =>
    send(ctx.db, ctx.municipality, { recipient, ...words }, ctx.now)
  await mail(checked.email, text.mail.renewed(`https://${host}/activeren/${link}`, until, name, phone))
  // Whoever asked for it elsewhere, the owner hears of it at the address that was known.
  if (person.email !== null && person.email !== checked.email) await mail(person.email, text.mail.notice(name, phone))
  return { kind: 'sent' }
}

export const withdrawLink = (ctx: Ctx, person: Person): Promise<void> => withdrawInvitations(ctx, person.id)

export type Turn = { readonly to: 'open' | 'locked' | 'closed'; readonly reason: string }

/** Locked for a while, opened again, or closed for good: then a new one is made when it is needed. */
export async function turnAccount(ctx: Ctx, person: Person, { to, reason }: Turn): Promise<void> {
  const account = await accountOf(ctx, person.id)
  if (!account) throw new NotFound(`account of ${person.id}`)
  await withdrawLink(ctx, person)
  if (to !== 'closed') return setAccountStanding(ctx, account, to, reason)
  await setAccountStanding(ctx, account, 'locked', reason)
  await closeAccount(ctx, person.id)
}
