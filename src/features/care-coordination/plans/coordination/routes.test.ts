import assert from 'node:assert/strict'
import { test } from 'node:test'
import { professionals } from '../../../../../cast/town.ts'
import { as } from '../../../../../test/as.ts'
import { testTown } from '../../../../../test/town.ts'
import type { PlanId } from '../plan.ts'
import { child, nurse, parent, planFor } from '../yilmaz.fixture.ts'

const town = await testTown()
const karim = professionals.neighbourhoodWorker

async function aPlan() {
  const sem = await child(town, 'Sem', '2026-02-20')
  const mother = await parent(town, [sem], { name: 'Amina Yilmaz' })
  const plan = await planFor(town, sem, [mother.id], { invited: [karim.id, professionals.pedagogue.id] })
  return {
    plan,
    mother: await as(town.app, mother.slug),
    nurseAt: await as(town.app, 'jeugdverpleegkundige'),
    worker: await as(town.app, 'wijkteam'),
  }
}

const participant = (plan: PlanId, name: string): Promise<string> =>
  town.act(nurse, async ({ db }) => {
    const row = await db
      .selectFrom('care_coordination.participant')
      .select('id')
      .where('plan_id', '=', plan)
      .where('name', '=', name)
      .executeTakeFirstOrThrow()
    return row.id
  })
const requestIn = (page: string): string => /regie\/vragen\/([0-9a-f-]{36})/.exec(page)?.[1] ?? ''

test('who is asked to take the lead over becomes coordinator only by saying yes', async () => {
  const { plan, nurseAt, worker, mother } = await aPlan()
  const to = await participant(plan, karim.name)
  const asked = await nurseAt.post(`/plannen/${plan}/regie/vragen`, { to, words: 'Jij bent er vaker.' })
  assert.equal(asked.status, 303)
  assert.match(await (await nurseAt.get(`/plannen/${plan}`)).text(), /Jeugdverpleegkundige, regie/)
  const page = await (await worker.get(`/plannen/${plan}/regie`)).text()
  assert.match(page, /vraagt jou om de regie over te nemen/)
  await worker.post(`/plannen/${plan}/regie/vragen/${requestIn(page)}`, { answer: 'accepted', words: '' })
  assert.match(await (await nurseAt.get(`/plannen/${plan}`)).text(), /Gezinswerker, regie/)
  assert.match(await (await mother.get(`/mijn/plannen/${plan}/regie`)).text(), new RegExp(`${karim.name}, `))
})

test('who says no leaves the lead where it was, and somebody else may be asked', async () => {
  const { plan, nurseAt, worker } = await aPlan()
  const to = await participant(plan, karim.name)
  await nurseAt.post(`/plannen/${plan}/regie/vragen`, { to, words: '' })
  const again = await nurseAt.post(`/plannen/${plan}/regie/vragen`, { to, words: '' })
  assert.equal(again.status, 422)
  assert.match(await again.text(), /Er wacht nog een vraag op antwoord/)
  const request = requestIn(await (await worker.get(`/plannen/${plan}/regie`)).text())
  await worker.post(`/plannen/${plan}/regie/vragen/${request}`, { answer: 'declined', words: 'Geen tijd.' })
  const page = await (await nurseAt.get(`/plannen/${plan}/regie`)).text()
  assert.match(page, /heeft de regie sinds/)
  assert.match(page, /Geen tijd/)
  const pedagogue = await participant(plan, professionals.pedagogue.name)
  assert.equal((await nurseAt.post(`/plannen/${plan}/regie/vragen`, { to: pedagogue, words: '' })).status, 303)
})

test('nobody says yes for somebody else', async () => {
  const { plan, nurseAt, worker } = await aPlan()
  await nurseAt.post(`/plannen/${plan}/regie/vragen`, { to: await participant(plan, karim.name), words: '' })
  const request = requestIn(await (await worker.get(`/plannen/${plan}/regie`)).text())
  const tried = await nurseAt.post(`/plannen/${plan}/regie/vragen/${request}`, { answer: 'accepted', words: '' })
  assert.equal(tried.status, 404)
})

test('only who leads asks another, while somebody leads', async () => {
  const { plan, worker } = await aPlan()
  const to = await participant(plan, professionals.pedagogue.name)
  assert.equal((await worker.post(`/plannen/${plan}/regie/vragen`, { to, words: '' })).status, 404)
})

test('the family asks for another coordinator, and reads what was done with it; others at the table do not read it', async () => {
  const { plan, mother, nurseAt, worker } = await aPlan()
  await mother.post(`/mijn/plannen/${plan}/regie/wensen`, { words: 'Ik wil graag Karim.' })
  const page = await (await nurseAt.get(`/plannen/${plan}/regie`)).text()
  assert.match(page, /Ik wil graag Karim/)
  assert.doesNotMatch(await (await worker.get(`/plannen/${plan}/regie`)).text(), /Ik wil graag Karim/)
  const wish = /regie\/wensen\/([0-9a-f-]{36})/.exec(page)?.[1]
  await nurseAt.post(`/plannen/${plan}/regie/wensen/${wish}`, { words: 'Ik vraag het hem morgen.' })
  assert.match(await (await mother.get(`/mijn/plannen/${plan}/regie`)).text(), /Ik vraag het hem morgen/)
})

test('a professional does not wish in the name of the family', async () => {
  const { plan, nurseAt } = await aPlan()
  assert.equal((await nurseAt.post(`/plannen/${plan}/regie/wensen`, { words: 'x' })).status, 404)
})

test('in a municipality where families may lead, a mother who is asked takes the lead of her own plan', async () => {
  const { plan, mother, nurseAt } = await aPlan()
  const to = await participant(plan, 'Amina Yilmaz')
  assert.equal((await nurseAt.post(`/plannen/${plan}/regie/vragen`, { to, words: '' })).status, 422)
  await chooseThatFamiliesLead()
  assert.equal((await nurseAt.post(`/plannen/${plan}/regie/vragen`, { to, words: '' })).status, 303)
  const request = requestIn(await (await mother.get(`/mijn/plannen/${plan}/regie`)).text())
  await mother.post(`/mijn/plannen/${plan}/regie/vragen/${request}`, { answer: 'accepted', words: '' })
  assert.match(await (await mother.get(`/mijn/plannen/${plan}/regie`)).text(), /Amina Yilmaz/)
})

async function chooseThatFamiliesLead(): Promise<void> {
  const administrator = await as(town.app, 'beheerder')
  const numbers = {
    withoutCoordinatorDays: '2',
    evaluationDays: '14',
    lateActions: '2',
    lateDays: '14',
    stillWeeks: '6',
  }
  const told = { coordinator: '0', 'process-coordinator': '14' }
  const words = { before: '3', after: '1', reason: 'Besluit van de gemeente (verzonnen)' }
  const set = await administrator.post('/beheer/gezinsplannen', {
    version: '',
    neverLead: ['school', 'police'],
    familyLeads: 'yes',
    ...numbers,
    ...told,
    ...words,
  })
  assert.equal(set.status, 303)
}
