/** A town of one's own for a test file: a fresh database, the cast's centre and the whole program in front of it. */
import type { Hono } from 'hono'
import { openTown } from '../cast/open-town.ts'
import { biezendrecht, vlierdam } from '../cast/town.ts'
import { application } from '../src/app.ts'
import type { Centre } from '../src/centre/index.ts'
import { type Acting, act } from '../src/platform/act.ts'
import type { Keys } from '../src/platform/crypto/keys.ts'
import type { Actor, Ctx } from '../src/platform/ctx.ts'
import { type TestDatabase, testDatabases } from './database.ts'

/** Every test plays on this day, at eleven in the morning in Vlierdam. */
export const today = Temporal.PlainDate.from('2026-11-23')
export const now = Temporal.Instant.from('2026-11-23T10:00:00Z')

export const testKeys: Keys = {
  sealing: [{ id: 1, key: Buffer.alloc(32, 1) }],
  bsnLookup: Buffer.alloc(32, 2),
  indexPseudonym: [Buffer.alloc(32, 3)],
  sessions: Buffer.alloc(32, 4),
}

export type Town = {
  readonly app: Hono
  readonly database: TestDatabase
  /** Does work as one of the cast, outside the browser. */
  act<T>(actor: Actor, work: (ctx: Ctx) => Promise<T>, at?: { now?: Temporal.Instant; town?: Centre }): Promise<T>
}

const actingIn = (database: TestDatabase): Omit<Acting, 'municipality' | 'actor'> => ({ database, keys: testKeys, now })

const opened = testDatabases(async database => {
  await openTown(actingIn(database), vlierdam)
  await openTown(actingIn(database), biezendrecht)
})

/** Vlierdam, and Biezendrecht on the same server. @param clock what pages take for the time: a test may let it run on */
export async function testTown({ clock = () => now } = {}): Promise<Town> {
  const database = await opened()
  const acting = actingIn(database)
  const app = application({
    database,
    keys: testKeys,
    assets: new Map(),
    demo: true,
    mail: 'stays-in-demo',
    clock,
    log: line => {
      if (line.level === 'error') console.error(line)
    },
  })
  return {
    app,
    database,
    act: (actor, work, at = {}) =>
      act({ ...acting, actor, municipality: (at.town ?? vlierdam).code, now: at.now ?? now }, work),
  }
}
