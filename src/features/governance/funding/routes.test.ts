import assert from 'node:assert/strict'
import { test } from 'node:test'
import { madeUpCounts } from '../../../../cast/made-up-counts.ts'
import { vlierdam } from '../../../../cast/town.ts'
import { as, type Browser } from '../../../../test/as.ts'
import { testTown } from '../../../../test/town.ts'
import { bduMunicipalities } from '../../../knowledge/funding/bdu.ts'
import { asCsv } from './figures.fixture.ts'

const town = await testTown()
const here = '/gemeente/financiering'
const official = await as(town.app, 'gemeente')

const places = [vlierdam, { code: '0141', name: 'Almelo' }, { code: '0153', name: 'Enschede' }]
const origin = { year: '2026', source: 'Verzonnen', datedOn: '2026-01-01' }
const csv = asCsv(madeUpCounts(places))

const linkIn = (response: Response): string => response.headers.get('location') ?? ''
const asked = 'jaar=2026&totaal=359.200.000&jeugd=0,5&minderheden=0,2&eenouder=0,2&laag=0,1'

async function load(browser: Browser, content: string, source = 'Verzonnen'): Promise<string> {
  const response = await browser.post(`${here}/cijfers/bewaren`, { ...origin, source, content })
  assert.equal(response.status, 303)
  return new URL(linkIn(response), 'http://here').searchParams.get('cijfers') ?? ''
}

/** The amounts as the file has them: a line per municipality, and the sum. */
async function amounts(browser: Browser, query: string): Promise<readonly string[]> {
  const response = await browser.get(`${here}/verdeling.csv?${query}`)
  assert.equal(response.status, 200)
  return (await response.text()).trim().split('\r\n')
}

test('without figures the page says what is not known and where to load them', async () => {
  const words = await (await official.get(here)).text()
  assert.match(words, /gewichten van de vier maatstaven .* niet openbaar gevonden/)
  assert.match(words, /Er zijn nog geen cijfers/)
})

test('a file is shown first, with what is missing, and only then kept', async () => {
  const shown = await official.post(`${here}/cijfers`, { ...origin, file: new Blob([csv]) })
  const words = await shown.text()
  assert.equal(shown.status, 200)
  assert.match(words, /3 gemeenten gelezen, zonder fouten/)
  assert.match(words, /ontbreken er 340/)
  assert.match(await (await official.get(here)).text(), /Er zijn nog geen cijfers/)
  const bad = await official.post(`${here}/cijfers`, {
    ...origin,
    file: new Blob([csv.replace('Almelo;', 'Almelo;x')]),
  })
  assert.equal(bad.status, 422)
  assert.match(await bad.text(), /regel 3, kolom jeugdigen/)
  const empty = await official.post(`${here}/cijfers`, { year: '', source: '', datedOn: '' })
  assert.equal(empty.status, 422)
})

test('the same address gives the same amounts, also after newer figures were loaded', async () => {
  const figures = await load(official, csv)
  const before = await amounts(official, `cijfers=${figures}&${asked}`)
  assert.equal(before.at(-1), '"som";"";"359200000";"";""')
  const renewed = await load(official, csv.replace(/Almelo;(\d+)/, 'Almelo;1$1'))
  assert.notEqual(renewed, figures)
  assert.deepEqual(await amounts(official, `cijfers=${figures}&${asked}`), before)
  assert.notDeepEqual(await amounts(official, `cijfers=${renewed}&${asked}`), before)
  assert.equal(await load(official, csv), figures)
})

test('a scenario is saved, opened by its link, compared with another, and of two who save it no word is lost', async () => {
  const figures = await load(official, csv)
  const fields = {
    cijfers: figures,
    jaar: '2026',
    totaal: '1000000',
    jeugd: '0,4',
    minderheden: '0,3',
    eenouder: '0,2',
  }
  const saved = await official.post(`${here}/scenarios`, { ...fields, laag: '0,1', naam: 'Zoals in 2012' })
  assert.equal(saved.status, 303)
  const key = new URL(linkIn(saved), 'http://here').searchParams.get('scenario') ?? ''
  const id = key.split('.')[0] ?? ''
  const opened = await official.get(`${here}/scenarios/${id}`)
  const words = await (await official.get(linkIn(opened))).text()
  assert.match(words, /Zoals in 2012/)
  assert.match(words, /Deze gewichten zijn een aanname/)
  const heavier = { ...fields, jeugd: '0,9', laag: '0,1', naam: 'Meer jeugd', version: '1' }
  assert.equal((await official.post(`${here}/scenarios/${id}`, heavier)).status, 303)
  const late = await official.post(`${here}/scenarios/${id}`, { ...heavier, naam: 'Te laat' })
  assert.equal(late.status, 409)
  const both = await late.text()
  assert.match(both, /Meer jeugd, versie 2/)
  assert.match(both, /value="Te laat"/)
  const query = `cijfers=${figures}&jaar=2026&totaal=1000000&jeugd=0,9&minderheden=0,3&eenouder=0,2&laag=0,1`
  const changes = (await amounts(official, `${query}&naast=${key}`))
    .slice(1, -1)
    .map(line => Number(line.match(/"'?(-?\d+)"$/)?.[1]))
  assert.equal(
    changes.reduce((sum, one) => sum + one),
    0,
  )
  assert.ok(changes.some(change => change > 0))
  assert.match(await (await official.get(`${here}?${query}&naast=${key}`)).text(), /naast Zoals in 2012/)
  assert.match(await (await official.get(linkIn(opened))).text(), /Zoals in 2012/)
})

test('for one municipality eight numbers are enough: all others count as one', async () => {
  const counts = ['youths', 'minorities', 'singleParents', 'lowIncomes'] as const
  const typed = Object.fromEntries(
    counts.flatMap(name => [
      [`own-${name}`, '10'],
      [`country-${name}`, '1.000'],
    ]),
  )
  const kept = await official.post(`${here}/cijfers/eigen`, { ...origin, ...typed })
  assert.equal(kept.status, 303)
  const figures = new URL(linkIn(kept), 'http://here').searchParams.get('cijfers')
  const [, others, own] = await amounts(official, `cijfers=${figures}&${asked}`)
  assert.match(others ?? '', /^"0000";"Overige gemeenten";"355608000"/)
  assert.match(own ?? '', /^"9901";"Vlierdam";"3592000"/)
  const more = await official.post(`${here}/cijfers/eigen`, { ...origin, ...typed, 'own-youths': '1001' })
  assert.equal(more.status, 422)
  assert.match(await more.text(), /ten minste zoveel als je gemeente/)
})

test('what cannot be reckoned with is said beside its field, and figures of a neighbour are not there', async () => {
  const figures = await load(official, csv)
  const wrong = await official.get(`${here}?cijfers=${figures}&${asked.replace('jeugd=0,5', 'jeugd=veel')}`)
  assert.equal(wrong.status, 422)
  const nought = await official.get(
    `${here}?cijfers=${figures}&jaar=2026&totaal=1&jeugd=0&minderheden=0&eenouder=0&laag=0`,
  )
  assert.match(await nought.text(), /Alle gewichten zijn nul/)
  const neighbour = await as(town.app, 'gemeente', 'biezendrecht.localhost:3000')
  assert.equal((await neighbour.get(`${here}?cijfers=${figures}&${asked}`)).status, 404)
})

test('what the own municipality once got lies beside it, by the names of then', async () => {
  const figures = await load(official, csv)
  const words = await (await official.get(`${here}?cijfers=${figures}&${asked}&toen=Almelo,+Borne`)).text()
  assert.match(words, /Voor Almelo en Borne, naar de indeling van 2008/)
  const formerly = await (await official.get(`${here}/2008-2011?q=almelo`)).text()
  assert.match(formerly, /€\s5\.554\.284/)
  assert.match(formerly, /hooguit €\s12 naast het genoemde totaal/)
})

test('weights are estimated from what municipalities got, said to be an estimate, and tried in the sandbox', async () => {
  const then = bduMunicipalities.slice(0, 60).map(({ name }, place) => ({ code: String(1000 + place), name }))
  const few = await load(official, csv, 'Drie gemeenten')
  assert.match(await (await official.get(`${here}/2008-2011?cijfers=${few}`)).text(), /ten minste 40 nodig/)
  const figures = await load(official, asCsv(madeUpCounts(then)), 'Verzonnen cijfers van toen')
  const words = await (await official.get(`${here}/2008-2011?cijfers=${figures}&jaar=2011`)).text()
  assert.match(words, /passen niet goed.*60 gemeenten/)
  const way = /href="([^"]*bron=Eigen\+schatting[^"]*)"/.exec(words)?.[1]?.replaceAll('&amp;', '&') ?? ''
  assert.match(await (await official.get(way)).text(), /value="Eigen schatting naar de bedragen van 2011"/)
})
