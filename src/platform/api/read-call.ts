/** What the head of a call says, and its body as JSON: before anybody knows what it means. */
import type { Context } from 'hono'
import { readUpTo } from '../web/request.ts'
import type { ProblemCode } from './problem.ts'

/** The token of `Authorization: Bearer …` (RFC 6750 §2.1); undefined when there is none that we could have given. */
export const bearerOf = (c: Context): string | undefined =>
  /^bearer +([\w-]{43})$/i.exec(c.req.header('authorization') ?? '')?.[1]

/** Undefined when it is missing or no key. The draft of the IETF has it between quotes, most programs leave them out. */
export const idempotencyKeyOf = (c: Context): string | undefined =>
  /^"?([A-Za-z0-9._:-]{8,128})"?$/.exec(c.req.header('idempotency-key') ?? '')?.[1]

/** Does whoever calls read JSON? Weights are left alone: we have nothing else to choose from. */
export const acceptsJson = (c: Context): boolean => {
  const accepted = c.req.header('accept')
  if (accepted === undefined) return true
  return accepted.split(',').some(one => jsonTypes.has(one.split(';')[0]?.trim().toLowerCase() ?? ''))
}
const jsonTypes: ReadonlySet<string> = new Set([
  'application/json',
  'application/problem+json',
  'application/*',
  '*/*',
  '',
])

export type ReadBody =
  | { readonly ok: true; readonly text: string; readonly json: unknown }
  | { readonly ok: false; readonly because: ProblemCode }

const mostBytes = 16 * 1024
const longestMs = 10_000

/** A body that is not JSON, as it came. */
export async function bytesOf(c: Context, most: number): Promise<ReadBody> {
  if (Number(c.req.header('content-length') ?? 0) > most) return { ok: false, because: 'te-groot' }
  const body = await inTime(readUpTo(c.req.raw.body, most))
  if (body === 'too-late') return { ok: false, because: 'te-langzaam' }
  if (body === 'too-large') return { ok: false, because: 'te-groot' }
  return { ok: true, text: '', json: new Uint8Array(await body.arrayBuffer()) }
}

/** What is asked by GET has no body. */
export async function jsonOf(c: Context, method: 'GET' | 'POST'): Promise<ReadBody> {
  if (method === 'GET') return { ok: true, text: '', json: undefined }
  const type = c.req.header('content-type') ?? ''
  if (!/^application\/json\s*(?:;\s*charset="?utf-8"?\s*)?$/i.test(type)) return { ok: false, because: 'verkeerd-type' }
  if (Number(c.req.header('content-length') ?? 0) > mostBytes) return { ok: false, because: 'te-groot' }
  const body = await inTime(readUpTo(c.req.raw.body, mostBytes))
  if (body === 'too-late') return { ok: false, because: 'te-langzaam' }
  if (body === 'too-large') return { ok: false, because: 'te-groot' }
  return parsed(new Uint8Array(await body.arrayBuffer()))
}

function parsed(bytes: Uint8Array): ReadBody {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return { ok: true, text, json: JSON.parse(text) }
  } catch {
    return { ok: false, because: 'geen-json' }
  }
}

/** A body that trickles in holds a connection: whoever sends it is not waited for. */
async function inTime<T>(reading: Promise<T>): Promise<T | 'too-late'> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<'too-late'>(resolve => {
    timer = setTimeout(() => resolve('too-late'), longestMs)
  })
  try {
    return await Promise.race([reading, late])
  } finally {
    clearTimeout(timer)
  }
}
