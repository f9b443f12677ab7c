/** With a link from a mail somebody makes an account: a name, a password, and an authenticator that proves to know its secret. */
import { generateSecret } from 'otplib'
import { record } from '../../audit/record.ts'
import { seal, unseal } from '../../crypto/seal.ts'
import type { Ctx } from '../../ctx.ts'
import type { Device } from '../../web/router.ts'
import { accountOf, isNameTaken, replaceEntry } from '../accounts/account.ts'
import { grantRoles } from '../accounts/roles-held.ts'
import { openAccount } from '../open-account.ts'
import { stepOf } from '../second-factor/check-code.ts'
import { insertUsedCode } from '../second-factor/store.ts'
import { enter, hashPassword } from '../sign-in.ts'
import { findAccountById } from '../store.ts'
import { type Invitation, standingOf } from './invitation.ts'
import { hashOfLink, readLink } from './link.ts'
import {
  type Activation,
  deleteActivations,
  endInvitation,
  findActivation,
  findInvitation,
  insertActivation,
} from './store.ts'

export type Chosen = { readonly signInName: string; readonly password: string }

/** The invitation that still works, with the name that its account has already. */
export type Open = { readonly invitation: Invitation; readonly signInName: string | null }

/** Undefined for a link that was used, is too old, or never was: nobody is told which. */
export async function openInvitation(ctx: Ctx, word: string): Promise<Open | undefined> {
  const link = readLink(word)
  const invitation = link && (await findInvitation(ctx.db, ctx.municipality, hashOfLink(link)))
  if (!invitation || standingOf(invitation, ctx.now) !== 'open') return undefined
  const account = await accountOf(ctx, invitation.subject)
  return { invitation, signInName: account?.hasName ? account.signInName : null }
}

export type Choosing = { readonly kind: 'chosen' } | { readonly kind: 'refused'; readonly because: 'name-taken' }

export async function chooseEntry(ctx: Ctx, { invitation, signInName }: Open, chosen: Chosen): Promise<Choosing> {
  const name = signInName ?? chosen.signInName
  if (signInName === null && (await isNameTaken(ctx, name))) return { kind: 'refused', because: 'name-taken' }
  const activation = {
    signInName: name,
    passwordHash: await hashPassword(chosen.password),
    secondFactorSealed: seal(ctx.keys, generateSecret()),
  }
  await insertActivation(ctx.db, ctx.municipality, invitation.id, activation, ctx.now)
  return { kind: 'chosen' }
}

/** The secret to put in the authenticator; undefined when no name and password were chosen yet. */
export async function secretOf(
  ctx: Ctx,
  { invitation }: Open,
): Promise<{ readonly signInName: string; readonly secret: string } | undefined> {
  const activation = await findActivation(ctx.db, ctx.municipality, invitation.id)
  return activation && { signInName: activation.signInName, secret: unseal(ctx.keys, activation.secondFactorSealed) }
}

export type Activated =
  | { readonly kind: 'signed-in'; readonly session: string }
  | { readonly kind: 'refused'; readonly because: 'wrong-code' | 'name-taken' | 'link-used' }

/** The code shows that the telephone knows the secret: the account is there, and its owner is in. */
export async function activate(ctx: Ctx, open: Open, code: string, device: Device): Promise<Activated> {
  const { invitation, signInName } = open
  const activation = await findActivation(ctx.db, ctx.municipality, invitation.id)
  const step = activation && (await stepOf(unseal(ctx.keys, activation.secondFactorSealed), code.replace(/\s/g, '')))
  if (!activation || step === undefined || step === null) return { kind: 'refused', because: 'wrong-code' }
  if (signInName === null && (await isNameTaken(ctx, activation.signInName)))
    return { kind: 'refused', because: 'name-taken' }
  if (!(await endInvitation(ctx.db, ctx.municipality, invitation.id, { how: 'used', at: ctx.now })))
    return { kind: 'refused', because: 'link-used' }
  await deleteActivations(ctx.db, ctx.municipality, invitation.id)
  const id = await giveEntry(ctx, invitation, activation)
  await insertUsedCode(ctx.db, ctx.municipality, id, step, ctx.now)
  const account = await findAccountById(ctx.db, ctx.municipality, id)
  const entered = account && (await enter(ctx, account, { way: 'password', device, assurance: 'high' }))
  if (entered?.kind !== 'signed-in') return { kind: 'refused', because: 'link-used' }
  return { kind: 'signed-in', session: entered.session }
}

/** A new account, or a new way into the one that this person has. */
async function giveEntry(ctx: Ctx, invitation: Invitation, activation: Activation): Promise<string> {
  const { subject, roles, displayName } = invitation
  const known = await accountOf(ctx, subject)
  if (known) {
    await replaceEntry(ctx, known, activation)
    await grantRoles(ctx, known, subject, roles)
    record(ctx, 'change', 'auth.account', subject, 'new-entry')
    return known.id
  }
  const { signInName, ...entry } = activation
  return openAccount(ctx, {
    signInName,
    displayName,
    subject,
    roles,
    organisation: null,
    entry: { kind: 'activated', ...entry },
  })
}
