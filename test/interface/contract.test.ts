/** The interface as another system meets it: over a real connection, to the letter of its description. */
import assert from 'node:assert/strict'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { serve } from '@hono/node-server'
import { root } from '../../src/api/referral-index/endpoints.ts'
import { version } from '../../src/api/referral-index/openapi.ts'
import * as shapes from '../../src/api/referral-index/schemas.ts'
import { newBsn } from '../../src/features/signalling/youths.fixture.ts'
import { testTown } from '../town.ts'
import {
  byName,
  byNumber,
  programOf,
  registerSystem,
  type Send,
  type System,
  systemWith,
  tokenFor,
} from './system.fixture.ts'

const town = await testTown()
let server: ReturnType<typeof serve>
let send: Send
let system: System

before(async () => {
  server = await new Promise<ReturnType<typeof serve>>(resolve => {
    const listening = serve({ fetch: programOf(town).fetch, port: 0, hostname: '127.0.0.1' }, () => resolve(listening))
  })
  const { port } = server.address() as AddressInfo
  send = (path, init) => fetch(`http://127.0.0.1:${port}${path}`, init)
  system = systemWith(send, await tokenFor(send, await registerSystem(town)))
})
after(() => server.close())

async function problemIn(response: Response, status: number, code: string) {
  assert.equal(response.status, status)
  assert.equal(response.headers.get('content-type'), 'application/problem+json')
  assert.equal(response.headers.get('api-version'), version)
  const problem = shapes.problem.parse(await response.json())
  assert.equal(problem.code, code)
  assert.equal(problem.status, status)
  return problem
}

test('a youth is reported by name, looked at by its own organisation, and taken back', async () => {
  const created = await system.post('/meldingen', { ...byName(), kenmerk: 'traject-1' })
  assert.equal(created.status, 201)
  const report = shapes.report.parse(await created.json())
  assert.deepEqual([report.kenmerk, report.stand, report.tot], ['traject-1', 'staat', '2028-11-23'])
  assert.equal(created.headers.get('location'), `${root}/meldingen/${report.id}`)
  assert.deepEqual(shapes.report.parse(await (await system.get(`/meldingen/${report.id}`)).json()), report)
  const withdrawn = await system.post(`/meldingen/${report.id}/intrekking`, { reden: 'risico-voorbij' })
  assert.equal(shapes.withdrawn.parse(await withdrawn.json()).id, report.id)
  assert.equal(shapes.report.parse(await (await system.get(`/meldingen/${report.id}`)).json()).stand, 'archief')
  await problemIn(
    await system.post(`/meldingen/${report.id}/intrekking`, { reden: 'risico-voorbij' }),
    409,
    'staat-niet-meer',
  )
  assert.equal((await system.post(`/meldingen/${report.id}/intrekking`, { reden: 'onterecht' })).status, 200)
  await problemIn(await system.get(`/meldingen/${report.id}`), 404, 'niet-gevonden')
})

test('the same report under the same key happens once and is answered the same; another one under that key is refused', async () => {
  const key = { 'idempotency-key': crypto.randomUUID() }
  const body = byNumber(newBsn())
  const first = await system.post('/meldingen', body, key)
  const second = await system.post('/meldingen', body, key)
  assert.equal(first.status, 201)
  assert.equal(second.status, 201)
  assert.equal(await second.text(), await first.text())
  assert.equal(second.headers.get('location'), first.headers.get('location'))
  await problemIn(await system.post('/meldingen', byNumber(newBsn()), key), 422, 'andere-inhoud')
})

test('whoever lost the key as well is told where the report stands', async () => {
  const body = byNumber(newBsn())
  const { id } = await (await system.post('/meldingen', body)).json()
  const again = await problemIn(await system.post('/meldingen', body), 409, 'al-gemeld')
  assert.equal(again.melding, `${root}/meldingen/${id}`)
})

test('matches come in pages, and the last page says from when to ask again', async () => {
  const response = await system.get('/matches?limiet=1')
  const page = shapes.matchPage.parse(await response.json())
  assert.equal(page.volgende, null)
  assert.equal(page.vraagSinds, '2026-11-23T09:59:00Z')
})

test('everything that is wrong is told at once, each at its place, and an unknown field too', async () => {
  const body = {
    jeugdige: { identificatie: 'bsn', bsn: '123', geboortedatum: '2014-02-30', reden: 'zorgen' },
    melder: { nummer: 'm-1', naam: 'Ilse', telefoon: '12' },
  }
  const { errors = [] } = await problemIn(await system.post('/meldingen', body), 400, 'ongeldige-invoer')
  assert.deepEqual(errors.map(({ pointer }) => pointer).toSorted(), [
    '#/jeugdige/bsn',
    '#/jeugdige/geboortedatum',
    '#/jeugdige/reden',
    '#/melder/email',
    '#/melder/telefoon',
  ])
  assert.equal(errors.find(({ pointer }) => pointer === '#/jeugdige/reden')?.detail, 'Dit veld bestaat niet.')
})

test('a call that is no call is told in the same form what to do', async () => {
  const { post } = system
  await problemIn(await post('/meldingen', '{"jeugdige":'), 400, 'geen-json')
  await problemIn(await post('/meldingen', byName(), { 'idempotency-key': 'kort' }), 400, 'sleutel-ontbreekt')
  await problemIn(await post('/meldingen', 'a=b', { 'content-type': 'text/plain' }), 415, 'verkeerd-type')
  await problemIn(await post('/meldingen', { ...byName(), kenmerk: 'x'.repeat(20_000) }), 413, 'te-groot')
  await problemIn(await system.get('/matches', { accept: 'text/html' }), 406, 'alleen-json')
  await problemIn(await system.get('/matches?sinds=gisteren'), 400, 'ongeldige-invoer')
  await problemIn(await system.get('/matches?limiet=1&limiet=2'), 400, 'ongeldige-invoer')
  await problemIn(await system.get('/matches/'), 404, 'niet-gevonden')
  await problemIn(await system.get('/niets'), 404, 'niet-gevonden')
  const wrongMethod = await send(`${root}/meldingen`, { method: 'DELETE' })
  assert.equal(wrongMethod.headers.get('allow'), 'POST')
  await problemIn(wrongMethod, 405, 'methode-niet-toegestaan')
})

test('without a token, or with one that is not ours, nobody comes in', async () => {
  for (const authorization of ['', 'Bearer x', `Bearer ${'a'.repeat(43)}`, 'Basic YTpi']) {
    const response = await send(`${root}/matches`, { headers: { authorization } })
    assert.match(response.headers.get('www-authenticate') ?? '', /^Bearer /)
    await problemIn(response, 401, 'niet-ingelogd')
  }
})

test('no answer may be kept, framed or read by a page elsewhere, except the description', async () => {
  const answers = [await system.get('/matches'), await system.get('/niets'), await send(`${root}/matches`)]
  for (const { headers } of answers) {
    assert.equal(headers.get('cache-control'), 'no-store')
    assert.equal(headers.get('x-content-type-options'), 'nosniff')
    assert.equal(headers.get('x-frame-options'), 'DENY')
    assert.equal(headers.get('access-control-allow-origin'), null)
    assert.equal(headers.get('api-version'), version)
  }
  const description = await send(`${root}/openapi.json`)
  assert.equal(description.headers.get('access-control-allow-origin'), '*')
  assert.equal((await description.json()).info.version, version)
})
