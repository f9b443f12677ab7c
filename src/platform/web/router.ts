/** Routes are data: a method, a path, who may, and what to do. None exists without `may`. */
import type { May } from '../auth/roles.ts'
import type { Ctx } from '../ctx.ts'
import type { Answer } from './answer.ts'

/** What a handler is given of the request: parsed by the platform, never the raw request. */
export type Asked = {
  readonly path: string
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  /** The posted form; empty for GET. */
  readonly form: FormData
  readonly browser: Browser
}
export type Browser = {
  /** Where this program stands for it: 'https://cjg.vlierdam.example'. */
  readonly origin: string
  readonly device: Device
  /** What it was given to keep when it was sent elsewhere to sign in; null when it was not. */
  readonly ticket: string | null
  /** What its session is kept as; null without. */
  readonly session: Buffer | null
}
/** What sort of thing it says it is: enough to know one's own telephone again. */
export const devices = ['phone', 'tablet', 'computer', 'unknown'] as const
export type Device = (typeof devices)[number]

export type Handler = (ctx: Ctx, asked: Asked) => Promise<Answer> | Answer
/** Work inside one transaction, bound to the municipality and the actor of the request. */
export type Within = <T>(work: (ctx: Ctx) => Promise<T>) => Promise<T>
/** Asks another system something between two transactions, so that no connection of the database waits for a stranger. */
export type Outward = (within: Within, asked: Asked) => Promise<Answer>

export type ShellKind = 'public' | 'family' | 'professional'
export type RouteOptions = {
  /** Seconds that the whole page may be kept and shared: only for pages that are the same for everyone. */
  readonly sharedFor?: number
  /** Sending twice does no harm (signing in), so no idempotency key is asked. */
  readonly repeatable?: boolean
  /** Posts per minute from one address; for forms that need no account. */
  readonly perMinute?: number
  /** Asks to be surer of who this is than usual: who signed in at a lower level is led to sign in once more, and comes back. */
  readonly assurance?: 'high'
  /** May be posted by who reads along for another and changes nothing for them. */
  readonly alsoForWatchers?: boolean
  /** Asked by an open page of its own accord: nobody clicked, so it does not keep a session awake. */
  readonly byItself?: boolean
  /** The address itself opens something: it is told to no other page, also not to one of ours. */
  readonly isSecret?: boolean
  /** Of the installation itself and not of a centre: answered at every host name, also where no centre is open yet. */
  readonly ofInstallation?: boolean
  /** Largest body in bytes; 256 kB unless said. */
  readonly bodyLimit?: number
}
export type Route = RouteOptions & {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly may: May
  readonly work:
    | { readonly kind: 'inward'; readonly handle: Handler }
    | { readonly kind: 'outward'; readonly handle: Outward }
  readonly shell: ShellKind
}

export type Router = {
  readonly routes: readonly Route[]
  get(path: string, may: May, handle: Handler, options?: RouteOptions): void
  post(path: string, may: May, handle: Handler, options?: RouteOptions): void
  /** A GET that asks another system something. */
  outward(path: string, may: May, handle: Outward, options?: RouteOptions): void
}

/**
 * The routes of one slice, all inside one shell.
 * Every handler runs in one transaction, bound to the municipality: all of it happens, or none of it. Only an outward one opens its own.
 */
export function router(shell: ShellKind): Router {
  const routes: Route[] = []
  const add =
    (method: Route['method']) =>
    (path: string, may: May, handle: Handler, options: RouteOptions = {}) => {
      routes.push({ ...options, method, path, may, work: { kind: 'inward', handle }, shell })
    }
  return {
    routes,
    get: add('GET'),
    post: add('POST'),
    outward: (path, may, handle, options = {}) => {
      routes.push({ ...options, method: 'GET', path, may, work: { kind: 'outward', handle }, shell })
    },
  }
}
