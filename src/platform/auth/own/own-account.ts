/** What somebody sees and does with their own account: who is signed in where, and codes for a lost telephone. */
import { record } from '../../audit/record.ts'
import { type Ctx, NotFound } from '../../ctx.ts'
import { findHeldAccount, type HeldAccount } from '../accounts/account.ts'
import { refusalsOf } from '../attempts/refusals.ts'
import { makeRecoveryCodes, recoveryCodesLeft } from '../second-factor/recovery-codes.ts'
import { isOver } from '../session.ts'
import {
  deleteOtherSessions,
  findAccountOfSession,
  findSessionsOf,
  findSignInsOf,
  type OwnSession,
  type SignInRow,
} from './store.ts'

export type OwnAccount = {
  readonly account: HeldAccount
  /** Where one is signed in now, the present browser first. */
  readonly sessions: readonly (OwnSession & { readonly isThis: boolean })[]
  /** Newest first. */
  readonly signIns: readonly SignInRow[]
  /** How often somebody typed this name and did not get in, in the last thirty days. */
  readonly refused: number
  /** Recovery codes that were not used yet; null for an account without a password. */
  readonly codesLeft: number | null
}

const signInsShown = 10
const daysLookedBack = 30

/** Of whoever is at the keys, also while acting for another. */
export async function ownAccount(ctx: Ctx, session: Buffer | null): Promise<OwnAccount> {
  const account = await accountAtKeys(ctx, session)
  const { db, municipality, now } = ctx
  const open = (await findSessionsOf(db, municipality, account.id)).filter(one => !isOver(one, now))
  const sessions = open.map(one => ({ ...one, isThis: session !== null && one.id.equals(session) }))
  const since = now.subtract({ hours: 24 * daysLookedBack })
  record(ctx, 'read', 'auth.own-account', account.subject)
  return {
    account,
    sessions: sessions.toSorted((one, other) => Number(other.isThis) - Number(one.isThis)),
    signIns: await findSignInsOf(db, municipality, account.id, signInsShown),
    refused: account.hasName ? (await refusalsOf(ctx, account.signInName, since)).length : 0,
    codesLeft: account.hasPassword ? await recoveryCodesLeft(ctx, account.id) : null,
  }
}

/** Everyone who is signed in with this account elsewhere is out at once. */
export async function endOtherSessions(ctx: Ctx, session: Buffer | null): Promise<void> {
  const account = await accountAtKeys(ctx, session)
  if (session === null) return
  const ended = await deleteOtherSessions(ctx.db, ctx.municipality, account.id, session)
  record(ctx, 'delete', 'auth.own-account', account.subject, String(ended))
}

/** New codes in the place of the earlier ones, to be shown once. */
export async function newRecoveryCodes(ctx: Ctx, session: Buffer | null): Promise<readonly string[]> {
  const account = await accountAtKeys(ctx, session)
  if (!account.hasPassword) throw new NotFound('an account without a second factor of ours')
  record(ctx, 'change', 'auth.own-account', account.subject, 'recovery-codes')
  return makeRecoveryCodes(ctx, account.id)
}

async function accountAtKeys(ctx: Ctx, session: Buffer | null): Promise<HeldAccount> {
  const id = session === null ? undefined : await findAccountOfSession(ctx.db, ctx.municipality, session)
  const account = id === undefined ? undefined : await findHeldAccount(ctx, id)
  if (!account) throw new NotFound('account of this session')
  return account
}
