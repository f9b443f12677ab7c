/** Signing in: name, password (argon2id) and a second factor. A wrong name, password or code all look alike, and cost ever more time. */
import { hash, verify } from '@node-rs/argon2'
import { unseal } from '../crypto/seal.ts'
import type { Actor, Ctx } from '../ctx.ts'
import type { Device } from '../web/router.ts'
import { noteRefusal, waitFor } from './attempts/refusals.ts'
import type { Families } from './openid/families.ts'
import { insertSignIn } from './own/store.ts'
import { isRightCode } from './second-factor/check-code.ts'
import { type How, startSession } from './session.ts'
import { type Account, findAccount, findDemoAccount } from './store.ts'

export type SignIn =
  | { readonly kind: 'signed-in'; readonly session: string }
  | { readonly kind: 'refused' }
  /** Too many mistakes under this name: nothing was looked at. */
  | { readonly kind: 'wait'; readonly until: Temporal.Instant }
  /** All was right, and the account is locked. */
  | { readonly kind: 'locked' }
  /** All was right, and whoever this is has nothing here any more. */
  | { readonly kind: 'nobody' }
export type Credentials = { readonly name: string; readonly password: string; readonly code: string }

/** @param refresh gives an account of a family the roles that its owner has today; false when there are none */
export async function signIn(
  ctx: Ctx,
  credentials: Credentials,
  device: Device,
  refresh: Families['refresh'],
): Promise<SignIn> {
  const account = await findAccount(ctx.db, ctx.municipality, credentials.name)
  const until = await waitFor(ctx, credentials.name, account?.id)
  if (until) return refuse(ctx, { kind: 'wait', until })
  const right = await isRight(ctx, account, credentials)
  if (!account || !right) {
    await noteRefusal(ctx, credentials.name)
    return refuse(ctx, { kind: 'refused' })
  }
  if (!(await refresh(ctx, account.id))) return refuse(ctx, { kind: 'nobody' })
  return enter(ctx, account, { way: 'password', device, assurance: 'high' })
}

/** The demo's cast has no passwords: one button each. The route that calls this exists in the demo only. */
export async function signInAsCast(ctx: Ctx, slug: string, device: Device): Promise<SignIn> {
  const account = await findDemoAccount(ctx.db, ctx.municipality, slug)
  return account ? enter(ctx, account, { way: 'cast', device, assurance: 'high' }) : { kind: 'refused' }
}

/** Whoever this is has been found right: a session, its line in the log, and one for the owner to read. */
export async function enter(ctx: Ctx, account: Account, how: How, level: string | null = null): Promise<SignIn> {
  if (!account.is_open) return refuse(ctx, { kind: 'locked' })
  const session = await startSession(ctx.db, ctx.municipality, account.id, ctx.now, how)
  await insertSignIn(ctx.db, ctx.municipality, account.id, { ...how, at: ctx.now, level })
  ctx.trace.push({
    event: 'sign-in',
    object: 'auth.session',
    subject: null,
    detail: account.id,
    actor: ownerOf(account),
  })
  return { kind: 'signed-in', session }
}

export const hashPassword = (password: string): Promise<string> => hash(password)

/** Who signed in, as far as the sign-in itself knows. */
const ownerOf = (account: Account): Actor => ({
  kind: 'account',
  id: account.subject_id,
  name: account.display_name,
  roles: new Set(),
  organisation: null,
})

function refuse(ctx: Ctx, because: Exclude<SignIn, { kind: 'signed-in' }>): SignIn {
  ctx.trace.push({ event: 'sign-in', object: 'auth.session', subject: null, outcome: 'refused', detail: because.kind })
  return because
}

/** An unknown name costs as much time as a wrong password, so that the clock tells nothing. */
async function isRight(ctx: Ctx, account: Account | undefined, { password, code }: Credentials): Promise<boolean> {
  const passwordIsRight = await verify(account?.password_hash ?? hashOfNobody, password)
  if (!account?.password_hash || !account.second_factor_sealed || !passwordIsRight) return false
  return isRightCode(ctx, { id: account.id, secret: unseal(ctx.keys, account.second_factor_sealed) }, code)
}

/** A hash that no password fits. */
const hashOfNobody = await hash(crypto.randomUUID())
