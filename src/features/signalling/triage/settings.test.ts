import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { as } from '../../../../test/as.ts'
import { now, testTown } from '../../../../test/town.ts'
import { closeTriage, decideConcern, destroyConcerns, getTriage, setConcernSetting } from '../index.ts'
import { nurse } from '../youths.fixture.ts'
import { tablesOfAConcern } from './destruction/store.ts'
import { administrator, decision, signalled } from './triage.fixture.ts'

const town = await testTown()
const typed = { today: '0', 'this-week': '3', 'can-wait': '10', keptYears: '', reason: 'Besluit van het college.' }

test('without a choice of the municipality the page says that its terms are a proposal', async () => {
  const page = await (await (await as(town.app, 'beheerder')).get('/beheer/signalen')).text()
  assert.match(page, /voorstel van dit programma/)
  assert.match(page, /Geen wet schrijft deze termijnen voor/)
})

test('a chosen term counts from the next concern on, and who chose it and why stays readable', async () => {
  const before = await signalled(town)
  const browser = await as(town.app, 'beheerder')
  assert.equal((await browser.post('/beheer/signalen', { ...typed, version: '' })).status, 303)
  const after = await signalled(town)
  const due = async (id: string) => (await town.act(nurse, ctx => getTriage(ctx, id))).submission.dueOn.toString()
  assert.equal(await due(before), '2026-11-24')
  assert.equal(await due(after), '2026-11-26')
  assert.match(await (await browser.get('/beheer/signalen')).text(), /Ruben Smit[\s\S]*Besluit van het college/)
})

test('who set it last is not overwritten unseen', async () => {
  const browser = await as(town.app, 'beheerder')
  const response = await browser.post('/beheer/signalen', { ...typed, 'can-wait': '4', version: '' })
  assert.equal(response.status, 409)
  assert.match(await response.text(), /Ruben Smit stelde dit/)
})

test('half a day or a term of a year is no number of working days', async () => {
  const browser = await as(town.app, 'beheerder')
  for (const days of ['1,5', '-1', '400', 'een'])
    assert.equal((await browser.post('/beheer/signalen', { ...typed, today: days })).status, 422)
})

test('a closed concern is destroyed when the term of the municipality has ended, never before, and a line says so', async () => {
  const id = await signalled(town)
  await town.act(nurse, ctx => decideConcern(ctx, id, decision, 0))
  await town.act(nurse, ctx => closeTriage(ctx, id, { outcome: 'concern-gone', words: 'Het gaat goed.' }))
  const open = await signalled(town)
  const night = (years: number) => town.act(nurse, destroyConcerns, { now: now.add({ hours: years * 24 * 366 }) })
  assert.deepEqual(await night(9), { destroyed: 0 }, 'nothing goes before somebody chose a term')
  const terms = { today: 0, 'this-week': 1, 'can-wait': 5 }
  const seen = await town.act(nurse, ({ db }) =>
    sql<{ id: string }>`select id from signalling.concern_setting order by set_at desc limit 1`.execute(db),
  )
  const setting = { terms, keptYears: 2, reason: 'Bewaarbeleid.' }
  await town.act(administrator, ctx => setConcernSetting(ctx, setting, seen.rows[0]?.id ?? ''), {
    now: now.add({ hours: 1 }),
  })
  assert.deepEqual(await night(1), { destroyed: 0 })
  assert.deepEqual(await night(3), { destroyed: 1 })
  assert.deepEqual(await night(3), { destroyed: 0 })
  await assert.rejects(town.act(nurse, ctx => getTriage(ctx, id)))
  await town.act(nurse, ctx => getTriage(ctx, open))
  const { rows } = await town.act(nurse, ({ db }) =>
    sql<{
      concerns: number
      kept_years: number
    }>`select concerns, kept_years from signalling.concern_destruction`.execute(db),
  )
  assert.deepEqual(rows, [{ concerns: 1, kept_years: 2 }])
})

test('no table that hangs on a concern is forgotten when it is destroyed', async () => {
  const { rows } = await town.act(nurse, ({ db }) =>
    sql<{ name: string }>`
      select distinct k.conrelid::regclass::text as name from pg_constraint k
      where k.contype = 'f' and k.confrelid in ('signalling.concern'::regclass, 'signalling.concern_version'::regclass)`.execute(
      db,
    ),
  )
  const known = new Set<string>([...tablesOfAConcern, 'reported_concern'].map(table => `signalling.${table}`))
  assert.deepEqual(
    rows.map(row => row.name).filter(name => !known.has(name)),
    [],
  )
})
