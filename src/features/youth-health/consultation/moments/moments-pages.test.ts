import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actorOf } from '../../../../../cast/open-town.ts'
import { professionals } from '../../../../../cast/town.ts'
import { as } from '../../../../../test/as.ts'
import { testTown, today } from '../../../../../test/town.ts'
import { type ChildId, registerChild } from '../../../../people/index.ts'
import { NotAllowed } from '../../../../platform/ctx.ts'
import { openActions } from './open-actions.ts'

const town = await testTown()
const nurseActor = actorOf(professionals.nurse)

async function child(months: number): Promise<ChildId> {
  const registration = await town.act(nurseActor, ctx =>
    registerChild(ctx, {
      givenNames: 'Mila',
      familyName: 'Jansen',
      sex: 'female',
      birth: { kind: 'born', on: today.subtract({ months }) },
      bsn: null,
      language: 'nl',
      interpreterLanguage: null,
      isAnother: true,
    }),
  )
  return registration.kind === 'registered' ? registration.id : assert.fail(registration.kind)
}

const stayedAway = {
  moment: '11',
  reason: 'absent',
  on: today.toString(),
  note: 'Stond voor een dichte deur.',
  next: 'home-visit',
  about: 'Samen met het wijkteam',
  dueOn: today.add({ days: 7 }).toString(),
}

test('a toddler that did not come stays due, and somebody has to do something about it', async () => {
  const mila = await child(14)
  const nurse = await as(town.app, 'jeugdverpleegkundige')
  assert.match(await (await nurse.get(`/jeugd/${mila}/contactmomenten/niet-doorgegaan`)).text(), /value="11" selected/)
  assert.equal((await nurse.post(`/jeugd/${mila}/contactmomenten/niet-doorgegaan`, stayedAway)).status, 303)
  const page = await (await nurse.get(`/jeugd/${mila}/contactmomenten?vastgelegd`)).text()
  assert.match(page, /Op huisbezoek gaan/)
  assert.match(page, /Samen met het wijkteam/)
  assert.match(page, /uiterlijk 30 nov 2026/)
  assert.match(page, /Tot en met 22 dec 2026. 23 nov 2026: niet gekomen, zonder bericht/)
  const list = await town.act(nurseActor, openActions)
  assert.ok(list.some(({ child: one, action, isLate }) => one.id === mila && action.kind === 'home-visit' && !isLate))
})

test('what has to be done stays open until somebody says what came of it', async () => {
  const mila = await child(14)
  const nurse = await as(town.app, 'jeugdverpleegkundige')
  await nurse.post(`/jeugd/${mila}/contactmomenten/niet-doorgegaan`, stayedAway)
  const action = (await town.act(nurseActor, openActions)).find(({ child: one }) => one.id === mila)?.action.id
  const path = `/jeugd/${mila}/contactmomenten/acties/${action}`
  assert.equal((await nurse.get(path)).status, 200)
  assert.equal((await nurse.post(path, { outcome: 'done', note: ' ' })).status, 422)
  assert.equal((await nurse.post(path, { outcome: 'done', note: 'Moeder gesproken, afspraak op 1 dec.' })).status, 303)
  assert.equal((await nurse.get(path)).status, 404)
  assert.match(await (await nurse.get(`/jeugd/${mila}/contactmomenten`)).text(), /Er staat niets open/)
})

test('without a next step it is not noted, and the words stay', async () => {
  const mila = await child(14)
  const nurse = await as(town.app, 'jeugdverpleegkundige')
  const asked = await nurse.post(`/jeugd/${mila}/contactmomenten/niet-doorgegaan`, { ...stayedAway, next: '' })
  assert.equal(asked.status, 422)
  const page = await asked.text()
  assert.match(page, /Zonder vervolg raakt een kind uit beeld/)
  assert.match(page, /Stond voor een dichte deur/)
})

test('an action of one child is not closed on the page of another', async () => {
  const mila = await child(14)
  const other = await child(9)
  const nurse = await as(town.app, 'jeugdverpleegkundige')
  await nurse.post(`/jeugd/${mila}/contactmomenten/niet-doorgegaan`, stayedAway)
  const action = (await town.act(nurseActor, openActions)).find(({ child: one }) => one.id === mila)?.action.id
  const answer = await nurse.post(`/jeugd/${other}/contactmomenten/acties/${action}`, { outcome: 'done', note: 'x' })
  assert.equal(answer.status, 404)
})

test('the work list is for who looks after children', async () => {
  await assert.rejects(town.act(actorOf(professionals.neighbourhoodWorker), openActions), NotAllowed)
})
