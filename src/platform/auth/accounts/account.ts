/** An account after it was opened: whose it is, a new way in for who lost theirs, and its end. */
import { record } from '../../audit/record.ts'
import { seal } from '../../crypto/seal.ts'
import type { Ctx } from '../../ctx.ts'
import { hashPassword } from '../sign-in.ts'
import { type Entry, newEntry } from './entry.ts'
import * as store from './store.ts'
import { type AccountStanding, closeAccountsOf, deleteSessionsOf, type HeldAccount, updateEntry } from './store.ts'

export type { AccountStanding, HeldAccount } from './store.ts'

export const accountOf = (ctx: Ctx, subject: string): Promise<HeldAccount | undefined> =>
  store.findAccountOf(ctx.db, ctx.municipality, subject)

export const findHeldAccount = (ctx: Ctx, id: string): Promise<HeldAccount | undefined> =>
  store.findHeldAccount(ctx.db, ctx.municipality, id)

export const isNameTaken = (ctx: Ctx, signInName: string): Promise<boolean> =>
  store.isSignInNameTaken(ctx.db, ctx.municipality, signInName)

/** A forgotten password or a lost telephone: a new way in, and whoever was signed in is out. */
export async function renewEntry(ctx: Ctx, account: HeldAccount, subject: string): Promise<Entry> {
  const entry = newEntry()
  await updateEntry(ctx.db, ctx.municipality, account.id, {
    passwordHash: await hashPassword(entry.password),
    secondFactorSealed: seal(ctx.keys, entry.secondFactor),
  })
  await deleteSessionsOf(ctx.db, ctx.municipality, subject)
  record(ctx, 'change', 'auth.account', subject, 'new-entry')
  return entry
}

/** The way in that its owner made with a link. */
export const replaceEntry = (
  ctx: Ctx,
  account: HeldAccount,
  entry: Parameters<typeof store.replaceEntry>[3],
): Promise<void> => store.replaceEntry(ctx.db, ctx.municipality, account.id, entry)

/** The password or the telephone is lost, perhaps to somebody else: neither works any more, and whoever was signed in is out. */
export async function endEntry(ctx: Ctx, account: HeldAccount): Promise<void> {
  await store.clearEntry(ctx.db, ctx.municipality, account.id)
  await deleteSessionsOf(ctx.db, ctx.municipality, account.subject)
  record(ctx, 'change', 'auth.account', account.subject, 'entry-ended')
}

/** Locked: nobody gets in by any way, and whoever was in is out. The facts stay. */
export async function setAccountStanding(
  ctx: Ctx,
  account: HeldAccount,
  state: AccountStanding['state'],
  reason: string,
): Promise<void> {
  await store.insertAccountStanding(ctx.db, ctx.municipality, account.id, { state, reason, at: ctx.now }, ctx.actor)
  if (state === 'locked') await deleteSessionsOf(ctx.db, ctx.municipality, account.subject)
  record(ctx, 'change', 'auth.account', account.subject, state)
}

export const accountStandingsOf = (ctx: Ctx, account: HeldAccount): Promise<readonly AccountStanding[]> =>
  store.findAccountStandings(ctx.db, ctx.municipality, account.id)

/** Who leaves can no longer sign in, from this moment. */
export async function closeAccount(ctx: Ctx, subject: string): Promise<void> {
  await closeAccountsOf(ctx.db, ctx.municipality, subject, ctx.today)
  await deleteSessionsOf(ctx.db, ctx.municipality, subject)
  record(ctx, 'change', 'auth.account', subject, 'closed')
}
