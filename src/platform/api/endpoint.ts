/** One address of an interface for other systems, as data: what may be sent, who may, and what to do. */
import type { z } from 'zod'
import type { Scope } from '../auth/clients/scopes.ts'
import type { Ctx } from '../ctx.ts'
import { type Problem, problem } from './problem.ts'
import { fromQuery, readWith } from './read-with.ts'

export type Json = Readonly<Record<string, unknown>>

export type ApiAnswer =
  | {
      readonly kind: 'answered'
      readonly status: 200 | 201
      readonly body: Json
      readonly location?: string
      /** Sent in place of the body. */
      readonly xml?: string
      /** For everyone, also from a page elsewhere. */
      readonly isOpen?: boolean
    }
  | { readonly kind: 'refused'; readonly problem: Problem }

/** What was sent, as it came. */
export type Call = {
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  /** Parsed JSON; undefined for GET. */
  readonly body: unknown
  readonly scopes: ReadonlySet<Scope>
}

type Base = {
  readonly method: 'GET' | 'POST'
  /** Below the root of the interface: '/meldingen/:id'. */
  readonly path: string
  /** What a token must allow; `open` asks for no token. */
  readonly scope: Scope | 'open'
  /** What it touches, in the words of the access log. */
  readonly object: string
  /** Calls of one system per minute. */
  readonly perMinute: number
  /** Takes bytes of any kind, at most so many, in place of JSON: what they are, and that twice is once, is the handler's own care. */
  readonly takesBytes?: number
}
type Definition<Q extends z.ZodType, B extends z.ZodType> = Base & {
  readonly query: Q
  readonly body: B
  readonly handle: (
    ctx: Ctx,
    call: Pick<Call, 'params' | 'scopes'> & { readonly query: z.output<Q>; readonly body: z.output<B> },
  ) => Promise<ApiAnswer> | ApiAnswer
}
export type Endpoint = Base & {
  readonly query: z.ZodType
  readonly body: z.ZodType
  /** Reads the whole call, every fault at once, and only then begins. */
  readonly answer: (ctx: Ctx, call: Call) => Promise<ApiAnswer>
}

export function endpoint<Q extends z.ZodType, B extends z.ZodType>(definition: Definition<Q, B>): Endpoint {
  const { handle, ...base } = definition
  return {
    ...base,
    answer: async (ctx, { params, scopes, query, body }) => {
      const asked = readWith(definition.query, fromQuery(query), '#query')
      const sent = readWith(definition.body, body, '#')
      if (asked.ok && sent.ok) return handle(ctx, { params, scopes, query: asked.value, body: sent.value })
      const faults = [asked, sent].flatMap(read => (read.ok ? [] : read.faults))
      return { kind: 'refused', problem: problem('ongeldige-invoer', faults) }
    },
  }
}
