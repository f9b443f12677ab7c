import { sql } from 'kysely'
import type { Db } from './connect.ts'

/**
 * Does part of a transaction's work as another program role, and is `cjg_app` again afterwards: the referral index and the
 * reporting views are closed to the role that sees children. When the work throws, the whole transaction is undone anyway.
 */
export async function asRole<T>(
  db: Db,
  role: 'cjg_index' | 'cjg_reporting' | 'cjg_jobs',
  work: (db: Db) => Promise<T>,
): Promise<T> {
  await sql.raw(`set local role ${role}`).execute(db)
  const result = await work(db)
  await sql.raw('set local role cjg_app').execute(db)
  return result
}
