import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { createServer } from 'node:http'
import { after, before, test } from 'node:test'
import { notifyBy } from './notify.ts'

const service = '26785a09-ab16-4eb0-8407-a37497a57506'
const secret = '3d844edf-8d35-48ac-975b-e847b4f122b0'
const heard: { readonly path: string; readonly token: string; readonly body: unknown }[] = []
let answer = { status: 201, body: {} as object }

/** Speaks the interface of NotifyNL, on this machine. */
const server = createServer(async (request, response) => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(Buffer.from(chunk))
  heard.push({
    path: request.url ?? '',
    token: (request.headers.authorization ?? '').replace('Bearer ', ''),
    body: JSON.parse(Buffer.concat(chunks).toString()),
  })
  response.writeHead(answer.status, { 'content-type': 'application/json' }).end(JSON.stringify(answer.body))
})
let url = ''
before(async () => {
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  if (address && typeof address === 'object') url = `http://127.0.0.1:${address.port}`
})
after(() => server.close())

const open = () =>
  notifyBy({ url, key: `proef-${service}-${secret}`, textTemplate: 'sjabloon-sms', mailTemplate: 'sjabloon-mail' })

test('a text message goes to NotifyNL with a token of our service, signed with its secret', async () => {
  answer = { status: 201, body: { id: '740e5834-3a29-46b4-9a6f-16142fde533a' } }
  const sent = await open().text('+31612345678', 'Morgen 09:20 een afspraak.', 'kenmerk')
  assert.equal(sent.id, '740e5834-3a29-46b4-9a6f-16142fde533a')
  const last = heard.at(-1) ?? assert.fail()
  assert.equal(last.path, '/v2/notifications/sms')
  assert.deepEqual(last.body, {
    phone_number: '+31612345678',
    template_id: 'sjabloon-sms',
    personalisation: { body: 'Morgen 09:20 een afspraak.' },
    reference: 'kenmerk',
  })
  const [head = '', claims = '', signature] = last.token.split('.')
  assert.equal(signature, createHmac('sha256', secret).update(`${head}.${claims}`).digest('base64url'))
  const { iss, iat } = JSON.parse(Buffer.from(claims, 'base64url').toString())
  assert.equal(iss, service)
  assert.ok(Math.abs(iat - Date.now() / 1000) < 30)
})

test('e-mail goes the same way', async () => {
  answer = { status: 201, body: { id: 'een' } }
  await open().mail('iemand@voorbeeld.example', 'Afspraak CJG', 'Morgen.', 'kenmerk')
  assert.equal(heard.at(-1)?.path, '/v2/notifications/email')
})

test('a refusal tells its status and kind, and never whom the message was for', async () => {
  answer = {
    status: 400,
    body: {
      status_code: 400,
      errors: [{ error: 'ValidationError', message: 'phone_number +31612345678 is not valid' }],
    },
  }
  await assert.rejects(open().text('+31612345678', 'Morgen.', 'kenmerk'), (error: Error) => {
    assert.match(error.message, /400 ValidationError/)
    assert.doesNotMatch(error.message, /0?612345678/)
    return true
  })
})

test('a key that is no key of NotifyNL is refused before anything is sent', () => {
  assert.throws(() => notifyBy({ url, key: 'geheim', textTemplate: '', mailTemplate: null }), /name-service-secret/)
})
