import assert from 'node:assert/strict'
import { test } from 'node:test'
import { families } from '../../../../../cast/families.ts'
import { storyteller } from '../../../../../cast/open-town.ts'
import { playYouthCare } from '../../../../../cast/play-youth-care.ts'
import { registerFamily } from '../../../../../cast/register-family.ts'
import { as } from '../../../../../test/as.ts'
import { now, testTown } from '../../../../../test/town.ts'
import { destroyRequests } from './destroy-requests.ts'
import { tablesOfARequest } from './store.ts'

const town = await testTown()
const people = await town.act(storyteller, async ctx => {
  const all = new Map<string, Awaited<ReturnType<typeof registerFamily>>>()
  for (const family of families) all.set(family.name, await registerFamily(ctx, family))
  return all
})
await playYouthCare(
  (actor, daysAgo, work) => town.act(actor, work, { now: now.subtract({ hours: 24 * daysAgo }) }),
  people,
)

const inYears = (years: number) => ({ now: now.add({ hours: 24 * 366 * years }) })
const left = () => town.act(storyteller, ctx => ctx.db.selectFrom('youth_care_link.request').select('id').execute())

test('without a term that the municipality chose, no request is ever destroyed', async () => {
  assert.deepEqual(await town.act(storyteller, destroyRequests, inYears(30)), { destroyed: 0 })
})

test('an administrator chooses how long, and where that is written down', async () => {
  const administrator = await as(town.app, 'beheerder')
  const here = '/beheer/jeugdzorg/bewaartermijn'
  assert.match(
    await (await administrator.get(here)).text(),
    /Tot die tijd wordt er niets vernietigd[\s\S]*Dat is een voorstel, geen regel/,
  )
  assert.equal((await administrator.post(here, { years: '0', source: '' })).status, 422)
  assert.equal((await administrator.post(here, { years: '2', source: 'Besluit 12' })).status, 303)
  assert.match(await (await administrator.get(here)).text(), /2 jaar na afronding/)
})

test('a request that was answered is destroyed whole after its term, and one that still runs is kept', async () => {
  const before = await left()
  assert.deepEqual(await town.act(storyteller, destroyRequests, inYears(1)), { destroyed: 0 })
  const { destroyed } = await town.act(storyteller, destroyRequests, inYears(3))
  const after = await left()
  assert.ok(destroyed > 0 && after.length > 0)
  assert.equal(after.length, before.length - destroyed)
  const kept = new Set(after.map(({ id }) => id))
  for (const table of tablesOfARequest) {
    const rows = await town.act(storyteller, ctx =>
      ctx.db.selectFrom(`youth_care_link.${table}`).select('request_id').execute(),
    )
    assert.ok(
      rows.every(row => kept.has(row.request_id)),
      table,
    )
  }
  const page = await (await as(town.app, 'wijkteam')).get('/jeugdzorg')
  assert.equal(page.status, 200)
})

test('each destruction leaves a line that says how many', async () => {
  const lines = await town.act(storyteller, ctx =>
    ctx.db.selectFrom('youth_care_link.destruction').select('requests').execute(),
  )
  assert.equal(lines.length, 1)
})
