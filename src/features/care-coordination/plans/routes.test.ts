import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actorOf } from '../../../../cast/open-town.ts'
import { professionals } from '../../../../cast/town.ts'
import { as } from '../../../../test/as.ts'
import { now, testTown } from '../../../../test/town.ts'
import { familiesOf } from '../../../people/index.ts'
import { addAction } from './goals/add-action.ts'
import { addGoal } from './goals/add-goal.ts'
import { closePlan } from './milestones/close-plan.ts'
import { takeSeat } from './open-plan.ts'
import { startPlan } from './start-plan.ts'
import { child, nurse, parent, planFor, reason } from './yilmaz.fixture.ts'

const town = await testTown()
const nurseAt = () => as(town.app, 'jeugdverpleegkundige')
const planOf = async (response: Response) =>
  /\/plannen\/([0-9a-f-]{36})/.exec(response.headers.get('location') ?? '')?.[1]

test('a nurse starts a plan from a child, names the family and sees it among her plans', async () => {
  const sem = await child(town, 'Sem', '2026-02-20')
  const mother = await parent(town, [sem], { name: 'Amina Yilmaz' })
  const browser = await nurseAt()
  const form = await (await browser.get(`/plannen/nieuw?kind=${sem}`)).text()
  assert.match(form, /Amina Yilmaz \(moeder\)/)
  const started = await browser.post('/plannen', {
    child: sem,
    match: '',
    family: 'nieuw',
    familyName: 'Yilmaz – de Vries',
    members: [mother.id],
    reason: 'We willen rust.',
    coordinator: nurse.id,
    clearOn: '2026-11-20',
    evaluateOn: '2027-01-15',
  })
  const plan = await planOf(started)
  const page = await (await browser.get(`/plannen/${plan}`)).text()
  assert.match(page, /Gezinsplan Yilmaz – de Vries/)
  assert.match(page, /Amina Yilmaz/)
  assert.match(page, /Jeugdverpleegkundige, regie/)
  assert.match(page, /We willen rust/)
  assert.match(await (await browser.get('/plannen')).text(), new RegExp(`/plannen/${plan}`))
})

test('a family has one plan at a time: a second start names the coordinator to ask', async () => {
  const sem = await child(town, 'Sem', '2026-02-20')
  await planFor(town, sem)
  const family = await town.act(nurse, async ctx => {
    return (await familiesOf(ctx, sem))[0]?.id ?? ''
  })
  const worker = await as(town.app, 'wijkteam')
  const second = await worker.post('/plannen', {
    child: sem,
    family,
    reason: 'Nog een plan',
    coordinator: professionals.neighbourhoodWorker.id,
    clearOn: '2026-11-20',
    evaluateOn: '2027-01-15',
  })
  assert.equal(second.status, 409)
  const page = await second.text()
  assert.match(page, /Dit gezin heeft al een plan/)
  assert.match(page, /Mirjam Jansen van JGZ Waterland/)
  assert.match(page, /Nog een plan/)
})

test('the six weeks run until the family agreed', async () => {
  const sem = await child(town, 'Sem', '2026-02-20')
  const mother = await parent(town, [sem], { name: 'Amina Yilmaz' })
  const plan = await planFor(town, sem, [mother.id], { clearOn: Temporal.PlainDate.from('2026-10-19') })
  const browser = await nurseAt()
  const before = await (await browser.get(`/plannen/${plan}`)).text()
  assert.match(before, /Het plan moet er op 30 november 2026 zijn: nog 7 dagen/)
  const party = await participantNamed(plan, 'Amina Yilmaz')
  await browser.post(`/plannen/${plan}/akkoord`, { parties: party, on: '2026-11-23', manner: 'spoken' })
  const after = await (await browser.get(`/plannen/${plan}`)).text()
  assert.doesNotMatch(after, /Het plan moet er op/)
  assert.match(after, /Samen gemaakt op 23 november 2026/)
})

test('a plan that nobody agreed to in six weeks says how many days it is late', async () => {
  const sem = await child(town, 'Sem', '2026-02-20')
  const plan = await planFor(town, sem, [], { clearOn: Temporal.PlainDate.from('2026-10-01') })
  const page = await (await (await nurseAt()).get(`/plannen/${plan}`)).text()
  assert.match(page, /Het plan had er op 12 november 2026 moeten zijn, 11 dagen geleden/)
})

test('only the coordinator lets others in, and who is let in can open the plan', async () => {
  const plan = await planFor(town, await child(town, 'Sem', '2026-02-20'))
  const worker = await as(town.app, 'wijkteam')
  const invitation = { kind: 'professional', id: professionals.neighbourhoodWorker.id }
  assert.equal((await worker.post(`/plannen/${plan}/deelnemers`, invitation)).status, 404)
  assert.equal((await (await nurseAt()).post(`/plannen/${plan}/deelnemers`, invitation)).status, 303)
  assert.equal((await worker.get(`/plannen/${plan}`)).status, 200)
  const another = { kind: 'professional', id: professionals.pedagogue.id }
  assert.equal((await worker.post(`/plannen/${plan}/deelnemers`, another)).status, 404)
})

test('nobody of a partner that the municipality has off is let in anew, and who takes part stays', async () => {
  const plan = await planFor(town, await child(town, 'Sem', '2026-02-20'), [], {
    invited: [professionals.policeOfficer.id],
  })
  const off = { isOn: 'off', legalGround: 'collegebesluit' }
  for (const module of ['police-and-justice', 'school-attendance'])
    await (await as(town.app, 'beheerder')).post(`/beheer/onderdelen/${module}`, off)
  const browser = await nurseAt()
  assert.doesNotMatch(await (await browser.get(`/plannen/${plan}/deelnemers`)).text(), /Hatice Aydin/)
  const invitation = { kind: 'professional', id: professionals.attendanceOfficer.id }
  const refused = await browser.post(`/plannen/${plan}/deelnemers`, invitation)
  assert.equal(refused.status, 422)
  assert.match(await refused.text(), /De gemeente heeft deze partner uitgezet/)
  assert.equal((await (await as(town.app, 'wijkagent')).get(`/plannen/${plan}`)).status, 200)
})

test('who no longer takes part can no longer open the plan', async () => {
  const plan = await planFor(town, await child(town, 'Sem', '2026-02-20'), [], {
    invited: [professionals.neighbourhoodWorker.id],
  })
  const worker = await as(town.app, 'wijkteam')
  assert.equal((await worker.get(`/plannen/${plan}`)).status, 200)
  const karim = await participantNamed(plan, 'Karim Bakker')
  await (await nurseAt()).post(`/plannen/${plan}/deelnemers/${karim}/vertrek`, {})
  assert.equal((await worker.get(`/plannen/${plan}`)).status, 404)
})

test('whoever leads a plan does not walk away from it: first somebody else takes over', async () => {
  const plan = await planFor(town, await child(town, 'Sem', '2026-02-20'), [], {
    invited: [professionals.neighbourhoodWorker.id],
  })
  const browser = await nurseAt()
  const mirjam = await participantNamed(plan, 'Mirjam Jansen')
  const leaving = await browser.post(`/plannen/${plan}/deelnemers/${mirjam}/vertrek`, {})
  assert.match(await leaving.text(), /Draag eerst de regie over/)
})

test('who writes while somebody else closes the plan gets the words back', async () => {
  const plan = await planFor(town, await child(town, 'Sem', '2026-02-20'))
  const browser = await nurseAt()
  await town.act(nurse, async ctx => {
    await closePlan(ctx, await takeSeat(ctx, plan), { outcome: 'goals-reached', words: 'Het is gelukt.' })
  })
  const late = await browser.post(`/plannen/${plan}/opmerkingen`, { words: 'Dit wilde ik nog zeggen.' })
  assert.equal(late.status, 409)
  assert.match(await late.text(), /Dit wilde ik nog zeggen/)
  const page = await (await browser.get(`/plannen/${plan}`)).text()
  assert.match(page, /Dit plan is afgesloten: de doelen zijn bereikt/)
  assert.doesNotMatch(page, /Doel toevoegen/)
})

test('a family whose plan was closed may start another', async () => {
  const sem = await child(town, 'Sem', '2026-02-20')
  const first = await planFor(town, sem)
  const second = await town.act(nurse, async ctx => {
    const seat = await takeSeat(ctx, first)
    await closePlan(ctx, seat, { outcome: 'family-goes-on', words: '' })
    const days = { clearOn: ctx.today, evaluateOn: ctx.today.add({ months: 6 }) }
    const family = { kind: 'known', id: seat.plan.family.id } as const
    return startPlan(ctx, { child: sem, family, reason, coordinator: nurse.id, match: null, invited: [], ...days })
  })
  assert.equal(second.kind, 'started')
})

test('an evaluation that is due says so, and a new date keeps what was seen', async () => {
  const plan = await planFor(town, await child(town, 'Sem', '2026-02-20'), [], {
    evaluateOn: Temporal.PlainDate.from('2026-11-23'),
  })
  const browser = await nurseAt()
  assert.match(await (await browser.get(`/plannen/${plan}`)).text(), /De evaluatie was gepland op 23 november 2026/)
  const looked = { findings: 'Sem groeit, slapen lukt nog niet.', decision: 'go-on' }
  const evaluation = { ...looked, plannedOn: '2027-02-01', version: '1' }
  assert.equal((await browser.post(`/plannen/${plan}/evaluatie`, evaluation)).status, 303)
  const again = await browser.post(`/plannen/${plan}/evaluatie`, { ...evaluation, findings: 'Dubbel werk' })
  assert.equal(again.status, 409)
  const page = await again.text()
  assert.match(page, /Sem groeit, slapen lukt nog niet/)
  assert.match(page, /Dubbel werk/)
})

test('the plan for the family can be printed, and that it was is in the access log', async () => {
  const plan = await planFor(town, await child(town, 'Sem', '2026-02-20'))
  const page = await (await (await nurseAt()).get(`/plannen/${plan}/voor-het-gezin`)).text()
  assert.match(page, /Dit plan is van jullie/)
  assert.match(page, /Mirjam Jansen, 088 000 02 01/)
})

test('late actions stand first in the list of plans', async () => {
  const doctor = actorOf(professionals.doctor)
  const plan = await planFor(town, await child(town, 'Sem', '2026-02-20'), [], { invited: [doctor.id] })
  await town.act(
    doctor,
    async ctx => {
      const seat = await takeSeat(ctx, plan)
      const dueOn = ctx.today.add({ days: 3 })
      const goal = {
        title: 'Sem groeit',
        words: '',
        lifeArea: 'health',
        owners: [],
        seenBy: 'x',
        baseline: 'x',
      } as const
      const added = await addGoal(ctx, seat, { ...goal, isFeasible: null, dueOn })
      if (added.kind !== 'added') throw new Error(added.kind)
      await addAction(ctx, seat, { goal: added.id, title: 'Wegen', owner: seat.me.id, dueOn, rhythm: '' })
    },
    { now: now.subtract({ hours: 24 * 10 }) },
  )
  const page = await (await (await as(town.app, 'jeugdarts')).get('/plannen')).text()
  assert.match(page, /1 actie te laat/)
})

const participantNamed = (plan: string, name: string): Promise<string> =>
  town.act(nurse, async ctx => {
    const seat = await takeSeat(ctx, plan)
    return seat.plan.participants.find(one => one.name === name)?.id ?? ''
  })
