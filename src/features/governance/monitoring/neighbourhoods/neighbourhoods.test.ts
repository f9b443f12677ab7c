import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actorOf } from '../../../../../cast/open-town.ts'
import { professionals, vlierdam } from '../../../../../cast/town.ts'
import { as } from '../../../../../test/as.ts'
import { testTown } from '../../../../../test/town.ts'
import { readRollup } from '../rollup/read-rollup.ts'
import * as work from '../work.fixture.ts'
import { admitToHousehold } from './household.fixture.ts'
import { parseList } from './neighbourhood.ts'

const town = await testTown()
const month = Temporal.PlainYearMonth.from

test('a line is a neighbourhood with its postcodes; what is no such line, or lies in two, is told with its number', () => {
  const parsed = parseList('Centrum: 1234-1236, 1240\n\nHof: 1237')
  assert.deepEqual(parsed.kind === 'list' && parsed.neighbourhoods.map(one => one.name), ['Centrum', 'Hof'])
  const faults = ['Centrum', 'Centrum: 12', ': 1234', 'A: 1234\na: 1235', 'A: 1234-1236\nB: 1236'].map(typed => {
    const refused = parseList(typed)
    return refused.kind === 'line' ? `${refused.line} ${refused.because}` : refused.kind
  })
  assert.deepEqual(faults, ['1 not-a-line', '1 not-postcodes', '1 no-name', '2 twice', '2 overlaps'])
})

test('an administrator divides the town, counts, and the civil servant reads a neighbourhood by itself', async () => {
  const administrator = await as(town.app, 'beheerder')
  const words = { list: 'Centrum: 1234\nHaven: 1236', reason: 'Wijkindeling 2026', version: '0' }
  assert.equal((await administrator.post('/beheer/cijfers/wijken', { ...words, list: 'Centrum' })).status, 422)
  assert.equal((await administrator.post('/beheer/cijfers/wijken', words)).status, 303)
  const late = await administrator.post('/beheer/cijfers/wijken', { ...words, list: 'Alles: 1000-9999' })
  assert.equal(late.status, 409)
  assert.match(await late.text(), /Alles: 1000-9999/)
  for (const [postcode, count] of [
    ['1234 AC', 40],
    ['1236 GH', 30],
  ] as const) {
    const child = await work.bear(town, vlierdam, '2024-02-29')
    await work.atWork(town, vlierdam, async at => {
      await admitToHousehold(at, child, postcode)
      await work.openRecord(at, child)
      for (let nth = 0; nth < count; nth++) await work.measure(at, child, '2026-08-03')
    })
  }
  const counted = await administrator.post('/beheer/cijfers/tellen', {})
  assert.match(counted.headers.get('location') ?? '', /geteld=[1-9]/)
  const inArea = (area: string | null) =>
    town.act(actorOf(professionals.civilServant), ctx =>
      readRollup(ctx, 'measurement', { from: month('2026-07'), to: month('2026-09'), area }),
    )
  assert.deepEqual((await inArea('Haven')).total, { kind: 'shown', count: 30 })
  assert.deepEqual(
    (await inArea(null)).areas.map(one => one.area),
    ['Centrum', 'Haven'],
  )
  const page = await (await as(town.app, 'gemeente')).get('/gemeente?van=2026-07&tot=2026-09&wijk=Haven')
  const html = await page.text()
  assert.match(html, /Vlierdam, Haven, juli tot en met september 2026/)
  assert.match(html, /30 metingen/)
})
