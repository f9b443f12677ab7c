/**
 * Pages that stand open hear that what they show has changed, by server-sent events. An event says of nobody anything: only that there is
 * something new, by a number. What it is, the page asks for in the usual way. Each time, and now and then in between, it is asked again
 * whether this browser is still signed in and may still see this; when not, the stream ends.
 */
import { setTimeout as sleep } from 'node:timers/promises'

/** How far there is something to see for who asks; or that it is over: no longer signed in, or no longer let in. */
export type Standing = { readonly kind: 'open'; readonly revision: number } | { readonly kind: 'over' }

export type Opening = {
  /** Who listens: of one person only so many streams stay open. */
  readonly person: string
  /** What it is told under: see `heardAs`. */
  readonly heard: string
  readonly revision: number
  readonly ask: () => Promise<Standing>
}

export type Live = {
  /** The answer to a browser that wants to be told. */
  open(opening: Opening): Response
  /** Something changed. Of several changes shortly after each other the page is told once. */
  hear(heard: string): void
  /** Whether anything changed is not known: everybody is asked for again. */
  askAll(): void
  /** Ends every stream; the browsers come back by themselves when the program is there again. */
  close(): void
}

type Stream = Opening & {
  readonly write: (words: string) => void
  readonly end: () => void
  told: number
  isAsking: boolean
  isStale: boolean
}

/** A proxy ends a line on which nothing was said for a minute. */
const heartbeatMs = 20_000
const gatherMs = 250
/** Windows of one person on one plan, with some to spare; a browser keeps no more connections to one place than six. */
const mostOfOnePerson = 6

export function liveHub(settings: { readonly heartbeatMs?: number; readonly gatherMs?: number } = {}): Live {
  const waits = { heartbeatMs, gatherMs, ...settings }
  const streams = new Set<Stream>()
  const renew = (stream: Stream) => void renewed(streams, stream, waits.gatherMs)
  const heartbeat = setInterval(() => streams.forEach(renew), waits.heartbeatMs).unref()
  return {
    open(opening) {
      const { readable, stream } = newStream(opening, () => streams.delete(stream))
      endOldest(streams, opening.person)
      streams.add(stream)
      return new Response(readable, { headers })
    },
    hear(heard) {
      for (const stream of streams) if (stream.heard === heard) renew(stream)
    },
    askAll: () => streams.forEach(renew),
    close() {
      clearInterval(heartbeat)
      for (const stream of streams) stream.end()
      streams.clear()
    },
  }
}

/** Never kept, never packed, never held back until there is more. */
const headers = {
  'content-type': 'text/event-stream; charset=utf-8',
  'cache-control': 'no-store, no-transform',
  'x-accel-buffering': 'no',
}

function newStream(opening: Opening, gone: () => void): { readable: ReadableStream<Uint8Array>; stream: Stream } {
  const encoder = new TextEncoder()
  let controller: ReadableStreamDefaultController<Uint8Array> | undefined
  const readable = new ReadableStream<Uint8Array>({
    start(started) {
      controller = started
      started.enqueue(encoder.encode(`retry: 3000\n\n${eventOf('revision', opening.revision)}`))
    },
    cancel: gone,
  })
  const stream: Stream = {
    ...opening,
    write: words => controller?.enqueue(encoder.encode(words)),
    end() {
      controller?.close()
      controller = undefined
    },
    told: opening.revision,
    isAsking: false,
    isStale: false,
  }
  return { readable, stream }
}

const eventOf = (name: string, revision: number): string => `event: ${name}\ndata: {"revision":${revision}}\n\n`

/** Asks once however often it is wanted meanwhile, and once more when it was wanted while asking. */
async function renewed(streams: Set<Stream>, stream: Stream, waitMs: number): Promise<void> {
  stream.isStale = true
  if (stream.isAsking) return
  stream.isAsking = true
  await sleep(waitMs)
  while (stream.isStale && streams.has(stream)) {
    stream.isStale = false
    // The database may be away for a moment; the next heartbeat asks again.
    const standing = await stream.ask().catch(() => null)
    if (streams.has(stream)) say(streams, stream, standing)
  }
  stream.isAsking = false
}

function say(streams: Set<Stream>, stream: Stream, standing: Standing | null): void {
  if (standing?.kind === 'over') {
    streams.delete(stream)
    stream.write('event: over\ndata: {}\n\n')
    stream.end()
  } else if (standing && standing.revision !== stream.told) {
    stream.told = standing.revision
    stream.write(eventOf('revision', standing.revision))
  } else stream.write(': still here\n\n')
}

function endOldest(streams: Set<Stream>, person: string): void {
  const own = [...streams].filter(stream => stream.person === person)
  for (const stream of own.slice(0, Math.max(0, own.length - mostOfOnePerson + 1))) {
    streams.delete(stream)
    stream.end()
  }
}
