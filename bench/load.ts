/** Load over HTTP: one after the other with an exact 95th percentile, and by more connections at once with autocannon. */
import { Agent, request as ask } from 'node:http'
import autocannon from 'autocannon'
import { processorMs } from './processes.ts'

export type Server = { readonly address: string; readonly pid: number }
export type Load = {
  readonly perSecond: number
  /** Milliseconds; `of` is the percentile that was counted. */
  readonly slow: { readonly of: 95 | 97.5; readonly ms: number }
  /** Of the server's own processor, per request: what least depends on who else is busy on the machine. */
  readonly processorMs: number
  readonly failed: number
}
export type Request = { readonly cookie?: string } & (
  | { readonly path: string }
  /** Each form is posted once, to a path of its own if need be. */
  | { readonly posts: () => Post }
)
export type Post = { readonly path: string; readonly body: string }

/** Only so many forms come from one address in a minute: each visitor has an address of their own on this machine. */
export const visitorAddress = (number: number): string =>
  `127.1.${Math.floor(number / 250) % 250}.${(number % 250) + 1}`

/** A server that has been at work for a while is meant: so long, or a quarter of what is asked, is not counted. */
const warmUpMs = 3000
const seconds = 3

/** One request after the other, as one nurse does. Ends after three seconds, or when `most` were asked. */
export async function alone({ address, pid }: Server, request: Request, most = 1000): Promise<Load> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const next = () => send(agent, address, request)
  const warm = performance.now() + warmUpMs
  for (let asked = 0; asked < most / 4 && performance.now() < warm; asked++) await next()
  const [started, before] = [performance.now(), processorMs(pid)]
  const answers: Answer[] = []
  while (answers.length < most && performance.now() < started + seconds * 1000) answers.push(await next())
  const elapsed = performance.now() - started
  agent.destroy()
  const times = answers.map(({ ms }) => ms).toSorted((one, other) => one - other)
  return {
    perSecond: (1000 * answers.length) / elapsed,
    slow: { of: 95, ms: times[Math.ceil(times.length * 0.95) - 1] ?? Number.NaN },
    processorMs: (processorMs(pid) - before) / answers.length,
    failed: answers.filter(({ isRight }) => !isRight).length,
  }
}

/** Many at once. The 97.5th percentile is the nearest to the 95th that autocannon counts. */
export async function together({ address, pid }: Server, request: Request, connections: number): Promise<Load> {
  const before = processorMs(pid)
  const result = await autocannon({
    url: 'path' in request ? `${address}${request.path}` : address,
    connections,
    duration: seconds,
    timeout: 10,
    headers: headersOf(request),
    ...('posts' in request && { requests: [{ method: 'POST', setupRequest: posted(request.posts) }] }),
  })
  const { total, average } = result.requests
  return {
    perSecond: average,
    slow: { of: 97.5, ms: result.latency.p97_5 },
    processorMs: (processorMs(pid) - before) / total,
    failed: total - result['posts' in request ? '3xx' : '2xx'] + result.errors,
  }
}

type Answer = { readonly ms: number; readonly isRight: boolean }

/** The whole answer is read; a form that was taken sends on to another page. */
function send(agent: Agent, address: string, request: Request): Promise<Answer> {
  const post = 'posts' in request ? request.posts() : null
  const path = 'path' in request ? request.path : (post?.path ?? '/')
  const started = performance.now()
  return new Promise((resolve, reject) => {
    const asked = ask(`${address}${path}`, {
      agent,
      method: post ? 'POST' : 'GET',
      headers: headersOf(request),
      timeout: 10_000,
    })
    asked.on('error', reject)
    asked.on('timeout', () => asked.destroy(new Error(`${path} gives no answer`)))
    asked.on('response', answer => {
      answer.resume()
      answer.on('end', () =>
        resolve({ ms: performance.now() - started, isRight: answer.statusCode === (post ? 303 : 200) }),
      )
    })
    asked.end(post?.body)
  })
}

/** As a browser asks: the pages come packed. */
const headersOf = (request: Request): Record<string, string> => ({
  'accept-encoding': 'gzip, br',
  ...(request.cookie !== undefined && { cookie: request.cookie }),
  ...('posts' in request && { 'content-type': 'application/x-www-form-urlencoded' }),
})

type SetUp = (request: autocannon.Request) => autocannon.Request
const posted =
  (posts: () => Post): SetUp =>
  request => ({ ...request, ...posts() })

/** Signs a member of the cast in and returns the cookie. */
export async function cookieOf(address: string, who: string): Promise<string> {
  const response = await fetch(`${address}/inloggen/demo`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ who }),
  })
  return response.headers.get('set-cookie')?.split(';')[0] ?? ''
}
