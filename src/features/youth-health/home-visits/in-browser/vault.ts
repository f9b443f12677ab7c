/**
 * What lies in the browser. Everything about a person is sealed with AES-GCM under a key that WebCrypto makes, that no script can take out,
 * and that lives in this browser alone. The package has a key of its own, thrown away with it; what a nurse wrote has another, which stays
 * until all of it was sent or thrown away. Unsealed stand only times and keys of packages.
 */
import {
  type PackageStanding,
  type PackageTime,
  packageStanding,
  seenAt,
} from '../../../../knowledge/home-visits/package-time.ts'
import type { GoneBecause, VisitPackage } from '../visit-package.ts'
import { take, takeAll, write } from './database.ts'
import { type Work, wholePackage, wholeWork } from './work.ts'

type Sealed = { readonly iv: Uint8Array<ArrayBuffer>; readonly body: ArrayBuffer }
type Meta = { readonly id: string; readonly time: PackageTime }
export type Gone = { readonly package: string; readonly because: GoneBecause }

/** Takes the place of the package that was there; what was written for that one stays. */
export async function keepPackage(packed: VisitPackage): Promise<void> {
  const now = Date.now()
  await wipePackage('wiped')
  const time: PackageTime = { givenAt: packed.givenAt, endsAt: packed.endsAt, cameIn: now, lastSeen: now }
  const sealed = await seal('package', packed.id, packed)
  await write([
    { store: 'sealed', key: 'package', value: sealed },
    { store: 'plain', key: 'meta', value: { id: packed.id, time } },
    { store: 'plain', key: 'sent', value: [] },
  ])
}

/** Looks at the clock first: a package whose time is over, or may be, is wiped and not read. */
export async function look(): Promise<PackageStanding | 'none'> {
  const meta: Meta | undefined = await take('plain', 'meta')
  if (!meta) return 'none'
  const now = Date.now()
  const standing = packageStanding(meta.time, now)
  if (standing === 'stands')
    await write([{ store: 'plain', key: 'meta', value: { ...meta, time: seenAt(meta.time, now) } }])
  else await wipePackage(standing)
  return standing
}

export async function readPackage(): Promise<VisitPackage | null> {
  const meta: Meta | undefined = await take('plain', 'meta')
  const sealed: Sealed | undefined = await take('sealed', 'package')
  return meta && sealed ? wholePackage(await unseal('package', meta.id, sealed)) : null
}

/** Without its key the package could not be read even from a copy of the disk. That it is gone is told when there is network. */
export async function wipePackage(because: GoneBecause): Promise<void> {
  const meta: Meta | undefined = await take('plain', 'meta')
  if (!meta) return
  const gone: readonly Gone[] = (await take('plain', 'gone')) ?? []
  await write([
    { store: 'sealed', key: 'package' },
    { store: 'keys', key: 'package' },
    { store: 'plain', key: 'meta' },
    { store: 'plain', key: 'sent' },
    { store: 'plain', key: 'gone', value: [...gone, { package: meta.id, because }] },
  ])
}

export const goneSoFar = async (): Promise<readonly Gone[]> => (await take('plain', 'gone')) ?? []
export async function toldOf(told: Gone): Promise<void> {
  const left = (await goneSoFar()).filter(one => one.package !== told.package)
  await write([{ store: 'plain', key: 'gone', value: left }])
}

/** Sealed anew at each change. */
export const keepWork = (work: Work): Promise<void> =>
  alone(async () => {
    await write([{ store: 'sealed', key: nameOf(work.id), value: await seal('work', work.id, work) }])
  })

/** In the order of the visits; what was sent is gone from here. */
export async function works(): Promise<readonly Work[]> {
  const all = await takeAll('sealed')
  const own = all.filter(([name]) => name.startsWith(prefix))
  const read = await Promise.all(own.map(([name, sealed]) => unseal('work', name.slice(prefix.length), sealed)))
  return read
    .map(wholeWork)
    .filter(work => work !== null)
    .toSorted((one, other) => (one.id < other.id ? -1 : 1))
}

export const dropWork = (id: string, wasSent: boolean): Promise<void> => alone(() => drop(id, wasSent))

async function drop(id: string, wasSent: boolean): Promise<void> {
  const sent: readonly string[] = (await take('plain', 'sent')) ?? []
  await write([
    { store: 'sealed', key: nameOf(id) },
    ...(wasSent ? [{ store: 'plain' as const, key: 'sent', value: [...sent, id] }] : []),
  ])
  if ((await works()).length === 0) await write([{ store: 'keys', key: 'work' }])
}

/** So that no window seals under a key that another throws away at that moment. */
async function alone(work: () => Promise<void>): Promise<void> {
  await navigator.locks.request('home-visits-vault', work)
}

export const sentSoFar = async (): Promise<readonly string[]> => (await take('plain', 'sent')) ?? []

const prefix = 'work '
const nameOf = (id: string): string => prefix + id

type Purpose = 'package' | 'work'

async function seal(purpose: Purpose, about: string, value: unknown): Promise<Sealed> {
  const iv = crypto.getRandomValues(new Uint8Array(12))
  const words = new TextEncoder().encode(JSON.stringify(value))
  const body = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: bytes(about) },
    await keyFor(purpose),
    words,
  )
  return { iv, body }
}

// Whatever comes out was sealed here: AES-GCM refuses all else.
async function unseal(purpose: Purpose, about: string, { iv, body }: Sealed) {
  const way = { name: 'AES-GCM', iv, additionalData: bytes(about) }
  return JSON.parse(new TextDecoder().decode(await crypto.subtle.decrypt(way, await keyFor(purpose), body)))
}

/** Of two windows that make one at once the first counts. */
async function keyFor(purpose: Purpose): Promise<CryptoKey> {
  const kept: CryptoKey | undefined = await take('keys', purpose)
  if (kept) return kept
  const made = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt'])
  await write([{ store: 'keys', key: purpose, value: made, isNew: true }])
  return (await take('keys', purpose)) ?? made
}

const bytes = (words: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(words)
