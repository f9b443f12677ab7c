/** Acting outside a request: the story of the demo, an import, a job. Same transaction, same trace. */
import { closeWork } from './close-work.ts'
import type { Keys } from './crypto/keys.ts'
import type { Actor, Ctx, MunicipalityCode } from './ctx.ts'
import type { Database, Db } from './db/connect.ts'
import { dayInTheNetherlands } from './i18n/format.ts'
import type { Work } from './jobs/worker.ts'
import { newId } from './new-id.ts'

export type Acting = {
  readonly database: Database
  readonly keys: Keys
  readonly municipality: MunicipalityCode
  readonly actor: Actor
  readonly now: Temporal.Instant
}

/** All of the work happens, or none of it, and its trace with it. */
export const act = <T>({ database, ...acting }: Acting, work: (ctx: Ctx) => Promise<T>): Promise<T> =>
  database.transaction({ role: 'cjg_app', municipality: acting.municipality }, db => actWithin(db, acting, work))

/** The same inside a transaction that is open already, such as a job's. */
export async function actWithin<T>(
  db: Db,
  acting: Omit<Acting, 'database'>,
  work: (ctx: Ctx) => Promise<T>,
): Promise<T> {
  const ctx: Ctx = {
    ...acting,
    db,
    today: dayInTheNetherlands(acting.now),
    requestId: newId<string>(),
    trace: [],
    closing: [],
  }
  const result = await work(ctx)
  await closeWork(ctx)
  return result
}

/** Programs are nobody: one id for all, and the name says which. */
const idOfPrograms = '00000000-0000-7000-8000-000000000000'

/** A program that acts under its own name. */
export const program = (name: string): Actor => ({
  kind: 'program',
  id: idOfPrograms,
  name,
  roles: new Set(),
  organisation: null,
})

/** A use case that is done for a municipality when it was put in the queue, with what was put there along with it. */
export const whenAsked = (
  queue: string,
  keys: Keys,
  useCase: (ctx: Ctx, payload: unknown) => Promise<unknown>,
): Work => ({
  queue,
  run: async (db, { municipality, payload, now }) => {
    if (municipality === null) return
    const code = municipality as MunicipalityCode
    const acting = { keys, now, municipality: code, actor: program(queue) }
    await actWithin(db, acting, ctx => useCase(ctx, payload))
  },
})

/** A use case that every municipality needs once a day, at this time in the Netherlands. */
export const everyDay = (queue: string, at: string, keys: Keys, useCase: (ctx: Ctx) => Promise<unknown>): Work => ({
  ...whenAsked(queue, keys, useCase),
  daily: { at, for: 'each-municipality' },
})
