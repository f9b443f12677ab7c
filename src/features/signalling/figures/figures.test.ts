import assert from 'node:assert/strict'
import { test } from 'node:test'
import { as } from '../../../../test/as.ts'
import { now, testTown } from '../../../../test/town.ts'
import { decideConcern } from '../index.ts'
import { civilServant, daan, decision, midwife, policeOfficer, signalled } from '../triage/triage.fixture.ts'
import { nurse } from '../youths.fixture.ts'
import { concernFiguresAsCsv } from './csv.ts'
import { readConcernFigures } from './read-concern-figures.ts'

const town = await testTown()
const month = Temporal.PlainYearMonth.from('2026-11')
const period = { from: month, to: month }
const unborn = { ...daan, givenNames: '', familyName: '', mother: 'Esra', sex: 'unknown' } as const
const due = { kind: 'expected', on: Temporal.PlainDate.from('2027-02-10') } as const

for (let nth = 0; nth < 12; nth++) {
  const id = await signalled(town, {}, { now: now.subtract({ hours: 24 * 5 }) })
  if (nth < 6) await town.act(nurse, ctx => decideConcern(ctx, id, decision, 0))
}
for (let nth = 0; nth < 6; nth++) await signalled(town, { youth: { ...unborn, birth: due } }, {}, midwife)
await signalled(town, { urgency: 'today' }, {}, policeOfficer)

const lines = async () =>
  concernFiguresAsCsv(await town.act(civilServant, ctx => readConcernFigures(ctx, period))).split('\r\n')
const lineOf = async (words: string) => (await lines()).find(line => line.includes(words))

test('concerns are counted by age, also before birth, and by how soon there was a decision', async () => {
  assert.match((await lineOf('Aantal zorgen')) ?? '', /"19"$/)
  assert.match((await lineOf('4 tot 12 jaar')) ?? '', /"13"$/)
  assert.match((await lineOf('nog niet geboren')) ?? '', /"6"$/)
  assert.match((await lineOf('"binnen een week"')) ?? '', /"6"$/)
  assert.match((await lineOf('"te laat"')) ?? '', /"6"$/)
})

test('one concern of the police is hidden, and so is another number that would give it away', async () => {
  const bySender = (await lines()).filter(line => line.startsWith('"Van wie"'))
  assert.match(bySender.find(line => line.includes('politie')) ?? '', /verborgen/)
  assert.equal(bySender.filter(line => line.includes('verborgen')).length, 2)
})

test('the file and the page say the same, hold no name, and are open to who decides; the municipality reads what is told once', async () => {
  const browser = await as(town.app, 'jeugdarts')
  const page = await (await browser.get('/signalen/cijfers?van=2026-11&tot=2026-11')).text()
  assert.match(page, /19 zorgen in november 2026/)
  assert.doesNotMatch(page, /Daan|Mulderij|Esra|Ilse/)
  const csv = await (await browser.get('/signalen/cijfers.csv?van=2026-11&tot=2026-11')).text()
  assert.deepEqual(csv.split('\r\n').slice(1), (await lines()).slice(1))
  for (const who of ['gemeente', 'intern-begeleider'])
    for (const address of ['/signalen/cijfers', '/signalen/cijfers.csv'])
      assert.equal((await (await as(town.app, who)).get(address)).status, 404, `${who} ${address}`)
})
