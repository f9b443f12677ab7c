import assert from 'node:assert/strict'
import { test } from 'node:test'
import { storyteller } from '../../../../cast/open-town.ts'
import { vlierdam } from '../../../../cast/town.ts'
import { as, browser } from '../../../../test/as.ts'
import { testTown } from '../../../../test/town.ts'
import { rollUp } from '../monitoring/rollup/roll-up.ts'
import { atWork, contacts } from '../monitoring/work.fixture.ts'

const town = await testTown()
await atWork(town, vlierdam, async its => {
  const some = (count: number, channel: 'desk' | 'phone', on: string) =>
    contacts(its, { count, channel, topics: ['sleep'], on })
  for (const month of ['01', '02', '03', '04', '05', '06', '07', '08', '09', '10', '11', '12']) {
    await some(6, 'desk', `2024-${month}-05`)
    await some(8, 'phone', `2024-${month}-05`)
    await some(12, 'desk', `2025-${month}-05`)
    await some(8, 'phone', `2025-${month}-05`)
  }
})
await town.act(storyteller, rollUp)

const lotte = await as(town.app, 'gemeente')
const ruben = await as(town.app, 'beheerder')
const visitor = browser(town.app)
const textOf = async (response: Response | Promise<Response>) => (await response).text()
const here = '/gemeente/advies/2025'

test('the draft says in sentences what differs, and nothing of what is hidden', async () => {
  assert.equal((await lotte.post(`${here}/cijfers`, { version: '0' })).status, 303)
  const page = await textOf(lotte.get(here))
  assert.match(
    page,
    /In 2025 waren er 240 contacten met gezinnen en jongeren, in 2024 waren dat er 168\. Dat is duidelijk meer\./,
  )
  assert.match(page, /Het deel contacten aan de balie was 60% in 2025 en 43% in 2024\. Dat is duidelijk meer\./)
  assert.match(page, /Over het deel uitnodigingen waarna het kind is gezien is te weinig bekend/)
})

test('a year that is not over has no advice yet', async () => {
  assert.equal((await lotte.post('/gemeente/advies/2026/cijfers', { version: '0' })).status, 404)
})

test('of two who write a chapter neither loses a word', async () => {
  const write = (words: string) => lotte.post(`${here}/reach`, { version: '0', words })
  assert.equal((await write('De balie in Noord trok meer ouders.')).status, 303)
  const second = await write('Mijn eigen zin.')
  assert.equal(second.status, 409)
  assert.match(await second.text(), /De balie in Noord[\s\S]*Mijn eigen zin/)
})

test('who offers the advice does not publish it; another does, and then everybody reads what was offered', async () => {
  assert.equal((await lotte.post(`${here}/aanbod`, { version: '0' })).status, 303)
  assert.equal((await visitor.get('/advies/2025')).status, 404)
  assert.match(await textOf(lotte.post(`${here}/publicatie`, { version: '1' })), /publiceert het niet zelf/)
  await lotte.post(`${here}/reach`, { version: '1', words: 'Later geschreven.' })
  assert.equal((await ruben.post(`${here}/publicatie`, { version: '1' })).status, 303)
  assert.equal((await ruben.post(`${here}/publicatie`, { version: '1' })).status, 409)
  const page = await textOf(visitor.get('/advies/2025'))
  assert.match(page, /De balie in Noord trok meer ouders/)
  assert.doesNotMatch(page, /Later geschreven/)
  assert.match(await textOf(visitor.get('/advies')), /Advies over 2025/)
})
