import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actorOf, storyteller } from '../../../../cast/open-town.ts'
import { biezendrecht, professionals, vlierdam } from '../../../../cast/town.ts'
import { as } from '../../../../test/as.ts'
import { testTown } from '../../../../test/town.ts'
import { readFigures } from './read-figures.ts'
import { rollUp } from './rollup/roll-up.ts'
import { subjectNames as rollupSubjects } from './rollup/subjects.ts'
import * as work from './work.fixture.ts'
import { contacts } from './work.fixture.ts'

const town = await testTown()
const quarter = '/gemeente?van=2026-07&tot=2026-09'
const october = '/gemeente?van=2026-10&tot=2026-10'

/** Sixty in the third quarter of which three by phone; seven in October, in November nine; and in Biezendrecht three. */
await work.atWork(town, vlierdam, async at => {
  await contacts(at, { count: 50, channel: 'desk', topics: ['sleep'], on: '2026-07-03' })
  await contacts(at, { count: 7, channel: 'email', topics: ['rules'], on: '2026-08-04' })
  await contacts(at, { count: 3, channel: 'phone', topics: ['sleep'], on: '2026-09-05' })
  await contacts(at, { count: 3, channel: 'email', topics: ['sleep'], on: '2026-09-05' })
  await contacts(at, { count: 7, channel: 'desk', topics: ['sleep'], on: '2026-10-05' })
  await contacts(at, { count: 9, channel: 'desk', topics: ['sleep'], on: '2026-11-05' })
})
await work.atWork(town, biezendrecht, at =>
  contacts(at, { count: 3, channel: 'desk', topics: ['sleep'], on: '2026-08-05' }),
)
for (const centre of [vlierdam, biezendrecht]) await town.act(storyteller, rollUp, { town: centre })

const shownFor = (page: string, label: string): string | undefined =>
  new RegExp(`<th scope="row">${label}</th><td>.*?<span>([^<]*)</span>`).exec(page.replaceAll(/\s*\n\s*/g, ''))?.[1]

test('the civil servant reads the conclusion first, then how old the figures are, then the figures', async () => {
  const page = await (await (await as(town.app, 'gemeente')).get(quarter)).text()
  assert.match(page, /Van juli tot en met september 2026 kwamen 63 vragen binnen, de meeste over slapen\./)
  assert.match(page, /Laatst geteld op/)
  assert.equal(shownFor(page, 'balie'), '50')
})

test('three by phone are hidden, and ten by e-mail with them, so that what is shown does not give them away', async () => {
  const page = await (await (await as(town.app, 'gemeente')).get(quarter)).text()
  assert.match(page, /Verborgen: (telefoon en e-mail|e-mail en telefoon)\./)
  assert.equal(shownFor(page, 'telefoon'), undefined)
  assert.equal(shownFor(page, 'e-mail'), undefined)
})

test('a town with three contacts sees no number of them and no division', async () => {
  const page = await (await (await as(town.app, 'gemeente', 'biezendrecht.localhost')).get(quarter)).text()
  assert.match(page, /is nog niets te vertellen over contacten/)
  assert.doesNotMatch(page, /Hoe het binnenkwam/)
})

test('October is told and not yet divided, November is not over', async () => {
  const servant = await as(town.app, 'gemeente')
  assert.match(await (await servant.get(october)).text(), /kwamen 7 vragen binnen\.[\s\S]*te weinig om te verdelen/)
  const year = await (await servant.get('/gemeente?van=2026-01&tot=2026-12')).text()
  assert.match(year, /kwamen 70 vragen binnen/)
  assert.match(year, /Telt nog niet mee: november 2026\./)
  assert.equal(shownFor(year, 'telefoon'), undefined)
})

test('the downloads say no more than the page, and how sure each number is', async () => {
  const servant = await as(town.app, 'gemeente')
  const csv = await servant.get('/gemeente/cijfers.csv?van=2026-07&tot=2026-09')
  const lines = (await csv.text()).split('\r\n')
  assert.match(csv.headers.get('content-disposition') ?? '', /cijfers-2026-07-2026-09\.csv/)
  const about = (channel: string, count: string) =>
    `"Contacten";"Hoe het binnenkwam";"${channel}";"2026-07";"2026-09";"${count}";"Hele gemeente"`
  assert.ok(lines.includes(about('balie', '50')))
  assert.ok(lines.includes(about('telefoon', 'verborgen')))
  assert.ok(lines.every(line => !/;"[1-4]";"[^"]*"$/.test(line)))
  const json = JSON.parse(await (await servant.get('/gemeente/cijfers.json?van=2026-07&tot=2026-09')).text())
  const phone = json.cijfers.find((one: { groep: string | null }) => one.groep === 'telefoon')
  assert.deepEqual([phone.aantal, phone.zekerheid], [null, 'verborgen'])
  assert.equal(json.definities.length, rollupSubjects.length)
})

test('a night that failed is told, with what to do', async () => {
  await town.act(
    actorOf(professionals.civilServant),
    async ctx => {
      const month = Temporal.PlainYearMonth.from('2026-10')
      const { counting } = await readFigures(ctx, { from: month, to: month }, null)
      assert.equal(counting.isLate, true)
    },
    { now: Temporal.Instant.from('2026-12-01T10:00:00Z') },
  )
})

test('a period that is turned round is turned back, and words that are no month give this year', async () => {
  const servant = await as(town.app, 'gemeente')
  assert.match(
    await (await servant.get('/gemeente?van=2026-11&tot=2026-10')).text(),
    /oktober tot en met november 2026/,
  )
  assert.match(await (await servant.get('/gemeente?van=gisteren')).text(), /januari tot en met november 2026/)
})

test('nothing the civil servant may open leads to a child', async () => {
  const servant = await as(town.app, 'gemeente')
  const page = await (await servant.get('/gemeente')).text()
  const child = await work.bear(town, vlierdam, '2020-01-01')
  // The figures about concerns are counts, as those of this page are.
  for (const [, href = ''] of page.matchAll(/href="(\/[^"]*)"/g))
    assert.doesNotMatch(href, /^\/(jeugd|plannen|signalen(?!\/cijfers$))/)
  for (const path of ['/jeugd', `/jeugd/${child}`, '/plannen', '/signalen', '/balie'])
    assert.equal((await servant.get(path)).status, 404, path)
})

test('a nurse does not see the page of the municipality', async () => {
  assert.equal((await (await as(town.app, 'jeugdverpleegkundige')).get('/gemeente')).status, 404)
})

test('after the counting, the same transaction is its own role again', async () => {
  await town.act(actorOf(professionals.civilServant), async ctx => {
    await rollUp(ctx)
    const people = await ctx.db.selectFrom('people.person').select('id').execute()
    assert.ok(people.length > 0)
  })
})
