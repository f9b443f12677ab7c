import assert from 'node:assert/strict'
import { test } from 'node:test'
import { professionals } from '../../../../../cast/town.ts'
import { checkAccess } from '../../../../../test/access.ts'
import { as } from '../../../../../test/as.ts'
import { now, testTown } from '../../../../../test/town.ts'
import { addAction } from '../goals/add-action.ts'
import { addGoal } from '../goals/add-goal.ts'
import { callMeeting } from '../meetings/writing/call-meeting.ts'
import { takeSeat } from '../open-plan.ts'
import type { PlanId } from '../plan.ts'
import { child, day, nurse, parent, planFor } from '../yilmaz.fixture.ts'
import { planReview } from './routes.tsx'

const whoHelp = ['youth-nurse', 'youth-doctor', 'pedagogue', 'school-social-worker', 'neighbourhood-team'] as const

checkAccess(planReview, {
  'GET /plannen/:id/overleg/:meeting/scherm': [...whoHelp, 'partner', 'process-coordinator'],
  'POST /plannen/:id/overleg/:meeting/scherm': [...whoHelp, 'partner', 'process-coordinator'],
})

const town = await testTown()

/** A plan with one goal and one late action, and a meeting of the nurse, the mother and these others. */
async function meetingWith(...others: readonly string[]): Promise<{ plan: PlanId; screen: string }> {
  const sem = await child(town, 'Sem', '2026-02-20')
  const mother = await parent(town, [sem], { name: 'Amina Yilmaz' })
  const plan = await planFor(town, sem, [mother.id], { invited: others })
  const id = await town.act(nurse, async ctx => {
    const seat = await takeSeat(ctx, plan)
    const goal = { title: 'Sem groeit', words: '', lifeArea: 'health', owners: [], seenBy: 'x', baseline: 'x' } as const
    const added = await addGoal(ctx, seat, { ...goal, isFeasible: true, dueOn: day('2027-02-01') })
    if (added.kind !== 'added') throw new Error(added.kind)
    const action = {
      goal: added.id,
      title: 'Wegen op dinsdag',
      owner: seat.me.id,
      dueOn: day('2026-11-01'),
      rhythm: '',
    }
    await addAction(ctx, seat, action)
    const invitees = seat.plan.participants.filter(one => one.name !== 'Sem de Vries').map(one => one.id)
    const at = { startsAt: now.add({ hours: 24 }), minutes: 45, place: 'CJG', videoLink: '', points: '' }
    return callMeeting(ctx, await takeSeat(ctx, plan), { ...at, invitees })
  })
  return { plan, screen: `/plannen/${plan}/overleg/${id}/scherm` }
}

test('the ten minutes go by what went well, each goal, who does what, and the next date', async () => {
  const { screen } = await meetingWith(professionals.neighbourhoodWorker.id)
  const wall = await as(town.app, 'jeugdverpleegkundige')
  const begun = await wall.post(screen, {})
  assert.equal(begun.headers.get('location'), `${screen}?stap=1`)
  const pages = await Promise.all([1, 2, 3, 4].map(async at => (await wall.get(`${screen}?stap=${at}`)).text()))
  assert.match(pages[0] ?? '', /Wat ging er goed/)
  assert.match(pages[1] ?? '', /1\. Sem groeit[\s\S]*Te laat[\s\S]*Wegen op dinsdag/)
  assert.match(pages[2] ?? '', /Wie doet wat/)
  assert.match(pages[3] ?? '', /Wanneer zien we elkaar weer/)
})

test('the clock runs by the server, so that the minutes are right without script', async () => {
  const { screen } = await meetingWith()
  const wall = await as(town.app, 'jeugdverpleegkundige')
  await wall.post(screen, {})
  assert.match(await (await wall.get(`${screen}?stap=1`)).text(), /data-gone="0"[^>]*>nog 10 min</)
})

test('on goes by the arrow, the space bar or a plain button', async () => {
  const { screen } = await meetingWith()
  const page = await (await (await as(town.app, 'jeugdverpleegkundige')).get(`${screen}?stap=1`)).text()
  assert.match(page, /<a href="[^"]*stap=2"[^>]*data-key="ArrowRight Space"/)
})

test('with somebody of school at the table, who may not see the goals, the goals are not on the wall', async () => {
  const { screen } = await meetingWith(professionals.careCoordinatorAtSchool.id)
  const wall = await as(town.app, 'jeugdverpleegkundige')
  for (const at of [0, 1, 2, 3, 4])
    assert.doesNotMatch(await (await wall.get(`${screen}?stap=${at}`)).text(), /Sem groeit|Wegen op dinsdag/)
  assert.match(await (await wall.get(screen)).text(), /Daarom staan ze niet op dit scherm/)
})
