import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { professionals } from '../../../../../cast/town.ts'
import { as, type Browser } from '../../../../../test/as.ts'
import { testTown } from '../../../../../test/town.ts'
import { takeSeat } from '../open-plan.ts'
import type { PlanId } from '../plan.ts'
import { child, nurse, parent, planFor, youth } from '../yilmaz.fixture.ts'

const town = await testTown()
let nurseAt: Browser

before(async () => {
  nurseAt = await as(town.app, 'jeugdverpleegkundige')
})

const figures = { safety: '', safetyWords: '', satisfaction: '', satisfactionWords: '', audience: 'everyone' }
const give = (on = '2026-11-20') => ({ ...figures, on })

/** Separated parents with custody, a baby and a girl of thirteen. */
async function familyWithPlan() {
  const sem = await child(town, 'Sem', '2026-02-20')
  const lina = await child(town, 'Lina', '2013-05-01')
  const mother = await parent(town, [sem, lina], { name: 'Amina Yilmaz' })
  const father = await parent(town, [sem, lina], { name: 'Joris de Vries', relation: 'father' })
  const daughter = await youth(town, lina, 'Lina de Vries')
  const plan = await planFor(town, sem, [lina, mother.id, father.id], {
    invited: [professionals.neighbourhoodWorker.id],
  })
  return {
    plan,
    mother: await as(town.app, mother.slug),
    father: await as(town.app, father.slug),
    daughter: await as(town.app, daughter.slug),
  }
}

const participant = (plan: PlanId, name: string) =>
  town.act(nurse, async ctx => (await takeSeat(ctx, plan)).plan.participants.find(one => one.name === name)?.id ?? '')
const pageOf = async (browser: Browser, address: string) => (await browser.get(address)).text()

test('a mother gives her figures at home and everyone in the plan sees how they went', async () => {
  const { plan, mother, father } = await familyWithPlan()
  const address = `/mijn/plannen/${plan}/metingen`
  await mother.post(`${address}/cijfers`, { ...give('2026-06-20'), safety: '4', safetyWords: 'Veel ruzie.' })
  const given = await mother.post(`${address}/cijfers`, { ...give(), safety: '7' })
  assert.equal(given.status, 303)
  for (const page of [await pageOf(father, address), await pageOf(nurseAt, `/plannen/${plan}/metingen`)]) {
    assert.match(page, /Eerst een 4 op 20 jun 2026, nu een 7 op 20 nov 2026: 3 hoger\./)
    assert.match(page, /<svg[^>]+role="img"/)
    assert.match(page, /Veel ruzie/)
  }
})

test('what a mother keeps for the professionals, the father does not read', async () => {
  const { plan, mother, father } = await familyWithPlan()
  const address = `/mijn/plannen/${plan}/metingen`
  const kept = { ...give(), safety: '3', safetyWords: 'Ik ben bang.', audience: 'professionals' }
  await mother.post(`${address}/cijfers`, kept)
  assert.match(await pageOf(nurseAt, `/plannen/${plan}/metingen`), /Ik ben bang/)
  assert.match(await pageOf(mother, address), /Ik ben bang/)
  assert.doesNotMatch(await pageOf(father, address), /Ik ben bang/)
})

test('nobody gives a figure for somebody else at home, and a professional writes down what was said', async () => {
  const { plan, mother, father } = await familyWithPlan()
  const givenBy = await participant(plan, 'Joris de Vries')
  await mother.post(`/mijn/plannen/${plan}/metingen/cijfers`, { ...give(), givenBy, safety: '9' })
  await nurseAt.post(`/plannen/${plan}/metingen/cijfers`, { ...give(), givenBy, safety: '5' })
  const page = await pageOf(father, `/mijn/plannen/${plan}/metingen`)
  assert.match(page, /Amina Yilmaz<\/h3>/)
  assert.match(page, /opgeschreven door Mirjam Jansen/)
})

test('a figure is put right by a newer one with the reason, and the old one stays to be read', async () => {
  const { plan, mother, father } = await familyWithPlan()
  const address = `/mijn/plannen/${plan}/metingen`
  await mother.post(`${address}/cijfers`, { ...give(), safety: '2' })
  const [, way = ''] = /href="([^"]+\/verbetering)"/.exec(await pageOf(mother, address)) ?? []
  assert.equal((await mother.post(way, { value: '8', words: '', reason: '' })).status, 422)
  assert.equal((await father.post(way, { value: '8', words: '', reason: 'Nee' })).status, 404)
  assert.equal((await mother.post(way, { value: '8', words: '', reason: 'Ik las de schaal andersom.' })).status, 303)
  const second = await mother.post(way, { value: '6', words: '', reason: 'Toch een zes.' })
  assert.equal(second.status, 409)
  assert.match(await second.text(), /het is nu 8[\s\S]+Toch een zes/)
  const page = await pageOf(mother, address)
  assert.match(page, /<del>2<\/del>[\s\S]+vervangen: Ik las de schaal andersom/)
  assert.match(page, /Een 8 op 20 nov 2026/)
})

test('only who was trained assesses self-reliance, and the page says whose matrix it is', async () => {
  const { plan } = await familyWithPlan()
  const address = `/plannen/${plan}/metingen/zelfredzaamheid`
  assert.match(await pageOf(nurseAt, address), /© GGD Amsterdam/)
  const subject = await participant(plan, 'Amina Yilmaz')
  const assessment = { subject, version: 'adult', on: '2026-11-20', finances: '2', 'social-network': '4', words: '' }
  assert.equal((await nurseAt.post(address, assessment)).status, 422)
  assert.equal((await nurseAt.post(address, { ...assessment, isTrained: 'ja' })).status, 303)
  const page = await pageOf(nurseAt, `/plannen/${plan}/metingen`)
  assert.match(page, /Niveau 2 \(niet zelfredzaam\)/)
})

test('for a baby there is no version of the matrix, and at home nobody assesses', async () => {
  const { plan, mother } = await familyWithPlan()
  const subject = await participant(plan, 'Sem de Vries')
  const assessment = { subject, version: 'adult', on: '2026-11-20', finances: '2', words: '', isTrained: 'ja' }
  const refused = await nurseAt.post(`/plannen/${plan}/metingen/zelfredzaamheid`, assessment)
  assert.match(await refused.text(), /past niet bij de leeftijd/)
  assert.equal((await mother.get(`/mijn/plannen/${plan}/metingen/zelfredzaamheid`)).status, 404)
})

test('how a mother manages is between her and the professionals; of a girl of thirteen her parents read it too', async () => {
  const { plan, mother, father, daughter } = await familyWithPlan()
  const assess = async (name: string, version: string, words: string) => {
    const subject = await participant(plan, name)
    const assessment = { subject, version, on: '2026-11-20', finances: '2', words, isTrained: 'ja' }
    const saved = await nurseAt.post(`/plannen/${plan}/metingen/zelfredzaamheid`, assessment)
    assert.equal(saved.status, 303)
  }
  await assess('Amina Yilmaz', 'adult', 'Schulden van moeder.')
  await assess('Lina de Vries', 'youth', 'Zakgeld van Lina.')
  const [mine, his, hers] = await Promise.all(
    [mother, father, daughter].map(browser => pageOf(browser, `/mijn/plannen/${plan}/metingen`)),
  )
  assert.match(mine ?? '', /Schulden van moeder/)
  assert.match(his ?? '', /Zakgeld van Lina/)
  assert.match(hers ?? '', /Zakgeld van Lina/)
  for (const page of [his, hers]) assert.doesNotMatch(page ?? '', /Schulden van moeder/)
})

test('a municipality chooses the scale with a reason, and what was measured before keeps its own', async () => {
  const administrator = await as(town.app, 'beheerder')
  const path = '/beheer/gezinsplannen/metingen'
  assert.match(await pageOf(administrator, path), /voorstel van de makers/)
  const choice = { goalScale: 'gas', safetyLow: 'onveilig', safetyHigh: 'veilig', fullMonths: '4', version: '' }
  assert.equal((await administrator.post(path, { ...choice, reason: '' })).status, 422)
  assert.equal((await administrator.post(path, { ...choice, reason: 'Regionale afspraak' })).status, 303)
  const stale = await administrator.post(path, { ...choice, fullMonths: '5', reason: 'Anders' })
  assert.equal(stale.status, 409)
  assert.match(await stale.text(), /Ruben Smit stelde dit op [^<]* anders in: Goal Attainment Scaling/)
})
