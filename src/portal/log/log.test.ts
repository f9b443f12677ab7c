import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deVries, yildiz } from '../../../cast/families.ts'
import { actorOf, storyteller } from '../../../cast/open-town.ts'
import { registerFamily } from '../../../cast/register-family.ts'
import { professionals } from '../../../cast/town.ts'
import { as } from '../../../test/as.ts'
import { now, testTown } from '../../../test/town.ts'
import { getChild } from '../../people/index.ts'
import { record } from '../../platform/audit/record.ts'

const town = await testTown()
const { children } = await town.act(storyteller, ctx => registerFamily(ctx, deVries))
const others = await town.act(storyteller, ctx => registerFamily(ctx, yildiz))
const sem = children.get('Sem') ?? ''
const mother = await as(town.app, 'ouder')
const nurse = await as(town.app, 'jeugdverpleegkundige')
const desk = await as(town.app, 'beheerder')
const log = async (query = '') => (await mother.get(`/mijn/logboek?kind=${sem}${query}`)).text()
const wordsOf = (html: string) => html.replaceAll(/<[^>]+>/g, ' ')

test('what one person did on one day reads as one visit, with all of it in plain words', async () => {
  await nurse.get(`/jeugd/${sem}`)
  await nurse.get(`/jeugd/${sem}/groei`)
  await nurse.get(`/jeugd/${sem}/groei`)
  const page = await log()
  assert.equal(page.match(/Mirjam Jansen (bekeek|zocht|legde)/g)?.length, 1)
  assert.match(page, /en deed nog \d+ dingen/)
  assert.match(wordsOf(page), /bekeek groei \(2 keer|bekeek groei \(3 keer/)
  assert.match(page, /Werkt bij de jeugdgezondheidszorg en volgt Sem/)
})

test('the log can be read of other days and of one person or organisation', async () => {
  assert.match(await log('&van=2026-01-01&tot=2026-01-31'), /Nog niemand/)
  await (await as(town.app, 'balie')).get(`/jeugd/${sem}/gezin`)
  const desks = await log('&wie=Wil+de+Boer')
  assert.match(desks, /Wil de Boer bekeek/)
  assert.doesNotMatch(desks, /Mirjam Jansen bekeek/)
})

test('an emergency access stands out, with its reason', async () => {
  await town.act(actorOf(professionals.nurse), async ctx => {
    const { id } = await getChild(ctx, sem)
    record(ctx, 'emergency', 'youth-health.record', id, 'danger')
  })
  const page = await log()
  assert.match(page, /Noodtoegang/)
  assert.match(page, /gaf als reden: gevaar/)
})

test('reading the own log is in the log, and paper and file too', async () => {
  const paper = await (await mother.get(`/mijn/logboek/afdruk?kind=${sem}`)).text()
  assert.match(paper, /Mirjam Jansen/)
  assert.doesNotMatch(paper, /Stel een vraag of maak bezwaar/)
  const file = await mother.get(`/mijn/logboek/bestand?kind=${sem}`)
  assert.equal(file.headers.get('cache-control'), 'no-store')
  const { inzagen } = await file.json()
  assert.ok(inzagen.some(({ wie }: { wie: string }) => wie === 'Mirjam Jansen'))
  assert.match(wordsOf(await log('&gezin=ja')), /drukte dit logboek, in Mijn CJG af/)
})

const hrefOf = (page: string): string =>
  /href="(\/mijn\/logboek\/vraag[^"]+)"[^>]*aria-label="[^"]*Mirjam/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? ''
const idIn = (response: Response): string =>
  /vragen\/([\da-f-]{36})/.exec(response.headers.get('location') ?? '')?.[1] ?? ''
let form: Readonly<Record<string, string>> = {}
let question = ''

async function object(): Promise<string> {
  const asked = new URL(hrefOf(await log()), 'http://x').searchParams
  const about = { child: sem, on: asked.get('dag') ?? '', line: asked.get('regel') ?? '' }
  form = { ...about, kind: 'objection', words: 'Wij kennen haar niet meer.' }
  return idIn(await mother.post('/mijn/logboek/vraag', form))
}

test('Amina objects beside a look; who looked is asked for an explanation, without her words', async () => {
  question = await object()
  assert.match(await (await mother.get(`/mijn/logboek/vragen/${question}`)).text(), /antwoord op uiterlijk 23 december/)
  const asLooker = await (await nurse.get(`/privacyvragen/inzage/${question}`)).text()
  assert.match(asLooker, /Jouw uitleg/)
  assert.doesNotMatch(asLooker, /Wij kennen haar niet meer/)
  await nurse.post(`/privacyvragen/inzage/${question}/uitleg`, { words: 'Ik bereidde het spreekuur voor.' })
})

test('asked twice about one visit, it is one question', async () => {
  assert.equal(idIn(await mother.post('/mijn/logboek/vraag', form)), question)
})

test('the desk reads both and answers; what was not justified says what was done, and stays beside the look', async () => {
  const page = await (await desk.get(`/privacyvragen/inzage/${question}`)).text()
  assert.match(page, /Wij kennen haar niet meer/)
  assert.match(page, /Ik bereidde het spreekuur voor/)
  const answer = { finding: 'not-justified', words: 'Zij volgt Sem niet meer.', done: '' }
  assert.equal((await desk.post(`/privacyvragen/inzage/${question}/antwoord`, answer)).status, 422)
  const done = { ...answer, done: 'We spraken met haar en zij mag dit niet meer.' }
  assert.equal((await desk.post(`/privacyvragen/inzage/${question}/antwoord`, done)).status, 303)
  assert.equal((await desk.post(`/privacyvragen/inzage/${question}/antwoord`, done)).status, 409)
  const read = await (await mother.get(`/mijn/logboek/vragen/${question}`)).text()
  for (const words of [/Dit was niet terecht/, /Zij volgt Sem niet meer/, /We spraken met haar/])
    assert.match(read, words)
  assert.match(await log(), /Dit was niet terecht/)
})

test('nobody but who asked, who looked and the desk reads a question', async () => {
  for (const who of ['jeugdarts', 'wijkteam', 'gemeente'])
    assert.equal((await (await as(town.app, who)).get(`/privacyvragen/inzage/${question}`)).status, 404, who)
  const noor = others.children.get('Noor') ?? ''
  assert.equal((await mother.get(`/mijn/logboek?kind=${noor}`)).status, 404)
})

test('a line that the log withholds cannot be asked about', async () => {
  await town.act(actorOf(professionals.neighbourhoodWorker), async ctx => {
    record(ctx, 'read', 'signalling.concern', (await getChild(ctx, sem)).id)
  })
  const lines = await town.act(storyteller, ctx =>
    ctx.db.selectFrom('audit.event').select('number').where('object', '=', 'signalling.concern').execute(),
  )
  for (const { number } of lines) {
    const path = `/mijn/logboek/vraag?kind=${sem}&dag=${now.toString().slice(0, 10)}&regel=${number}`
    assert.equal((await mother.get(path)).status, 404)
  }
  assert.ok(lines.length > 0)
})

test('what the family itself did is not asked about', async () => {
  assert.doesNotMatch(await log(), /Dit ben jij zelf/)
  const page = await log('&gezin=ja')
  assert.match(page, /Dit ben jij zelf/)
  assert.doesNotMatch(page, /aria-label="[^"]*: Amina/)
})
