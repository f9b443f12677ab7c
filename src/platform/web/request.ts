/** What a request says about itself, read in one place. */
import { getConnInfo } from '@hono/node-server/conninfo'
import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import { sessionCookie, sessionId } from '../auth/session.ts'
import type { Browser, Device, Route } from './router.ts'
import { ticketCookie } from './ticket.ts'

export const hostOf = (c: Context): string => c.req.header('host') ?? new URL(c.req.url).host
export const cookieOf = (c: Context): string | null => getCookie(c, sessionCookie) ?? null
export const acceptEncoding = (c: Context): string => c.req.header('accept-encoding') ?? ''
/** Behind a proxy that ends TLS, which says so. */
export const isSecure = (c: Context): boolean =>
  c.req.header('x-forwarded-proto') === 'https' || c.req.url.startsWith('https:')

export function browserOf(c: Context): Browser {
  const cookie = cookieOf(c)
  return {
    origin: `${isSecure(c) ? 'https' : 'http'}://${hostOf(c)}`,
    device: deviceFrom(c.req.header('user-agent') ?? ''),
    ticket: getCookie(c, ticketCookie) ?? null,
    session: cookie === null ? null : sessionId(cookie),
  }
}

function deviceFrom(agent: string): Device {
  if (/iPad|Tablet|Android(?!.*Mobile)/i.test(agent)) return 'tablet'
  if (/Mobi|iPhone/i.test(agent)) return 'phone'
  return /Windows|Macintosh|X11|CrOS/i.test(agent) ? 'computer' : 'unknown'
}

/** The address on the wire; in process (tests) there is none. */
export function addressOf(c: Context): string {
  if (!c.env || !('incoming' in c.env)) return 'in process'
  return getConnInfo(c).remote.address ?? 'unknown'
}

/** A sign that nobody types and PostgreSQL keeps in no text: only who tries our locks sends it. */
export const holdsNul = (values: readonly FormDataEntryValue[]): boolean =>
  values.some(value => (typeof value === 'string' ? value : value.name).includes('\0'))

const usualBodyLimit = 256 * 1024

/** The posted form; a body over the limit is not read further. A body that is no form counts as empty, and fails its checks. */
export async function formOf(c: Context, route: Route): Promise<FormData | 'too-large'> {
  if (route.method === 'GET') return new FormData()
  const limit = route.bodyLimit ?? usualBodyLimit
  if (Number(c.req.header('content-length') ?? 0) > limit) return 'too-large'
  const body = await readUpTo(c.req.raw.body, limit)
  if (body === 'too-large') return body
  const type = c.req.header('content-type') ?? 'application/x-www-form-urlencoded'
  return new Response(body, { headers: { 'content-type': type } }).formData().catch(() => new FormData())
}

/** All of it, or that it is more than `limit` bytes: then the rest is not read. */
export async function readUpTo(stream: ReadableStream<Uint8Array> | null, limit: number): Promise<Blob | 'too-large'> {
  const reader = stream?.getReader()
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.byteLength
    if (size > limit) {
      // Whoever sends it may fail at being stopped; that is no fault of ours.
      await reader?.cancel().catch(() => {})
      return 'too-large'
    }
    chunks.push(new Uint8Array(part.value))
  }
  return new Blob(chunks)
}
