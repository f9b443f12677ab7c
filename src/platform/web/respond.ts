/** From an answer, which is a value, to a response with status and headers. */
import { gzipSync } from 'node:zlib'
import { sessionCookie } from '../auth/session.ts'
import type { Answer, Closed } from './answer.ts'
import type { SharedPage } from './shared-pages.ts'
import { minutesAway, ticketCookie } from './ticket.ts'

/** Wraps the body in the shell of its route: the whole document. */
export type Frame = (title: string, body: Extract<Answer, { kind: 'page' }>['body']) => string

export type Reply = { readonly acceptEncoding: string; readonly secure: boolean; readonly frame: Frame }

export function respond(answer: Closed, reply: Reply): Response {
  switch (answer.kind) {
    case 'page':
      return html(reply.frame(answer.title, answer.body), answer.status, reply.acceptEncoding)
    case 'see':
      return new Response(null, { status: 303, headers: { location: answer.to } })
    case 'file':
      return new Response(answer.body, { headers: fileHeaders(answer) })
    case 'signed-in':
      return new Response(null, {
        status: 303,
        headers: { location: answer.to, 'set-cookie': cookie(answer.session, reply.secure) },
      })
    case 'away':
      return new Response(null, {
        status: 303,
        headers: {
          location: answer.to,
          'set-cookie': ticket(answer.ticket, reply.secure),
          'cache-control': 'no-store',
        },
      })
  }
}

/** Pages with personal data are never kept by anyone on the way. */
export function html(document: string, status: number, acceptEncoding: string): Response {
  const headers = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store', vary: 'accept-encoding' }
  if (document.length < 2000 || !acceptEncoding.includes('gzip')) return new Response(document, { status, headers })
  return new Response(gzipSync(document, { level: 3 }), { status, headers: { ...headers, 'content-encoding': 'gzip' } })
}

export function shared(
  page: SharedPage,
  ifNoneMatch: string | null,
  acceptEncoding: string,
  seconds: number,
): Response {
  const headers = {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': `public, max-age=${seconds}`,
    etag: page.etag,
    vary: 'accept-encoding',
  }
  if (ifNoneMatch === page.etag) return new Response(null, { status: 304, headers })
  if (acceptEncoding.includes('br')) return encoded(page.brotli, 'br', headers)
  if (acceptEncoding.includes('gzip')) return encoded(page.gzip, 'gzip', headers)
  return new Response(bytes(page.plain), { headers })
}

const encoded = (body: Buffer, encoding: string, headers: Record<string, string>): Response =>
  new Response(bytes(body), { headers: { ...headers, 'content-encoding': encoding } })

const bytes = (buffer: Buffer): Uint8Array<ArrayBuffer> => new Uint8Array(buffer)

const fileHeaders = (file: Extract<Answer, { kind: 'file' }>): Record<string, string> => ({
  'content-type': file.type,
  'content-disposition': `attachment; filename="${file.name.replace(/[^\w.-]/g, '_')}"`,
  'cache-control': 'no-store',
})

function cookie(value: string | null, secure: boolean): string {
  const attributes = `Path=/; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
  return value === null ? `${sessionCookie}=; ${attributes}; Max-Age=0` : `${sessionCookie}=${value}; ${attributes}`
}

/** Lax, because the way back is a link from another site. */
const ticket = (value: string, secure: boolean): string =>
  `${ticketCookie}=${value}; Path=/inloggen; Max-Age=${minutesAway * 60}; HttpOnly; SameSite=Lax${secure ? '; Secure' : ''}`
