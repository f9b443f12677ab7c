import assert from 'node:assert/strict'
import { test } from 'node:test'
import { as } from '../../../../test/as.ts'
import { testTown } from '../../../../test/town.ts'
import { plansOf } from './family/plans-of.ts'
import { child, nurse, parent, planFor, youth } from './yilmaz.fixture.ts'

const town = await testTown()

/** What somebody gets who asks for the plan on the family's own pages. */
const asFamily = async (slug: string, plan: string) =>
  (await (await as(town.app, slug)).get(`/mijn/plannen/${plan}`)).status

test('a professional who takes part opens the plan, and one who does not is told that it is not there', async () => {
  const plan = await planFor(town, await child(town, 'Sem', '2026-02-20'))
  assert.equal((await (await as(town.app, 'jeugdverpleegkundige')).get(`/plannen/${plan}`)).status, 200)
  assert.equal((await (await as(town.app, 'jeugdarts')).get(`/plannen/${plan}`)).status, 404)
})

test('a professional of another municipality never finds the plan', async () => {
  const plan = await planFor(town, await child(town, 'Sem', '2026-02-20'))
  const neighbour = await as(town.app, 'jeugdverpleegkundige', 'biezendrecht.localhost')
  assert.equal((await neighbour.get(`/plannen/${plan}`)).status, 404)
  const list = await (await neighbour.get('/plannen')).text()
  assert.match(list, /Je doet nog aan geen plan mee/)
})

test('a parent with custody sees the plan, and a parent without custody does not, even when living in the family', async () => {
  const sem = await child(town, 'Sem', '2026-02-20')
  const mother = await parent(town, [sem], { name: 'Amina Yilmaz' })
  const father = await parent(town, [sem], { name: 'Joris de Vries', relation: 'father', custody: 'without-custody' })
  const plan = await planFor(town, sem, [mother.id, father.id])
  assert.equal(await asFamily(mother.slug, plan), 200)
  assert.equal(await asFamily(father.slug, plan), 404)
})

test('a separated parent with custody sees the plan without belonging to the family it was made for', async () => {
  const sem = await child(town, 'Sem', '2026-02-20')
  const mother = await parent(town, [sem], { name: 'Amina Yilmaz' })
  const father = await parent(town, [sem], { name: 'Joris de Vries', relation: 'father' })
  const plan = await planFor(town, sem, [mother.id])
  assert.equal(await asFamily(father.slug, plan), 200)
})

test('a parent of another family does not see the plan', async () => {
  const plan = await planFor(town, await child(town, 'Sem', '2026-02-20'))
  const other = await parent(town, [await child(town, 'Bo', '2024-01-01')], { name: 'Els Bos' })
  assert.equal(await asFamily(other.slug, plan), 404)
})

test('a youth sees the plan from the day of turning 12, together with the parents', async () => {
  const twelveToday = await child(town, 'Lina', '2014-11-23')
  const elevenToday = await child(town, 'Lot', '2014-11-24')
  const mother = await parent(town, [twelveToday], { name: 'Amina Yilmaz' })
  const lina = await youth(town, twelveToday, 'Lina de Vries')
  const lot = await youth(town, elevenToday, 'Lot de Vries')
  const plan = await planFor(town, twelveToday, [mother.id])
  assert.equal(await asFamily(lina.slug, plan), 200)
  assert.equal(await asFamily(mother.slug, plan), 200)
  assert.equal(await asFamily(lot.slug, await planFor(town, elevenToday)), 404)
})

test('a youth of 16 sees the plan alone: the parents do not', async () => {
  const noor = await child(town, 'Noor', '2010-11-23')
  const mother = await parent(town, [noor], { name: 'Elif Yilmaz' })
  const account = await youth(town, noor, 'Noor de Vries')
  const plan = await planFor(town, noor, [mother.id])
  assert.equal(await asFamily(account.slug, plan), 200)
  assert.equal(await asFamily(mother.slug, plan), 404)
})

test('a parent finds the plan among their own, and nobody can ask for the plans of somebody else', async () => {
  const sem = await child(town, 'Sem', '2026-02-20')
  const mother = await parent(town, [sem], { name: 'Amina Yilmaz' })
  const stranger = await parent(town, [], { name: 'Els Bos' })
  const plan = await planFor(town, sem, [mother.id])
  const found = await town.act(mother.actor, ctx => plansOf(ctx, mother.id))
  assert.deepEqual(
    found.map(one => one.id),
    [plan],
  )
  assert.deepEqual(await town.act(stranger.actor, ctx => plansOf(ctx, stranger.id)), [])
  await assert.rejects(
    town.act(stranger.actor, ctx => plansOf(ctx, mother.id)),
    { name: 'NotAllowed' },
  )
})

test('the access log has a line for every child in an opened plan, and one for every refusal', async () => {
  const sem = await child(town, 'Sem', '2026-02-20')
  const lina = await child(town, 'Lina', '2020-02-20')
  const mother = await parent(town, [sem, lina], { name: 'Amina Yilmaz' })
  const plan = await planFor(town, sem, [mother.id, lina])
  await (await as(town.app, 'jeugdverpleegkundige')).get(`/plannen/${plan}`)
  await (await as(town.app, 'jeugdarts')).get(`/plannen/${plan}`)
  const lines = await town.database.transaction({ role: 'cjg_audit', municipality: '9901' }, db =>
    db
      .selectFrom('audit.event')
      .select(['outcome', 'subject_id', 'actor_id'])
      .where('object', '=', 'care-coordination.plan')
      .where('event', '=', 'read')
      .where('subject_id', 'in', [sem, lina])
      .execute(),
  )
  const seen = lines.filter(line => line.outcome === 'done' && line.actor_id === nurse.id)
  assert.deepEqual(new Set(seen.map(line => line.subject_id)), new Set([sem, lina]))
  assert.equal(lines.filter(line => line.outcome === 'refused').length, 1)
})
