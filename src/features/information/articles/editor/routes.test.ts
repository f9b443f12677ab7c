import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { professionals } from '../../../../../cast/town.ts'
import { as, type Browser, browser } from '../../../../../test/as.ts'
import { testTown, today } from '../../../../../test/town.ts'
import { countLateTexts } from '../count-late-texts.ts'
import { publishArticles } from '../publish-articles.ts'

const town = await testTown()
const visitor = browser(town.app)
const desk = await as(town.app, 'balie')
const pedagogue = await as(town.app, 'pedagoog')
const nurse = await as(town.app, 'jeugdverpleegkundige')
const read = async (who: Browser, path: string) => (await who.get(path)).text()

before(async () => {
  await town.database.transaction({ role: 'cjg_jobs', municipality: null }, db => publishArticles(db))
})

const nextMay = '2027-05-01'
const addition = (body: string, version = '0') => ({
  body,
  sources: 'Rooster van de inloop',
  reviewBy: nextMay,
  version,
})
const article = (title: string, more = {}) => ({
  title,
  summary: 'Zwemles is er voor elk kind.',
  theme: 'schoolkind',
  audience: 'ouders',
  fromAge: '4',
  untilAge: '12',
  keywords: 'zwemmen, diploma, zwembad',
  body: 'Elk kind leert hier zwemmen.\n\n## Waar?\n\nIn het bad aan de Wilgenstraat.',
  sources: 'Zwembad De Golf',
  reviewBy: nextMay,
  ...more,
})

test('what a centre adds stands under the national text after a colleague read it, and not before', async () => {
  const saved = await desk.post(
    '/teksten/driftbuien/schrijf',
    addition('Praat mee op dinsdag.\n\n## Waar?\n\nBij ons.'),
  )
  assert.equal(saved.headers.get('location'), '/teksten/driftbuien?bewaard')
  assert.doesNotMatch(await read(visitor, '/artikelen/driftbuien?eerst'), /Praat mee op dinsdag/)
  const published = await pedagogue.post('/teksten/driftbuien/publiceer', { ordinal: '1', version: '0' })
  assert.equal(published.headers.get('location'), '/teksten/driftbuien?geplaatst')
  const page = await read(visitor, '/artikelen/driftbuien?daarna')
  assert.match(page, /In Vlierdam[\s\S]*Praat mee op dinsdag[\s\S]*Dit deel is van CJG Vlierdam/)
  assert.match(page, /Nagekeken door een pedagoog van hier op/)
  assert.match(page, /Een peuter die gillend op de grond ligt/)
  const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(match => match[1])
  assert.equal(new Set(ids).size, ids.length)
})

test('the neighbours do not read it', async () => {
  const next = browser(town.app, { host: 'biezendrecht.localhost' })
  assert.doesNotMatch(await read(next, '/artikelen/driftbuien'), /Praat mee op dinsdag/)
})

test('nobody puts their own text on the site: not by the page, and not past it', async () => {
  await pedagogue.post('/teksten/nieuw', article('Zwemles'))
  assert.match(await read(pedagogue, '/teksten/zwemles'), /Je schreef deze versie zelf/)
  assert.equal((await pedagogue.post('/teksten/zwemles/publiceer', { ordinal: '1', version: '0' })).status, 422)
  assert.equal((await visitor.get('/artikelen/zwemles')).status, 404)
  const past = town.act({ ...actor(), roles: new Set(['pedagogue']) }, ({ db }) =>
    db
      .insertInto('information.local_decision')
      .values({
        municipality: '9901',
        slug: 'zwemles',
        ordinal: 1,
        version: 1,
        written_by: professionals.pedagogue.id,
        reason: '',
        decided_at: Temporal.Instant.from('2026-11-23T10:00:00Z'),
        decided_by: professionals.pedagogue.id,
        decided_by_name: 'Sanne Hoekstra',
        decided_by_profession: 'pedagoog',
      })
      .execute(),
  )
  await assert.rejects(past, /four_eyes/)
})

const actor = () => ({
  kind: 'account' as const,
  id: professionals.pedagogue.id,
  name: professionals.pedagogue.name,
  organisation: professionals.pedagogue.organisation.id,
})

test('an own article is found among the national ones, at the same sort of address', async () => {
  await nurse.post('/teksten/zwemles/publiceer', { ordinal: '1', version: '0' })
  const page = await read(visitor, '/artikelen/zwemles')
  assert.match(page, /nl-paragraph--lead">Elk kind leert hier zwemmen/)
  assert.match(page, /Dit artikel is van CJG Vlierdam/)
  assert.match(page, /Ook gevonden/)
  assert.match(await read(visitor, '/onderwerpen/schoolkind?nu'), /Zwemles is er voor elk kind/)
})

test('of two who write at once the second keeps every word, beside the words of the first', async () => {
  await desk.post('/teksten/zwemles/schrijf', article('Zwemles', { body: 'Het bad is open.', version: '1' }))
  const second = await nurse.post(
    '/teksten/zwemles/schrijf',
    article('Zwemles', { body: 'Het bad is dicht.', version: '1' }),
  )
  assert.equal(second.status, 409)
  const page = await second.text()
  assert.match(page, /<textarea[^>]*>Het bad is dicht\./)
  assert.match(page, /<ins>[\s\S]*open\./)
  assert.match(page, /name="version" value="2"/)
})

test('who reads along sees what is different from the site, and decides on what was seen', async () => {
  const page = await read(nurse, '/teksten/zwemles')
  assert.match(page, /Wat anders is dan in versie 1[\s\S]*<del>[\s\S]*<ins>/)
  assert.match(page, /Versie 2 wacht tot een collega van Wil de Boer hem leest/)
  assert.equal((await nurse.post('/teksten/zwemles/publiceer', { ordinal: '1', version: '1' })).status, 409)
  assert.equal((await nurse.post('/teksten/zwemles/publiceer', { ordinal: '2', version: '0' })).status, 409)
})

test('a text is taken off the site by one alone, with a reason, and everything stays readable at work', async () => {
  assert.equal((await desk.post('/teksten/zwemles/intrekken', { version: '1', reason: '' })).status, 422)
  await desk.post('/teksten/zwemles/intrekken', { version: '1', reason: 'Het bad is verbouwd' })
  assert.equal((await visitor.get('/artikelen/zwemles?weg')).status, 404)
  const page = await read(nurse, '/teksten/zwemles')
  assert.match(page, /Van de site gehaald[\s\S]*Het bad is verbouwd[\s\S]*Versie 1 op de site gezet/)
  assert.match(await read(nurse, '/teksten/zwemles?versie=1'), /Elk kind leert hier zwemmen/)
})

test('a preview shows the text and how hard it reads, and saves nothing', async () => {
  const answer = await desk.post('/teksten/nieuw', { ...article('Speeltuin'), doen: 'voorbeeld' })
  assert.equal(answer.status, 200)
  assert.match(await answer.text(), /Er is nog niets bewaard[\s\S]*Kort genoeg[\s\S]*Elk kind leert hier zwemmen/)
  assert.equal((await desk.get('/teksten/speeltuin')).status, 404)
})

test('what may not stand in a text is refused by its words, and nothing typed is lost', async () => {
  const refused = async (more: Record<string, string>) => {
    const answer = await desk.post('/teksten/nieuw', article('Nog een', more))
    assert.equal(answer.status, 422)
    return answer.text()
  }
  assert.match(await refused({ body: 'Hallo\n\n<script>x</script>' }), /Dit mag niet in een tekst staan: ‘&lt;script/)
  assert.match(await refused({ body: '## Eerst een kop' }), /Begin met een gewone alinea/)
  assert.match(await refused({ body: 'Zo.\n\n## Waar?\n\nHier.\n\n## Waar?\n\nDaar.' }), /Twee kopjes zijn hetzelfde/)
  assert.match(await refused({ body: 'Kijk op [elders](https://elders.example).' }), /Dit mag niet in een tekst staan/)
  assert.match(await refused({ reviewBy: '2029-01-01' }), /binnen een jaar/)
  assert.match(await refused({ title: 'Driftbuien' }), /Er is al een tekst met deze titel/)
})

test('a text past its date warns those who write', async () => {
  const lateOn = (day: Temporal.PlainDate) =>
    town.act({ ...actor(), roles: new Set(['pedagogue']) }, ctx => countLateTexts({ ...ctx, today: day }))
  const [before, after] = [await lateOn(Temporal.PlainDate.from(nextMay)), await lateOn(today.add({ months: 6 }))]
  assert.equal(after - before, 1)
})
