import { Kysely } from 'kysely'
import pg from 'pg'
import { dialectOf, sendTogether } from './dialect.ts'
import type { Tables } from './tables.ts'
import { types } from './values.ts'

/**
 * What store functions take: queries inside one transaction, answered in the order in which they are asked. Reads that do not wait
 * for each other are asked at once (`Promise.all`) and travel together; never beside `asRole`, which changes who asks.
 */
export type Db = Kysely<Tables>

const roles = ['cjg_app', 'cjg_index', 'cjg_reporting', 'cjg_audit', 'cjg_jobs'] as const

/** As whom the work looks at the database (db/roles.sql), and for which municipality: CBS code of four digits, null for none. */
export type Scope = { role: (typeof roles)[number]; municipality: string | null }

export type Database = {
  /**
   * All of the work happens, or none of it. Throw a `Rollback` to undo it and still give a result; any other error undoes it
   * and is thrown on. Work does not nest: pass `db` on.
   */
  transaction<T>(scope: Scope, work: (db: Db) => Promise<T>): Promise<T>
  close(): Promise<void>
}
export type Options = {
  /** Connections at most. */
  max?: number
  /** A statement that takes longer is cancelled. */
  statementTimeoutMs?: number
  /** A connection unused for so long is closed. */
  idleMs?: number
}

/** Thrown by work that must leave nothing behind but has an answer: the result of the transaction is this `result`. */
export class Rollback<T> {
  readonly result: T
  constructor(result: T) {
    this.result = result
  }
}

/** By this an operator, and the reset of the demo, sees which program holds a connection. */
export const programName = `opencjg-${process.pid}`

export function connect(url: string, options: Options = {}): Database {
  const { max = 10, statementTimeoutMs = 15_000, idleMs = 60_000 } = options
  const waits = { connectionTimeoutMillis: 10_000, idleTimeoutMillis: idleMs }
  const pool = new pg.Pool({
    connectionString: url,
    application_name: programName,
    max,
    types,
    pipeline: true,
    ...waits,
  })
  // A connection that breaks while idle is dropped by the pool, and one that breaks in use fails its own query.
  pool.on('error', () => {})
  pool.on('connect', client => client.on('error', () => {}))
  return {
    async transaction(scope, work) {
      const begin = beginOf(scope, statementTimeoutMs)
      const client = await pool.connect()
      let sound = false
      try {
        const result = await inTransaction(client, begin, work)
        sound = true
        return result
      } catch (error) {
        sound = await rollBack(client)
        if (error instanceof Rollback) return error.result
        throw error
      } finally {
        client.release(!sound)
      }
    },
    close: () => pool.end(),
  }
}

async function inTransaction<T>(client: pg.PoolClient, begin: string, work: (db: Db) => Promise<T>): Promise<T> {
  // Sent ahead of the work's first question, in the same journey. When it fails, the server refuses all that follows it.
  sendTogether(client)
  const begun = client.query(begin)
  begun.catch(() => {})
  const result = await workOn(client, work)
  await begun
  const { command } = await client.query('commit')
  // PostgreSQL answers "rollback" to the commit of a transaction in which a statement failed.
  if (command !== 'COMMIT') throw new Error('Nothing was stored: a statement failed and the work went on without it.')
  return result
}

/**
 * One string, one round trip. `set local` ends with the transaction, so a connection never carries a municipality over. On
 * Citus the first setting makes the others reach the shards (`set_config()` would not); elsewhere it means nothing.
 */
function beginOf({ role, municipality }: Scope, timeoutMs: number): string {
  if (!roles.includes(role)) throw new Error(`Unknown role ${role}`)
  if (municipality !== null && !/^\d{4}$/.test(municipality))
    throw new Error(`Not a municipality code: ${municipality}`)
  return [
    'begin',
    `set local citus.propagate_set_commands = 'local'`,
    `set local role ${role}`,
    `set local cjg.municipality = '${municipality ?? ''}'`,
    `set local statement_timeout = ${timeoutMs}`,
  ].join('; ')
}

/** False: the connection can not be used again. */
const rollBack = (client: pg.PoolClient): Promise<boolean> =>
  client.query('rollback').then(
    () => true,
    () => false,
  )

/** Work that fails may leave a question of its own unasked: by then the connection belongs to somebody else's transaction. */
async function workOn<T>(client: pg.PoolClient, work: (db: Db) => Promise<T>): Promise<T> {
  const asking = known.get(client) ?? askingOn(client)
  try {
    return await work(asking.db)
  } catch (error) {
    asking.transaction.isOver = true
    known.delete(client)
    throw error
  }
}

/** Kept for the next work on the same connection: making one anew for each costs more than a query. */
const known = new WeakMap<pg.PoolClient, ReturnType<typeof askingOn>>()

function askingOn(client: pg.PoolClient): { readonly db: Db; readonly transaction: { isOver: boolean } } {
  const transaction = { isOver: false }
  const asking = { db: new Kysely<Tables>({ dialect: dialectOf(client, transaction) }), transaction }
  known.set(client, asking)
  return asking
}
