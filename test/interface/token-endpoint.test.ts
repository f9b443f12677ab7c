/** The way in for systems, to the letter of RFC 6749. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testTown } from '../town.ts'
import { inProcess, programOf, registerSystem } from './system.fixture.ts'

const town = await testTown()
const { client, secret } = await registerSystem(town, { scopes: ['reports:write', 'matches:read'] })
const known = { client_id: client, client_secret: secret }
const grant = { grant_type: 'client_credentials' }
const basic = (words: string) => ({ authorization: `Basic ${Buffer.from(words).toString('base64')}` })

/** Each question from a door that nobody knocked at before. */
const ask = (fields: Readonly<Record<string, string>> | string, headers: Readonly<Record<string, string>> = {}) =>
  inProcess(programOf(town))('/api/oauth/token', { method: 'POST', headers, body: new URLSearchParams(fields) })

test('a system fetches a token with its secret in the form or in the head', async () => {
  for (const response of [await ask({ ...grant, ...known }), await ask(grant, basic(`${client}:${secret}`))]) {
    assert.equal(response.status, 200)
    assert.equal(response.headers.get('cache-control'), 'no-store')
    const { access_token: token, ...rest } = await response.json()
    assert.match(token, /^[\w-]{43}$/)
    assert.deepEqual(rest, { token_type: 'Bearer', expires_in: 600, scope: 'reports:write matches:read' })
  }
})

test('a token may be for less than the system may do, and not for more', async () => {
  assert.equal((await (await ask({ ...grant, ...known, scope: 'matches:read' })).json()).scope, 'matches:read')
  for (const scope of ['bsn', 'matches:read bsn', 'everything'])
    assert.deepEqual(await (await ask({ ...grant, ...known, scope })).json(), { error: 'invalid_scope' })
})

test('an unknown system and a wrong secret are answered alike', async () => {
  const wrong = [
    await ask({ ...grant, client_id: client, client_secret: 'x'.repeat(43) }),
    await ask({ ...grant, client_id: crypto.randomUUID(), client_secret: secret }),
    await ask({ ...grant, client_id: 'nobody', client_secret: secret }),
    await ask({ ...grant, client_id: client }),
  ]
  for (const response of wrong) {
    assert.equal(response.status, 401)
    assert.equal(await response.text(), '{"error":"invalid_client"}')
  }
})

test('who comes by Basic is refused by Basic', async () => {
  for (const words of [`${client}:nee`, ':', 'a', `${client}:${secret}:${secret}`]) {
    const response = await ask(grant, basic(words))
    assert.equal(response.status, 401, words)
    assert.match(response.headers.get('www-authenticate') ?? '', /^Basic /)
  }
})

test('another grant, a word said twice, two secrets at once or no form at all are refused in the words of OAuth', async () => {
  const errorOf = async (response: Response) => {
    assert.equal(response.status, 400)
    return (await response.json()).error
  }
  assert.equal(await errorOf(await ask({ ...known, grant_type: 'password' })), 'unsupported_grant_type')
  assert.equal(await errorOf(await ask(known)), 'invalid_request')
  assert.equal(await errorOf(await ask(`grant_type=client_credentials&grant_type=password`)), 'invalid_request')
  assert.equal(await errorOf(await ask({ ...grant, ...known }, basic(`${client}:${secret}`))), 'invalid_request')
  const json = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...grant, ...known }),
  }
  assert.equal(await errorOf(await inProcess(programOf(town))('/api/oauth/token', json)), 'invalid_request')
})

test('only a form that is posted gets an answer', async () => {
  const response = await inProcess(programOf(town))('/api/oauth/token')
  assert.equal(response.status, 405)
  assert.equal(response.headers.get('allow'), 'POST')
})

test('guessing secrets from one address stops after some tries a minute', async () => {
  const send = inProcess(programOf(town))
  const guess = () =>
    send('/api/oauth/token', {
      method: 'POST',
      body: new URLSearchParams({ ...grant, client_id: client, client_secret: 'x' }),
    })
  const statuses: number[] = []
  for (let nth = 0; nth < 40; nth++) statuses.push((await guess()).status)
  assert.equal(statuses.filter(status => status === 401).length, 30)
  const refused = await guess()
  assert.equal(refused.status, 429)
  assert.equal(refused.headers.get('content-type'), 'application/problem+json')
  assert.ok(Number(refused.headers.get('retry-after')) >= 1)
})
