/** Many who report at one moment: each pair that belongs together meets, once, and nobody waits for each other. */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { sql } from 'kysely'
import { seeded } from '../../../../cast/random.ts'
import { testDatabase } from '../../../../test/database.ts'
import { match } from '../../../knowledge/referral-index/match.ts'
import { connect } from '../../../platform/db/connect.ts'
import { type Entering, enterReport } from './enter-report.ts'
import { freshReport } from './fresh-report.ts'
import { type FreshReport, indexed, type Pseudonym } from './stored-report.ts'

const { url } = await testDatabase()
const database = connect(url, { max: 12, statementTimeoutMs: 120_000 })
after(() => database.close())
const at = { now: Temporal.Instant.from('2026-11-23T10:00:00Z'), today: Temporal.PlainDate.from('2026-11-23') }
const pseudonym = (number: number) => number.toString(16).padStart(64, '0') as Pseudonym
const uuid = (number: number) => `00000000-0000-7000-8000-${String(number).padStart(12, '0')}`

type Whom = { readonly youth: number; readonly home: number | null; readonly parents: readonly number[] }

function reportBy(who: number, { youth, home, parents }: Whom): FreshReport {
  const organisation = { id: uuid(who % 50), name: `Organisatie ${who % 50}`, domain: 'health-care' } as const
  const reporter = {
    municipality: '9901',
    id: uuid(who),
    name: `Melder ${who}`,
    phone: null,
    email: null,
    organisation,
  }
  const keys = {
    subject: pseudonym(youth),
    address: home === null ? null : pseudonym(home),
    parents: parents.map(pseudonym),
  }
  return freshReport(
    { keys: { ...keys, layer: 1, earlier: null }, reporter, birth: at.today.subtract({ years: 8 }) },
    at,
  )
}

/** Twelve at a time, each on a connection of its own; what came of each, in the order of the reports. */
async function enterAll(reports: readonly FreshReport[]): Promise<readonly Entering[]> {
  const entered: Entering[] = []
  const waiting = reports.entries()
  const one = async () => {
    for (const [place, report] of waiting)
      entered[place] = await database.transaction({ role: 'cjg_index', municipality: null }, index =>
        enterReport(index, report, at),
      )
  }
  await Promise.all(Array.from({ length: 12 }, one))
  return entered
}

/** Each match as the pair of its reports, in one order. */
const pairsOf = async (subjects: readonly number[]) => {
  const { rows } = await database.transaction({ role: 'cjg_index', municipality: null }, index =>
    sql<{ pair: string }>`
      select least(report_id, other_report_id) || ' ' || greatest(report_id, other_report_id) as pair from referral_index.match
      where subject = any(${subjects.map(one => Buffer.from(pseudonym(one), 'hex'))}::bytea[])`.execute(index),
  )
  return rows.map(({ pair }) => pair)
}

test('of three hundred who report one youth at once, each meets each of the others once', async () => {
  const whom = { youth: 1, home: 2, parents: [3] }
  await enterAll(Array.from({ length: 300 }, (_, who) => reportBy(who, whom)))
  const pairs = await pairsOf([1])
  assert.equal(pairs.length, (300 * 299) / 2)
  assert.equal(new Set(pairs).size, pairs.length)
  const { rows } = await database.transaction({ role: 'cjg_index', municipality: null }, index =>
    sql<{ signals: number; who: number }>`
      select count(*) as signals, count(distinct reporter_id) as who from referral_index.log where event = 'received-signal'`.execute(
      index,
    ),
  )
  assert.deepEqual(rows, [{ signals: 300 * 299, who: 300 }])
})

test('families with homes and parents in common, in random order: every pair of the rule, once, and nobody waits for ever', async () => {
  const random = seeded(7)
  const youths = Array.from({ length: 80 }, (_, number): Whom => {
    const parents = [random.between(2001, 2030), random.between(2001, 2030)]
    const home = random.next() < 0.1 ? null : random.between(1001, 1030)
    return { youth: 100 + number, home, parents: random.next() < 0.5 ? parents : [...new Set(parents)].toReversed() }
  })
  const reports = Array.from({ length: 500 }, () => reportBy(random.between(5000, 5200), random.pick(youths)))
  const entered = await enterAll(reports)
  const standing = reports.filter((_, place) => entered[place]?.kind === 'entered')
  const expected = standing.flatMap((one, place) =>
    standing
      .slice(place + 1)
      .flatMap(other =>
        match(indexed(one), indexed(other)).length > 0 ? [[one.id, other.id].toSorted().join(' ')] : [],
      ),
  )
  assert.ok(expected.length > 2000)
  assert.deepEqual((await pairsOf(youths.map(({ youth }) => youth))).toSorted(), expected.toSorted())
})

test('a reporter who sends one youth twice at one moment has one report', async () => {
  const whom = { youth: 7000, home: null, parents: [] }
  const kinds = (await enterAll([1, 1, 1, 2, 2].map(who => reportBy(who, whom)))).map(({ kind }) => kind)
  assert.equal(kinds.filter(kind => kind === 'entered').length, 2)
})
