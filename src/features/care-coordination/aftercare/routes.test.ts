import assert from 'node:assert/strict'
import { test } from 'node:test'
import { professionals } from '../../../../cast/town.ts'
import { as } from '../../../../test/as.ts'
import { now, testTown, today } from '../../../../test/town.ts'
import { addGoal } from '../plans/goals/add-goal.ts'
import { closePlan } from '../plans/milestones/close-plan.ts'
import { takeSeat } from '../plans/open-plan.ts'
import { child, nurse, parent, planFor } from '../plans/yilmaz.fixture.ts'
import { aftercareWork } from './aftercare-work.ts'

const town = await testTown()
const lina = await child(town, 'Lina', '2020-10-22')
const mother = await parent(town, [lina], { name: 'Amina Yılmaz' })
const stranger = await parent(town, [await child(town, 'Bo', '2021-01-01')], { name: 'Els Kroon' })
const school = professionals.careCoordinatorAtSchool
const plan = await planFor(town, lina, [mother.id], { invited: [school.id] })
const goal = await town.act(nurse, async ctx => {
  const seat = await takeSeat(ctx, plan)
  const [owner] = seat.plan.participants.filter(one => one.kind === 'family')
  const added = await addGoal(ctx, seat, {
    title: 'Elke avond samen eten',
    lifeArea: 'social-support',
    seenBy: 'Vier weken lang',
    baseline: 'Nooit',
    isFeasible: true,
    owners: owner ? [owner.id] : [],
    words: 'Rust aan tafel',
    dueOn: today.add({ months: 1 }),
  })
  return added.kind === 'added' ? added.id : assert.fail(added.kind)
})
const professional = await as(town.app, 'jeugdverpleegkundige')
const family = await as(town.app, mother.slug)
const path = `/plannen/${plan}/nazorg`
const later = (months: number) => now.toZonedDateTimeISO('Europe/Amsterdam').add({ months }).toInstant()
const textOf = async (answer: Promise<Response>) => (await answer).text()
const call = { form: 'call', month: '3', calledOn: '23-11-2026', outcome: 'not-reached', how: '', score: '', words: '' }

test('while the plan is open there is nothing to follow', async () => {
  assert.equal((await professional.get(path)).status, 404)
})

test('once it is closed, calls stand three, six and twelve months later', async () => {
  await town.act(nurse, async ctx => closePlan(ctx, await takeSeat(ctx, plan), { outcome: 'goals-reached', words: '' }))
  const body = await textOf(professional.get(path))
  for (const day of ['23 februari 2027', '23 mei 2027', '23 november 2027']) assert.match(body, new RegExp(day))
  assert.match(body, /Vraag eerst of het gezin gebeld wil worden/)
  assert.match(await textOf(professional.get('/nazorg')), /Yilmaz – de Vries/)
})

test('nobody is called today; in three months one family waits, and later one is late', async () => {
  const at = (months: number, days = 0) =>
    town.act(nurse, aftercareWork, { now: later(months).add({ hours: 24 * days }) })
  assert.deepEqual(await at(0), { waiting: 0, late: 0 })
  assert.deepEqual(await at(3), { waiting: 1, late: 0 })
  assert.deepEqual(await at(3, 15), { waiting: 1, late: 1 })
})

test('the mother says in Mijn CJG that she wants to be called; another parent finds nothing there', async () => {
  const said = await family.post(`/mijn${path}/wens`, { form: 'wish', version: '0', wants: 'yes', words: 'Na vieren.' })
  assert.equal(said.headers.get('location'), `/mijn${path}`)
  assert.match(await textOf(professional.get(path)), /Ja. Mirjam Jansen belt/)
  assert.equal((await (await as(town.app, stranger.slug)).get(`/mijn${path}`)).status, 404)
})

test('of two who fill in the wish at once the second sees what the first said', async () => {
  const second = { form: 'wish', version: '0', wants: 'no', caller: professionals.nurse.id, words: '' }
  const answer = await professional.post(`${path}/wens`, second)
  assert.equal(answer.status, 409)
  assert.match(await answer.text(), /Iemand anders vulde dit net in/)
})

test('school, which may not see how the plan ended, reads no call, calls nobody off and opens no new plan', async () => {
  const coordinator = await as(town.app, school.slug)
  assert.equal((await coordinator.get(`/plannen/${plan}`)).status, 200)
  assert.equal((await coordinator.get(path)).status, 404)
  const off = { form: 'wish', version: '1', wants: 'no', caller: professionals.nurse.id, words: '' }
  assert.equal((await coordinator.post(`${path}/wens`, off)).status, 404)
  assert.equal((await coordinator.post(`${path}/telefoontjes`, call)).status, 404)
  const again = { form: 'reopen', reason: 'x', goals: goal, dueOn: '23-3-2027' }
  assert.equal((await coordinator.post(`${path}/weer-verder`, again)).status, 404)
})

test('a family cannot write down a call', async () => {
  assert.equal((await family.post(`/mijn${path}/telefoontjes`, call)).status, 404)
})

test('who was not reached is tried again; who was reached is asked how it goes', async () => {
  assert.equal((await professional.post(`${path}/telefoontjes`, call)).status, 303)
  const silent = await professional.post(`${path}/telefoontjes`, { ...call, outcome: 'reached' })
  assert.match(await silent.text(), /Kies hoe het gaat/)
  const spoke = { ...call, outcome: 'reached', how: 'slips', score: '5', words: 'Weer vaker ruzie.' }
  assert.equal((await professional.post(`${path}/telefoontjes`, spoke)).status, 303)
  const again = await professional.post(`${path}/telefoontjes`, spoke)
  assert.match(await again.text(), /Een collega sprak het gezin al/)
})

test('in one step the plan goes on in a new one, with the goals that are taken along', async () => {
  const reopening = { form: 'reopen', reason: 'Het lukt niet meer.', goals: goal, dueOn: '23-3-2027' }
  const again = await professional.post(`${path}/weer-verder`, reopening)
  const address = again.headers.get('location') ?? ''
  assert.match(address, /^\/plannen\/[0-9a-f-]+\?gedaan=gestart$/)
  assert.match(await textOf(professional.get(address)), /Elke avond samen eten/)
  assert.match(await textOf(family.get(`/mijn${path}`)), /Het ging verder in een nieuw plan/)
  assert.deepEqual(await town.act(nurse, aftercareWork, { now: later(6) }), { waiting: 0, late: 0 })
  assert.equal((await professional.post(`${path}/weer-verder`, reopening)).status, 409)
})

test('a municipality chooses its months; plans that closed before keep what was promised', async () => {
  const admin = await as(town.app, 'beheerder')
  const wrong = await admin.post('/beheer/nazorg', { months: '3, 3', reason: 'dubbel' })
  assert.equal(wrong.status, 422)
  assert.equal((await admin.post('/beheer/nazorg', { months: '9, 2', reason: 'afspraak' })).status, 303)
  assert.match(await textOf(admin.get('/beheer/nazorg')), /value="2, 9"/)
})
