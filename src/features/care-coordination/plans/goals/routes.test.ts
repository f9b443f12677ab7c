import assert from 'node:assert/strict'
import { test } from 'node:test'
import { as } from '../../../../../test/as.ts'
import { testTown } from '../../../../../test/town.ts'
import { takeSeat } from '../open-plan.ts'
import type { Plan } from '../plan.ts'
import { laneOf } from '../rules.ts'
import { child, nurse, parent, planFor } from '../yilmaz.fixture.ts'

const town = await testTown()
const browser = await as(town.app, 'jeugdverpleegkundige')

const now = (plan: string): Promise<Plan> => town.act(nurse, async ctx => (await takeSeat(ctx, plan)).plan)

/** A plan with one goal and one action of the nurse, made in the browser. */
async function planWithAction() {
  const sem = await child(town, 'Sem', '2026-02-20')
  const mother = await parent(town, [sem], { name: 'Amina Yilmaz' })
  const id = await planFor(town, sem, [mother.id])
  const owner = (await now(id)).participants.find(one => one.name === 'Amina Yilmaz')?.id ?? ''
  await browser.post(`/plannen/${id}/doelen`, { ...goal, owners: owner })
  const me = (await now(id)).participants.find(one => one.subject === nurse.id)?.id ?? ''
  const goalId = (await now(id)).goals[0]?.id ?? ''
  await browser.post(`/plannen/${id}/acties`, { goal: goalId, title: 'Sem wegen', owner: me, dueOn: '2026-11-20' })
  const action = (await now(id)).goals[0]?.actions[0]
  if (!action) throw new Error('no action')
  return { id, action, mother, owner, goalId }
}

const goal = {
  title: 'Sem groeit weer goed',
  words: 'We willen ons geen zorgen meer maken.',
  lifeArea: 'health',
  baseline: 'Sem weegt 7,95 kg',
  seenBy: 'Zijn groeilijn daalt niet meer',
  dueOn: '2027-02-01',
  isFeasible: 'not-asked',
}

test('a goal stands on the board in the words of the family, with whose it is and by when', async () => {
  const { id } = await planWithAction()
  const page = await (await browser.get(`/plannen/${id}`)).text()
  assert.match(page, /Sem groeit weer goed/)
  assert.match(page, /„We willen ons geen zorgen meer maken.”/)
  assert.match(page, /1 feb 2027/)
  assert.match(page, /Gezondheid/)
})

test('a goal says what the family still has to talk about', async () => {
  const { id, goalId } = await planWithAction()
  const page = await (await browser.get(`/plannen/${id}/doelen/${goalId}`)).text()
  assert.match(page, /Of het gaat lukken, volgens wie het moet doen/)
})

test('an action without a day and without a rhythm is asked again, and the typed words stay', async () => {
  const { id, goalId, owner } = await planWithAction()
  const answer = await browser.post(`/plannen/${id}/acties`, {
    goal: goalId,
    title: 'Bellen',
    owner,
    dueOn: '',
    rhythm: '',
  })
  assert.equal(answer.status, 422)
  const page = await answer.text()
  assert.match(page, /Vul een datum in, of hoe vaak/)
  assert.match(page, /value="Bellen"/)
})

test('an action that is past its day shows as late, and one that is done never does', async () => {
  const { id, action } = await planWithAction()
  assert.match(await (await browser.get(`/plannen/${id}`)).text(), /cjg-tag--negative/)
  await browser.post(`/plannen/${id}/acties/${action.id}/verplaatsing`, { naar: 'done', version: '0' })
  assert.doesNotMatch(await (await browser.get(`/plannen/${id}`)).text(), /cjg-tag--negative/)
})

test('an action moves to the next lane and can be put back', async () => {
  const { id, action } = await planWithAction()
  const move = (to: string, version: string) =>
    browser.post(`/plannen/${id}/acties/${action.id}/verplaatsing`, { naar: to, version })
  const moved = await move('doing', '0')
  const page = await (await browser.get(moved.headers.get('location') ?? '')).text()
  assert.match(page, /‘Sem wegen’ staat nu bij Mee bezig/)
  assert.match(page, /Zet terug/)
  await move('to-do', '1')
  const [back] = (await now(id)).goals[0]?.actions ?? []
  assert.equal(back && laneOf(back), 'to-do')
})

test('of two who move one action at once the first wins, and the second is told where it is now', async () => {
  const { id, action } = await planWithAction()
  const move = (to: string) =>
    browser.post(`/plannen/${id}/acties/${action.id}/verplaatsing`, { naar: to, version: '0' })
  const answers = await Promise.all([move('doing'), move('doing')])
  assert.deepEqual(answers.map(answer => answer.status).toSorted(), [303, 409])
  const told = answers.find(answer => answer.status === 409)
  assert.match((await told?.text()) ?? '', /‘Sem wegen’ staat al bij Mee bezig/)
})

test('the history tells who moved what', async () => {
  const { id, action } = await planWithAction()
  await browser.post(`/plannen/${id}/acties/${action.id}/verplaatsing`, { naar: 'doing', version: '0' })
  const page = await (await browser.get(`/plannen/${id}/wijzigingen`)).text()
  assert.match(page, /Nieuw doel: Sem groeit weer goed/)
  assert.match(page, /Nieuwe actie: Sem wegen/)
  assert.match(page, /Sem wegen: mee bezig/)
  assert.match(page, /Mirjam Jansen heeft de regie/)
})
