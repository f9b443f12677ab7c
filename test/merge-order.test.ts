/** A merge beside other work: who writes at the same moment, what comes after it, what both children have, and merges one after another. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { actorOf, storyteller } from '../cast/open-town.ts'
import { professionals } from '../cast/town.ts'
import { correctMeasurement } from '../src/features/youth-health/growth/correct-measurement.ts'
import { addMeasurements, careOfGroup } from '../src/features/youth-health/index.ts'
import { bringMergedAlong, type ChildId, mergeChildren, registerChild, undoMerge } from '../src/people/index.ts'
import { type Ctx, Moved } from '../src/platform/ctx.ts'
import { now, testTown, today } from './town.ts'

const town = await testTown()
const nurse = actorOf(professionals.nurse)
const doctor = actorOf(professionals.doctor)

const register = (givenNames = 'Mila'): Promise<ChildId> =>
  town.act(nurse, async ctx => {
    const registered = await registerChild(ctx, {
      givenNames,
      familyName: 'Jansen',
      sex: 'female',
      birth: { kind: 'born', on: today.subtract({ months: 9 }) },
      bsn: null,
      language: 'Nederlands',
      interpreterLanguage: null,
      isAnother: true,
    })
    return registered.kind === 'registered' ? registered.id : assert.fail(registered.kind)
  })

const measure = (ctx: Ctx, child: ChildId, monthsAgo: number) =>
  addMeasurements(ctx, child, {
    on: today.subtract({ months: monthsAgo }),
    heightCm: 75 - 2 * monthsAgo,
    weightKg: null,
    headCircumferenceCm: null,
    position: 'lying',
    confirmed: ['height'],
  })
const measured = (child: ChildId, monthsAgo: number) => town.act(nurse, ctx => measure(ctx, child, monthsAgo))

const measurementsOf = (child: ChildId) =>
  town.act(nurse, async ({ db }) => {
    const { rows } = await sql<{ id: string; value: string | null }>`
      select id, value from youth_health.measurement where child_id = ${child} order by on_day, id`.execute(db)
    return rows
  })
const countOf = async (child: ChildId) => (await measurementsOf(child)).length

const doMerge = (ctx: Ctx, kept: ChildId, absorbed: ChildId) =>
  mergeChildren(ctx, careOfGroup, { kept, absorbed, reason: 'Zelfde kind.', isSure: true })
async function merge(kept: ChildId, absorbed: ChildId, minutes = 0): Promise<string> {
  const at = { now: now.add({ minutes }) }
  const merged = await town.act(nurse, ctx => doMerge(ctx, kept, absorbed), at)
  return merged.kind === 'merged' ? merged.id : assert.fail(JSON.stringify(merged))
}
const undo = (id: string) =>
  town.act(nurse, ctx => undoMerge(ctx, careOfGroup, id, 'Toch niet.'), { now: now.add({ hours: 1 }) })

test('what is added after a merge stays with the kept child, and a correction goes with what it corrects', async () => {
  const [kept, absorbed] = [await register(), await register()]
  await measured(absorbed, 6)
  const [wrong] = await measurementsOf(absorbed)
  const id = await merge(kept, absorbed)
  await measured(kept, 1)
  const truth = { value: 62, reason: 'Verkeerd afgelezen.' }
  await town.act(nurse, ctx => correctMeasurement(ctx, kept, wrong?.id ?? '', truth))
  assert.equal(await countOf(kept), 3)
  assert.deepEqual(await undo(id), { kind: 'undone' })
  assert.deepEqual([await countOf(kept), await countOf(absorbed)], [1, 2])
})

test('one after another: the last merge is undone first, and then everything is with who had it', async () => {
  const [a, b, c] = [await register('Mila'), await register('Mila'), await register('Mila')]
  for (const [place, child] of [a, b, c].entries()) await measured(child, place + 2)
  const first = await merge(b, a)
  const second = await merge(c, b, 5)
  assert.equal(await countOf(c), 3)
  assert.deepEqual(await undo(first), { kind: 'refused', because: 'later-merge-first' })
  assert.deepEqual(await undo(second), { kind: 'undone' })
  assert.deepEqual([await countOf(a), await countOf(b), await countOf(c)], [0, 2, 1])
  assert.deepEqual(await undo(first), { kind: 'undone' })
  assert.deepEqual([await countOf(a), await countOf(b), await countOf(c)], [1, 1, 1])
})

test('two people merge the same two at once: it happens once', async () => {
  const [kept, absorbed] = [await register(), await register()]
  await measured(absorbed, 3)
  const both = await Promise.allSettled([
    town.act(nurse, ctx => doMerge(ctx, kept, absorbed)),
    town.act(doctor, ctx => doMerge(ctx, absorbed, kept)),
  ])
  const kinds = both.map(one => (one.status === 'fulfilled' ? one.value.kind : one.reason instanceof Moved && 'moved'))
  assert.equal(kinds.filter(kind => kind === 'merged').length, 1, kinds.join())
  assert.equal((await countOf(kept)) + (await countOf(absorbed)), 1)
})

/** Something that can be waited for and let go by another. */
function gate() {
  let open = () => {}
  const opened = new Promise<void>(resolve => {
    open = resolve
  })
  return { open, opened }
}

test('while somebody is saving something for one of the two, the merge says so and changes nothing', async () => {
  const [kept, absorbed] = [await register(), await register()]
  await measured(absorbed, 3)
  const [written, done] = [gate(), gate()]
  const writing = town.act(nurse, async ctx => {
    await measure(ctx, absorbed, 2)
    written.open()
    await done.opened
  })
  await written.opened
  const refused = await town.act(doctor, ctx => doMerge(ctx, kept, absorbed))
  assert.deepEqual(refused, { kind: 'refused', because: 'being-written' })
  done.open()
  await writing
  await merge(kept, absorbed)
  assert.deepEqual([await countOf(kept), await countOf(absorbed)], [2, 0])
})

test('what somebody saves a moment after the merge, having begun before it, is brought along at night, and goes back too', async () => {
  const [kept, absorbed] = [await register(), await register()]
  await measured(absorbed, 3)
  const id = await merge(kept, absorbed)
  // As work does that read the child before the merge and writes after it.
  await town.act(nurse, ({ db }) =>
    sql`
    insert into youth_health.measurement
    select (jsonb_populate_record(m, jsonb_build_object('id', gen_random_uuid(), 'child_id', ${absorbed}::uuid))).*
    from youth_health.measurement m where m.child_id = ${kept}`.execute(db),
  )
  assert.equal(await countOf(absorbed), 1)
  assert.equal(await town.act(storyteller, bringMergedAlong), 1)
  assert.equal(await town.act(storyteller, bringMergedAlong), 0)
  assert.deepEqual([await countOf(kept), await countOf(absorbed)], [2, 0])
  assert.deepEqual(await undo(id), { kind: 'undone' })
  assert.deepEqual([await countOf(kept), await countOf(absorbed)], [0, 2])
})

/** A session with both on its list, and an outcome of the absorbed one. */
async function inSession(children: readonly ChildId[], called: ChildId): Promise<string> {
  const session = crypto.randomUUID()
  await town.act(nurse, async ({ db, municipality }) => {
    await sql`insert into youth_health.vaccination_session
        (municipality, id, on_day, place, location_id, vaccines, planned_at, planned_by, planned_by_name)
      select municipality, ${session}, ${today}, 'gymzaal', id, '{bmr}', ${now}, ${nurse.id}, 'Fleur'
      from centre.location where municipality = ${municipality} limit 1`.execute(db)
    for (const child of children)
      await sql`insert into youth_health.session_child (municipality, session_id, child_id, added_at, added_by_name)
        values (${municipality}, ${session}, ${child}, ${now}, 'Fleur')`.execute(db)
    await sql`insert into youth_health.session_outcome
        (municipality, session_id, child_id, turn, outcome, recorded_at, recorded_by, recorded_by_name)
      values (${municipality}, ${session}, ${called}, 1, 'absent', ${now}, ${nurse.id}, 'Fleur')`.execute(db)
  })
  return session
}
const onList = (session: string, child: ChildId) =>
  town.act(nurse, async ({ db }) => {
    const { rows } = await sql<{ listed: number; called: number }>`
      select (select count(*)::int from youth_health.session_child c where c.session_id = ${session} and c.child_id = ${child}) as listed,
        (select count(*)::int from youth_health.session_outcome o where o.session_id = ${session} and o.child_id = ${child}) as called`.execute(
      db,
    )
    return [rows[0]?.listed, rows[0]?.called]
  })

test('a place on the list of a session goes along with what was noted there, and stays with it when both are on the list', async () => {
  const [kept, absorbed] = [await register(), await register()]
  for (const child of [kept, absorbed]) await measured(child, 3)
  const alone = await inSession([absorbed], absorbed)
  const both = await inSession([kept, absorbed], absorbed)
  const id = await merge(kept, absorbed)
  assert.deepEqual(
    [await onList(alone, kept), await onList(alone, absorbed)],
    [
      [1, 1],
      [0, 0],
    ],
  )
  assert.deepEqual(
    [await onList(both, kept), await onList(both, absorbed)],
    [
      [1, 0],
      [1, 1],
    ],
  )
  assert.deepEqual(await undo(id), { kind: 'undone' })
  assert.deepEqual(
    [await onList(alone, kept), await onList(alone, absorbed)],
    [
      [0, 0],
      [1, 1],
    ],
  )
  assert.deepEqual(
    [await onList(both, kept), await onList(both, absorbed)],
    [
      [1, 0],
      [1, 1],
    ],
  )
})
