import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { after } from 'node:test'
import pg from 'pg'
import { connect, type Database } from '../src/platform/db/connect.ts'
import { startEmbedded } from '../src/platform/db/embedded.ts'
import { migrate } from '../src/platform/db/migrate.ts'
import { quickPlace } from './quick-place.ts'

export type TestDatabase = Database & {
  /** For another program or connection on the same database. */
  url: string
  /** Closes the connections and removes the database. */
  drop(): Promise<void>
}

/**
 * A migrated, empty database of the test file's own: a copy of a template that is made once per version of the migrations.
 * The server is the checkout's own, started by the first who asks and stopped by the last; with DATABASE_URL
 * (a user who may create databases) it is that one. What a file does not drop is dropped after the last test.
 */
export async function testDatabase(): Promise<TestDatabase> {
  server ??= startServer()
  const { url, template } = await server
  return copyOf(url, template)
}

/**
 * Databases that begin alike: the work is done once in a process, in a database that is copied for each who asks. Copying takes a
 * tenth of a second; what is done by work takes its queries, on connections that know nothing yet.
 */
export function testDatabases(fill: (database: TestDatabase) => Promise<void>): () => Promise<TestDatabase> {
  let filled: Promise<TestDatabase> | undefined
  const make = async () => {
    const database = await testDatabase()
    await fill(database)
    // Whoever is connected to a database keeps it from being copied.
    await database.close()
    return database
  }
  return async () => {
    filled ??= make()
    const { url } = await filled
    return copyOf(url, new URL(url).pathname.slice(1))
  }
}

async function copyOf(url: string, template: string): Promise<TestDatabase> {
  const name = `opencjg_test_${process.pid}_${made++}`
  await asAdmin(url, admin => admin.query(`create database ${name} template ${template} strategy file_copy`))
  const own = withDatabase(url, name)
  const database = connect(own, { max: 4, idleMs: 500 })
  let closed: Promise<void> | undefined
  const close = () => (closed ??= database.close())
  const drop = async () => {
    if (!open.delete(drop)) return
    await close()
    await asAdmin(url, admin => admin.query(`drop database ${name} with (force)`))
  }
  open.add(drop)
  return { ...database, close, url: own, drop }
}

type Server = { url: string; template: string; stop?: () => Promise<void> }
let server: Promise<Server> | undefined
let made = 0
const open = new Set<() => Promise<void>>()

// Of several `after` hooks in one process this one may come first, so it does the work of the others too.
after(async () => {
  await Promise.all([...open].map(drop => drop()))
  await (await server)?.stop?.()
})

/** What is in it may be lost with the power, so nothing waits for the disk; many files each have their connections. */
const settings = { fsync: 'off', max_connections: '300' }
const root = join(import.meta.dirname, '..')

async function startServer(): Promise<Server> {
  const given = process.env.DATABASE_URL
  if (given) return { url: given, template: await templateOn(given) }
  const { url, stop } = await startEmbedded(quickPlace('test-db'), { settings })
  return { url, template: await templateOn(url), stop }
}

/** Named after what the migrations say; older ones go, and so do databases of runs that were killed. */
async function templateOn(url: string): Promise<string> {
  const template = `opencjg_template_${fingerprint()}`
  await asAdmin(url, async admin => {
    await admin.query(`select pg_advisory_lock(hashtext('test template'))`)
    const { rows } = await admin.query<{ name: string }>('select datname as name from pg_database')
    const names = rows.map(({ name }) => name)
    for (const name of names.filter(isLeftOver(template))) await admin.query(`drop database ${name} with (force)`)
    if (names.includes(template)) return
    await admin.query(`create database ${template}_making`)
    await migrate(withDatabase(url, `${template}_making`))
    await admin.query(`alter database ${template}_making rename to ${template}`)
  })
  return template
}

function fingerprint(): string {
  const hash = createHash('sha256')
  for (const path of globSync('db/{roles.sql,{migrations,views}/*.sql}', { cwd: root }).sort())
    hash.update(path).update(readFileSync(join(root, path)))
  return hash.digest('hex').slice(0, 12)
}

const isLeftOver = (template: string) => (name: string) => {
  const test = /^opencjg_test_(\d+)_\d+$/.exec(name)
  return test ? !isRunning(Number(test[1])) : name.startsWith('opencjg_template_') && name !== template
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

async function asAdmin<T>(url: string, work: (admin: pg.Client) => Promise<T>): Promise<T> {
  const admin = new pg.Client({ connectionString: withDatabase(url, 'postgres') })
  await admin.connect()
  try {
    return await work(admin)
  } finally {
    await admin.end()
  }
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url)
  changed.pathname = `/${name}`
  return changed.href
}
