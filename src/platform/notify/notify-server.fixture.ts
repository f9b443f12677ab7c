/** Speaks the interface of NotifyNL on this machine, for tests: it looks at the token, and answers as it is told. */
import { createHmac } from 'node:crypto'
import { createServer } from 'node:http'
import { z } from 'zod'
import type { NotifySettings } from './notify.ts'

const service = '26785a09-ab16-4eb0-8407-a37497a57506'
const secret = '3d844edf-8d35-48ac-975b-e847b4f122b0'

export type Heard = {
  readonly path: string
  /** The token is of our service, signed with its secret, and of the last half minute. */
  readonly isOurs: boolean
  readonly body: Readonly<Record<string, unknown>>
}
type Answer = { readonly status: number; readonly body: object }

export function notifyServer() {
  const heard: Heard[] = []
  let answer: Answer = { status: 201, body: {} }
  let url = ''
  const key = `proef-${service}-${secret}`
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(Buffer.from(chunk))
    const isOurs = isOurToken((request.headers.authorization ?? '').replace('Bearer ', ''))
    const body = z.record(z.string(), z.unknown()).parse(JSON.parse(Buffer.concat(chunks).toString()))
    heard.push({ path: request.url ?? '', isOurs, body })
    const said = isOurs ? answer : { status: 403, body: { status_code: 403, errors: [{ error: 'AuthError' }] } }
    response.writeHead(said.status, { 'content-type': 'application/json' }).end(JSON.stringify(said.body))
  })
  return {
    key,
    heard: (): readonly Heard[] => heard,
    answers: (next: Answer): void => {
      answer = next
    },
    settings: (): NotifySettings => ({
      url,
      key,
      textTemplate: 'f33517ff-2a88-4f6e-b855-c550268ce08a',
      mailTemplate: '9d751e0e-f929-4891-82a1-a3e1c3c18ee3',
    }),
    open: async (): Promise<void> => {
      await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
      const address = server.address()
      if (address && typeof address === 'object') url = `http://127.0.0.1:${address.port}/`
    },
    close: (): void => void server.close(),
  }
}

function isOurToken(token: string): boolean {
  const [head = '', claims = '', signature] = token.split('.')
  if (signature !== createHmac('sha256', secret).update(`${head}.${claims}`).digest('base64url')) return false
  const read = (part: string): unknown => JSON.parse(Buffer.from(part, 'base64url').toString())
  const { alg } = z.object({ typ: z.literal('JWT'), alg: z.string() }).parse(read(head))
  const { iss, iat } = z.object({ iss: z.string(), iat: z.number() }).parse(read(claims))
  return alg === 'HS256' && iss === service && Math.abs(Date.now() / 1000 - iat) < 30
}
