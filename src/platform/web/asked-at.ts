import type { Context } from 'hono'

/** What the page around an answer needs to know of the address; the query as it stands there: '?q=slapen', or nothing. */
export type AskedAt = { readonly path: string; readonly query: string }

export const askedAt = (c: Context): AskedAt => ({ path: c.req.path, query: new URL(c.req.url).search })
