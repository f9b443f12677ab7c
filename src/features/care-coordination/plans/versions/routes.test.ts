import assert from 'node:assert/strict'
import { test } from 'node:test'
import { as } from '../../../../../test/as.ts'
import { testTown } from '../../../../../test/town.ts'
import { goalWords, writeTogether } from '../together.fixture.ts'
import { child, parent, planFor, youth } from '../yilmaz.fixture.ts'

const town = await testTown()
const agree = { answer: 'agree', remark: '' }

test('the six weeks end when a parent with custody signed a version, and not before', async () => {
  const { plan, mother, nurse } = await writeTogether(town)
  await nurse.post(`/plannen/${plan}/versies`, { note: 'Na het eerste gesprek.', version: '0' })
  assert.match(await (await nurse.get(`/plannen/${plan}`)).text(), /Het plan moet er op/)
  const signed = await mother.post(`/mijn/plannen/${plan}/versies/1/handtekening`, agree)
  assert.match(signed.headers.get('location') ?? '', /gedaan=akkoord/)
  assert.doesNotMatch(await (await nurse.get(`/plannen/${plan}`)).text(), /Het plan moet er op/)
  assert.match(await (await mother.get(`/mijn/plannen/${plan}/versies`)).text(), /Het gezin is akkoord met versie 1/)
})

test('one parent says no and the other yes: the family did not agree, and the page says for whom not', async () => {
  const { plan, mother, father, nurse } = await writeTogether(town)
  await nurse.post(`/plannen/${plan}/versies`, { note: '', version: '0' })
  await father.post(`/mijn/plannen/${plan}/versies/1/handtekening`, { answer: 'disagree', remark: 'Te veel ineens.' })
  await mother.post(`/mijn/plannen/${plan}/versies/1/handtekening`, agree)
  const page = await (await nurse.get(`/plannen/${plan}/versies`)).text()
  assert.match(page, /Voor Sem is Joris de Vries niet akkoord/)
  assert.match(page, /„Te veel ineens\.”/)
  assert.match(await (await nurse.get(`/plannen/${plan}`)).text(), /Het plan moet er op/)
  const changed = await father.post(`/mijn/plannen/${plan}/versies/1/handtekening`, agree)
  assert.match(changed.headers.get('location') ?? '', /gedaan=akkoord/, 'the last answer counts')
})

test('Noor, 14, and her parents agree both; one of the two is not enough', async () => {
  const noor = await child(town, 'Noor', '2012-05-04')
  const mother = await parent(town, [noor], { name: 'Amina Yilmaz' })
  const account = await youth(town, noor, 'Noor de Vries')
  const plan = await planFor(town, noor, [mother.id])
  const nurse = await as(town.app, 'jeugdverpleegkundige')
  await nurse.post(`/plannen/${plan}/versies`, { note: '', version: '0' })
  await (await as(town.app, mother.slug)).post(`/mijn/plannen/${plan}/versies/1/handtekening`, agree)
  const page = await (await nurse.get(`/plannen/${plan}/versies`)).text()
  assert.match(page, /Voor Noor telt ook het akkoord van Noor de Vries/)
  const last = await (await as(town.app, account.slug)).post(`/mijn/plannen/${plan}/versies/1/handtekening`, agree)
  assert.match(last.headers.get('location') ?? '', /gedaan=akkoord/)
})

test('a version stays to be read as it was, and what changed after it is told word by word', async () => {
  const { plan, goal, mother, nurse } = await writeTogether(town)
  await nurse.post(`/plannen/${plan}/versies`, { note: '', version: '0' })
  const path = `/mijn/plannen/${plan}/doelen/${goal}/wijzigen`
  await mother.post(path, { ...(await goalWords(mother, path)), title: 'Sem groeit weer goed' })
  assert.match(await (await nurse.get(`/plannen/${plan}/versies`)).text(), /Gewijzigd na versie 1: 1 wijziging/)
  assert.doesNotMatch(await (await nurse.get(`/plannen/${plan}/versies/1`)).text(), /weer goed/)
  const difference = await (await nurse.get(`/plannen/${plan}/versies/1/verschil`)).text()
  assert.match(difference, /Sem groeit <ins>weer goed<\/ins>/)
})

test('a version is read by each as far as they may see the plan', async () => {
  const school = await as(town.app, 'intern-begeleider')
  const { professionals } = await import('../../../../../cast/town.ts')
  const { plan, nurse } = await writeTogether(town, [professionals.careCoordinatorAtSchool.id])
  await nurse.post(`/plannen/${plan}/versies`, { note: '', version: '0' })
  const page = await (await school.get(`/plannen/${plan}/versies/1`)).text()
  assert.doesNotMatch(page, /Dat hij eet|te licht/)
  assert.equal((await school.post(`/plannen/${plan}/versies`, { note: '', version: '1' })).status, 404)
})

test('nobody signs for another but the coordinator, who writes down what was said', async () => {
  const { plan, mother, nurse } = await writeTogether(town)
  await nurse.post(`/plannen/${plan}/versies`, { note: '', version: '0' })
  const page = await (await nurse.get(`/plannen/${plan}/versies`)).text()
  const joris = /<option value="([^"]*)"[^>]*>Joris de Vries/.exec(page)?.[1] ?? ''
  const said = { ...agree, participant: joris, manner: 'spoken', on: '2026-11-23' }
  assert.equal((await mother.post(`/mijn/plannen/${plan}/versies/1/handtekening-van`, said)).status, 404)
  const noted = await nurse.post(`/plannen/${plan}/versies/1/handtekening-van`, said)
  assert.equal(noted.status, 303)
  assert.match(await (await nurse.get(`/plannen/${plan}/versies`)).text(), /Akkoord, mondeling op 23 november 2026/)
})

test('who does not agree says why', async () => {
  const { plan, mother, nurse } = await writeTogether(town)
  await nurse.post(`/plannen/${plan}/versies`, { note: '', version: '0' })
  const asked = await mother.post(`/mijn/plannen/${plan}/versies/1/handtekening`, { answer: 'disagree', remark: '' })
  assert.equal(asked.status, 422)
})
