/** A signed-in browser: a random cookie whose hash is in the database, ended when idle or old. */
import { createHash, randomBytes } from 'node:crypto'
import type { Actor } from '../ctx.ts'
import type { Db } from '../db/connect.ts'
import { deleteSession, findSession, insertSession, touchSession } from './store.ts'

/** Our own choice, to be set by an organisation's security policy: half an hour without a click, a working day at most. */
const idleMinutes = 30
const absoluteHours = 10
/** Seeing is written down once a minute, not at each click. */
const touchEverySeconds = 60

export const sessionCookie = 'cjg_session'

/** A new session for this account: the value for the cookie. Always new at sign-in, so that a planted cookie is worth nothing. */
export async function startSession(
  db: Db,
  municipality: string,
  account: string,
  now: Temporal.Instant,
): Promise<string> {
  const cookie = randomBytes(32).toString('base64url')
  await insertSession(db, { municipality, id: idOf(cookie), account_id: account, started_at: now, seen_at: now })
  return cookie
}

/** The actor behind a cookie, or nobody when it is unknown, idle or old. */
export async function actorOf(
  db: Db,
  municipality: string,
  cookie: string,
  now: Temporal.Instant,
): Promise<Actor | null> {
  const session = await findSession(db, municipality, idOf(cookie))
  if (!session) return null
  if (isOver(session, now)) {
    await deleteSession(db, municipality, idOf(cookie))
    return null
  }
  if (secondsBetween(session.seenAt, now) > touchEverySeconds) await touchSession(db, municipality, idOf(cookie), now)
  return session.actor
}

export const endSession = (db: Db, municipality: string, cookie: string): Promise<void> =>
  deleteSession(db, municipality, idOf(cookie))

const isOver = (session: { startedAt: Temporal.Instant; seenAt: Temporal.Instant }, now: Temporal.Instant): boolean =>
  secondsBetween(session.seenAt, now) > idleMinutes * 60 ||
  secondsBetween(session.startedAt, now) > absoluteHours * 3600

const secondsBetween = (from: Temporal.Instant, to: Temporal.Instant): number =>
  (to.epochMilliseconds - from.epochMilliseconds) / 1000

const idOf = (cookie: string): Buffer => createHash('sha256').update(cookie).digest()
