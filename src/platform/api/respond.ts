/** From an answer, which is a value, to a response: JSON, the version, the number of the request, and what keeps a browser careful. */
import { securityHeaders } from '../web/headers.ts'
import type { ApiAnswer } from './endpoint.ts'
import { type Problem, problemJson } from './problem.ts'

export type Labels = { readonly version: string; readonly explained: string; readonly requestId: string }

export function answerResponse(
  { status, body, location, xml, isOpen = false }: Extract<ApiAnswer, { kind: 'answered' }>,
  labels: Labels,
): Response {
  const own = { ...(location === undefined ? {} : { location }), ...(isOpen ? openHeaders : {}) }
  return xml === undefined
    ? reply(JSON.stringify(body), status, 'application/json', labels, own)
    : reply(xml, status, 'application/xml; charset=utf-8', labels, own)
}

export const problemResponse = (why: Problem, labels: Labels, headers: Readonly<Record<string, string>>): Response =>
  reply(problemJson(why, labels.explained, labels.requestId), why.status, 'application/problem+json', labels, headers)

/** What everyone may have may also be fetched by a page elsewhere (NL API Design Rules, /core/publish-openapi). Nothing else may. */
const openHeaders = { 'access-control-allow-origin': '*', 'cross-origin-resource-policy': 'cross-origin' }

const reply = (
  body: string,
  status: number,
  type: string,
  { version, requestId }: Labels,
  headers: Readonly<Record<string, string>>,
): Response =>
  new Response(body, {
    status,
    headers: {
      ...securityHeaders,
      'content-type': type,
      'cache-control': 'no-store',
      'x-frame-options': 'DENY',
      'api-version': version,
      'x-request-id': requestId,
      ...headers,
    },
  })
