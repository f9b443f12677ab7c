/**
 * Part of a transaction's work for another municipality on the same server: all of it happens with the rest, or none of it. Who may do so,
 * and for which one, is decided before this is asked (centre/regions).
 */
import { sql } from 'kysely'
import { lockChain } from './audit/store.ts'
import { closeWork } from './close-work.ts'
import type { Actor, Ctx, MunicipalityCode } from './ctx.ts'
import type { Db } from './db/connect.ts'

/**
 * `work` gets a Ctx that is bound to `municipality` and acts as `actor`; its lines go into the log there. When it throws, what it did is
 * undone and the transaction is at home again, also after a statement that failed. One at a time: while it runs nothing else may be
 * asked of the same transaction, so never beside another in `Promise.all`.
 */
export async function inMunicipality<T>(
  ctx: Ctx,
  { municipality, actor }: { readonly municipality: MunicipalityCode; readonly actor: Actor },
  work: (there: Ctx) => Promise<T>,
): Promise<T> {
  const { db } = ctx
  if (isAway.has(db)) throw new Error('One municipality at a time: this transaction is in another one already.')
  const there: Ctx = { ...ctx, municipality, actor, trace: [], closing: [] }
  isAway.add(db)
  try {
    await say(db, 'savepoint before_elsewhere')
    await bind(db, municipality)
    const result = await work(there)
    await bind(db, ctx.municipality)
    await say(db, 'release savepoint before_elsewhere')
    closeLater(ctx, there)
    return result
  } catch (error) {
    // Back to before the binding: the setting goes with it, so that nobody goes on in the other municipality.
    await say(db, 'rollback to savepoint before_elsewhere')
    throw error
  } finally {
    isAway.delete(db)
  }
}

const isAway = new WeakSet<Db>()
/** The work that a Ctx did elsewhere, of which the lines are still to be written. */
const doneElsewhere = new WeakMap<Ctx, Ctx[]>()

function closeLater(ctx: Ctx, there: Ctx): void {
  const known = doneElsewhere.get(ctx)
  if (known) {
    known.push(there)
    return
  }
  const all = [there]
  doneElsewhere.set(ctx, all)
  ctx.closing.push(() => closeElsewhere(ctx, all))
}

/** Logs are locked in the order of their codes, so that two centres that look at each other never wait for each other. */
async function closeElsewhere(ctx: Ctx, all: readonly Ctx[]): Promise<void> {
  const codes = new Set([ctx.municipality, ...all.map(there => there.municipality)])
  for (const code of [...codes].toSorted()) {
    await bind(ctx.db, code)
    if (code === ctx.municipality) await lockChain(ctx.db, code)
    for (const there of all.filter(one => one.municipality === code)) await closeWork(there)
  }
  await bind(ctx.db, ctx.municipality)
}

/** `set local`, as at the beginning of a transaction: only so Citus tells its shards. */
async function bind(db: Db, municipality: MunicipalityCode): Promise<void> {
  if (!/^\d{4}$/.test(municipality)) throw new Error(`Not a municipality code: ${municipality}`)
  await say(db, `set local cjg.municipality = '${municipality}'`)
}

const say = (db: Db, words: string) => sql.raw(words).execute(db)
