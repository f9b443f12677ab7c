import assert from 'node:assert/strict'
import { test } from 'node:test'
import { testTown } from '../../../../../../test/town.ts'
import { goalWords, writeTogether } from '../../together.fixture.ts'

const town = await testTown()

test('a mother says in other words how to see that a goal is reached, and what it said before stays to be read', async () => {
  const { plan, goal, mother } = await writeTogether(town)
  const path = `/mijn/plannen/${plan}/doelen/${goal}/wijzigen`
  const saved = await mother.post(path, { ...(await goalWords(mother, path)), seenBy: 'Hij eet mee aan tafel' })
  assert.equal(saved.status, 303)
  const page = await (await mother.get(path)).text()
  assert.match(page, /value="Hij eet mee aan tafel"/)
  assert.match(page, /Eerdere versies[\s\S]*Waaraan zie je dat het gelukt is\? lijn/)
})

test('of two who change different lines of one goal both changes are in the form of the second', async () => {
  const { plan, goal, mother, nurse } = await writeTogether(town)
  const [family, work] = [`/mijn/plannen/${plan}/doelen/${goal}/wijzigen`, `/plannen/${plan}/doelen/${goal}/wijzigen`]
  const read = await goalWords(nurse, work)
  await mother.post(family, { ...(await goalWords(mother, family)), baseline: 'Hij eet twee hapjes' })
  const second = await nurse.post(work, { ...read, title: 'Sem groeit weer goed' })
  assert.equal(second.status, 409)
  const page = await second.text()
  assert.match(page, /Amina Yilmaz bewaarde/)
  assert.match(page, /value="Hij eet twee hapjes"/)
  assert.match(page, /value="Sem groeit weer goed"/)
  assert.match(page, / name="version" value="2"/)
})

test('of two who change one line of a goal at the very same moment the second sees both texts', async () => {
  const { plan, goal, mother, father } = await writeTogether(town)
  const path = `/mijn/plannen/${plan}/doelen/${goal}/wijzigen`
  const read = await goalWords(mother, path)
  const answers = await Promise.all([
    mother.post(path, { ...read, title: 'Samen eten' }),
    father.post(path, { ...read, title: 'Samen aan tafel' }),
  ])
  assert.deepEqual(answers.map(answer => answer.status).toSorted(), [303, 409])
  const told = await answers.find(answer => answer.status === 409)?.text()
  assert.match(told ?? '', /Samen eten/)
  assert.match(told ?? '', /Samen aan tafel/)
})

test('a goal that is withdrawn leaves the board with its reason, and whoever still wrote in it keeps the words', async () => {
  const { plan, goal, mother, nurse } = await writeTogether(town)
  const path = `/plannen/${plan}/doelen/${goal}/wijzigen`
  const read = await goalWords(nurse, path)
  const gone = await mother.post(`/mijn/plannen/${plan}/doelen/${goal}/wijzigen/vervallen`, {
    reason: 'Dit lukt al.',
    version: '1',
  })
  assert.equal(gone.status, 303)
  assert.doesNotMatch(await (await nurse.get(`/plannen/${plan}`)).text(), /id="numbered-1"/)
  assert.match(await (await nurse.get(`/plannen/${plan}/wijzigingen`)).text(), /Dit lukt al\./)
  const late = await nurse.post(path, { ...read, title: 'Dit wilde ik nog zeggen' })
  assert.equal(late.status, 409)
  assert.match(await late.text(), /Dit wilde ik nog zeggen/)
})

test('a parent does not set a professional to work, and does not change what she said to do', async () => {
  const { plan, action, mother, nurse } = await writeTogether(town)
  const page = await (await nurse.get(`/plannen/${plan}/acties/${action}/wijzigen`)).text()
  const mirjam = /value="([^"]*)"[^>]*>Mirjam Jansen/.exec(page)?.[1] ?? ''
  const path = `/mijn/plannen/${plan}/acties/${action}/wijzigen`
  const asked = { title: 'Wegen', owner: mirjam, dueOn: '2026-12-01', rhythm: '', version: '1' }
  assert.equal((await mother.post(path, asked)).status, 404)
  await nurse.post(`/plannen/${plan}/acties/${action}/wijzigen`, asked)
  assert.equal((await mother.get(path)).status, 404)
})

test('what is being typed is kept on the server with the version it was begun on, and is gone when it is saved', async () => {
  const { plan, goal, mother, father } = await writeTogether(town)
  const path = `/mijn/plannen/${plan}/doelen/${goal}/wijzigen`
  const read = await goalWords(mother, path)
  const keepAt = `/mijn/plannen/${plan}/concept?van=${encodeURIComponent(`/doelen/${goal}/wijzigen`)}`
  await mother.post(keepAt, { ...read, title: 'Half geschre' })
  await father.post(path, { ...read, title: 'Samen eten' })
  const back = await (await mother.get(path)).text()
  assert.match(back, /value="Half geschre"/)
  assert.match(back, / name="version" value="1"/)
  assert.doesNotMatch(await (await father.get(path)).text(), /Half geschre/)
  assert.equal((await mother.post(path, { ...read, title: 'Half geschreven' })).status, 409)
  assert.equal((await mother.post(path, { ...read, title: 'Samen', version: '2' })).status, 303)
  assert.doesNotMatch(await (await mother.get(path)).text(), /Half geschre/)
})
