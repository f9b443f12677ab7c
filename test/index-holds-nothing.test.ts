/**
 * After half a year of the demo town the referral index is read as its owner, every column of every table: nobody's name, number, birth date
 * or address is in it, and no word of a concern. Whoever reports is named, in the columns below and nowhere else.
 */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { sql } from 'kysely'
import pg from 'pg'
import { playStory } from '../cast/story.ts'
import { unseal } from '../src/platform/crypto/seal.ts'
import { testDatabase } from './database.ts'
import { testKeys } from './town.ts'

/** Contact data of the reporters themselves, which a signal is for (Jeugdwet 7.1.4.3 lid 2), and of whoever was named to lead. */
const aboutReporters = new Set([
  'reporter.name',
  'reporter.phone',
  'reporter.email',
  'reporter.organisation_name',
  'lead.outsider_name',
  'lead.outsider_organisation',
  'lead.outsider_phone',
  'lead.outsider_email',
])

const database = await testDatabase()
await playStory({ database, keys: testKeys, now: Temporal.Instant.from('2026-11-23T10:00:00Z') })
const owner = new pg.Client({ connectionString: database.url })
await owner.connect()

const cells = await everyCell()
const secrets = await everySecret()
await owner.end()

type Cell = { readonly column: string; readonly type: string; readonly text: string }

async function everyCell(): Promise<readonly Cell[]> {
  const columns = await owner.query<{ table: string; column: string; type: string }>(`
    select table_name as table, column_name as column, data_type as type
    from information_schema.columns where table_schema = 'referral_index'`)
  const found: Cell[] = []
  for (const { table, column, type } of columns.rows) {
    const { rows } = await owner.query<{ text: string }>(
      `select distinct "${column}"::text as text from referral_index."${table}" where "${column}" is not null`,
    )
    found.push(...rows.map(({ text }) => ({ column: `${table}.${column}`, type, text: text.toLowerCase() })))
  }
  return found
}

async function everySecret() {
  const people = await owner.query<{
    given: string
    family: string
    birth: string | null
    bsn: Buffer | null
    id: string
  }>(
    'select given_names as given, family_name as family, birth_date::text as birth, bsn_sealed as bsn, id from people.person',
  )
  const homes = await owner.query<{ street: string; postcode: string }>('select street, postcode from people.household')
  const youths = await owner.query<{ given: string; family: string }>(
    'select given_names as given, family_name as family from signalling.concern_youth',
  )
  const concerns = await owner.query<{ words: string; id: string }>(`
    select concat_ws(' ', seen, interpretation, since, next_step, why_not_talked, array_to_string(strengths || risks || areas, ' ')) as words,
      concern_id as id from signalling.concern_version`)
  const names = [...people.rows, ...youths.rows].flatMap(({ given, family }) => `${given} ${family}`.split(/\s+/))
  const numbers = people.rows.flatMap(({ bsn }) => (bsn ? [unseal(testKeys, bsn)] : []))
  return {
    words: [
      ...names,
      ...homes.rows.map(({ street }) => street),
      ...concerns.rows.flatMap(({ words }) => words.split(/[^\p{L}\d-]+/u)),
    ],
    numbers: [
      ...numbers,
      ...homes.rows.flatMap(({ postcode }) => [postcode, postcode.replace(' ', '')]),
      ...people.rows.map(({ id }) => id),
      ...concerns.rows.map(({ id }) => id),
    ],
    births: people.rows.flatMap(({ birth }) => birth ?? []),
  }
}

const elsewhere = () => cells.filter(({ column }) => !aboutReporters.has(column))

test('the town has enough to hide, and the index enough to hide it in', () => {
  assert.ok(secrets.words.length > 1000 && secrets.numbers.length > 500 && secrets.births.length > 300)
  const columns = new Set(cells.map(({ column }) => column))
  for (const column of ['report.subject', 'report.parent_1', 'match.other_subject', 'log.event', 'reporter.name'])
    assert.ok(columns.has(column), column)
})

test('no word of a name, a street or a concern is in the index, but for those who report', () => {
  const words = new Set(secrets.words.map(word => word.toLowerCase()).filter(word => word.length > 3))
  // Codes of the index itself, such as 'health-care', are words too: what is compared is a whole value.
  const codes = new Set(['reported', 'withdrew', 'removed', 'archive', 'education', 'health'])
  for (const { column, text } of elsewhere())
    for (const word of text.split(/[^\p{L}\d]+/u)) {
      if (codes.has(word) || column === 'reporter.organisation_domain') continue
      assert.ok(!words.has(word), `${word} in ${column}`)
    }
})

test('no BSN, postcode, or number of a person or a concern is in the index, plain or in a disguise without a key', () => {
  const hashes = ['md5', 'sha1', 'sha256', 'sha512']
  const hidden = (secret: string): readonly string[] => {
    const bytes = Buffer.from(secret)
    const disguises = hashes.map(name => createHash(name).update(bytes).digest('hex'))
    return [secret, bytes.toString('hex'), ...disguises].map(one => one.toLowerCase())
  }
  const all = new Set([...new Set(secrets.numbers)].flatMap(hidden))
  const shown = elsewhere().map(({ column, text }) => ({ column, text: text.replace(/^\\x/, '') }))
  for (const { column, text } of shown) assert.ok(!all.has(text), `${text} in ${column}`)
  const texts = shown.map(({ text }) => text).join('\n')
  for (const secret of new Set(secrets.numbers)) assert.ok(!texts.includes(secret.toLowerCase()), secret)
})

test('no birth date is in the index: every day and moment in it is one of a report, a match or what followed', () => {
  const days = cells.filter(({ type }) => type === 'date' || type.startsWith('timestamp'))
  const known =
    /\.(reported_at|remove_by|gone_by|withdrawn_on|found_at|found_on|at|on_day|recorded_at|agreed_on|since|begun_at|done_at)$/
  assert.deepEqual([...new Set(days.map(({ column }) => column).filter(column => !known.test(column)))], [])
  const others = elsewhere().filter(({ type }) => type !== 'date' && !type.startsWith('timestamp'))
  for (const { column, text } of others)
    for (const birth of secrets.births) assert.ok(!text.includes(birth), `${birth} in ${column}`)
})

test('the program that sees people has no table of the index to read, and the index none of people or concerns', async () => {
  const readable = (role: 'cjg_app' | 'cjg_index') =>
    database.transaction({ role, municipality: '9901' }, async db => {
      const { rows } = await sql<{ name: string }>`
        select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p', 'v') and n.nspname not in ('pg_catalog', 'information_schema')
          and has_schema_privilege(n.oid, 'usage') and has_any_column_privilege(c.oid, 'select, insert, update')`.execute(
        db,
      )
      return rows.map(({ name }) => name)
    })
  const ofApp = await readable('cjg_app')
  assert.deepEqual(
    ofApp.filter(name => name.startsWith('referral_index.')),
    [],
  )
  const ofIndex = await readable('cjg_index')
  assert.deepEqual(
    ofIndex.filter(name => !/^(referral_index|jobs)\./.test(name)),
    [],
  )
})
