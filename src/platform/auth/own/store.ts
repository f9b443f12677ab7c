import type { Db } from '../../db/connect.ts'
import { oneOf } from '../../db/one-of.ts'
import { newId } from '../../new-id.ts'
import { type Device, devices } from '../../web/router.ts'
import { type Way, ways } from '../way.ts'

export type OwnSession = {
  readonly id: Buffer
  readonly startedAt: Temporal.Instant
  readonly seenAt: Temporal.Instant
  readonly way: Way
  readonly device: Device
}
export type SignInRow = {
  readonly at: Temporal.Instant
  readonly way: Way
  readonly device: Device
  readonly level: string | null
}

/** Newest first. */
export async function findSessionsOf(db: Db, municipality: string, account: string): Promise<readonly OwnSession[]> {
  const rows = await db
    .selectFrom('auth.session')
    .select(['id', 'started_at as startedAt', 'seen_at as seenAt', 'way', 'device'])
    .where('municipality', '=', municipality)
    .where('account_id', '=', account)
    .orderBy('seen_at', 'desc')
    .execute()
  return rows.map(row => ({ ...row, way: oneOf(ways, row.way), device: oneOf(devices, row.device) }))
}

export async function insertSignIn(
  db: Db,
  municipality: string,
  account: string,
  { at, way, device, level }: SignInRow,
): Promise<void> {
  await db
    .insertInto('auth.sign_in')
    .values({ municipality, id: newId<string>(), account_id: account, at, way, device, level })
    .execute()
}

/** Newest first. */
export async function findSignInsOf(
  db: Db,
  municipality: string,
  account: string,
  limit: number,
): Promise<readonly SignInRow[]> {
  const rows = await db
    .selectFrom('auth.sign_in')
    .select(['at', 'way', 'device', 'level'])
    .where('municipality', '=', municipality)
    .where('account_id', '=', account)
    .orderBy('id', 'desc')
    .limit(limit)
    .execute()
  return rows.map(row => ({ ...row, way: oneOf(ways, row.way), device: oneOf(devices, row.device) }))
}

export async function findLatestSignIn(
  db: Db,
  municipality: string,
  account: string,
  way: Way,
): Promise<Temporal.Instant | undefined> {
  const row = await db
    .selectFrom('auth.sign_in')
    .select('at')
    .where('municipality', '=', municipality)
    .where('account_id', '=', account)
    .where('way', '=', way)
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.at
}

/** All of an account but this one. */
export async function deleteOtherSessions(
  db: Db,
  municipality: string,
  account: string,
  kept: Buffer,
): Promise<number> {
  const result = await db
    .deleteFrom('auth.session')
    .where('municipality', '=', municipality)
    .where('account_id', '=', account)
    .where('id', '<>', kept)
    .executeTakeFirst()
  return Number(result.numDeletedRows)
}

export async function deleteSignInsBefore(db: Db, municipality: string, before: Temporal.Instant): Promise<void> {
  await db.deleteFrom('auth.sign_in').where('municipality', '=', municipality).where('at', '<', before).execute()
}

export async function findAccountOfSession(db: Db, municipality: string, session: Buffer): Promise<string | undefined> {
  const row = await db
    .selectFrom('auth.session')
    .select('account_id')
    .where('municipality', '=', municipality)
    .where('id', '=', session)
    .executeTakeFirst()
  return row?.account_id
}
