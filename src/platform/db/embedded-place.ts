import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { accessSync, chmodSync, chownSync, constants, lstatSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'

/**
 * Where an embedded server lives and as whom it runs. Under the data folder there is one folder of the server's own
 * (mode 0700) with the cluster, the log, the socket and, where needed, a copy of the engine.
 */
export type Place = {
  /** Folder of everything that is the server's. */
  home: string
  /** The cluster itself, named after the major version of the engine. */
  cluster: string
  socket: string
  log: string
  /** Undefined: the server runs as whoever runs this program. */
  user: User | undefined
}
export type User = { uid: number; gid: number }

/** PostgreSQL names its socket file after a port; nothing listens on TCP. */
export const port = 5432

export function choosePlace(dataFolder: string, say: (line: string) => void): Place {
  const folder = resolve(dataFolder)
  // Whatever the umask: the server's own user must be able to walk through. What is secret inside has its own mode.
  if (mkdirSync(folder, { recursive: true })) chmodSync(folder, 0o711)
  const user = process.getuid?.() === 0 ? userOf(folder) : undefined
  const home = ownFolder(join(mayReach(user, folder) ? folder : elsewhere(folder, say), 'postgres'), user)
  const socket = ownFolder(socketFolder(home), user)
  return { home, cluster: join(home, '18'), socket, log: join(home, 'server.log'), user }
}

/** May this user walk into this folder, or run this program? Asked of the system itself, as that user. */
export const mayReach = (user: User | undefined, path: string): boolean =>
  user === undefined || spawnSync('test', ['-x', path], { ...user, cwd: '/' }).status === 0

/** PostgreSQL refuses to run as root: take the owner of the folder, or else `nobody`. */
function userOf(folder: string): User {
  for (const path of [join(folder, 'postgres'), folder]) {
    const owner = statSync(path, { throwIfNoEntry: false })
    if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid }
  }
  const nobody = /^nobody:[^:]*:(\d+):(\d+):/m.exec(readFileSync('/etc/passwd', 'utf8'))
  return { uid: Number(nobody?.[1] ?? 65534), gid: Number(nobody?.[2] ?? 65534) }
}

function elsewhere(folder: string, say: (line: string) => void): string {
  const name = `${basename(dirname(folder))}-${short(folder)}`
  const instead = join('/var/lib/opencjg', name)
  mkdirSync(instead, { recursive: true })
  for (const path of [dirname(instead), instead]) chmodSync(path, 0o711)
  say(
    `De database kan niet in ${folder} staan: de gebruiker van de server mag daar niet komen. Hij staat in ${instead}.`,
  )
  return instead
}

function ownFolder(path: string, user: User | undefined): string {
  if (mkdirSync(path, { recursive: true, mode: 0o700 }) && user) chownSync(path, user.uid, user.gid)
  const found = lstatSync(path)
  const owner = user?.uid ?? process.getuid?.()
  if (!found.isDirectory() || found.uid !== owner)
    throw new Error(
      `De map ${path} is van een andere gebruiker. Start als die gebruiker, of kies een andere OPENCJG_DATA.`,
    )
  accessSync(path, constants.W_OK)
  chmodSync(path, 0o700)
  return path
}

/** A socket's path has room for 107 bytes on Linux and 103 on macOS: a deep project gets a short folder instead. */
function socketFolder(home: string): string {
  const fits = (folder: string) => Buffer.byteLength(join(folder, `.s.PGSQL.${port}`)) <= 103
  const short_ = `opencjg-${short(home)}`
  return [join(home, 'socket'), join(tmpdir(), short_)].find(fits) ?? join('/tmp', short_)
}

const short = (path: string): string => createHash('sha256').update(path).digest('hex').slice(0, 10)
