import assert from 'node:assert/strict'
import { test } from 'node:test'
import { organisations } from '../../../cast/town.ts'
import { as, browser } from '../../../test/as.ts'
import { programOf } from '../../../test/interface/system.fixture.ts'
import { testTown, today } from '../../../test/town.ts'
import { program } from '../../platform/act.ts'
import { mayBearName, warnOfEndingParts } from '../index.ts'

const town = await testTown()
const administrator = await as(town.app, 'beheerder')
const all = '/beheer/basismodel'
const pageOf = async (path: string) => (await administrator.get(path)).text()
const firstLink = async (words: RegExp) =>
  new RegExp(`href="(${all}/invullingen/[^"]+)"[^>]*>[^<]*${words.source}`).exec(await pageOf(all))?.[1] ??
  assert.fail()
const school = {
  parts: 'school-care-link',
  organisation: organisations.schoolSocialWork.id,
  title: 'Convenant zorgteams op school',
  parties: 'gemeente, schoolbesturen en CJG',
  from: '2024-11-23',
}
const version = async (path: string) => /name="_?version" value="(\d+)"/.exec(await pageOf(path))?.[1] ?? assert.fail()

test('Vlierdam bears the name, until the first of its fillings ends', async () => {
  const page = await pageOf(all)
  assert.match(page, /CJG Vlierdam mag de naam Centrum voor Jeugd en Gezin dragen/)
  assert.match(page, /31 december 2028/)
  assert.match(await (await administrator.get('/')).text(), /Centrum voor Jeugd en Gezin/)
})

test('the municipality reads the same page, and changes nothing', async () => {
  const civilServant = await as(town.app, 'gemeente')
  const page = await (await civilServant.get(all)).text()
  assert.match(page, /mag de naam Centrum voor Jeugd en Gezin dragen/)
  assert.doesNotMatch(page, /basismodel\/(?:nieuw|invullingen)/)
  assert.equal((await civilServant.post(`${all}/nieuw`, school)).status, 404)
})

test('a part that ends soon is told once to the administrator, by mail without a name', async () => {
  const path = await firstLink(/Convenant zorgteams/)
  const until = today.add({ days: 40 }).toString()
  const changed = await administrator.post(path, { ...school, until, version: await version(path) })
  assert.equal(changed.status, 303)
  const warn = () => town.act(program('warn-of-ending-fillings'), warnOfEndingParts)
  await warn()
  await warn()
  const outbox = await (await administrator.get('/demo/post')).text()
  assert.equal(outbox.match(/Een deel van het centrum is straks niet meer ingevuld/g)?.length, 1)
})

test('without an filling the centre may not bear the name, and the page leads to what mends it', async () => {
  const path = await firstLink(/Convenant zorgteams/)
  const ended = { ...school, until: '2026-11-22', reason: 'opgezegd' }
  assert.equal((await administrator.post(path, { ...ended, version: await version(path) })).status, 303)
  const page = await pageOf(all)
  assert.match(page, /Vlierdam mag de naam Centrum voor Jeugd en Gezin nog niet dragen/)
  assert.match(page, /href="\/beheer\/basismodel\/nieuw\?deel=school-care-link"/)
  assert.deepEqual(await town.act(program('test'), mayBearName), { kind: 'may-not', lacks: ['school-care-link'] })
  const home = await (await browser(programOf(town)).get('/')).text()
  assert.doesNotMatch(home, /Centrum voor Jeugd en Gezin/)
  assert.match(home, /– Jeugd en gezin Vlierdam<\/title>/)
  await administrator.post(`${all}/nieuw`, { ...school, title: 'Nieuw convenant', from: '2026-11-23' })
  assert.deepEqual((await town.act(program('test'), mayBearName)).kind, 'may')
})

test('of two who change an filling at once the second sees both texts, and nothing is lost', async () => {
  const path = await firstLink(/Nieuw convenant/)
  const seen = await version(path)
  assert.equal((await administrator.post(path, { ...school, title: 'Van de een', version: seen })).status, 303)
  const second = await administrator.post(path, { ...school, title: 'Van de ander', version: seen })
  assert.equal(second.status, 409)
  const page = await second.text()
  assert.match(page, /Van de een/)
  assert.match(page, /value="Van de ander"/)
})

test('an end before the beginning, or no part at all, is refused with the words kept', async () => {
  const backwards = await administrator.post(`${all}/nieuw`, { ...school, until: '2020-01-01' })
  assert.equal(backwards.status, 422)
  assert.match(await backwards.text(), /De laatste dag ligt voor de eerste/)
  assert.equal((await administrator.post(`${all}/nieuw`, { ...school, parts: '' })).status, 422)
})
