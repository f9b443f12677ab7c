import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process'
import { closeSync, existsSync, fchownSync, openSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { promisify } from 'node:util'
import pg from 'pg'
import { type Engine, engineFor } from './embedded-engine.ts'
import { choosePlace, type Place, port } from './embedded-place.ts'

export type Embedded = {
  /** For `connect`, `migrate` and any PostgreSQL client: the host is a socket folder. */
  url: string
  /** True when a server was already running on this folder. */
  adopted: boolean
  /** Stops the server, unless another program still uses it. */
  stop(): Promise<void>
}
export type Options = {
  /** Settings of the server beside our own, such as `{ fsync: 'off' }` for a server that may be lost. */
  settings?: Record<string, string>
  /** Told where the database is when it could not be in the folder itself. */
  say?: (line: string) => void
}

/** The driver's types leave these two out: whether an open connection keeps this program alive. */
type Keeper = pg.Client & { ref(): void; unref(): void }

const name = 'opencjg'

/**
 * Starts the real PostgreSQL 18 on a data folder, or adopts the one that runs there already (a killed program leaves its
 * server behind). No TCP port: whoever may enter the socket's folder (mode 0700) is let in.
 */
export async function startEmbedded(
  folder: string,
  { settings = {}, say = console.error }: Options = {},
): Promise<Embedded> {
  const place = choosePlace(folder, say)
  const found = await knock(place)
  const keeper = found ?? (await start(place, settings))
  return embedded(place, keeper, found !== undefined)
}

function embedded(place: Place, keeper: Keeper, adopted: boolean): Embedded {
  keeper.unref()
  const url = `postgres://${name}@localhost/${name}?host=${encodeURIComponent(place.socket)}`
  return { url, adopted, stop: () => stop(place, keeper) }
}

async function start(place: Place, settings: Record<string, string>): Promise<Keeper> {
  const engine = engineFor(place)
  if (!existsSync(place.cluster)) await createCluster(engine, place)
  const keeper = await untilOpen(place, () => launch(engine, place, settings))
  const { rowCount } = await keeper.query('select from pg_database where datname = $1', [name])
  if (!rowCount) await keeper.query(`create database ${name}`).catch(unlessItExists)
  return keeper
}

/** Made beside its place and renamed into it: a killed start never leaves half a cluster, and of two starts one wins. */
async function createCluster({ initdb }: Engine, place: Place): Promise<void> {
  const making = join(place.home, `making-${process.pid}`)
  const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--locale=C.UTF-8']
  await promisify(execFile)(initdb, ['-D', making, '-U', name, '--auth=trust', '--no-instructions', ...locale], {
    ...place.user,
    cwd: place.home,
    env,
  })
  try {
    renameSync(making, place.cluster)
  } catch (error) {
    if (!existsSync(place.cluster)) throw error
    rmSync(making, { recursive: true })
  }
}

/**
 * Sane for one small server. Every commit is on disk before it is acknowledged. Error details are left out of the log:
 * they quote rows.
 */
const ours = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  max_connections: '50',
  shared_buffers: '128MB',
  io_method: 'sync',
  max_wal_size: '1GB',
  checkpoint_timeout: '15min',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  datestyle: 'ISO',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
}
const env = { PATH: process.env.PATH, LC_ALL: 'C', TZ: 'UTC' }

/** In a process group of its own: Ctrl-C stops this program, and this program then stops the server in order. */
function launch({ postgres }: Engine, place: Place, settings: Record<string, string>): ChildProcess {
  clearStaleLock(place)
  const all = { ...ours, port: String(port), unix_socket_directories: place.socket, ...settings }
  const options = Object.entries(all).flatMap(([key, value]) => ['-c', `${key}=${value}`])
  if ((statSync(place.log, { throwIfNoEntry: false })?.size ?? 0) > 5_000_000) renameSync(place.log, `${place.log}.old`)
  const log = openSync(place.log, 'a', 0o600)
  if (place.user) fchownSync(log, place.user.uid, place.user.gid)
  const child = spawn(postgres, ['-D', place.cluster, ...options], {
    ...place.user,
    cwd: place.home,
    env,
    detached: true,
    stdio: ['ignore', log, log],
  })
  closeSync(log)
  child.unref()
  return child
}

/** Knocks until someone opens: our own server, or that of a program that was just before us. */
async function untilOpen(place: Place, launchServer: () => ChildProcess): Promise<Keeper> {
  let child = launchServer()
  for (let launches = 1; ; ) {
    const keeper = await knock(place)
    if (keeper) return keeper
    await sleep(5)
    if (child.exitCode === null && child.signalCode === null) continue
    // The processes of a killed server hold its memory a moment longer, and one that stops keeps its lock until it is done.
    if (launches++ === 50) throw new Error(`PostgreSQL start niet. Het eind van ${place.log}:\n${lastLines(place.log)}`)
    await sleep(100)
    child = launchServer()
  }
}

/** A connection kept for as long as this program uses the server: the last program out stops it. */
async function knock(place: Place): Promise<Keeper | undefined> {
  if (!existsSync(join(place.socket, `.s.PGSQL.${port}`))) return undefined
  const client = new pg.Client({ host: place.socket, port, user: name, database: 'postgres' }) as Keeper
  client.on('error', () => {})
  try {
    await client.connect()
    return client
  } catch (error) {
    await client.end().catch(() => {})
    if (notOpenYet.has(codeOf(error))) return undefined
    throw error
  }
}

/** No file, nobody listening, gone half-way, starting up or shutting down, all connections taken for the moment. */
const notOpenYet = new Set(['ENOENT', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', '57P03', '57P01', ''])

async function stop(place: Place, keeper: Keeper): Promise<void> {
  keeper.ref()
  const alone = await isAlone(keeper)
  await keeper.end().catch(() => {})
  const pid = serverPid(place)
  if (!alone || pid === undefined) return
  process.kill(pid, 'SIGINT') // "fast shutdown": roll back what is open, write everything, go
  while (serverPid(place) === pid && commandOf(pid)) await sleep(5)
}

/** Connections that were just closed take a moment to disappear. */
async function isAlone(keeper: Keeper): Promise<boolean> {
  const others = `select from pg_stat_activity where backend_type = 'client backend' and pid <> pg_backend_pid()`
  for (let look = 0; look < 10; look++) {
    const found = await keeper.query(others).catch(() => undefined)
    if (!found?.rowCount) return true
    await sleep(20)
  }
  return false
}

/**
 * After a power cut or kill -9 the number in the lock file may since belong to another program; PostgreSQL then waits for
 * ever. It is stale unless that process is a server on this very cluster.
 */
function clearStaleLock(place: Place): void {
  const pid = serverPid(place)
  if (pid === undefined || commandOf(pid).includes(place.cluster)) return
  rmSync(join(place.cluster, 'postmaster.pid'), { force: true })
  rmSync(join(place.socket, `.s.PGSQL.${port}.lock`), { force: true })
}

function serverPid(place: Place): number | undefined {
  try {
    return Number(readFileSync(join(place.cluster, 'postmaster.pid'), 'utf8').split('\n')[0]) || undefined
  } catch {
    return undefined
  }
}

/** The command line of a running process; empty when there is none. */
function commandOf(pid: number): string {
  if (process.platform !== 'linux')
    return spawnSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' }).stdout
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8')
  } catch {
    return ''
  }
}

function unlessItExists(error: unknown): void {
  if (codeOf(error) !== '42P04' && codeOf(error) !== '23505') throw error
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

const lastLines = (path: string): string => readFileSync(path, 'utf8').trimEnd().split('\n').slice(-8).join('\n')
