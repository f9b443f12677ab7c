import assert from 'node:assert/strict'
import { test } from 'node:test'
import { as, type Browser } from '../../../../../test/as.ts'
import { testTown } from '../../../../../test/town.ts'
import { takeSeat } from '../open-plan.ts'
import { child, nurse, parent, planFor } from '../yilmaz.fixture.ts'

const town = await testTown()

/** Parents apart, both with custody; and the nurse, who coordinates. */
async function parentsApart() {
  const sem = await child(town, 'Sem', '2018-02-20')
  const mother = await parent(town, [sem], { name: 'Amina Yilmaz' })
  const father = await parent(town, [sem], { name: 'Joris de Vries', relation: 'father' })
  const plan = await planFor(town, sem, [mother.id, father.id])
  return {
    plan,
    mother: await as(town.app, mother.slug),
    father: await as(town.app, father.slug),
    nurse: await as(town.app, 'jeugdverpleegkundige'),
  }
}

const participant = (plan: string, name: string): Promise<string> =>
  town.act(nurse, async ctx => {
    const { plan: opened } = await takeSeat(ctx, plan)
    return opened.participants.find(one => one.name.startsWith(name))?.id ?? ''
  })

const read = async (browser: Browser, path: string) => (await browser.get(path)).text()
const partOn = (page: string, base: string) => new RegExp(`${base}/verhaal/deel/([0-9a-f-]{36})`).exec(page)?.[1] ?? ''

test('a mother writes at home what goes well, and the nurse and the father read it', async () => {
  const { plan, mother, father, nurse: worker } = await parentsApart()
  const sent = await mother.post(`/mijn/plannen/${plan}/verhaal/nieuw/kracht`, {
    what: 'Sem lacht weer',
    since: 'zomer',
    effect: '',
  })
  assert.equal(sent.status, 303)
  assert.match(await read(father, `/mijn/plannen/${plan}/verhaal`), /Sem lacht weer/)
  assert.match(await read(worker, `/plannen/${plan}/verhaal`), /Sem lacht weer[\s\S]*Sinds zomer[\s\S]*Amina Yilmaz/)
})

test('when two say the same part in other words, the second sees both and loses neither', async () => {
  const { plan, mother, father } = await parentsApart()
  const base = `/mijn/plannen/${plan}`
  await mother.post(`${base}/verhaal/nieuw/kracht`, { what: 'Sem lacht' })
  const part = partOn(await read(mother, `${base}/verhaal`), base)
  const first = await mother.post(`${base}/verhaal/deel/${part}`, { what: 'Sem lacht vaak', version: '1' })
  const second = await father.post(`${base}/verhaal/deel/${part}`, { what: 'Sem lacht bij mij ook', version: '1' })
  assert.deepEqual([first.status, second.status], [303, 409])
  const page = await second.text()
  assert.match(page, /Sem lacht vaak/)
  assert.match(page, /Sem lacht bij mij ook/)
  assert.match(await read(father, `${base}/verhaal/deel/${part}`), /Eerdere versies/)
})

test('a part that no longer holds is not thrown away: it stays to be read with the reason', async () => {
  const { plan, mother } = await parentsApart()
  const base = `/mijn/plannen/${plan}`
  await mother.post(`${base}/verhaal/nieuw/afspraak`, { what: 'Vrijdag bij papa' })
  const part = partOn(await read(mother, `${base}/verhaal`), base)
  assert.equal((await mother.post(`${base}/verhaal/deel/${part}/einde`, { reason: '' })).status, 422)
  await mother.post(`${base}/verhaal/deel/${part}/einde`, { reason: 'Het wordt zaterdag.' })
  assert.match(await read(mother, `${base}/verhaal`), /Niet meer[\s\S]*Vrijdag bij papa: Het wordt zaterdag/)
})

const worry = { since: '', effect: '', lifeArea: 'work-and-income', priority: 'first' }

test('what a mother writes for her own house the father does not see, and the nurse does', async () => {
  const { plan, mother, father, nurse: worker } = await parentsApart()
  const home = await participant(plan, 'Amina')
  const sent = await mother.post(`/mijn/plannen/${plan}/verhaal/nieuw/zorg`, {
    ...worry,
    what: 'Geen geld voor gas',
    home,
  })
  assert.equal(sent.status, 303)
  assert.match(await read(mother, `/mijn/plannen/${plan}/verhaal`), /Geen geld voor gas/)
  assert.match(await read(worker, `/plannen/${plan}/verhaal`), /Geen geld voor gas[\s\S]*Alleen bij Amina/)
  assert.doesNotMatch(await read(father, `/mijn/plannen/${plan}/verhaal`), /Geen geld voor gas/)
})

test('what is about a child is kept from neither parent with custody, whichever house it is written for', async () => {
  const { plan, mother } = await parentsApart()
  const home = await participant(plan, 'Amina')
  const about = await participant(plan, 'Sem')
  const sent = await mother.post(`/mijn/plannen/${plan}/verhaal/nieuw/zorg`, {
    ...worry,
    what: 'Sem eet niet',
    home,
    about,
  })
  assert.equal(sent.status, 422)
  assert.match(await sent.text(), /mogen beide ouders met gezag het lezen/)
})

test('a plan with a worry about safety can not be made light', async () => {
  const { plan, nurse: worker } = await parentsApart()
  const said = { what: 'Ruzie bij de deur', seriousness: 'Vaak', reportingCode: 'unknown' }
  await worker.post(`/plannen/${plan}/verhaal/nieuw/veiligheidszorg`, said)
  const choose = (fields: Record<string, string>) =>
    worker.post(`/plannen/${plan}/veiligheid/vorm`, { version: '0', ...fields })
  const light = await choose({ reason: 'Het gaat wel weer.' })
  assert.equal(light.status, 422)
  assert.match(await light.text(), /Er staan nog zorgen over veiligheid/)
  assert.equal((await choose({ reason: 'Ruzie waar Sem bij is.', atStake: 'safety' })).status, 303)
  assert.match(await read(worker, `/plannen/${plan}/veiligheid`), /Dit is een volledig plan/)
})

test('the six weeks wait while the family makes a plan of its own, and run from the day it says no', async () => {
  const { plan, mother, nurse: worker } = await parentsApart()
  const step = (fields: Record<string, string>) => mother.post(`/mijn/plannen/${plan}/eigen-plan`, fields)
  await step({ kind: 'makes', on: '2026-11-20', readyBy: '2026-12-20' })
  assert.match(await read(worker, `/plannen/${plan}`), /Het gezin maakt eerst een eigen plan/)
  await step({ kind: 'declined', on: '2026-11-23' })
  assert.match(await read(worker, `/plannen/${plan}`), /Het plan moet er op 4 januari 2027 zijn/)
})
