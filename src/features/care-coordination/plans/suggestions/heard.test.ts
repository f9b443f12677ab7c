import assert from 'node:assert/strict'
import { test } from 'node:test'
import { professionals } from '../../../../../cast/town.ts'
import { as } from '../../../../../test/as.ts'
import { testTown } from '../../../../../test/town.ts'
import { addAction } from '../goals/add-action.ts'
import { editAction } from '../goals/editing/edit-action.ts'
import { takeSeat } from '../open-plan.ts'
import { actionsOf } from '../rules.ts'
import { writeText } from '../story/write-text.ts'
import { writeTogether } from '../together.fixture.ts'
import { nurse } from '../yilmaz.fixture.ts'

const town = await testTown()
const school = professionals.careCoordinatorAtSchool

/** School sees nothing of the goals, but the action that it took on and what that is for. */
async function withSchool() {
  const together = await writeTogether(town, [school.id])
  const { plan, goal } = together
  const action = await town.act(nurse, async ctx => {
    const seat = await takeSeat(ctx, plan)
    const owner = seat.plan.participants.find(one => one.subject === school.id)?.id ?? assert.fail()
    return addAction(ctx, seat, { goal, title: 'Rustig plekje', owner, dueOn: null, rhythm: 'elke dag' })
  })
  return { ...together, own: action, school: await as(town.app, school.slug) }
}

test('school hears what is said about its own action, and not what others say about the goal that it is for', async () => {
  const { plan, goal, own, nurse: browser, school: coordinator } = await withSchool()
  await browser.post(`/plannen/${plan}/gesprek`, { words: 'geheimovergoal', part: goal })
  await browser.post(`/plannen/${plan}/gesprek`, { words: 'voorschool', part: own })
  const proposal = { words: 'geheimvoorstel', why: '', version: '1' }
  await browser.post(`/plannen/${plan}/gesprek/voorstel?deel=${goal}&regel=title`, proposal)
  const page = await (await coordinator.get(`/plannen/${plan}/gesprek`)).text()
  assert.match(page, /voorschool/)
  assert.doesNotMatch(page, /geheim/)
  assert.match(await (await browser.get(`/plannen/${plan}/gesprek`)).text(), /geheimovergoal/)
})

test('nobody speaks of one running text alone, so that what is said about safety is never shown to who reads another text', async () => {
  const { plan, nurse: browser } = await writeTogether(town)
  await town.act(nurse, async ctx => {
    const seat = await takeSeat(ctx, plan)
    await writeText(ctx, seat, { topic: 'safety-review', words: 'Zo staat het.', versions: [], readVersion: 0 })
  })
  const page = await (await browser.get(`/plannen/${plan}/gesprek`)).text()
  const choices = page.slice(page.indexOf('<select'), page.indexOf('</select'))
  assert.doesNotMatch(choices, /Zo staat het/)
})

test('of a version school reads no more than of the plan today: not the words of the family, and nothing of what it no longer does', async () => {
  const { plan, own, nurse: browser, mother, school: coordinator } = await withSchool()
  await browser.post(`/plannen/${plan}/versies`, { note: '', version: '0' })
  await mother.post(`/mijn/plannen/${plan}/versies/1/handtekening`, { answer: 'agree', remark: 'geheimetwijfel' })
  const version = `/plannen/${plan}/versies/1`
  const before = await (await coordinator.get(version)).text()
  assert.match(before, /Rustig plekje/)
  assert.doesNotMatch(before, /Dat hij eet/)
  assert.doesNotMatch(await (await coordinator.get(`/plannen/${plan}/versies`)).text(), /geheimetwijfel/)
  await town.act(nurse, async ctx => {
    const seat = await takeSeat(ctx, plan)
    const action = actionsOf(seat.plan).find(one => one.id === own) ?? assert.fail()
    await editAction(ctx, seat, { ...action, action, owner: seat.me.id, readVersion: 1 })
  })
  assert.doesNotMatch(await (await coordinator.get(version)).text(), /Rustig plekje|Sem groeit/)
  assert.match(await (await browser.get(version)).text(), /Dat hij eet/)
})
