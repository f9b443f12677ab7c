import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { sql } from 'kysely'
import { testTown } from '../../../../test/town.ts'
import type { Bsn } from '../../../knowledge/identifiers/bsn.ts'
import { recordContact } from '../index.ts'
import { day, neighbourhoodWorker, newBsn, nurse, register, registerMother, report, words } from '../youths.fixture.ts'

const town = await testTown()

/** Every row of every table of the index, as text; what is binary in hexadecimal digits. */
const everything = () =>
  town.database.transaction({ role: 'cjg_index', municipality: null }, async db => {
    const tables = await sql<{ name: string }>`
      select table_name as name from information_schema.tables where table_schema = 'referral_index'`.execute(db)
    assert.ok(tables.rows.length >= 8)
    const rows: string[] = []
    for (const { name } of tables.rows) {
      const table = sql.id('referral_index', name)
      const result = await sql<{ row: string }>`select t::text as row from ${table} t`.execute(db)
      rows.push(...result.rows.map(({ row }) => row))
    }
    return rows.join('\n').toLowerCase()
  })

/** A text as it is, and in the ways in which one could think to have hidden it. */
const disguises = (text: string): readonly string[] => {
  const bytes = Buffer.from(text)
  const hashes = ['md5', 'sha1', 'sha256'].map(name => createHash(name).update(bytes).digest('hex'))
  return [text, bytes.toString('hex'), bytes.toString('base64'), ...hashes].map(one => one.toLowerCase())
}

async function twoReportsOn(bsn: Bsn, motherBsn: Bsn) {
  const mother = await registerMother(town, motherBsn)
  const child = await register(town, { givenNames: 'Willemijn', bsn, mother, home: { street: 'Molenweg' } })
  await report(town, nurse, child)
  const [match] = (await report(town, neighbourhoodWorker, child)).matches
  assert.ok(match)
  await town.act(nurse, ctx => recordContact(ctx, match, { on: day('2026-11-23'), useful: true }))
  return child
}

test('no table of the index holds a name, a BSN, an address, an id or a word of a reason, in any disguise', async () => {
  const [bsn, motherBsn] = [newBsn(), newBsn()]
  const child = await twoReportsOn(bsn, motherBsn)
  const content = await everything()
  assert.ok(content.length > 500)
  const people = ['Willemijn', 'De Wit', 'Femke', 'Dorrestijn', bsn, motherBsn, child, '2018-04-01']
  const homes = ['Molenweg', '1234 AB', '1234AB', 'adres 1234ab 1']
  const reasons = [words.seen, words.interpretation, words.nextStep, ...words.strengths, ...words.risks, 'violence']
  for (const secret of [...people, ...homes, ...reasons])
    for (const disguise of disguises(secret)) assert.ok(!content.includes(disguise), `found ${disguise} of ${secret}`)
})

test('the program that sees children cannot open the index', async () => {
  const tables = ['report', 'reporter', 'layer', 'withdrawal', 'match', 'contact', 'lead', 'log']
  for (const table of tables) {
    const reading = town.database.transaction({ role: 'cjg_app', municipality: '9901' }, db =>
      sql`select 1 from ${sql.id('referral_index', table)}`.execute(db),
    )
    await assert.rejects(reading, /permission denied/)
  }
})

test('the index cannot open a child, and not a concern either', async () => {
  for (const [schema, table] of [
    ['people', 'person'],
    ['signalling', 'concern'],
    ['signalling', 'reported_concern'],
  ] as const) {
    const reading = town.database.transaction({ role: 'cjg_index', municipality: '9901' }, db =>
      sql`select 1 from ${sql.id(schema, table)}`.execute(db),
    )
    await assert.rejects(reading, /permission denied/)
  }
})

test('the index logs who reported and who received a signal, and not about whom', async () => {
  const events = await town.database.transaction({ role: 'cjg_index', municipality: null }, db =>
    db.selectFrom('referral_index.log').select(['reporter_id', 'event']).execute(),
  )
  const count = (event: string, who: string) =>
    events.filter(line => line.event === event && line.reporter_id === who).length
  for (const who of [nurse.id, neighbourhoodWorker.id]) {
    assert.equal(count('reported', who), 1)
    assert.equal(count('received-signal', who), 1)
  }
})
