/** Thousands of calls that nobody should send: each is refused clearly, nothing breaks, nothing is stored, and nothing that was sent comes back. */
import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { actorOf } from '../../cast/open-town.ts'
import { professionals } from '../../cast/town.ts'
import * as shapes from '../../src/api/referral-index/schemas.ts'
import { asRole } from '../../src/platform/db/as-role.ts'
import { now, testTown } from '../town.ts'
import { junk, junkHeaders, junkPath, rawBytes, rawText, rightBody, secretBsn, spoiled } from './junk.fixture.ts'
import { inProcess, programOf, registerSystem, type Send, type System, systemWith, tokenFor } from './system.fixture.ts'

const town = await testTown()
const errors: unknown[] = []
let at = now
const send: Send = inProcess(
  programOf(
    town,
    () => at,
    line => errors.push(line),
  ),
)
let credentials: Awaited<ReturnType<typeof registerSystem>>
let token = ''
let sent = 0

/** Slow enough to be in measure all the time. A system goes on for hours, and its token does not. */
async function fresh(): Promise<System> {
  at = at.add({ seconds: 2 })
  if (sent++ % 200 === 0) token = await tokenFor(send, credentials)
  return systemWith(send, token)
}

before(async () => {
  credentials = await registerSystem(town)
})

const stored = () =>
  town.act(actorOf(professionals.administrator), async ({ db }) => {
    const count = async (table: 'signalling.exchanged_report' | 'web.answered_call') =>
      (await db.selectFrom(table).select('municipality').execute()).length
    const reports = await asRole(db, 'cjg_index', index =>
      index.selectFrom('referral_index.report').select('id').execute(),
    )
    return [reports.length, await count('signalling.exchanged_report'), await count('web.answered_call')]
  })

/** The answer is a refusal in words: of this interface, of the door before it, or that there is no such page. */
async function expectRefusal(response: Response, what: unknown): Promise<void> {
  const words = await response.text()
  const shown = `${response.status} to ${JSON.stringify(what)?.slice(0, 300)}: ${words.slice(0, 300)}`
  assert.ok(response.status >= 400 && response.status < 500, shown)
  assert.doesNotMatch(words, new RegExp(secretBsn), shown)
  assert.doesNotMatch(words, /node_modules|\.tsx?:|\bat \w+ \(|SELECT |violates|drop table/i, shown)
  if (response.headers.get('content-type') === 'application/problem+json')
    assert.equal(shapes.problem.parse(JSON.parse(words)).status, response.status)
}

const bodies = {
  '/meldingen': shapes.newReport,
  '/intrekking': shapes.withdrawal,
  '/contact': shapes.talk,
  '/regie': shapes.lead,
}
const ownId = '01990000-0000-7000-8000-0000000000ff'
const addressOf = {
  '/meldingen': '/meldingen',
  '/intrekking': `/meldingen/${ownId}/intrekking`,
  '/contact': `/matches/${ownId}/contact`,
  '/regie': `/matches/${ownId}/regie`,
}
const kinds = ['/meldingen', '/meldingen', '/meldingen', '/intrekking', '/contact', '/regie'] as const

test('twelve hundred spoiled bodies are each refused in problem+json', async () => {
  const before = await stored()
  for (let nth = 0; nth < 1200; nth++) {
    const kind = junk.pick(kinds)
    const body = spoiled(rightBody())
    // What is still right by chance belongs to other tests.
    if (bodies[kind].safeParse(body).success) continue
    const response = await (await fresh()).post(addressOf[kind], JSON.stringify(body) ?? '')
    assert.equal(response.headers.get('content-type'), 'application/problem+json')
    assert.equal(response.status, 400)
    await expectRefusal(response, body)
  }
  assert.deepEqual(await stored(), before)
  assert.deepEqual(errors, [])
})

test('seven hundred texts and bytes that are no JSON, too deep or too long are each refused', async () => {
  const before = await stored()
  for (let nth = 0; nth < 700; nth++) {
    const raw = junk.next() < 0.5 ? rawText() : rawBytes()
    const { post } = await fresh()
    await expectRefusal(await (typeof raw === 'string' ? post('/meldingen', raw) : sendBytes(raw)), raw)
  }
  assert.deepEqual(await stored(), before)
  assert.deepEqual(errors, [])
})

function sendBytes(body: Uint8Array<ArrayBuffer>): Promise<Response> {
  const headers = {
    authorization: `Bearer ${token}`,
    'content-type': 'application/json',
    'idempotency-key': crypto.randomUUID(),
  }
  return send('/api/verwijsindex/v1/meldingen', { method: 'POST', headers, body })
}

test('seven hundred heads full of junk break nothing, and let nobody in who has no token', async () => {
  for (let nth = 0; nth < 700; nth++) {
    const headers = junkHeaders()
    const { post } = await fresh()
    const response = await post('/meldingen', spoiled({ jeugdige: secretBsn }), headers)
    await expectRefusal(response, headers)
  }
  assert.deepEqual(errors, [])
})

test('a thousand addresses that nobody has are not found, or refused, without a word of what was asked', async () => {
  const before = await stored()
  for (let nth = 0; nth < 1000; nth++) {
    const path = junkPath()
    const { get, post } = await fresh()
    const response = await (junk.next() < 0.5 ? get(path) : post(path, rightBody()))
    // A list that is asked for in a right way by chance is empty.
    if (response.status === 200) assert.match(await response.text(), /^\{"(?:matches":\[\]|openapi":)/)
    else if (response.status !== 201) await expectRefusal(response, path)
    else assert.match(path, /^\/meldingen(?:\?|$)/)
  }
  assert.deepEqual(errors, [])
  assert.ok((await stored()).every((count, place) => count - (before[place] ?? 0) <= 2))
})

test('a form of junk at the way in gets no token', async () => {
  for (let nth = 0; nth < 500; nth++) {
    at = at.add({ seconds: 3 })
    const words = Array.from({ length: junk.between(0, 5) }, () => [
      junk.pick(['grant_type', 'client_id', 'client_secret', 'scope', '', '__proto__']),
      junk.pick(['client_credentials', credentials.client, 'x', '', '\u0000', secretBsn, '%', 'bsn bsn']),
    ])
    const headers: Record<string, string> =
      junk.next() < 0.3 ? { authorization: junk.pick(['Basic', 'Basic Og==', 'Basic ///', 'Bearer x']) } : {}
    const body = new URLSearchParams(words.map(([name = '', value = '']): [string, string] => [name, value]))
    await expectRefusal(await send('/api/oauth/token', { method: 'POST', headers, body }), words)
  }
  assert.deepEqual(errors, [])
})
