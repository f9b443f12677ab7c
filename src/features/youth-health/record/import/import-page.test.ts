import assert from 'node:assert/strict'
import { test } from 'node:test'
import { as, type Browser } from '../../../../../test/as.ts'
import { testTown } from '../../../../../test/town.ts'

const town = await testTown()

const file = (more: object = {}) => ({
  Format: '3.0',
  organisationCode: 0,
  reference: 'Noor Test',
  clientDetails: [
    { bdsNumber: 19, value: '2' },
    { bdsNumber: 20, value: '20260214' },
    { bdsNumber: 82, value: 280 },
    { bdsNumber: 110, value: 3400 },
  ],
  clientMeasurements: [{ bdsNumber: 245, values: [{ date: '20260514', value: 6100 }] }],
  ...more,
})
const upload = (content: unknown): Blob => new Blob([JSON.stringify(content)], { type: 'application/json' })

/** The fields of the confirmation, as the preview page holds them. */
function hiddenContent(page: string): string {
  const content = /name="content-0" value="([^"]*)"/.exec(page)?.[1] ?? assert.fail('nothing to confirm')
  return content.replaceAll('&quot;', '"').replaceAll('&#34;', '"').replaceAll('&amp;', '&')
}

async function takeIn(browser: Browser, content: unknown, whose: Record<string, string>) {
  const preview = await (await browser.post('/jeugd/inlezen', { files: upload(content) })).text()
  return browser.post('/jeugd/inlezen/bevestigen', {
    'content-0': hiddenContent(preview),
    'name-0': 'noor.json',
    ...whose,
  })
}

test('a file is first looked at, and stored when somebody said whose it is; the same file again changes nothing', async () => {
  const nurse = await as(town.app, 'jeugdverpleegkundige')
  const preview = await nurse.post('/jeugd/inlezen', { files: upload(file()) })
  const page = await preview.text()
  assert.match(page, /meisje, geboren 14 februari 2026/)
  assert.match(page, /value="Noor"/)
  assert.match(await (await nurse.get('/jeugd/inlezen')).text(), /Nog niets ingelezen/)
  const confirm = {
    'content-0': hiddenContent(page),
    'name-0': 'noor.json',
    'givenNames-0': 'Noor',
    'familyName-0': 'Bakker',
  }
  const done = await nurse.post('/jeugd/inlezen/bevestigen', confirm)
  assert.equal(done.headers.get('location'), '/jeugd/inlezen?ingelezen=1')
  const list = await (await nurse.get('/jeugd/inlezen?ingelezen=1')).text()
  const record = /href="(\/jeugd\/[0-9a-f-]{36})"/.exec(list)?.[1] ?? assert.fail('no record to open')
  const overview = await (await nurse.get(record)).text()
  assert.match(overview, /Noor Bakker/)
  assert.match(overview, /6,1 kg/)
  const again = await (await nurse.post('/jeugd/inlezen', { files: upload(file()) })).text()
  assert.match(again, /Al ingelezen, er is niets veranderd: file\.json/)
})

test('a file can be linked to a child that is known here, by birth date and sex', async () => {
  const nurse = await as(town.app, 'jeugdverpleegkundige')
  await takeIn(nurse, file({ reference: 'first' }), { 'givenNames-0': 'Yara', 'familyName-0': 'Yılmaz' })
  const later = file({ clientMeasurements: [{ bdsNumber: 235, values: [{ date: '20260814', value: 655 }] }] })
  const preview = await (await nurse.post('/jeugd/inlezen', { files: upload(later) })).text()
  const yara = /<option value="([^"]+)"[^>]*>Yara Yılmaz/.exec(preview)?.[1] ?? assert.fail('Yara is not offered')
  const done = await nurse.post('/jeugd/inlezen/bevestigen', {
    'content-0': hiddenContent(preview),
    'name-0': 'later.json',
    'child-0': yara,
  })
  assert.equal(done.status, 303)
  const growth = await (await nurse.get(`/jeugd/${yara}/groei?maat=lengte`)).text()
  assert.match(growth, /65,5 cm/)
})

test('a file with a fault is refused with its place and reason, and nothing of it is stored', async () => {
  const nurse = await as(town.app, 'jeugdverpleegkundige')
  const broken = file({ clientMeasurements: [{ bdsNumber: 245, values: [{ date: '20261399', value: 6100 }] }] })
  const refused = await nurse.post('/jeugd/inlezen', { files: upload(broken) })
  const page = await refused.text()
  assert.equal(refused.status, 422)
  assert.match(page, /clientMeasurements\[0\]\.values\[0\]\.date/)
  assert.match(page, /dit is geen bestaande datum/)
  const forced = await nurse.post('/jeugd/inlezen/bevestigen', {
    'content-0': JSON.stringify(broken),
    'name-0': 'kapot.json',
    'givenNames-0': 'Kapot',
  })
  assert.equal(forced.status, 422)
  assert.doesNotMatch(await (await nurse.get('/jeugd?q=Kapot')).text(), /Kapot Test/)
  assert.doesNotMatch(await (await nurse.get('/jeugd/inlezen')).text(), /kapot\.json/)
})

test('what is no JSON at all is refused in words', async () => {
  const nurse = await as(town.app, 'jeugdverpleegkundige')
  const refused = await nurse.post('/jeugd/inlezen', { files: new Blob(['{"Format": ']) })
  assert.match(await refused.text(), /dit is geen JSON-bestand/)
})

test('an administrator takes files in without being shown the children of this municipality', async () => {
  const nurse = await as(town.app, 'jeugdverpleegkundige')
  await takeIn(nurse, file({ reference: 'zus' }), { 'givenNames-0': 'Zusje', 'familyName-0': 'Geheim' })
  const administrator = await as(town.app, 'beheerder')
  const preview = await (
    await administrator.post('/jeugd/inlezen', { files: upload(file({ reference: 'broer' })) })
  ).text()
  assert.doesNotMatch(preview, /Geheim/)
  assert.doesNotMatch(await (await administrator.get('/jeugd/inlezen')).text(), /href="\/jeugd\/[0-9a-f-]{36}"/)
})

test('the neighbouring municipality does not know this file', async () => {
  const neighbour = await as(town.app, 'jeugdverpleegkundige', 'biezendrecht.localhost')
  const preview = await (await neighbour.post('/jeugd/inlezen', { files: upload(file()) })).text()
  assert.doesNotMatch(preview, /Al ingelezen/)
  assert.doesNotMatch(preview, /Noor Bakker/)
})

test('a file with a letter that is none is refused, and nothing of it is stored', async () => {
  const nurse = await as(town.app, 'jeugdverpleegkundige')
  for (const broken of ['Noor\u0000', 'Noor\ud800']) {
    const response = await nurse.post('/jeugd/inlezen', { files: upload(file({ reference: broken })) })
    assert.match(await response.text(), /dit is geen JSON-bestand/)
  }
})
