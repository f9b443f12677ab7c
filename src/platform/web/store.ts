import { createHash } from 'node:crypto'
import type { Db } from '../db/connect.ts'

export type Claim = { readonly kind: 'first' } | { readonly kind: 'again'; readonly location: string | null }

/** Claims a form's key for this transaction; a second sending waits here until the first has ended. */
export async function claimKey(
  db: Db,
  claim: { municipality: string; key: string; actor: string; path: string; now: Temporal.Instant },
): Promise<Claim> {
  const { municipality, key, actor, now } = claim
  const path = hashOf(claim.path)
  const inserted = await db
    .insertInto('web.idempotency')
    .values({ municipality, key, actor, path, created_at: now })
    .onConflict(conflict => conflict.columns(['municipality', 'key']).doNothing())
    .returning('key')
    .executeTakeFirst()
  if (inserted) return { kind: 'first' }
  const earlier = await db
    .selectFrom('web.idempotency')
    .select('location')
    .where('municipality', '=', municipality)
    .where('key', '=', key)
    .where('actor', '=', actor)
    .where('path', '=', path)
    .executeTakeFirst()
  const location = earlier?.location ?? null
  return { kind: 'again', location: location?.startsWith(same) ? claim.path + location.slice(same.length) : location }
}

/** An address may be a secret, of a link that was mailed: the path is kept as its hash, and where it comes back in the answer, as a sign. */
const hashOf = (path: string): string => createHash('sha256').update(path).digest('hex')
const same = '='

/** What the first sending answered, for the second to hear too. */
export async function keepLocation(db: Db, municipality: string, key: string, location: string): Promise<void> {
  const [path = ''] = location.split('?')
  const shortened = same + location.slice(path.length)
  await db
    .updateTable('web.idempotency')
    .set(eb => ({ location: eb.case().when('path', '=', hashOf(path)).then(shortened).else(location).end() }))
    .where('municipality', '=', municipality)
    .where('key', '=', key)
    .execute()
}

/** The form was refused and nothing was stored: the same key may be sent again. */
export async function releaseKey(db: Db, municipality: string, key: string): Promise<void> {
  await db.deleteFrom('web.idempotency').where('municipality', '=', municipality).where('key', '=', key).execute()
}

export async function deleteClaimsBefore(db: Db, municipality: string, before: Temporal.Instant): Promise<void> {
  await db
    .deleteFrom('web.idempotency')
    .where('municipality', '=', municipality)
    .where('created_at', '<', before)
    .execute()
}
