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
}
export type Handler = (ctx: Ctx, asked: Asked) => Promise<Answer> | Answer

export type ShellKind = 'public' | 'family' | 'professional'
export type RouteOptions = {
  /** Seconds that the whole page may be kept and shared: only for pages that are the same for everyone. */
  readonly sharedFor?: number
  /** Sending twice does no harm (signing in), so no idempotency key is asked. */
  readonly repeatable?: boolean
  /** Posts per minute from one address; for forms that need no account. */
  readonly perMinute?: number
  /** Largest body in bytes; 256 kB unless said. */
  readonly bodyLimit?: number
}
export type Route = RouteOptions & {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly may: May
  readonly handle: Handler
  readonly shell: ShellKind
}

export type Router = {
  readonly routes: readonly Route[]
  get(path: string, may: May, handle: Handler, options?: RouteOptions): void
  post(path: string, may: May, handle: Handler, options?: RouteOptions): void
}

/**
 * The routes of one slice, all inside one shell.
 * Every handler runs in one transaction, bound to the municipality: all of it happens, or none of it.
 */
export function router(shell: ShellKind): Router {
  const routes: Route[] = []
  const add =
    (method: Route['method']) =>
    (path: string, may: May, handle: Handler, options: RouteOptions = {}) => {
      routes.push({ ...options, method, path, may, handle, shell })
    }
  return { routes, get: add('GET'), post: add('POST') }
}
