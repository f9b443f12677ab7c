/** Mistakes at signing in, counted by the name that was typed: the same for an account that is there as for one that is not. */
import { fingerprint } from '../../crypto/fingerprint.ts'
import type { Ctx } from '../../ctx.ts'
import { findLatestSignIn } from '../own/store.ts'
import { findRefusals, insertRefusal, lockName } from './store.ts'
import { waitUntil } from './wait.ts'

const hoursThatCount = 24

/**
 * Until when nobody signs in under this name, or null. A mistake counts for a day, and until the owner signs in. Holds the name until the
 * end of the transaction.
 */
export async function waitFor(ctx: Ctx, name: string, account: string | undefined): Promise<Temporal.Instant | null> {
  const print = nameFingerprint(ctx, name)
  await lockName(ctx.db, ctx.municipality, print)
  const dayAgo = ctx.now.subtract({ hours: hoursThatCount })
  const latest =
    account === undefined ? undefined : await findLatestSignIn(ctx.db, ctx.municipality, account, 'password')
  const since = latest && Temporal.Instant.compare(latest, dayAgo) > 0 ? latest : dayAgo
  return waitUntil(await findRefusals(ctx.db, ctx.municipality, print, since), ctx.now)
}

export const noteRefusal = (ctx: Ctx, name: string): Promise<void> =>
  insertRefusal(ctx.db, ctx.municipality, nameFingerprint(ctx, name), ctx.now)

export const refusalsOf = (ctx: Ctx, name: string, since: Temporal.Instant): Promise<readonly Temporal.Instant[]> =>
  findRefusals(ctx.db, ctx.municipality, nameFingerprint(ctx, name), since)

const nameFingerprint = ({ keys }: Ctx, name: string): Buffer =>
  fingerprint(keys, 'sessions', `sign-in ${name.toLowerCase()}`)
