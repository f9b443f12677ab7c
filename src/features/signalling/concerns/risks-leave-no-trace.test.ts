/**
 * Which of the twelve risks were weighed is asked, and kept nowhere (Jeugdwet 7.1.4.3). Two concerns that differ in nothing else are weighed
 * with other risks through the page; whatever that wrote, in any table of the database, is the same.
 */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import pg from 'pg'
import { as } from '../../../../test/as.ts'
import { testTown } from '../../../../test/town.ts'
import { riskCodes, risks } from '../../../knowledge/referral-index/risks.ts'
import { noteConcern } from '../index.ts'
import { nurse, register, words } from '../youths.fixture.ts'
import { text } from './text.ts'

const town = await testTown()

async function everyRow(): Promise<ReadonlySet<string>> {
  const owner = new pg.Client({ connectionString: town.database.url })
  await owner.connect()
  const tables = await owner.query<{ name: string }>(`
    select c.oid::regclass::text as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname not in ('pg_catalog', 'information_schema')`)
  const rows = new Set<string>()
  for (const { name } of tables.rows) {
    const found = await owner.query<{ row: string }>(`select to_jsonb(t)::text as row from ${name} t`)
    for (const { row } of found.rows) rows.add(`${name} ${row}`)
  }
  await owner.end()
  return rows
}

/** What the posted form wrote, without what is new each time: ids, moments, and places and links in the log. */
async function writtenBy(weighed: readonly string[], givenNames: string): Promise<readonly string[]> {
  const child = await register(town, { givenNames })
  const concern = await town.act(nurse, ctx => noteConcern(ctx, { ...words, child, about: '', youth: null }))
  const browser = await as(town.app, 'jeugdverpleegkundige')
  const before = await everyRow()
  const form = { weighed: [...weighed], decision: 'report', familyTold: 'yes', whyNotTold: '' }
  const path = `/signalen/zorgen/${concern}/weging`
  assert.equal((await browser.post(path, form)).status, 303)
  const after = await everyRow()
  const address = createHash('sha256').update(path).digest('hex')
  return [...after.difference(before)]
    .map(row => plain(row.replace(address, 'the address')))
    .toSorted((one, other) => (one < other ? -1 : 1))
}

const plain = (row: string): string =>
  row
    .replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'an id')
    .replace(/"\d{4}-\d\d-\d\dT[^"]*"/g, 'a moment')
    .replace(/"(hash|previous|previous_hash|place|position|number|sequence)": ("[^"]*"|\d+)/g, '"$1": new')

test('whatever was weighed, the database holds the same afterwards', async () => {
  const some = await writtenBy(['b', 'h'], 'Lot')
  const others = await writtenBy(['a', 'c', 'd', 'e', 'f', 'g', 'i', 'j', 'k', 'l'], 'Bo')
  assert.ok(some.length >= 2)
  assert.deepEqual(some, others)
})

test('no code, name or sentence of a risk stands in any row that a weighing writes', async () => {
  const written = (await writtenBy(riskCodes, 'Puk')).join('\n')
  for (const code of riskCodes)
    for (const trace of [`"${code}"`, risks[code], text.risk[code]]) assert.ok(!written.includes(trace), trace)
  assert.ok(!written.includes('weighed"'))
})
