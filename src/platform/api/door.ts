/** The door for other systems: every call enters here, and every answer leaves as JSON with its headers. */
import type { Context, Hono } from 'hono'
import type { Keys } from '../crypto/keys.ts'
import type { MunicipalityCode } from '../ctx.ts'
import type { Database } from '../db/connect.ts'
import { errorWords } from '../db/error-message.ts'
import { type Limiter, limiter } from '../web/limits.ts'
import { addressOf, holdsNul, hostOf } from '../web/request.ts'
import type { Endpoint } from './endpoint.ts'
import { handleCall, type Measure, type Pace } from './handle.ts'
import { type Problem, problem } from './problem.ts'
import { acceptsJson, bearerOf, bytesOf, idempotencyKeyOf, jsonOf } from './read-call.ts'
import { answerResponse, type Labels, problemResponse } from './respond.ts'

/** An interface: its addresses, all below one root that holds the major version (NL API Design Rules, /core/uri-version). */
export type Api = {
  /** '/api/verwijsindex/v1' */
  readonly root: string
  /** Full version, told with every answer (/core/version-header). */
  readonly version: string
  /** The page for developers. */
  readonly explained: string
  readonly endpoints: readonly Endpoint[]
}

export type ApiParts = {
  readonly database: Database
  readonly keys: Keys
  readonly municipalityOf: (host: string) => MunicipalityCode | undefined
  readonly clock: () => Temporal.Instant
  readonly log: (line: Readonly<Record<string, unknown>>) => void
}
type Door = ApiParts & { readonly api: Api; readonly limiter: Limiter }

export function openApi(app: Hono, api: Api, parts: ApiParts): void {
  const door: Door = { ...parts, api, limiter: limiter() }
  for (const path of new Set(api.endpoints.map(endpoint => endpoint.path))) {
    const endpoints = api.endpoints.filter(endpoint => endpoint.path === path)
    for (const endpoint of endpoints)
      app.on(endpoint.method, api.root + path, c => safely(door, endpoint.path, c, id => answer(door, endpoint, c, id)))
    const allow = endpoints.map(({ method }) => method).join(', ')
    app.all(api.root + path, c =>
      safely(door, path, c, id => refuse(door, id, problem('methode-niet-toegestaan'), { allow })),
    )
  }
  app.all(`${api.root}/*`, c => safely(door, '*', c, id => refuse(door, id, problem('niet-gevonden'))))
}

async function safely(
  door: Door,
  path: string,
  c: Context,
  work: (requestId: string) => Promise<Response> | Response,
): Promise<Response> {
  const requestId = crypto.randomUUID()
  const route = door.api.root + path
  const started = performance.now()
  let response: Response
  try {
    response = await work(requestId)
  } catch (error) {
    door.log({ level: 'error', requestId, route, error: errorWords(error) })
    response = refuse(door, requestId, problem('storing'))
  }
  const ms = Math.round(performance.now() - started)
  door.log({ requestId, method: c.req.method, route, status: response.status, ms })
  return response
}

async function answer(door: Door, endpoint: Endpoint, c: Context, requestId: string): Promise<Response> {
  const municipality = door.municipalityOf(hostOf(c))
  const query = new URL(c.req.url).searchParams
  const params = c.req.param()
  if (!municipality || holdsNul([...Object.values(params), ...query.values()]))
    return refuse(door, requestId, problem('niet-gevonden'))
  const { takesBytes } = endpoint
  if (takesBytes === undefined && !acceptsJson(c)) return refuse(door, requestId, problem('alleen-json'))
  const body = takesBytes === undefined ? await jsonOf(c, endpoint.method) : await bytesOf(c, takesBytes)
  if (!body.ok) return refuse(door, requestId, problem(body.because))
  const sent = { key: idempotencyKeyOf(c), request: `${c.req.path}\n${body.text}` }
  const outcome = await handleCall(door.database, door.keys, {
    endpoint,
    municipality,
    requestId,
    now: door.clock(),
    token: bearerOf(c),
    call: { params, query, body: body.json },
    once: endpoint.method === 'POST' && takesBytes === undefined ? sent : null,
    measure: measureOf(door, endpoint, c),
  })
  if (outcome.kind === 'refused') return refuse(door, requestId, outcome.problem, headersOf(outcome.problem, endpoint))
  return answerResponse(outcome, labelsOf(door, requestId))
}

/** Calls with a wrong token, from one address: enough for a slip, too few to guess. */
const strangersPerMinute = 30

function measureOf({ limiter: limits, clock }: Door, { method, path, perMinute }: Endpoint, c: Context): Measure {
  const paceOf = (key: string, most: number): Pace => {
    if (limits.allows(key, most, clock())) return 'in-measure'
    return limits.allows(`told ${key}`, 1, clock()) ? 'over' : 'over-again'
  }
  return {
    ofClient: client => paceOf(`${client} ${method} ${path}`, perMinute),
    ofStranger: () => paceOf(`stranger ${addressOf(c)}`, strangersPerMinute),
  }
}

/** What RFC 6750 and RFC 6585 have told beside the problem itself. */
function headersOf({ code }: Problem, { perMinute, scope }: Endpoint): Readonly<Record<string, string>> {
  switch (code) {
    case 'te-vaak':
      return { 'retry-after': String(Math.max(1, Math.ceil(60 / Math.min(perMinute, strangersPerMinute)))) }
    case 'niet-ingelogd':
      return { 'www-authenticate': 'Bearer realm="opencjg"' }
    case 'geen-recht':
      return { 'www-authenticate': `Bearer realm="opencjg", error="insufficient_scope", scope="${scope}"` }
    default:
      return {}
  }
}

const labelsOf = ({ api }: Door, requestId: string): Labels => ({
  version: api.version,
  explained: api.root + api.explained,
  requestId,
})

const refuse = (
  door: Door,
  requestId: string,
  why: Problem,
  headers: Readonly<Record<string, string>> = {},
): Response => problemResponse(why, labelsOf(door, requestId), headers)
