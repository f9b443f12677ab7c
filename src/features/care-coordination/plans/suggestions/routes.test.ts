import assert from 'node:assert/strict'
import { test } from 'node:test'
import { professionals } from '../../../../../cast/town.ts'
import { as } from '../../../../../test/as.ts'
import { testTown } from '../../../../../test/town.ts'
import { writeTogether } from '../together.fixture.ts'

const town = await testTown()
const doctor = professionals.doctor.id

async function withProposal() {
  const together = await writeTogether(town, [doctor, professionals.careCoordinatorAtSchool.id])
  const { plan, goal } = together
  const browser = await as(town.app, 'jeugdarts')
  const proposed = await browser.post(`/plannen/${plan}/gesprek/voorstel?deel=${goal}&regel=title`, {
    words: 'Sem eet weer met plezier',
    why: 'Dat is wat moeder zei.',
    version: '1',
  })
  assert.equal(proposed.status, 303)
  const page = await (await together.mother.get(`/mijn/plannen/${plan}/gesprek`)).text()
  const id = /gesprek\/voorstellen\/([0-9a-f-]{36})/.exec(page)?.[1] ?? ''
  return { ...together, doctor: browser, id }
}

test('a proposal changes nothing until the family takes it over, and then the next version names who proposed it', async () => {
  const { plan, goal, id, mother, nurse } = await withProposal()
  assert.doesNotMatch(await (await nurse.get(`/plannen/${plan}`)).text(), /met plezier/)
  const accepted = await mother.post(`/mijn/plannen/${plan}/gesprek/voorstellen/${id}`, {
    words: 'Sem eet weer met plezier',
    version: '1',
  })
  assert.equal(accepted.status, 303)
  assert.match(await (await nurse.get(`/plannen/${plan}`)).text(), /Sem eet weer met plezier/)
  await mother.post(`/mijn/plannen/${plan}/doelen/${goal}/wijzigen/vervallen`, { reason: 'x', version: '1' })
  const page = await (await mother.get(`/mijn/plannen/${plan}/gesprek`)).text()
  assert.match(page, /overgenomen, Amina Yilmaz/)
})

test('a proposal is declined with a reason, or taken back by who made it, and decided about once', async () => {
  const { plan, id, nurse, doctor: proposer } = await withProposal()
  const path = `/plannen/${plan}/gesprek/voorstellen/${id}`
  assert.equal((await nurse.post(`${path}/intrekking`, {})).status, 404, 'only by who made it')
  assert.equal((await nurse.post(`${path}/afwijzing`, { reason: '' })).status, 422)
  assert.equal((await nurse.post(`${path}/afwijzing`, { reason: 'Het gezin wil dit niet.' })).status, 303)
  assert.equal((await proposer.post(`${path}/intrekking`, {})).status, 409)
  assert.match(
    await (await proposer.get(`/plannen/${plan}/gesprek`)).text(),
    /niet overgenomen[\s\S]*Het gezin wil dit niet/,
  )
})

test('who takes part and does not decide proposes, and does not take over', async () => {
  const { plan, id, doctor: proposer } = await withProposal()
  const taken = await proposer.post(`/plannen/${plan}/gesprek/voorstellen/${id}`, { words: 'x', version: '1' })
  assert.equal(taken.status, 404)
})

test('a proposal about a part that changed meanwhile is not taken over unseen', async () => {
  const { plan, goal, id, mother, nurse } = await withProposal()
  const other = await nurse.post(`/plannen/${plan}/gesprek/voorstel?deel=${goal}&regel=title`, {
    words: 'Anders',
    version: '1',
  })
  assert.equal(other.status, 303)
  const page = await (await nurse.get(`/plannen/${plan}/gesprek`)).text()
  const second = [...page.matchAll(/gesprek\/voorstellen\/([0-9a-f-]{36})"/g)]
    .map(([, found]) => found)
    .find(one => one !== id)
  await nurse.post(`/plannen/${plan}/gesprek/voorstellen/${second}`, { words: 'Anders', version: '1' })
  const late = await mother.post(`/mijn/plannen/${plan}/gesprek/voorstellen/${id}`, {
    words: 'Mijn woorden',
    version: '1',
  })
  assert.equal(late.status, 409)
  const told = await late.text()
  assert.match(told, /Anders/)
  assert.match(told, /Mijn woorden/)
})

test('who may not see a part sees no proposal and no comment about it', async () => {
  const { plan, goal, id, mother } = await withProposal()
  await mother.post(`/mijn/plannen/${plan}/gesprek`, { words: 'Hij at gisteren goed.', part: goal })
  const school = await as(town.app, 'intern-begeleider')
  const page = await (await school.get(`/plannen/${plan}/gesprek`)).text()
  assert.doesNotMatch(page, /met plezier|gisteren goed/)
  assert.equal((await school.get(`/plannen/${plan}/gesprek/voorstellen/${id}`)).status, 404)
  assert.equal((await school.post(`/plannen/${plan}/gesprek`, { words: 'x', part: goal })).status, 404)
})

test('a comment about a part is answered, settled, and stays to be read', async () => {
  const { plan, goal, mother, nurse } = await writeTogether(town)
  const at = `/mijn/plannen/${plan}/gesprek`
  await mother.post(at, { words: 'Lukt dit wel voor februari?', part: goal })
  const id = /id="o-([0-9a-f-]{36})"/.exec(await (await nurse.get(`/plannen/${plan}/gesprek`)).text())?.[1] ?? ''
  await nurse.post(`/plannen/${plan}/gesprek`, { words: 'We kijken in januari.', part: goal, answers: id })
  assert.match(await (await mother.get(at)).text(), /Lukt dit wel[\s\S]*We kijken in januari/)
  assert.equal((await mother.post(`${at}/${id}/klaar`, {})).status, 303)
  assert.match(await (await mother.get(at)).text(), /Uitgepraat[\s\S]*Lukt dit wel/)
})
