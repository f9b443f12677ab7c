import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { as, type Browser } from '../../../../../../test/as.ts'
import { testTown } from '../../../../../../test/town.ts'
import { addGoal } from '../../goals/add-goal.ts'
import { takeSeat } from '../../open-plan.ts'
import type { PlanId } from '../../plan.ts'
import { startPlan } from '../../start-plan.ts'
import { child, day, nurse, parent, planFor, reason } from '../../yilmaz.fixture.ts'
import { closedPlans } from '../closing/closed-plans.ts'

const town = await testTown()
let nurseAt: Browser

before(async () => {
  nurseAt = await as(town.app, 'jeugdverpleegkundige')
})

async function familyWithPlan() {
  const sem = await child(town, 'Sem', '2026-02-20')
  const mother = await parent(town, [sem], { name: 'Amina Yilmaz' })
  const father = await parent(town, [sem], { name: 'Joris de Vries', relation: 'father' })
  const plan = await planFor(town, sem, [mother.id, father.id])
  await town.act(nurse, ctx => goals(ctx, plan))
  return { sem, plan, mother: await as(town.app, mother.slug), father: await as(town.app, father.slug) }
}

async function goals(ctx: Parameters<typeof addGoal>[0], plan: PlanId): Promise<void> {
  const goal = { words: '', lifeArea: 'health', seenBy: 'x', baseline: 'Hij huilt elke nacht.' } as const
  for (const title of ['Sem slaapt', 'Rust aan tafel']) {
    const seat = await takeSeat(ctx, plan)
    const owners = seat.plan.participants.filter(one => one.name.startsWith('Amina')).map(one => one.id)
    await addGoal(ctx, seat, { ...goal, title, owners, isFeasible: true, dueOn: day('2027-02-01') })
  }
}

const pageOf = async (browser: Browser, address: string) => (await browser.get(address)).text()
const held = {
  goal1: 'reached',
  goal2: 'partly',
  findings: 'Sem slaapt door.',
  decision: 'scale-down',
  reason: 'Het gaat beter.',
  plannedOn: '2027-06-01',
  version: '1',
}

test('everyone says beforehand what they think, and it is read when looking back', async () => {
  const { plan, mother, father } = await familyWithPlan()
  const address = `/mijn/plannen/${plan}/evaluatie`
  assert.equal((await mother.post(`${address}/woorden`, { words: 'Ik slaap weer.', version: '0' })).status, 303)
  const stale = await mother.post(`${address}/woorden`, { words: 'Ik slaap soms.', version: '0' })
  assert.equal(stale.status, 409)
  assert.match(await stale.text(), /Ik slaap weer[\s\S]+Ik slaap soms/)
  assert.match(await pageOf(father, address), /Ik slaap weer/)
  assert.match(await pageOf(nurseAt, `/plannen/${plan}/evaluatie`), /Ik slaap weer/)
  await nurseAt.post(`/plannen/${plan}/evaluatie`, held)
  const later = await pageOf(mother, address)
  assert.match(later, /Minder hulp is genoeg[\s\S]+Sem slaapt door[\s\S]+Gelukt[\s\S]+Een beetje gelukt/)
  assert.match(later, /Jullie kijken samen terug op 1 juni 2027/)
})

test('what was seen without what was decided is not enough, and a new date alone is', async () => {
  const { plan } = await familyWithPlan()
  const path = `/plannen/${plan}/evaluatie`
  const undecided = await nurseAt.post(path, { ...held, decision: '' })
  assert.equal(undecided.status, 422)
  assert.match(await undecided.text(), /Kies wat jullie afspreken/)
  assert.equal((await nurseAt.post(path, { plannedOn: '2027-03-01', version: '1' })).status, 303)
})

test('at home nobody sets the evaluation', async () => {
  const { plan, mother } = await familyWithPlan()
  assert.equal((await mother.post(`/mijn/plannen/${plan}/evaluatie`, held)).status, 404)
})

test('two who look back at once lose no word', async () => {
  const { plan } = await familyWithPlan()
  const path = `/plannen/${plan}/evaluatie`
  await nurseAt.post(path, held)
  const second = await nurseAt.post(path, { ...held, findings: 'Ik zag iets anders.' })
  assert.equal(second.status, 409)
  assert.match(await second.text(), /Sem slaapt door[\s\S]+Ik zag iets anders/)
})

test('how satisfied each of the family is becomes a figure of theirs, drawn with the others', async () => {
  const { plan, mother } = await familyWithPlan()
  const form = await pageOf(nurseAt, `/plannen/${plan}/evaluatie`)
  assert.doesNotMatch(form, /Hoe tevreden is Sem/)
  const [, field = ''] = /name="(satisfaction-[^"]+)"/.exec(form) ?? []
  const wrong = await nurseAt.post(`/plannen/${plan}/evaluatie`, { ...held, [field]: '11' })
  assert.equal(wrong.status, 422)
  await nurseAt.post(`/plannen/${plan}/evaluatie`, { ...held, [field]: '8' })
  assert.match(await pageOf(mother, `/mijn/plannen/${plan}/metingen`), /Een 8 op 23 nov 2026/)
})

const closing = {
  goal1: 'reached',
  goal2: 'not',
  outcome: 'family-goes-on',
  helpAfter: 'none-for-now',
  familyDoes: 'Elke avond voorlezen.',
  helpGoesOn: '',
  whomToCall: 'Mirjam Jansen, 0299 000 000',
  words: 'Dank jullie wel.',
}

test('a plan closes with every goal answered for, and says at home whom to call', async () => {
  const { plan, mother } = await familyWithPlan()
  const path = `/plannen/${plan}/afsluiting`
  const half = await nurseAt.post(path, { ...closing, goal2: '' })
  assert.equal(half.status, 422)
  assert.match(await half.text(), /Kies hoe ver dit doel is/)
  assert.equal((await nurseAt.post(path, closing)).status, 303)
  const page = await pageOf(mother, `/mijn/plannen/${plan}`)
  assert.match(page, /Mirjam Jansen, 0299 000 000/)
  assert.match(page, /Elke avond voorlezen/)
  const week = { from: day('2026-11-20'), to: day('2026-11-23') }
  const [closed] = (await town.act(nurse, ctx => closedPlans(ctx, week))).filter(one => one.plan === plan)
  assert.equal(closed?.coordinator?.subject, nurse.id)
  assert.equal(closed?.whomToCall, closing.whomToCall)
})

test('a next plan of the same family takes along the goals it chooses, and the old plan stays as it was', async () => {
  const { sem, plan, mother } = await familyWithPlan()
  await nurseAt.post(`/plannen/${plan}/afsluiting`, closing)
  const next = await town.act(nurse, async ctx => {
    const { plan: was } = await takeSeat(ctx, plan)
    const start = await startPlan(ctx, {
      child: sem,
      family: { kind: 'known', id: was.family.id },
      reason,
      coordinator: nurse.id,
      evaluateOn: day('2027-03-01'),
      clearOn: ctx.today,
      match: null,
      invited: [],
    })
    return start.kind === 'started' ? start.id : plan
  })
  const form = await pageOf(nurseAt, `/plannen/${next}/vorig-plan`)
  assert.match(form, /Rust aan tafel[\s\S]+Toen: nog niet gelukt/)
  const open = [...form.matchAll(/value="([^"]+)" checked/g)].map(([, id]) => id ?? '')
  assert.equal(open.length, 1)
  const carried = await nurseAt.post(`/plannen/${next}/vorig-plan`, { goals: open, dueOn: '2027-05-01' })
  assert.equal(carried.status, 303)
  const page = await pageOf(mother, `/mijn/plannen/${next}`)
  assert.match(page, /Rust aan tafel/)
  assert.doesNotMatch(page, /Sem slaapt/)
  assert.match(await pageOf(mother, `/mijn/plannen/${plan}`), /Rust aan tafel/)
})
