import assert from 'node:assert/strict'
import { test } from 'node:test'
import { professionals } from '../../../../../cast/town.ts'
import { as } from '../../../../../test/as.ts'
import { testTown } from '../../../../../test/town.ts'
import { NotAllowed } from '../../../../platform/ctx.ts'
import { addGoal } from '../goals/add-goal.ts'
import { withdrawGoal } from '../goals/editing/withdraw.ts'
import { openPlan, takeSeat } from '../open-plan.ts'
import type { PartContent } from '../story/part.ts'
import { readStory } from '../story/read-story.ts'
import { addPart, endPart } from '../story/write-part.ts'
import { child, day, nurse, parent, planFor, youth } from '../yilmaz.fixture.ts'
import { chooseSections } from './choose-sections.ts'

const town = await testTown()
const school = professionals.careCoordinatorAtSchool
const young = await child(town, 'Sem', '2016-02-20')
const grown = await child(town, 'Noor', '2010-05-04')
const mother = await parent(town, [young, grown], { name: 'Amina Yilmaz' })
const noor = await youth(town, grown, 'Noor de Vries')
const plan = await planFor(town, young, [mother.id, grown], { invited: [school.id] })

const worry: PartContent = {
  what: 'Noor slaapt slecht',
  about: [],
  home: null,
  since: '',
  effect: '',
  lifeArea: 'health',
  priority: 'first',
  seriousness: '',
  reportingCode: null,
  byWhom: '',
  result: '',
  watchedBy: null,
}

test('what a youth of sixteen lets a parent read, that parent does not change, also not as parent of a younger child', async () => {
  await town.act(noor.actor, async ctx => {
    const seat = await takeSeat(ctx, plan)
    const owners = [seat.me.id]
    const goal = { title: 'Weer slapen', words: '', lifeArea: 'health', seenBy: 'x', baseline: 'x' } as const
    await addGoal(ctx, seat, { ...goal, owners, isFeasible: true, dueOn: day('2027-02-01') })
    await addPart(ctx, seat, 'worry', { ...worry, about: owners })
    const participant = seat.plan.participants.find(one => one.subject === mother.id) ?? assert.fail()
    const choices = [{ section: 'goals', opens: true } as const, { section: 'worries', opens: true } as const]
    await chooseSections(ctx, seat, { participant, saidBy: seat.me, choices })
  })
  await town.act(mother.actor, async ctx => {
    const seat = await openPlan(ctx, plan)
    const goal = seat.plan.goals.find(one => one.title === 'Weer slapen') ?? assert.fail('she reads it')
    const part = (await readStory(ctx, seat)).parts.find(one => one.kind === 'worry') ?? assert.fail('she reads it')
    await assert.rejects(withdrawGoal(ctx, seat, goal, { reason: 'x', readVersion: 1 }), NotAllowed)
    await assert.rejects(endPart(ctx, seat, part, 'x'), NotAllowed)
  })
})

test('who may not write in the meetings of a plan does not decide when it is looked back on', async () => {
  const seen = await town.act(nurse, ctx => openPlan(ctx, plan))
  const coordinator = await as(town.app, school.slug)
  const typed = { plannedOn: '15-2-2027', decision: 'go-on', reason: '', findings: 'x', version: '1' }
  assert.equal((await coordinator.post(`/plannen/${plan}/evaluatie`, typed)).status, 404)
  const now = await town.act(nurse, ctx => openPlan(ctx, plan))
  assert.equal(now.plan.evaluations.length, seen.plan.evaluations.length)
})
