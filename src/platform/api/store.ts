import type { Db } from '../db/connect.ts'

export type CallKey = { readonly municipality: string; readonly client: string; readonly key: string }

/** `other`: the same key came with another call. */
export type CallClaim =
  | { readonly kind: 'first' }
  | { readonly kind: 'again'; readonly answer: string }
  | { readonly kind: 'other' }

/** Claims a key for this transaction; the same call sent again waits here until the first has ended. */
export async function claimCall(
  db: Db,
  { municipality, client, key }: CallKey,
  request: Buffer,
  now: Temporal.Instant,
): Promise<CallClaim> {
  const inserted = await db
    .insertInto('web.answered_call')
    .values({ municipality, client_id: client, key, request, created_at: now })
    .onConflict(conflict => conflict.columns(['municipality', 'client_id', 'key']).doNothing())
    .returning('key')
    .executeTakeFirst()
  if (inserted) return { kind: 'first' }
  const earlier = await db
    .selectFrom('web.answered_call')
    .select(['request', 'answer'])
    .where('municipality', '=', municipality)
    .where('client_id', '=', client)
    .where('key', '=', key)
    .executeTakeFirstOrThrow()
  if (!earlier.request.equals(request) || earlier.answer === null) return { kind: 'other' }
  return { kind: 'again', answer: earlier.answer }
}

export async function keepAnswer(db: Db, { municipality, client, key }: CallKey, answer: string): Promise<void> {
  await db
    .updateTable('web.answered_call')
    .set({ answer })
    .where('municipality', '=', municipality)
    .where('client_id', '=', client)
    .where('key', '=', key)
    .execute()
}

/** Nothing was done: the same key may be sent again. */
export async function releaseCall(db: Db, { municipality, client, key }: CallKey): Promise<void> {
  await db
    .deleteFrom('web.answered_call')
    .where('municipality', '=', municipality)
    .where('client_id', '=', client)
    .where('key', '=', key)
    .execute()
}

export async function deleteCallsBefore(db: Db, municipality: string, before: Temporal.Instant): Promise<void> {
  await db
    .deleteFrom('web.answered_call')
    .where('municipality', '=', municipality)
    .where('created_at', '<', before)
    .execute()
}
