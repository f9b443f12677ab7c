import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sql } from 'kysely'
import { as } from '../../../../test/as.ts'
import { testTown } from '../../../../test/town.ts'
import { register } from '../youths.fixture.ts'

const town = await testTown()
const concern = {
  seen: 'Zegt weinig en komt vaak te laat.',
  interpretation: '',
  since: 'een maand',
  areas: ['school-and-work', 'health'],
  strengths: 'tekent graag\n\nheeft een goede vriend',
  risks: 'ouders gaan uit elkaar',
  urgency: 'can-wait',
  talkedWith: 'youth',
  whyNotTalked: '',
  nextStep: 'Met de ouders praten.',
} as const

async function noteAs(who: string, fields: Record<string, string | readonly string[]>) {
  const browser = await as(town.app, who)
  const response = await browser.post('/signalen/nieuw', { ...concern, ...fields })
  const path = response.headers.get('location')?.split('?')[0] ?? ''
  return { browser, response, path }
}

test('a concern keeps what was seen apart from what was made of it, strengths beside what weighs', async () => {
  const child = await register(town, { givenNames: 'Sem' })
  const { browser, path } = await noteAs('jeugdverpleegkundige', { child })
  const page = await (await browser.get(path)).text()
  assert.match(page, /Zegt weinig en komt vaak te laat/)
  assert.match(page, /<li>tekent graag<\/li><li>heeft een goede vriend<\/li>/)
  assert.match(page, /Melden mag, het hoeft niet/)
})

test('the desk notes a concern about a youth who is not known here, and reads why it cannot be reported', async () => {
  const { browser, response, path } = await noteAs('balie', { about: 'J., groep 6' })
  assert.equal(response.status, 303)
  assert.match(await (await browser.get(path)).text(), /Jouw functie meldt niet in de verwijsindex/)
})

test('without saying whom it is about nothing is stored, and no word is lost', async () => {
  const { response } = await noteAs('pedagoog', {})
  const page = await response.text()
  assert.equal(response.status, 422)
  assert.match(page, /Schrijf over wie het gaat/)
  assert.match(page, /Zegt weinig en komt vaak te laat/)
})

test('everything that is missing is said at once', async () => {
  const empty = { seen: '', since: '', areas: [], talkedWith: 'nobody' }
  const page = await (await noteAs('pedagoog', empty)).response.text()
  for (const asked of [
    'over wie het gaat',
    'wat je zag',
    'sinds wanneer',
    'minstens één onderwerp',
    'waarom je nog met',
  ])
    assert.match(page, new RegExp(asked))
})

test('a child that is not born yet has a due date and no day of birth, and a day that is none is said once', async () => {
  const future = await noteAs('pedagoog', { givenNames: 'Tess', birthDate: '2099-01-01' })
  assert.equal(future.response.status, 422)
  assert.match(await future.response.text(), /Deze dag komt nog/)
  const none = await noteAs('pedagoog', { givenNames: 'Tess', birthDate: '31-2-2019' })
  assert.equal(none.response.status, 422)
  assert.doesNotMatch(await none.response.text(), /Deze dag komt nog/)
})

test('who talked with nobody of the family says why', async () => {
  const { response } = await noteAs('pedagoog', { about: 'K.', talkedWith: 'nobody' })
  assert.equal(response.status, 422)
  assert.match(await response.text(), /waarom je nog met niemand van het gezin sprak/)
})

test('a colleague does not find the concern of another', async () => {
  const { path } = await noteAs('pedagoog', { about: 'K.' })
  assert.equal((await (await as(town.app, 'jeugdverpleegkundige')).get(path)).status, 404)
})

test('a concern that was edited in another window is not overwritten, and both texts are on the page', async () => {
  const { browser, path } = await noteAs('pedagoog', { about: 'K.' })
  const edit = (seen: string) => browser.post(`${path}/wijzigen`, { ...concern, seen, version: '1' })
  assert.equal((await edit('Eerst dit.')).status, 303)
  const response = await edit('Daarna dat.')
  const page = await response.text()
  assert.equal(response.status, 409)
  assert.match(page, /Eerst dit\./)
  assert.match(page, /Daarna dat\./)
})

test('a concern that was edited keeps its earlier words', async () => {
  const { browser, path } = await noteAs('pedagoog', { about: 'M.' })
  await browser.post(`${path}/wijzigen`, { ...concern, seen: 'Anders.', version: '1' })
  const versions = await town.database.transaction({ role: 'cjg_app', municipality: '9901' }, db =>
    db
      .selectFrom('signalling.concern_version')
      .select('seen')
      .where('concern_id', '=', path.split('/').at(-1) ?? '')
      .orderBy('version')
      .execute(),
  )
  assert.deepEqual(
    versions.map(version => version.seen),
    [concern.seen, 'Anders.'],
  )
})

test('reporting asks that a risk was weighed; which one is kept nowhere', async () => {
  const child = await register(town, { givenNames: 'Lot' })
  const { browser, path } = await noteAs('jeugdverpleegkundige', { child })
  const weighing = { decision: 'report', familyTold: 'yes', whyNotTold: '' }
  assert.equal((await browser.post(`${path}/weging`, weighing)).status, 422)
  assert.equal((await browser.post(`${path}/weging`, { ...weighing, weighed: ['b', 'h'] })).status, 303)
  const columns = await town.database.transaction({ role: 'cjg_app', municipality: '9901' }, db =>
    sql<{ row: string }>`select w::text as row from signalling.weighing w`.execute(db),
  )
  assert.equal(columns.rows.length, 1)
  assert.doesNotMatch(columns.rows[0]?.row ?? '', /,b,|,h,|mental-health|no-fixed-home/)
  assert.match(await (await browser.get(path)).text(), /Geen naam, geen BSN, geen reden/)
})

test('a concern that is closed no longer waits', async () => {
  const { browser, path } = await noteAs('jeugdarts', { about: 'Zwangere van 17, uitgerekend in maart' })
  assert.match(await (await browser.get('/signalen')).text(), /Zwangere van 17/)
  await browser.post(`${path}/afronding`, { outcome: 'help-runs' })
  assert.match(await (await browser.get('/signalen')).text(), /Geen open zorgen/)
})
