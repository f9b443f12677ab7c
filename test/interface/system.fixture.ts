/** For the tests of the interface: the system of a partner, registered as an administrator does, and what it sends. */
import { actorOf } from '../../cast/open-town.ts'
import { organisations, professionals, vlierdam } from '../../cast/town.ts'
import { root } from '../../src/api/referral-index/endpoints.ts'
import { application } from '../../src/app.ts'
import type { Centre } from '../../src/centre/index.ts'
import { registerClient } from '../../src/platform/auth/clients/register-client.ts'
import { type Scope, scopes } from '../../src/platform/auth/clients/scopes.ts'
import { now, type Town, testKeys } from '../town.ts'

/** Anything that takes a request: the program in process, or over the wire. */
export type Send = (path: string, init?: RequestInit) => Promise<Response>

/** The whole program on the town's database, with a clock of its own. */
export const programOf = (
  town: Town,
  clock: () => Temporal.Instant = () => now,
  onError: (line: Readonly<Record<string, unknown>>) => void = console.error,
) =>
  application({
    database: town.database,
    keys: testKeys,
    assets: new Map(),
    demo: true,
    mail: 'stays-in-demo',
    clock,
    log: line => {
      if (line.level === 'error') onError(line)
    },
  })

export const inProcess =
  (app: ReturnType<typeof programOf>, centre: Centre = vlierdam): Send =>
  async (path, init = {}) => {
    const headers = new Headers(init.headers)
    headers.set('host', centre.host)
    return app.request(new URL(path, 'http://localhost'), { ...init, headers })
  }

export type Credentials = { readonly client: string; readonly secret: string }
type Asked = {
  readonly organisation?: { readonly id: string }
  readonly scopes?: readonly Scope[]
  readonly centre?: Centre
}

export async function registerSystem(town: Town, asked: Asked = {}): Promise<Credentials> {
  const { organisation = organisations.mentalHealthCare, centre = vlierdam } = asked
  const system = {
    name: 'Zorgplein',
    organisation: organisation.id,
    scopes: asked.scopes ?? scopes,
    reason: 'convenant',
  }
  const administrator = actorOf(professionals.administrator)
  const { id, secret } = await town.act(administrator, ctx => registerClient(ctx, system), { town: centre })
  return { client: id, secret }
}

export async function tokenFor(send: Send, { client, secret }: Credentials): Promise<string> {
  const body = new URLSearchParams({ grant_type: 'client_credentials', client_id: client, client_secret: secret })
  const response = await send('/api/oauth/token', { method: 'POST', body })
  const { access_token: token } = await response.json()
  if (typeof token !== 'string') throw new Error(`no token: ${response.status}`)
  return token
}

export type System = {
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Response>
  /** With a fresh key, unless one is given. */
  post(path: string, body: unknown, headers?: Readonly<Record<string, string>>): Promise<Response>
}

export function systemWith(send: Send, token: string): System {
  const own = { authorization: `Bearer ${token}` }
  return {
    get: (path, headers = {}) => send(root + path, { headers: { ...own, ...headers } }),
    post: (path, body, headers = {}) =>
      send(root + path, {
        method: 'POST',
        headers: { ...own, 'content-type': 'application/json', 'idempotency-key': crypto.randomUUID(), ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
  }
}

/** A system at the door of a municipality, with its token. */
export async function systemOf(town: Town, asked: Asked = {}): Promise<System> {
  const send = inProcess(programOf(town), asked.centre)
  return systemWith(send, await tokenFor(send, await registerSystem(town, asked)))
}

export const ilse = {
  nummer: 'm-204',
  naam: 'Ilse Kerkhof',
  telefoon: '088 000 02 04',
  email: 'i.kerkhof@jeugdhulp.example',
}
export const joris = {
  nummer: 'm-377',
  naam: 'Joris van Dam',
  telefoon: '088 000 03 77',
  email: 'j.vandam@jeugdhulp.example',
}

export const byNumber = (bsn: string, more: object = {}) => ({
  jeugdige: { identificatie: 'bsn', bsn, geboortedatum: '2014-05-17' },
  melder: ilse,
  ...more,
})

export const byName = (more: object = {}) => ({
  jeugdige: {
    identificatie: 'naam',
    geslachtsnaam: 'Zandstra',
    geboortedatum: '2014-05-17',
    geslacht: 'vrouw',
    ...more,
  },
  melder: ilse,
})
