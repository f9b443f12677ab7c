/** Load over HTTP: requests per second and the 95th percentile at 1, 8 and 32 connections. */
import autocannon from 'autocannon'

export type Load = {
  readonly connections: number
  readonly perSecond: number
  readonly p95Ms: number
  readonly failed: number
}
export type Request = { readonly path: string; readonly cookie?: string; readonly body?: () => string }

const seconds = 4

export async function load(address: string, request: Request, connections: number): Promise<Load> {
  const headers = request.cookie === undefined ? {} : { cookie: request.cookie }
  const { body } = request
  const result = await autocannon({
    url: `${address}${request.path}`,
    connections,
    duration: seconds,
    headers,
    ...(body === undefined ? {} : { requests: [{ method: 'POST', setupRequest: posted(body, headers) }] }),
  })
  // The 97.5th percentile is the nearest that is counted; quoted as p95 it flatters nobody.
  return {
    connections,
    perSecond: result.requests.average,
    p95Ms: result.latency.p97_5,
    failed: result.non2xx - (body === undefined ? 0 : result['3xx']) + result.errors,
  }
}

type SetUp = (request: autocannon.Request) => autocannon.Request

const posted =
  (body: () => string, headers: Record<string, string>): SetUp =>
  request => ({
    ...request,
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
    body: body(),
  })

/** Signs a member of the cast in and returns the cookie. */
export async function cookieOf(address: string, who: string): Promise<string> {
  const response = await fetch(`${address}/inloggen/demo`, {
    method: 'POST',
    redirect: 'manual',
    body: new URLSearchParams({ who }),
  })
  return response.headers.get('set-cookie')?.split(';')[0] ?? ''
}
