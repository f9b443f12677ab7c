/** A signed-in browser: a random cookie whose hash is in the database, ended when idle or old. */
import { createHash, randomBytes } from 'node:crypto'
import type { Actor, Assurance } from '../ctx.ts'
import type { Db } from '../db/connect.ts'
import { dayInTheNetherlands } from '../i18n/format.ts'
import type { Device } from '../web/router.ts'
import { deleteSession, findSession, insertSession, touchSession } from './store.ts'
import type { Way } from './way.ts'

/** Our own choice, to be set by an organisation's security policy: half an hour without a click, a working day at most. */
const idleMinutes = 30
const absoluteHours = 10
/** Seeing is written down once a minute, not at each click. */
const touchEverySeconds = 60

export const sessionCookie = 'cjg_session'

export type How = { readonly way: Way; readonly device: Device; readonly assurance: Assurance }
const usualHow: How = { way: 'password', device: 'unknown', assurance: 'high' }

/** A new session for this account: the value for the cookie. Always new at sign-in, so that a planted cookie is worth nothing. */
export async function startSession(
  db: Db,
  municipality: string,
  account: string,
  now: Temporal.Instant,
  how: How = usualHow,
): Promise<string> {
  const cookie = randomBytes(32).toString('base64url')
  const id = sessionId(cookie)
  await insertSession(db, { municipality, id, account_id: account, started_at: now, seen_at: now, ...how })
  return cookie
}

/** The actor behind a cookie, or nobody when it is unknown, idle or old. `isAwake`: somebody clicked, and the session is not idle. */
export async function actorOf(
  db: Db,
  municipality: string,
  cookie: string,
  now: Temporal.Instant,
  { isAwake }: { readonly isAwake: boolean } = { isAwake: true },
): Promise<Actor | null> {
  const id = sessionId(cookie)
  const session = await findSession(db, municipality, id, dayInTheNetherlands(now))
  if (!session) return null
  if (isOver(session, now)) {
    await deleteSession(db, municipality, id)
    return null
  }
  const isLong = secondsBetween(session.seenAt, now) > touchEverySeconds
  if (isAwake && isLong) await touchSession(db, municipality, id, now)
  return session.actor
}

export const endSession = (db: Db, municipality: string, cookie: string): Promise<void> =>
  deleteSession(db, municipality, sessionId(cookie))

/** Idle or old: the browser is not signed in any more, though the row may still be there. */
export const isOver = (
  session: { readonly startedAt: Temporal.Instant; readonly seenAt: Temporal.Instant },
  now: Temporal.Instant,
): boolean =>
  secondsBetween(session.seenAt, now) > idleMinutes * 60 ||
  secondsBetween(session.startedAt, now) > absoluteHours * 3600

const secondsBetween = (from: Temporal.Instant, to: Temporal.Instant): number =>
  (to.epochMilliseconds - from.epochMilliseconds) / 1000

/** What a cookie is kept as. */
export const sessionId = (cookie: string): Buffer => createHash('sha256').update(cookie).digest()
