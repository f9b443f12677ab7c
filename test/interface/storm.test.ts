/** Systems try again, all at once, after a break and after a crash. However often: one report. And whoever is too fast is slowed down. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actorOf } from '../../cast/open-town.ts'
import { professionals } from '../../cast/town.ts'
import * as shapes from '../../src/api/referral-index/schemas.ts'
import { newBsn } from '../../src/features/signalling/youths.fixture.ts'
import { getClient, setStanding } from '../../src/platform/auth/clients/register-client.ts'
import { asRole } from '../../src/platform/db/as-role.ts'
import { now, testTown } from '../town.ts'
import { byNumber, inProcess, programOf, registerSystem, systemOf, systemWith, tokenFor } from './system.fixture.ts'

const town = await testTown()
const administrator = actorOf(professionals.administrator)
const countReports = () =>
  town.act(administrator, ({ db }) =>
    asRole(db, 'cjg_index', async index => {
      const row = await index
        .selectFrom('referral_index.report')
        .select(eb => eb.fn.countAll<string>().as('count'))
        .executeTakeFirstOrThrow()
      return Number(row.count)
    }),
  )
const refusals = () =>
  town.act(administrator, async ({ db }) =>
    db
      .selectFrom('audit.event')
      .select(['object', 'detail', 'actor_name', 'organisation_id', 'outcome'])
      .where('municipality', '=', '9901')
      .where('outcome', '=', 'refused')
      .orderBy('number', 'desc')
      .execute(),
  )

test('twenty calls at once with one key are one report, and all hear the same', async () => {
  const system = await systemOf(town)
  const before = await countReports()
  const [body, key] = [byNumber(newBsn()), { 'idempotency-key': crypto.randomUUID() }]
  const answers = await Promise.all(Array.from({ length: 20 }, () => system.post('/meldingen', body, key)))
  assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([201]))
  assert.equal(new Set(await Promise.all(answers.map(answer => answer.text()))).size, 1)
  assert.equal((await countReports()) - before, 1)
})

test('twenty calls at once with keys of their own are one report, and the others are told where it is', async () => {
  const system = await systemOf(town)
  const before = await countReports()
  const body = byNumber(newBsn())
  const answers = await Promise.all(Array.from({ length: 20 }, () => system.post('/meldingen', body)))
  assert.equal(answers.filter(({ status }) => status === 201).length, 1)
  assert.equal(answers.filter(({ status }) => status === 409).length, 19)
  assert.equal((await countReports()) - before, 1)
})

test('a server that was started again gives the answer that the killed one gave', async () => {
  const credentials = await registerSystem(town)
  const [body, key] = [byNumber(newBsn()), { 'idempotency-key': crypto.randomUUID() }]
  const [first, second] = [inProcess(programOf(town)), inProcess(programOf(town))]
  const said = await (await systemWith(first, await tokenFor(first, credentials)).post('/meldingen', body, key)).text()
  const again = await systemWith(second, await tokenFor(second, credentials)).post('/meldingen', body, key)
  assert.equal(await again.text(), said)
})

test('a call that was refused keeps no key: it may be sent again when it is right', async () => {
  const system = await systemOf(town)
  const key = { 'idempotency-key': crypto.randomUUID() }
  assert.equal((await system.post('/meldingen', { jeugdige: {} }, key)).status, 400)
  assert.equal((await system.post('/meldingen', byNumber(newBsn()), key)).status, 201)
})

test('of thirty reports on one youth from two systems at once, each pair finds each other once', async () => {
  const [one, other] = [
    await systemOf(town),
    await systemOf(town, { organisation: { id: '00000000-0000-7000-8000-000000000103' } }),
  ]
  const bsn = newBsn()
  const melder = (nth: number) => ({
    nummer: `m-${nth}`,
    naam: 'Ilse Kerkhof',
    telefoon: '088 000 02 04',
    email: 'i@jeugdhulp.example',
  })
  await Promise.all(
    Array.from({ length: 30 }, (_, nth) =>
      (nth % 2 ? one : other).post('/meldingen', byNumber(bsn, { melder: melder(nth) })),
    ),
  )
  const seen: string[] = []
  for (const system of [one, other]) {
    let next: string | null = '/matches?limiet=100'
    while (next !== null) {
      const page = shapes.matchPage.parse(await (await system.get(next.replace('/api/verwijsindex/v1', ''))).json())
      seen.push(...page.matches.map(match => `${match.id} ${match.melding.id}`))
      next = page.volgende
    }
  }
  assert.equal(new Set(seen).size, seen.length)
  // Each of 435 pairs is seen from both its sides.
  assert.equal(seen.length, 30 * 29)
})

test('a system that is too fast is told how long to wait, and may go on after that', async () => {
  let at = now
  const send = inProcess(programOf(town, () => at))
  const system = systemWith(send, await tokenFor(send, await registerSystem(town)))
  const withdraw = () => system.post(`/meldingen/${crypto.randomUUID()}/intrekking`, { reden: 'onterecht' })
  for (let nth = 0; nth < 10; nth++) assert.equal((await withdraw()).status, 404)
  const refused = await withdraw()
  assert.equal(refused.status, 429)
  assert.equal((await refused.json()).code, 'te-vaak')
  at = at.add({ seconds: Number(refused.headers.get('retry-after')) })
  assert.equal((await withdraw()).status, 404)
})

test('every call leaves a line with the system and its organisation, and every refusal too; a flood only its first', async () => {
  const system = await systemOf(town, { scopes: ['reports:withdraw'] })
  await system.get('/matches')
  const [line] = await refusals()
  assert.deepEqual(line, {
    object: 'signalling.match',
    detail: 'geen-recht',
    actor_name: 'Zorgplein',
    organisation_id: '00000000-0000-7000-8000-000000000106',
    outcome: 'refused',
  })
  const before = (await refusals()).length
  for (let nth = 0; nth < 40; nth++)
    await system.post(`/meldingen/${crypto.randomUUID()}/intrekking`, { reden: 'onterecht' })
  const more = (await refusals()).slice(0, -before)
  assert.deepEqual(
    Object.entries(Object.groupBy(more, ({ detail }) => detail)).map(([code, same = []]) => [code, same.length]),
    [
      ['te-vaak', 1],
      ['niet-gevonden', 10],
    ],
  )
})

test('a system that is blocked loses its token at once', async () => {
  const credentials = await registerSystem(town)
  const send = inProcess(programOf(town))
  const system = systemWith(send, await tokenFor(send, credentials))
  assert.equal((await system.get('/matches')).status, 200)
  await town.act(administrator, async ctx => {
    const { id, standing } = await getClient(ctx, credentials.client)
    await setStanding(ctx, id, { ...standing, state: 'blocked' })
  })
  assert.equal((await system.get('/matches')).status, 401)
})

test('a token ends after ten minutes', async () => {
  let at = now
  const send = inProcess(programOf(town, () => at))
  const system = systemWith(send, await tokenFor(send, await registerSystem(town)))
  at = now.add({ minutes: 9, seconds: 59 })
  assert.equal((await system.get('/matches')).status, 200)
  at = now.add({ minutes: 10 })
  assert.equal((await system.get('/matches')).status, 401)
})
