/** Signing in: name, password (argon2id) and a second factor (TOTP). A wrong name, password or code all look alike. */
import { hash, verify } from '@node-rs/argon2'
import { verify as verifyCode } from 'otplib'
import { record } from '../audit/record.ts'
import { unseal } from '../crypto/seal.ts'
import type { Ctx } from '../ctx.ts'
import { startSession } from './session.ts'
import { type Account, findAccount, findDemoAccount } from './store.ts'

export type SignIn = { readonly kind: 'signed-in'; readonly session: string } | { readonly kind: 'refused' }
export type Credentials = { readonly name: string; readonly password: string; readonly code: string }

export async function signIn(ctx: Ctx, credentials: Credentials): Promise<SignIn> {
  const account = await findAccount(ctx.db, ctx.municipality, credentials.name)
  const right = await isRight(ctx, account, credentials)
  if (!account || !right) {
    ctx.trace.push({ event: 'sign-in', object: 'auth.session', subject: null, outcome: 'refused' })
    return { kind: 'refused' }
  }
  return enter(ctx, account.id)
}

/** The demo's cast has no passwords: one button each. The route that calls this exists in the demo only. */
export async function signInAsCast(ctx: Ctx, slug: string): Promise<SignIn> {
  const account = await findDemoAccount(ctx.db, ctx.municipality, slug)
  return account ? enter(ctx, account.id) : { kind: 'refused' }
}

export const hashPassword = (password: string): Promise<string> => hash(password)

async function enter(ctx: Ctx, account: string): Promise<SignIn> {
  const session = await startSession(ctx.db, ctx.municipality, account, ctx.now)
  record(ctx, 'sign-in', 'auth.session', null, account)
  return { kind: 'signed-in', session }
}

/** An unknown name costs as much time as a wrong password, so that the clock tells nothing. */
async function isRight(ctx: Ctx, account: Account | undefined, { password, code }: Credentials): Promise<boolean> {
  const passwordIsRight = await verify(account?.password_hash ?? hashOfNobody, password)
  if (!account?.password_hash || !account.second_factor_sealed || !passwordIsRight) return false
  const secret = unseal(ctx.keys, account.second_factor_sealed)
  const result = await verifyCode({ secret, token: code })
  return result.valid
}

/** A hash that no password fits. */
const hashOfNobody = await hash(crypto.randomUUID())
