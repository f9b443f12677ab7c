import assert from 'node:assert/strict'
import { test } from 'node:test'
import { professionals } from '../../../../../cast/town.ts'
import { as } from '../../../../../test/as.ts'
import { testTown } from '../../../../../test/town.ts'
import { child, day, parent, planFor } from '../yilmaz.fixture.ts'
import { planNumber } from './process.ts'

const town = await testTown()

async function aStuckPlan() {
  const sem = await child(town, 'Sem', '2026-02-20')
  const mother = await parent(town, [sem], { name: 'Amina Yilmaz' })
  const plan = await planFor(town, sem, [mother.id], {
    clearOn: day('2026-09-01'),
    reason: 'Geheim dat niemand anders leest',
    invited: [professionals.neighbourhoodWorker.id],
  })
  return {
    plan,
    mother: await as(town.app, mother.slug),
    nurseAt: await as(town.app, 'jeugdverpleegkundige'),
    gerard: await as(town.app, professionals.processCoordinator.slug),
  }
}

test('a process coordinator sees that a plan stands still, at whose organisation, and no name and no word of it', async () => {
  const { plan, gerard } = await aStuckPlan()
  const page = await (await gerard.get('/plannen/vastgelopen')).text()
  assert.match(page, new RegExp(planNumber(plan)))
  assert.match(page, /Na zes weken geen akkoord/)
  assert.match(page, /JGZ Waterland/)
  assert.doesNotMatch(page, /Yilmaz|Vries|Sem|Mirjam|Geheim/)
  assert.equal((await gerard.get(`/plannen/${plan}`)).status, 404)
})

test('the mother asks the process coordinator in: he sits down, decides with the people, and leaves again', async () => {
  const { plan, mother, nurseAt, gerard } = await aStuckPlan()
  const reason = 'School en wijkteam zijn het niet eens.'
  const asked = await mother.post(`/mijn/plannen/${plan}/regie/procesregisseur`, { words: reason })
  assert.equal(asked.status, 303)
  const list = await (await gerard.get('/plannen/vastgelopen')).text()
  const row = list.slice(list.indexOf(planNumber(plan)))
  const request = /\/plannen\/vastgelopen\/([0-9a-f-]{36})/.exec(row)?.[1]
  assert.equal((await gerard.post(`/plannen/vastgelopen/${request}`, {})).status, 303)
  assert.equal((await gerard.get(`/plannen/${plan}`)).status, 200)
  await gerard.post(`/plannen/${plan}/regie/besluiten`, { words: 'Maandag zitten we samen.' })
  for (const page of [await mother.get(`/mijn/plannen/${plan}/regie`), await nurseAt.get(`/plannen/${plan}/regie`)]) {
    const text = await page.text()
    assert.match(text, /School en wijkteam zijn het niet eens/)
    assert.match(text, /Maandag zitten we samen/)
  }
  assert.equal((await gerard.post(`/plannen/${plan}/regie/weggaan`, {})).status, 303)
  assert.equal((await gerard.get(`/plannen/${plan}`)).status, 404)
})

test('a process coordinator comes to no plan that did not ask', async () => {
  const { plan, gerard } = await aStuckPlan()
  assert.equal((await gerard.post(`/plannen/vastgelopen/${plan}`, {})).status, 404)
})

test('at the table the process coordinator reads the goals and not why there is a plan', async () => {
  const { plan, nurseAt, gerard } = await aStuckPlan()
  await nurseAt.post(`/plannen/${plan}/regie/procesregisseur`, { words: 'Het loopt vast.' })
  const list = await (await gerard.get('/plannen/vastgelopen')).text()
  const request = /\/plannen\/vastgelopen\/([0-9a-f-]{36})/.exec(list.slice(list.indexOf(planNumber(plan))))?.[1]
  await gerard.post(`/plannen/vastgelopen/${request}`, {})
  const page = await (await gerard.get(`/plannen/${plan}`)).text()
  assert.doesNotMatch(page, /Geheim dat niemand anders leest/)
})

test('only who unblocks plans sees the list', async () => {
  for (const slug of ['jeugdverpleegkundige', 'beheerder', 'wijkteam'])
    assert.equal((await (await as(town.app, slug)).get('/plannen/vastgelopen')).status, 404)
})
