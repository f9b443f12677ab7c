import assert from 'node:assert/strict'
import { test } from 'node:test'
import { as } from '../../../../../test/as.ts'
import { testTown } from '../../../../../test/town.ts'
import { addAction } from '../goals/add-action.ts'
import { addGoal } from '../goals/add-goal.ts'
import { takeSeat } from '../open-plan.ts'
import type { ActionId, GoalId, PlanId } from '../plan.ts'
import { child, day, nurse, parent, planFor, reason } from '../yilmaz.fixture.ts'

const town = await testTown()

async function familyWithPlan() {
  const sem = await child(town, 'Sem', '2026-02-20')
  const mother = await parent(town, [sem], { name: 'Amina Yilmaz' })
  const father = await parent(town, [sem], { name: 'Joris de Vries', relation: 'father' })
  const plan = await planFor(town, sem, [mother.id, father.id])
  return { plan, mother: await as(town.app, mother.slug), father: await as(town.app, father.slug) }
}

const withGoal = (plan: PlanId): Promise<{ goal: GoalId; nurses: ActionId }> =>
  town.act(nurse, async ctx => {
    const seat = await takeSeat(ctx, plan)
    const goal = { title: 'Sem groeit', words: '', lifeArea: 'health', owners: [], seenBy: 'x', baseline: 'x' } as const
    const added = await addGoal(ctx, seat, { ...goal, isFeasible: true, dueOn: day('2027-02-01') })
    if (added.kind !== 'added') throw new Error(added.kind)
    const when = { dueOn: day('2026-12-01'), rhythm: '' }
    const nurses = await addAction(ctx, seat, { goal: added.id, title: 'Bellen', owner: seat.me.id, ...when })
    return { goal: added.id, nurses }
  })

test('a parent writes the words of the family, and every earlier version stays to be read', async () => {
  const { plan, mother } = await familyWithPlan()
  const written = await mother.post(`/mijn/plannen/${plan}/woorden`, { words: 'Wij willen slapen.', version: '1' })
  assert.equal(written.status, 303)
  assert.match(await (await mother.get(`/mijn/plannen/${plan}`)).text(), /Wij willen slapen/)
  const page = await (await mother.get(`/mijn/plannen/${plan}/woorden`)).text()
  assert.match(page, /Eerdere versies/)
  assert.match(page, new RegExp(reason))
})

test('when two write the words of the family at once, the second sees both texts and loses neither', async () => {
  const { plan, mother, father } = await familyWithPlan()
  await mother.post(`/mijn/plannen/${plan}/woorden`, { words: 'Wij willen slapen.', version: '1' })
  const second = await father.post(`/mijn/plannen/${plan}/woorden`, { words: 'Ik wil meer rust.', version: '1' })
  assert.equal(second.status, 409)
  const page = await second.text()
  assert.match(page, /Amina Yilmaz bewaarde/)
  assert.match(page, /Wij willen slapen/)
  assert.match(page, /Ik wil meer rust/)
  assert.match(page, /name="version" value="2"/)
})

test('a professional and a parent who write at the very same moment both keep their words', async () => {
  const { plan, mother } = await familyWithPlan()
  const nurseAt = await as(town.app, 'jeugdverpleegkundige')
  const answers = await Promise.all([
    mother.post(`/mijn/plannen/${plan}/woorden`, { words: 'Van moeder.', version: '1' }),
    nurseAt.post(`/plannen/${plan}/woorden`, { words: 'Van de verpleegkundige.', version: '1' }),
  ])
  assert.deepEqual(answers.map(answer => answer.status).toSorted(), [303, 409])
  const told = (await answers.find(answer => answer.status === 409)?.text()) ?? ''
  assert.match(told, /Van moeder/)
  assert.match(told, /Van de verpleegkundige/)
})

test('a parent adds something to do and says that it is done', async () => {
  const { plan, mother } = await familyWithPlan()
  const { goal } = await withGoal(plan)
  await mother.post(`/mijn/plannen/${plan}/acties`, { goal, title: 'Eetdagboek', dueOn: '2026-12-01', rhythm: '' })
  const page = await (await mother.get(`/mijn/plannen/${plan}`)).text()
  assert.match(page, /Wat jij gaat doen/)
  const action = /acties\/([0-9a-f-]{36})\/verplaatsing/.exec(page)?.[1]
  const done = await mother.post(`/mijn/plannen/${plan}/acties/${action}/verplaatsing`, { naar: 'done', version: '0' })
  assert.equal(done.status, 303)
  assert.match(await (await mother.get(done.headers.get('location') ?? '')).text(), /staat nu bij Gelukt/)
})

test('a parent does not say for the nurse that her work is done', async () => {
  const { plan, mother } = await familyWithPlan()
  const { nurses } = await withGoal(plan)
  const tried = await mother.post(`/mijn/plannen/${plan}/acties/${nurses}/verplaatsing`, { naar: 'done', version: '0' })
  assert.equal(tried.status, 404)
})

test('a parent says something to everyone in the plan, and the professionals read it', async () => {
  const { plan, mother } = await familyWithPlan()
  await mother.post(`/mijn/plannen/${plan}/opmerkingen`, { words: 'Woensdag kan ik niet.' })
  const page = await (await (await as(town.app, 'jeugdverpleegkundige')).get(`/plannen/${plan}`)).text()
  assert.match(page, /Woensdag kan ik niet/)
})

test('a parent with custody who lived elsewhere when the plan began takes part by writing in it', async () => {
  const sem = await child(town, 'Sem', '2026-02-20')
  const plan = await planFor(town, sem)
  const father = await parent(town, [sem], { name: 'Joris de Vries', relation: 'father' })
  await (await as(town.app, father.slug)).post(`/mijn/plannen/${plan}/opmerkingen`, { words: 'Ik doe ook mee.' })
  const page = await (await (await as(town.app, 'jeugdverpleegkundige')).get(`/plannen/${plan}/wijzigingen`)).text()
  assert.match(page, /Joris de Vries doet mee/)
})
