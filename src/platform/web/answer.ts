/** What a route answers: a value. Only this folder knows status codes and headers. */
import type { Html } from '../html/jsx-runtime.ts'

/** What is done with once it is sent. */
export type Closed =
  | {
      readonly kind: 'page'
      readonly status: 200 | 404 | 409 | 422
      readonly title: string
      readonly body: Html
      readonly area?: string
    }
  | { readonly kind: 'see'; readonly to: string }
  | {
      readonly kind: 'file'
      readonly name: string
      readonly type: string
      readonly body: string | Uint8Array<ArrayBuffer>
    }
  | { readonly kind: 'signed-in'; readonly to: string; readonly session: string | null }
  /** To another site, to sign in there; the browser keeps `ticket` until it is back. */
  | { readonly kind: 'away'; readonly to: string; readonly ticket: string }

export type Answer =
  | Closed
  /** To a page that stands open: it is told when there is more than this to see, until it may no longer see it. */
  | { readonly kind: 'live'; readonly topic: string; readonly revision: number }

/** A page. `body` is what stands in <main>; the shell around it is the router's. */
export const page = (title: string, body: Html): Answer => ({ kind: 'page', status: 200, title, body })

/** The form again, with the words that were typed and what is wrong with them; nothing was stored. */
export const invalid = (title: string, body: Html): Answer => ({ kind: 'page', status: 422, title, body })

/** Somebody else saved in the meantime: both texts are on the page, nothing was thrown away. */
export const stale = (title: string, body: Html): Answer => ({ kind: 'page', status: 409, title, body })

/** Not there, in words of the slice's own: for a link from a mail, whose reader needs to hear what to do now. */
export const missing = (title: string, body: Html): Answer => ({ kind: 'page', status: 404, title, body })

/** Done; look there (303), so that reloading does not send again. */
export const see = (to: string): Answer => ({ kind: 'see', to })

/**
 * Stays on the line and tells the page when there is something new. The route is asked again each time something is told under this topic,
 * and says how far there is something to see for who asks: a number, and nothing about anybody.
 */
export const live = (topic: string, revision: number): Answer => ({ kind: 'live', topic, revision })

/** To keep, never to show: a browser opens nothing of it here. */
export const file = (name: string, type: string, body: string | Uint8Array<ArrayBuffer>): Answer => ({
  kind: 'file',
  name,
  type,
  body,
})
