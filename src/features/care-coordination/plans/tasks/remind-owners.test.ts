import assert from 'node:assert/strict'
import { test } from 'node:test'
import { professionals } from '../../../../../cast/town.ts'
import { as } from '../../../../../test/as.ts'
import { now, testTown } from '../../../../../test/town.ts'
import { closeAccount } from '../../../../platform/auth/accounts/account.ts'
import { leaveWithAccount } from '../coordination/leave-with-account.ts'
import { addAction } from '../goals/add-action.ts'
import { addGoal } from '../goals/add-goal.ts'
import { takeSeat } from '../open-plan.ts'
import type { PlanId } from '../plan.ts'
import { child, day, nurse, parent, planFor } from '../yilmaz.fixture.ts'
import { remindOfActions } from './remind-owners.ts'

const town = await testTown()
const karim = professionals.neighbourhoodWorker

/** Karim does something by 30 November; it is 23 November in the town. */
async function promised(): Promise<PlanId> {
  const plan = await planFor(town, await child(town, 'Sem', '2026-02-20'), [], { invited: [karim.id] })
  await town.act(nurse, async ctx => {
    const seat = await takeSeat(ctx, plan)
    const goal = { title: 'Sem groeit', words: '', lifeArea: 'health', owners: [], seenBy: 'x', baseline: 'x' } as const
    const added = await addGoal(ctx, seat, { ...goal, isFeasible: true, dueOn: day('2027-02-01') })
    if (added.kind !== 'added') throw new Error(added.kind)
    const owner = seat.plan.participants.find(one => one.subject === karim.id)?.id ?? seat.me.id
    const action = { goal: added.id, title: 'Toeslagen', owner, dueOn: day('2026-11-30'), rhythm: '' }
    await addAction(ctx, seat, action)
  })
  return plan
}

const reminders = (): Promise<readonly { readonly body: string }[]> =>
  town.act(nurse, ({ db }) =>
    db.selectFrom('mail.message').select('body').where('subject', '=', 'Er wacht iets op je bij het CJG').execute(),
  )
const night = (days: number) => town.act(nurse, remindOfActions, { now: now.add({ hours: 24 * days }) })

test('the owner of an action is reminded once before its day and once after, without a name or a word', async () => {
  await promised()
  await night(3)
  assert.equal((await reminders()).length, 0)
  await night(4)
  await night(5)
  const before = await reminders()
  assert.equal(before.length, 1)
  assert.doesNotMatch(before[0]?.body ?? '', /Toeslagen|Sem|Karim|Yilmaz/)
  await night(7)
  assert.equal((await reminders()).length, 1)
  await night(8)
  await night(9)
  assert.equal((await reminders()).length, 2)
})

test('who left the plan is not reminded', async () => {
  const plan = await promised()
  await town.act(nurse, async ({ db, municipality, now: at }) => {
    const one = await db
      .selectFrom('care_coordination.participant')
      .select('id')
      .where('plan_id', '=', plan)
      .where('subject_id', '=', karim.id)
      .executeTakeFirstOrThrow()
    const row = { municipality, participant_id: one.id, left_at: at, recorded_by: one.id }
    await db.insertInto('care_coordination.departure').values(row).execute()
  })
  const before = (await reminders()).length
  await night(4)
  assert.equal((await reminders()).length, before)
})

test('Karim sees what he promised on the page of his plans and on his page of today', async () => {
  await promised()
  const worker = await as(town.app, karim.slug)
  assert.match(await (await worker.get('/plannen')).text(), /Mijn taken[\s\S]*Toeslagen/)
  assert.match(await (await worker.get('/vandaag')).text(), /Toeslagen/)
})

test('a mother reads what waits for her over all her plans: a date to answer', async () => {
  const sem = await child(town, 'Sem', '2026-02-20')
  const mother = await parent(town, [sem], { name: 'Amina Yilmaz' })
  const plan = await planFor(town, sem, [mother.id])
  const nurseAt = await as(town.app, 'jeugdverpleegkundige')
  const form = await (await nurseAt.get(`/plannen/${plan}/overleg/nieuw`)).text()
  const invitees = /name="invitees" value="([0-9a-f-]{36})"/.exec(form)?.[1] ?? ''
  const meeting = { on: '2026-12-02', at: '14:30', minutes: '45', place: 'CJG', videoLink: '', points: '', invitees }
  await nurseAt.post(`/plannen/${plan}/overleg`, meeting)
  assert.match(
    await (await (await as(town.app, mother.slug)).get('/mijn/taken')).text(),
    /Kom je\? Overleg woensdag 2 december/,
  )
})

test('when the account of the coordinator ends, the plan says that nobody leads it, and waits on the list', async () => {
  const plan = await planFor(town, await child(town, 'Sem', '2026-02-20'), [], {
    coordinator: karim.id,
    invited: [nurse.id],
  })
  await town.act(nurse, ctx => closeAccount(ctx, karim.id))
  await town.act(nurse, leaveWithAccount)
  const nurseAt = await as(town.app, 'jeugdverpleegkundige')
  assert.match(await (await nurseAt.get(`/plannen/${plan}/regie`)).text(), /Geen regisseur/)
  assert.match(await (await nurseAt.get('/vandaag')).text(), /Dit plan heeft geen regisseur/)
  assert.equal((await nurseAt.post(`/plannen/${plan}/regie/nemen`, {})).status, 303)
  assert.match(await (await nurseAt.get(`/plannen/${plan}/regie`)).text(), /heeft de regie sinds/)
})
