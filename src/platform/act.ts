/** Acting outside a request: the story of the demo, an import, a job. Same transaction, same trace. */
import { writeTrace } from './audit/record.ts'
import type { Keys } from './crypto/keys.ts'
import type { Actor, Ctx, MunicipalityCode } from './ctx.ts'
import type { Database } from './db/connect.ts'
import { dayInTheNetherlands } from './i18n/format.ts'
import { newId } from './new-id.ts'

export type Acting = {
  readonly database: Database
  readonly keys: Keys
  readonly municipality: MunicipalityCode
  readonly actor: Actor
  readonly now: Temporal.Instant
}

/** All of the work happens, or none of it, and its trace with it. */
export const act = <T>(
  { database, keys, municipality, actor, now }: Acting,
  work: (ctx: Ctx) => Promise<T>,
): Promise<T> =>
  database.transaction({ role: 'cjg_app', municipality }, async db => {
    const ctx: Ctx = {
      db,
      keys,
      municipality,
      actor,
      now,
      today: dayInTheNetherlands(now),
      requestId: newId<string>(),
      trace: [],
    }
    const result = await work(ctx)
    await writeTrace(ctx)
    return result
  })

/** A program that acts under its own name. */
export const program = (name: string): Actor => ({
  kind: 'program',
  id: name,
  name,
  roles: new Set(),
  organisation: null,
})
