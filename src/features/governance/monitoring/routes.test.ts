import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actorOf } from '../../../../cast/open-town.ts'
import { biezendrecht, professionals, vlierdam } from '../../../../cast/town.ts'
import { as } from '../../../../test/as.ts'
import { testTown } from '../../../../test/town.ts'
import { readFigures } from './read-figures.ts'
import * as work from './work.fixture.ts'
import { contacts } from './work.fixture.ts'

const town = await testTown()
const november = '/gemeente?van=2026-11&tot=2026-11'
const october = '/gemeente?van=2026-10&tot=2026-10'

/** Fifteen in November of which three by phone; seven in October, and in Biezendrecht three. */
await work.atWork(town, vlierdam, async at => {
  await contacts(at, { count: 7, channel: 'desk', topics: ['sleep'], on: '2026-11-03' })
  await contacts(at, { count: 5, channel: 'email', topics: ['rules'], on: '2026-11-04' })
  await contacts(at, { count: 3, channel: 'phone', topics: ['sleep'], on: '2026-11-05' })
  await contacts(at, { count: 7, channel: 'desk', topics: ['sleep'], on: '2026-10-05' })
})
await work.atWork(town, biezendrecht, at =>
  contacts(at, { count: 3, channel: 'desk', topics: ['sleep'], on: '2026-11-05' }),
)

const shownFor = (page: string, label: string): string | undefined =>
  new RegExp(`<th scope="row">${label}</th><td>.*?<span>([^<]*)</span>`).exec(page.replaceAll(/\s*\n\s*/g, ''))?.[1]

test('the civil servant reads the conclusion first, then the figures', async () => {
  const page = await (await (await as(town.app, 'gemeente')).get(november)).text()
  assert.match(page, /In november 2026 kwamen 15 vragen binnen, de meeste over slapen\./)
  assert.equal(shownFor(page, 'balie'), '7')
})

test('three by phone are hidden, and five by e-mail with them, so that fifteen less what is shown is not three', async () => {
  const page = await (await (await as(town.app, 'gemeente')).get(november)).text()
  assert.match(page, /Verborgen: telefoon en e-mail\./)
  assert.equal(shownFor(page, 'telefoon'), undefined)
  assert.equal(shownFor(page, 'e-mail'), undefined)
})

test('a town with three contacts sees less than five and no division', async () => {
  const page = await (await (await as(town.app, 'gemeente', 'biezendrecht.localhost')).get(november)).text()
  assert.match(page, /kwamen minder dan 5 vragen binnen/)
  assert.match(page, /<dd class="cjg-stat__value">&lt;5<\/dd>/)
  assert.doesNotMatch(page, /Hoe het binnenkwam/)
})

test('the year tells by phone no more than its months do', async () => {
  const servant = await as(town.app, 'gemeente')
  const year = await (await servant.get('/gemeente?van=2026-01&tot=2026-12')).text()
  assert.match(year, /kwamen 22 vragen binnen/)
  assert.equal(shownFor(year, 'telefoon'), undefined)
  assert.equal(shownFor(await (await servant.get(october)).text(), 'telefoon'), undefined)
})

test('the file says no more than the page', async () => {
  const file = await (await as(town.app, 'gemeente')).get('/gemeente/cijfers.csv?van=2026-11&tot=2026-11')
  const lines = (await file.text()).split('\r\n')
  assert.match(file.headers.get('content-disposition') ?? '', /cijfers-2026-11-2026-11\.csv/)
  assert.ok(lines.includes('"Contacten";"Hoe het binnenkwam";"balie";"2026-11";"2026-11";"7"'))
  assert.ok(lines.includes('"Contacten";"Hoe het binnenkwam";"telefoon";"2026-11";"2026-11";"verborgen"'))
  assert.ok(lines.every(line => !/;"[1-4]"$/.test(line)))
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

test('after the figures are read, the same transaction is its own role again', async () => {
  await town.act(actorOf(professionals.civilServant), async ctx => {
    const month = Temporal.PlainYearMonth.from('2026-11')
    await readFigures(ctx, { from: month, to: month })
    const people = await ctx.db.selectFrom('people.person').select('id').execute()
    assert.ok(people.length > 0)
  })
})
