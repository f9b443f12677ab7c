import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { families } from '../../../../cast/families.ts'
import { actorOf, storyteller } from '../../../../cast/open-town.ts'
import { registerFamily } from '../../../../cast/register-family.ts'
import { employSecondAdministrator, secondAdministrator } from '../../../../cast/second-administrator.ts'
import { professionals } from '../../../../cast/town.ts'
import { as } from '../../../../test/as.ts'
import { now, testTown } from '../../../../test/town.ts'
import type { ChildId } from '../../../people/index.ts'
import { program } from '../../../platform/act.ts'
import { record } from '../../../platform/audit/record.ts'
import { watchAccess } from './anomalies/watch-access.ts'
import { schemasWithoutPeople } from './register/processing.ts'
import { processings } from './register/processings.ts'

const town = await testTown()
const children: ChildId[] = []
for (const family of families) {
  const { children: registered } = await town.act(storyteller, ctx => registerFamily(ctx, family))
  children.push(...registered.values())
}
await town.act(storyteller, employSecondAdministrator)
const ruben = await as(town.app, 'beheerder')
const marloes = await as(town.app, secondAdministrator.slug)
const textOf = async (response: Response | Promise<Response>) => (await response).text()
const nurse = actorOf(professionals.nurse)
const lastNight = { now: now.subtract({ hours: 12 }) }
const watched = () => town.act(program('watch-access'), watchAccess)

test('files opened at night are found once, and nobody but who answers for privacy is told', async () => {
  for (const actor of [nurse, actorOf(professionals.administrator)])
    await town.act(
      actor,
      async ctx => {
        for (const child of children.slice(0, 4)) record(ctx, 'read', 'youth-health.record', child)
      },
      lastNight,
    )
  await watched()
  await watched()
  const page = await textOf(ruben.get('/beheer/privacy/toegang'))
  assert.equal(page.match(/Dossiers buiten werktijd/g)?.length, 1)
  assert.match(page, /Mirjam Jansen/)
  assert.equal((await (await as(town.app, 'jeugdverpleegkundige')).get('/beheer/privacy/toegang')).status, 404)
})

test('who is looked into does not judge the own day: a colleague does', async () => {
  assert.doesNotMatch(await textOf(ruben.get('/beheer/privacy/toegang')), /Ruben Smit<\/a>/)
  assert.match(await textOf(marloes.get('/beheer/privacy/toegang')), /Ruben Smit<\/a>/)
  const about = /\/beheer\/privacy\/toegang\/([\da-f-]{36})">Ruben Smit/
  const id = about.exec(await textOf(marloes.get('/beheer/privacy/toegang')))?.[1] ?? assert.fail('no finding')
  assert.equal((await ruben.get(`/beheer/privacy/toegang/${id}`)).status, 404)
})

test('a finding is closed with words, never in silence, and once', async () => {
  const list = await textOf(marloes.get('/beheer/privacy/toegang'))
  const path = /\/beheer\/privacy\/toegang\/[\da-f-]{36}/.exec(list)?.[0] ?? assert.fail('no finding')
  assert.equal((await marloes.post(path, { outcome: 'explained', words: '' })).status, 422)
  const words = { outcome: 'explained', words: 'Waarnemen op de avonddienst.' }
  assert.equal((await marloes.post(path, words)).status, 303)
  const again = await marloes.post(path, { ...words, words: 'Mijn eigen vraag.' })
  assert.equal(again.status, 409)
  assert.match(await again.text(), /Mijn eigen vraag/)
})

test('a municipality sets its own limits with a reason', async () => {
  const limits = { ownTimes: '4', peerTimes: '5', fewestFiles: '25', lateFrom: '23', lateUntil: '6', fewestLate: '2' }
  const set = (more: Record<string, string>) =>
    ruben.post('/beheer/privacy/toegang/instelling', { ...limits, version: '', ...more })
  assert.equal((await set({ reason: '' })).status, 422)
  assert.equal((await set({ reason: 'Besluit van het college' })).status, 303)
  assert.equal((await set({ reason: 'Later' })).status, 409)
})

test('every part of the database is in the register, or holds nobody', async () => {
  const schemas = await town.database.transaction({ role: 'cjg_app', municipality: '9901' }, async db => {
    const { rows } = await sql<{ name: string }>`select nspname as name from pg_namespace
      where nspname !~ '^(pg_|information_schema|public)'`.execute(db)
    return rows.map(({ name }) => name)
  })
  const known = new Set<string>([...schemasWithoutPeople, ...processings.flatMap(one => one.schemas)])
  assert.deepEqual(
    schemas.filter(name => !known.has(name)),
    [],
  )
})

test('the municipality adds its own words, and of two writers neither is lost', async () => {
  const path = '/beheer/privacy/register/functionaris'
  assert.equal((await ruben.post(path, { version: '0', words: 'Fatma Demir, fg@vlierdam.example' })).status, 303)
  const second = await marloes.post(path, { version: '0', words: 'Iemand anders' })
  assert.equal(second.status, 409)
  assert.match(await second.text(), /Fatma Demir[\s\S]*Iemand anders/)
  assert.match(
    await textOf(ruben.get('/beheer/privacy/register/register.csv')),
    /"Jeugdwet 7\.1\.2\.1[\s\S]*|Fatma Demir/,
  )
  assert.match(await textOf(ruben.get('/beheer/privacy/register')), /Er is nog geen termijn gekozen/)
})

test('what programs destroyed is told by day with how many, and a work that failed asks for a person', async () => {
  await town.act(program('destroy-messages'), async ctx =>
    record(ctx, 'delete', 'information.message', null, '12 term-ended'),
  )
  await town.database.transaction({ role: 'cjg_jobs', municipality: '9901' }, async db => {
    await sql`insert into jobs.job (municipality, id, queue, payload, run_at, failed_at)
      values ('9901', gen_random_uuid(), 'destroy-concerns', '{}', now(), now())`.execute(db)
  })
  const page = await textOf(ruben.get('/beheer/privacy/bewaren'))
  assert.match(page, /verwijderde een bericht[\s\S]*12/i)
  assert.match(page, /1 nachtelijke taak is mislukt/)
  assert.match(
    page,
    /Berichten vernietigen[\s\S]*href="\/beheer\/berichten"[\s\S]*href="\/beheer\/vraagbaak"[\s\S]*href="\/beheer\/contacten"/,
  )
  for (const [, link] of page.matchAll(/href="(\/beheer\/[^"]+)"[^>]*>Kies de termijn/g))
    assert.equal((await ruben.get(link ?? '')).status, 200)
  assert.match(await textOf(ruben.get('/beheer/privacy')), /1 nachtelijke taak is mislukt/)
})

test('what families asked stands in one overview, without who asked', async () => {
  const child = children[0] ?? assert.fail('no child')
  await town.database.transaction({ role: 'cjg_app', municipality: '9901' }, async db => {
    await sql`insert into portal.right_request (municipality, id, child_id, wanted, file, words, wish, asked_on, asked_at)
      values ('9901', gen_random_uuid(), ${child}, 'correction', 'health', 'x', 'y', '2026-10-01', now())`.execute(db)
  })
  const page = await textOf(ruben.get('/beheer/privacy/verzoeken'))
  assert.match(page, /1 verzoek wacht, waarvan 1 te laat/)
  assert.match(page, /22 dagen te laat/)
})
