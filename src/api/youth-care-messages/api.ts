/** POST /api/ijw/v1/berichten: a message of iJw 3.2 comes in from the system of a provider, and is answered at once. */
import { z } from 'zod'
import { isModuleOn } from '../../centre/index.ts'
import { type Receiving, receiveMessage } from '../../features/youth-care-link/index.ts'
import type { Api } from '../../platform/api/door.ts'
import { type ApiAnswer, endpoint } from '../../platform/api/endpoint.ts'
import { problem } from '../../platform/api/problem.ts'

const mostBytes = 5 * 1024 * 1024
const nothing = z.object({})

const messagesEndpoint = endpoint({
  method: 'POST',
  path: '/berichten',
  scope: 'messages:write',
  object: 'youth-care-link.message',
  perMinute: 120,
  takesBytes: mostBytes,
  query: nothing,
  body: z.instanceof(Uint8Array),
  handle: async (ctx, { body }) => {
    if (!(await isModuleOn(ctx, 'youth-care-link'))) return { kind: 'refused', problem: problem('niet-gevonden') }
    return answerTo(await receiveMessage(ctx, body))
  },
})

function answerTo(received: Receiving): ApiAnswer {
  switch (received.kind) {
    case 'returned':
      return { kind: 'answered', status: 200, body: {}, xml: received.xml }
    case 'taken':
      return { kind: 'answered', status: 200, body: { ontvangen: true } }
    case 'refused':
      return { kind: 'refused', problem: { ...refusedMessage, errors: received.told.map(faultFrom) } }
  }
}

const refusedMessage = {
  status: 422,
  code: 'bericht-geweigerd',
  title: 'Dit bericht is geweigerd',
  detail: 'Het telt als niet verstuurd. In errors staat per plaats wat er niet klopt.',
} as const

/** 'Client.Bsn (regel 3, kolom 4): dit is geen geldig BSN' is a place and a reason. */
function faultFrom(words: string) {
  const at = words.indexOf(': ')
  return { pointer: words.slice(0, at), detail: words.slice(at + 2) }
}

/** What an address of this interface is, for programs (OpenAPI 3.1). */
const description = {
  openapi: '3.1.0',
  info: {
    title: 'Berichten iJw 3.2',
    version: '1.0.0',
    description:
      'Een aanbieder van jeugdhulp stuurt één bericht per aanroep (JW302, 305, 307, 315, 317, 320 of 323) en krijgt het retourbericht.',
  },
  paths: {
    '/api/ijw/v1/berichten': {
      post: {
        security: [{ token: ['messages:write'] }],
        requestBody: { required: true, content: { 'application/xml': { schema: { type: 'string' } } } },
        responses: {
          '200': {
            description: 'Het retourbericht, of dat het bericht is ontvangen.',
            content: {
              'application/xml': { schema: { type: 'string' } },
              'application/json': { schema: { type: 'object' } },
            },
          },
          '422': {
            description: 'Geweigerd, met de plaats en de reden van elke fout (RFC 9457).',
            content: { 'application/problem+json': { schema: { type: 'object' } } },
          },
        },
      },
    },
  },
  components: {
    securitySchemes: {
      token: {
        type: 'oauth2',
        flows: {
          clientCredentials: { tokenUrl: '/api/oauth/token', scopes: { 'messages:write': 'Berichten sturen' } },
        },
      },
    },
  },
} as const

const descriptionEndpoint = endpoint({
  method: 'GET',
  path: '/openapi.json',
  scope: 'open',
  object: 'youth-care-link.message',
  perMinute: 60,
  query: nothing,
  body: z.undefined(),
  handle: () => ({ kind: 'answered', status: 200, body: description, isOpen: true }),
})

export const messagesApi: Api = {
  root: '/api/ijw/v1',
  version: '1.0.0',
  explained: '/openapi.json',
  endpoints: [messagesEndpoint, descriptionEndpoint],
}
