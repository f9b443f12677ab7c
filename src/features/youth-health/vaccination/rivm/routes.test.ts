import assert from 'node:assert/strict'
import { test } from 'node:test'
import { vos, yildiz } from '../../../../../cast/families.ts'
import { actorOf } from '../../../../../cast/open-town.ts'
import { registerFamily } from '../../../../../cast/register-family.ts'
import { professionals } from '../../../../../cast/town.ts'
import { as } from '../../../../../test/as.ts'
import { testTown } from '../../../../../test/town.ts'

const town = await testTown()
const nurse = await as(town.app, 'jeugdverpleegkundige')
const administrator = await as(town.app, 'beheerder')

const finns = await town.act(actorOf(professionals.nurse), ctx => registerFamily(ctx, vos))
const noors = await town.act(actorOf(professionals.nurse), ctx => registerFamily(ctx, yildiz))
const finn = `/jeugd/${finns.children.get('Finn')}/vaccinaties`
const noor = `/jeugd/${noors.children.get('Noor')}/vaccinaties`
const petra = finns.guardians.get('Petra') ?? ''

const give = (page: string, consentOf: readonly string[], batch: string) =>
  nurse.post(`${page}/nieuw`, {
    other: 'bmr',
    'batch-other': batch,
    'expires-other': '2027-12-31',
    on: '2026-11-23',
    place: 'here',
    route: 'in-person',
    consentOf,
  })

const share = (says: string) => nurse.post(`${finn}/rivm`, { person: petra, says, route: 'phone', on: '2026-11-23' })
const download = async (format: string) => (await administrator.post('/rivm', { day: '2026-11-23', format })).text()

assert.equal((await give(finn, [petra], 'B-FINN')).status, 303)
assert.equal((await give(noor, [...noors.children.values(), ...noors.guardians.values()], 'B-NOOR')).status, 303)

test('with consent for RIVM a line has the BSN and the consent; without it nothing that leads to the child', async () => {
  await share('yes')
  const lines = (await download('jsonl'))
    .trim()
    .split('\r\n')
    .map(line => JSON.parse(line))
  const [named, anonymous] = [
    lines.find(({ batch }) => batch === 'B-FINN'),
    lines.find(({ batch }) => batch === 'B-NOOR'),
  ]
  assert.match(named.bsn, /^9999\d{5}$/)
  assert.deepEqual(
    { consent: named.bds1533, on: named.bds1536, way: named.bds1541, rivm: named.rivm },
    { consent: '1', on: '2026-11-23', way: '02', rivm: '04' },
  )
  assert.deepEqual(
    { bsn: anonymous.bsn, birth: anonymous.birth, consent: anonymous.bds1533 },
    { bsn: null, birth: null, consent: null },
  )
})

test('who takes the consent back is without a name in the next file', async () => {
  await share('yes')
  assert.match(await download('csv'), /9999\d{5};[^\r]*B-FINN/)
  await share('no')
  assert.match(await download('csv'), /\r\n;;BMR;04;871831003;2026-11-23;;B-FINN;;;\r\n/)
})

test('a dose that was taken back is not in the file, and the page says to fetch that day again', async () => {
  const page = await (await administrator.get('/rivm?dag=2026-11-23')).text()
  assert.match(page, /Gegeven op 23 november 2026/)
  assert.doesNotMatch(page, /Finn|Noor/)
  const dose = /href="([^"]*gegeven\/[0-9a-f-]{36})"/.exec(await (await nurse.get(noor)).text())?.[1] ?? ''
  await nurse.post(dose, { vaccine: 'bmr', on: '2026-11-23', takeBack: 'on', reason: 'Nooit gegeven' })
  assert.doesNotMatch(await download('csv'), /B-NOOR/)
})

test('the file is logged for each child, and a day that cannot be gives none', async () => {
  assert.match(await (await administrator.get('/beheer/logboek')).text(), /rivm|RIVM/i)
  assert.equal((await administrator.post('/rivm', { day: 'gisteren', format: 'csv' })).status, 404)
})
