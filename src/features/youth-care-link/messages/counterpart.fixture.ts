/**
 * A provider of youth help that is not there: it speaks the same messages over HTTP, through the same reader and writer, with a token of its
 * own. For tests and journeys only.
 */
import { createServer, type Server } from 'node:http'
import type { MessageCode, MessageOf } from '../../../knowledge/youth-care-messages/messages.ts'
import { returnMessage } from '../../../knowledge/youth-care-messages/return-message.ts'
import { newIdentification } from './box/keep-message.ts'
import { ourVersions } from './message.ts'
import { openMessage, understand } from './xml/receive-xml.ts'
import { writeMessage, writeXml } from './xml/write-xml.ts'

/** What came back on a message that was sent. */
export type Reply =
  | { readonly kind: 'message'; readonly code: MessageCode; readonly xml: string }
  | { readonly kind: 'taken' }
  | {
      readonly kind: 'refused'
      readonly status: number
      readonly faults: readonly { readonly pointer: string; readonly detail: string }[]
    }

/** Posts to the municipality: in process, or over the line. */
export type Post = (path: string, headers: Readonly<Record<string, string>>, body: string) => Promise<Response>

type Parts = {
  readonly agb: string
  readonly municipality: string
  /** Signs its messages on this day. */
  readonly today: () => Temporal.PlainDate
  readonly post: Post
}
type Sent = 'JW305' | 'JW307' | 'JW315' | 'JW317' | 'JW323'

export type FakeProvider = {
  readonly address: string
  /** Everything that arrived, in order. */
  readonly inbox: readonly { readonly code: MessageCode; readonly xml: string }[]
  enter(client: string, secret: string): Promise<void>
  /** Under a fresh identification, unless one is given. */
  send<C extends Sent>(code: C, message: MessageOf<C>, identification?: string): Promise<Reply>
  sendText(xml: string): Promise<Reply>
  /** The newest message of this kind that arrived. */
  last<C extends MessageCode>(code: C): MessageOf<C>
  /** Answers with a fault from now on, or not any more. */
  breakDown(isBroken: boolean): void
  close(): Promise<void>
}

export async function fakeProvider(parts: Parts): Promise<FakeProvider> {
  const inbox: { code: MessageCode; xml: string }[] = []
  let token = ''
  let isBroken = false
  const server = await listening(xml => {
    if (isBroken) return null
    const opened = openMessage(Buffer.from(xml))
    if (opened.kind !== 'opened') return null
    inbox.push({ code: opened.code, xml })
    return returnOn(opened.code, xml, parts.today())
  })
  const sendText = async (xml: string) =>
    replyFrom(
      await parts.post(
        '/api/ijw/v1/berichten',
        { authorization: `Bearer ${token}`, 'content-type': 'application/xml' },
        xml,
      ),
    )
  return {
    address: addressOf(server),
    inbox,
    enter: async (client, secret) => {
      token = await tokenFor(parts.post, client, secret)
    },
    send: (code, message, identification) =>
      sendText(signed(parts, code, message, identification ?? newIdentification())),
    sendText,
    last: code => {
      const found = inbox.findLast(one => one.code === code)
      if (!found) throw new Error(`no ${code} arrived`)
      return messageIn(code, found.xml)
    },
    breakDown: broken => {
      isBroken = broken
    },
    close: () => new Promise(resolve => server.close(() => resolve())),
  }
}

/** The message as this provider would sign it. */
export function signed<C extends Sent>(
  { agb, municipality, today }: Pick<Parts, 'agb' | 'municipality' | 'today'>,
  code: C,
  message: MessageOf<C>,
  identification: string,
): string {
  return writeMessage(code, message)
    .replace(/(<\w+:Afzender>)[^<]*/, `$1${agb}`)
    .replace(/(<\w+:Ontvanger>)[^<]*/, `$1${municipality}`)
    .replace(/(<ijw:Identificatie>)[^<]*/, `$1${identification}`)
    .replace(/(<ijw:Dagtekening>)[^<]*/, `$1${today()}`)
}

export function messageIn<C extends MessageCode>(code: C, xml: string): MessageOf<C> {
  const opened = openMessage(Buffer.from(xml))
  if (opened.kind !== 'opened') throw new Error(opened.kind)
  const read = understand(code, opened.root)
  if (read.kind !== 'sound') throw new Error(JSON.stringify(read.refusals))
  return read.message
}

/** An allocation and an answer have a return message; an answer to an invoice has none. */
function returnOn(code: MessageCode, xml: string, on: Temporal.PlainDate): string {
  const head = { identification: newIdentification(), on, versions: ourVersions }
  if (code === 'JW301') return writeXml('JW302', returnMessage('JW301', messageIn('JW301', xml), head, []))
  if (code === 'JW319') return writeXml('JW320', returnMessage('JW319', messageIn('JW319', xml), head, []))
  return ''
}

function listening(answer: (xml: string) => string | null): Promise<Server> {
  const server = createServer((request, response) => {
    let xml = ''
    request.on('data', part => {
      xml += String(part)
    })
    request.on('end', () => {
      const answered = answer(xml)
      response.writeHead(answered === null ? 503 : 200, { 'content-type': 'application/xml' }).end(answered ?? '')
    })
  })
  return new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(server)))
}

function addressOf(server: Server): string {
  const at = server.address()
  if (at === null || typeof at === 'string') throw new Error('not listening')
  return `http://127.0.0.1:${at.port}/berichten`
}

async function tokenFor(post: Post, client: string, secret: string): Promise<string> {
  const body = new URLSearchParams({ grant_type: 'client_credentials', client_id: client, client_secret: secret })
  const headers = { 'content-type': 'application/x-www-form-urlencoded' }
  const response = await post('/api/oauth/token', headers, body.toString())
  if (!response.ok) throw new Error(`no token: ${response.status}`)
  return ((await response.json()) as { access_token: string }).access_token
}

async function replyFrom(response: Response): Promise<Reply> {
  const text = await response.text()
  if (!response.ok) {
    const { errors = [] } = JSON.parse(text) as { errors?: { pointer: string; detail: string }[] }
    return { kind: 'refused', status: response.status, faults: errors }
  }
  const opened = openMessage(Buffer.from(text))
  return opened.kind === 'opened' ? { kind: 'message', code: opened.code, xml: text } : { kind: 'taken' }
}
