import type { Db } from '../../db/connect.ts'

/** False when the code of this half minute was used before. */
export async function insertUsedCode(
  db: Db,
  municipality: string,
  account: string,
  step: number,
  now: Temporal.Instant,
): Promise<boolean> {
  const result = await db
    .insertInto('auth.used_code')
    .values({ municipality, account_id: account, step, used_at: now })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return result.numInsertedOrUpdatedRows === 1n
}

export async function deleteUsedCodesBefore(db: Db, municipality: string, before: Temporal.Instant): Promise<void> {
  await db.deleteFrom('auth.used_code').where('municipality', '=', municipality).where('used_at', '<', before).execute()
}

/** False when there is no such code, or it was used before: of two at once, one is first. */
export async function useRecoveryCode(
  db: Db,
  municipality: string,
  account: string,
  hash: Buffer,
  now: Temporal.Instant,
): Promise<boolean> {
  const result = await db
    .updateTable('auth.recovery_code')
    .set({ used_at: now })
    .where('municipality', '=', municipality)
    .where('account_id', '=', account)
    .where('hash', '=', hash)
    .where('used_at', 'is', null)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}

export async function replaceRecoveryCodes(
  db: Db,
  municipality: string,
  account: string,
  hashes: readonly Buffer[],
  now: Temporal.Instant,
): Promise<void> {
  await db
    .deleteFrom('auth.recovery_code')
    .where('municipality', '=', municipality)
    .where('account_id', '=', account)
    .execute()
  await db
    .insertInto('auth.recovery_code')
    .values(hashes.map(hash => ({ municipality, account_id: account, hash, made_at: now, used_at: null })))
    .execute()
}

export async function countRecoveryCodes(db: Db, municipality: string, account: string): Promise<number> {
  const row = await db
    .selectFrom('auth.recovery_code')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('municipality', '=', municipality)
    .where('account_id', '=', account)
    .where('used_at', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(row.count)
}
