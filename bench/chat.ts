/** Five hundred askers with their talk open: each a stream of its own, opened with the code, as the page of a talk does. */
import { Agent, request as ask, type ClientRequest, type IncomingMessage } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { visitorAddress } from './load.ts'
import { residentMb } from './processes.ts'
import { type Row, row } from './row.ts'
import type { Town } from './server-rows.ts'

const listeners = 500
const mostMb = 300
/** The server asks every stream again after twenty seconds: all at the same time, as they were opened together. */
const heartbeatMs = 25_000

export async function* measureChat({ address, pid }: Town): AsyncGenerator<Row> {
  const { hostname, port } = new URL(address)
  const codes: string[] = []
  for (let number = 0; number < listeners; number++) codes.push(await beginTalk({ hostname, port, number }))
  const before = residentMb(pid)
  const streams = await Promise.all(codes.map(code => openStream({ hostname, port, code })))
  await sleep(heartbeatMs)
  const memory = residentMb(pid)
  const alive = streams.filter(stream => stream.heard > 1).length
  const last = streams.at(-1)
  const told = last ? await toldAfterMs({ hostname, port, code: codes.at(-1) ?? '' }, last) : Number.NaN
  for (const stream of streams) stream.request.destroy()
  const what = `memory with ${alive} listeners to a chat, after a heartbeat (before: ${before.toFixed(0)} MB)`
  yield row(what, `${memory.toFixed(0)} MB`, `≤ ${mostMb} MB`, alive === listeners && memory <= mostMb)
  yield row('until one of them hears of new words', `${told.toFixed(0)} ms`)
}

type Place = { readonly hostname: string; readonly port: string }

async function beginTalk({ hostname, port, number }: Place & { readonly number: number }): Promise<string> {
  const body = new URLSearchParams({ _key: crypto.randomUUID(), body: `Luisteraar ${number}`, asker: 'parent' })
  const answer = await post({ hostname, port, path: '/chat', body, number })
  const code = /\/vraag\/([\w-]+)/.exec(answer.headers.location ?? '')?.[1]
  if (!code) throw new Error(`no talk began: ${answer.statusCode}`)
  return code
}

type Posting = Place & { readonly path: string; readonly body: URLSearchParams; readonly number: number }
function post({ hostname, port, path, body, number }: Posting): Promise<IncomingMessage> {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  return new Promise((resolve, reject) => {
    const asked = ask(
      { hostname, port, path, method: 'POST', headers, localAddress: visitorAddress(number) },
      answer => {
        answer.resume()
        resolve(answer)
      },
    )
    asked.on('error', reject)
    asked.end(body.toString())
  })
}

/** `heard`: how many parts came in: the first when it opened, one with every heartbeat, one with every change. */
type Stream = { readonly request: ClientRequest; heard: number; wake: () => void }

const agent = new Agent({ maxSockets: Number.POSITIVE_INFINITY })

function openStream({ hostname, port, code }: Place & { readonly code: string }): Promise<Stream> {
  return new Promise((resolve, reject) => {
    const request = ask({ hostname, port, path: `/vraag/${code}/live`, agent }, answer => {
      const stream: Stream = { request, heard: 0, wake: () => {} }
      answer.on('data', () => {
        stream.heard += 1
        stream.wake()
      })
      answer.on('error', () => {})
      resolve(stream)
    })
    request.on('error', reject)
    request.end()
  })
}

async function toldAfterMs(
  { hostname, port, code }: Place & { readonly code: string },
  stream: Stream,
): Promise<number> {
  const heard = Promise.withResolvers<void>()
  stream.wake = heard.resolve
  const started = performance.now()
  const body = new URLSearchParams({ _key: crypto.randomUUID(), body: 'Nog iets.' })
  await post({ hostname, port, path: `/vraag/${code}`, body, number: listeners })
  await heard.promise
  return performance.now() - started
}
