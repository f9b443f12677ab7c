/**
 * Two registrations of one child become one and two again, with everything the demo knows of a child. What the program may not see is
 * compared too: every row of every table in which one of the two is named, by id, wherever it stands.
 */
import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import pg from 'pg'
import type { As, People } from '../cast/acting.ts'
import { childOf } from '../cast/acting.ts'
import { families } from '../cast/families.ts'
import { actorOf, storyteller } from '../cast/open-town.ts'
import { playDesk } from '../cast/play-desk.ts'
import { playPlan } from '../cast/play-plan.ts'
import { playRecords } from '../cast/play-records.ts'
import { playReportingCode } from '../cast/play-reporting-code.ts'
import { playRights } from '../cast/play-rights.ts'
import { playSignals } from '../cast/play-signals.ts'
import { playYouthCare } from '../cast/play-youth-care.ts'
import { admit, registerFamily } from '../cast/register-family.ts'
import { professionals } from '../cast/town.ts'
import { careOfGroup } from '../src/features/youth-health/index.ts'
import { mergeChildren, undoMerge } from '../src/people/index.ts'
import { now, testTown } from './town.ts'

const town = await testTown()
const nurse = actorOf(professionals.nurse)
const people = await playVlierdam()
const admin = new pg.Client({ connectionString: town.database.url })
// The database may be dropped before this connection is closed.
admin.on('error', () => {})
before(() => admin.connect())
after(() => admin.end())

async function playVlierdam(): Promise<People> {
  const play: As = (actor, daysAgo, work) => town.act(actor, work, { now: now.subtract({ hours: 24 * daysAgo }) })
  const registered = new Map<string, Awaited<ReturnType<typeof registerFamily>>>()
  for (const family of families)
    registered.set(family.name, await town.act(storyteller, ctx => registerFamily(ctx, family)))
  const noor = childOf(registered, 'Yıldız', 'Noor')
  await town.act(storyteller, ctx => admit(ctx, 'jongere', 'Noor Yıldız', noor, 'youth'))
  await playRecords(play, registered)
  await playDesk(play)
  await playSignals(play, registered)
  await playRights(play, registered)
  await playReportingCode(play)
  await playPlan(play, registered)
  await playYouthCare(play, registered)
  return registered
}

/** Two of the cast, written over so that they may be one child; both keep everything they have. */
const pairs = [
  ['two who were seen often', ['Yılmaz – de Vries', 'Sem'], ['De Wit', 'Sam']],
  ['a sister of the same family', ['Yılmaz – de Vries', 'Lina'], ['Yılmaz – de Vries', 'Sem']],
  ['a youth with an account of her own', ['Haddad', 'Amir'], ['Yıldız', 'Noor']],
  ['twins of the same parents', ['De Wit', 'Sam'], ['De Wit', 'Lot']],
  ['a child that was only expected', ['De Wit', 'Lot'], ['Haddad', 'Baby']],
] as const

async function asOne(kept: string, absorbed: string): Promise<void> {
  const ours = { text: 'select birth_date, sex from people.person where id = $1', values: [kept] }
  const { birth_date, sex } = (await admin.query(ours)).rows[0]
  await admin.query(
    `update people.person set sex = $2, birth_date = case when birth_date is null then null else $3::date end,
       expected_date = case when birth_date is null then $3::date end where id = $1`,
    [absorbed, sex, birth_date],
  )
  await admin.query('update people.person set bsn_sealed = null, bsn_fingerprint = null where id = $1', [kept])
}

/** Every row that holds one of these ids, anywhere in it, of every table but the log and what a merge itself writes. */
async function everythingOf(ids: readonly string[]): Promise<ReadonlyMap<string, readonly string[]>> {
  const { rows: tables } = await admin.query<{ name: string }>(`
    select t.oid::regclass::text as name from pg_class t join pg_namespace n on n.oid = t.relnamespace
    where t.relkind in ('r', 'p') and not t.relispartition
      and n.nspname not in ('pg_catalog', 'information_schema', 'audit', 'web')`)
  const found = new Map<string, readonly string[]>()
  for (const { name } of tables.filter(table => !table.name.startsWith('people.merge'))) {
    const { rows } = await admin.query<{ row: string }>(
      `select (to_jsonb(t) - ${name === 'people.person' ? "'version'" : "'-'"})::text as row from ${name} t
       where to_jsonb(t)::text like any ($1) order by 1`,
      [ids.map(id => `%${id}%`)],
    )
    if (rows.length > 0)
      found.set(
        name,
        rows.map(({ row }) => row),
      )
  }
  return found
}

const size = (rows: ReadonlyMap<string, readonly string[]>) => [...rows.values()].flat().length

for (const [story, ours, theirs] of pairs) {
  test(`${story}: what is merged is all with the kept child, and undone all is as it was`, async () => {
    const kept = childOf(people, ours[0], ours[1])
    const absorbed = childOf(people, theirs[0], theirs[1])
    await asOne(kept, absorbed)
    const earlier = await everythingOf([kept, absorbed])
    assert.ok(size(earlier) > 20, `${size(earlier)} rows`)
    const merged = await town.act(nurse, ctx =>
      mergeChildren(ctx, careOfGroup, { kept, absorbed, reason: 'Stond er dubbel in.', isSure: true }),
    )
    assert.ok(merged.kind === 'merged', JSON.stringify(merged))
    await expectLittleOf(absorbed)
    const undone = await town.act(nurse, ctx => undoMerge(ctx, careOfGroup, merged.id, 'Toch een ander kind.'))
    assert.deepEqual(undone, { kind: 'undone' })
    assert.deepEqual(await everythingOf([kept, absorbed]), earlier)
  })
}

/** What stays is what says in words that it stays: the person, its own record, what the kept child has already, lists of destruction. */
async function expectLittleOf(absorbed: string): Promise<void> {
  const left = new Set((await everythingOf([absorbed])).keys())
  const { rows } = await admin.query<{ name: string }>(
    `select name from people.tables_left_alone() union all select name from people.tables_of_a_child() where holds_one`,
  )
  const staying = new Set(['people.person', ...rows.map(row => row.name), ...mayClash])
  assert.deepEqual([...left.difference(staying)], [])
}

/** Rows of which a child has one per address, school, family, moment or session. */
const mayClash = [
  'people.residence',
  'people.family_member',
  'people.enrolment',
  'people.guardianship',
  'youth_health.session_child',
  'youth_health.session_outcome',
  'youth_health.invitation',
  'youth_health.overdue',
  'youth_health.planned_contact',
]
