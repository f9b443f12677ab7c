/**
 * The law of who sees what, held against every page: for teams put together by chance, nobody reads a name or a word of an item without
 * ground, an item without a name never says whose it is, and every sight of a child leaves its line.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actorOf, storyteller } from '../../../cast/open-town.ts'
import { professionals } from '../../../cast/town.ts'
import { as, type Browser } from '../../../test/as.ts'
import { now, testTown, today } from '../../../test/town.ts'
import { type Sight, sightOf } from '../../knowledge/care-team/sight.ts'
import { decidersOf, getChild, getChildren, guardiansOf } from '../../people/index.ts'
import type { Ctx } from '../../platform/ctx.ts'
import type { ItemId } from './item.ts'
import { recordConsent } from './items/consent/record-consent.ts'
import { factsOf, gateOfItem } from './items/look-up.ts'
import { findItemsOf } from './items/store.ts'
import { type Pupil, randomTeams, requesterOf } from './random-teams.fixture.ts'
import { teamIn, teamsOf, viewerIn } from './teams/look-up.ts'

const town = await testTown()
const scene = await randomTeams(town, 20_261_123)
const people = Object.values(professionals)
const browsers = new Map<string, Browser>()
for (const { slug } of people) browsers.set(slug, await as(town.app, slug))

/** What the law gives this professional of every item; asked of the store and the pure rule, not of the pages. */
function sightsOf(member: (typeof people)[number]): Promise<ReadonlyMap<ItemId, Sight>> {
  return town.act(actorOf(member), async ctx => {
    const teams = await teamsOf(ctx)
    const ids = [...scene.pupils, ...scene.anonymous].map(one => one.item)
    const items = await findItemsOf(ctx.db, ctx.municipality, ids)
    const children = await getChildren(
      ctx,
      items.flatMap(item => item.child ?? []),
    )
    return new Map(
      items.map(item => {
        const team = teamIn(teams, item.team)
        const child = children.find(one => one.id === item.child)
        const gate = child ? gateOfItem(item, team, child, ctx.today) : null
        return [item.id, sightOf(viewerIn(ctx, teams), factsOf(item, team, gate), today)]
      }),
    )
  })
}

const itemPages = (item: ItemId) =>
  ['', '/brief', '/toestemming', '/anoniem'].map(part => `/schoolzorg/besprekingen/${item}${part}`)
const everyPage = (): readonly string[] => [
  '/schoolzorg',
  '/vandaag',
  '/schoolzorg/cijfers',
  '/schoolzorg/cijfers.csv',
  '/schoolzorg/aanmelden',
  ...scene.teams.map(team => `/schoolzorg/teams/${team}`),
  ...scene.teams.map(team => `/schoolzorg/teams/${team}/leden`),
  ...scene.meetings.flatMap(meeting =>
    ['', '/verslag', '/agenda.ics'].map(part => `/schoolzorg/overleggen/${meeting}${part}`),
  ),
  ...[...scene.pupils, ...scene.anonymous].flatMap(({ item }) => [
    ...itemPages(item),
    ...scene.meetings.map(meeting => `/schoolzorg/overleggen/${meeting}/scherm/${item}`),
  ]),
]

async function expectLawful(member: (typeof people)[number]): Promise<number> {
  const sights = await sightsOf(member)
  const browser = browsers.get(member.slug)
  let shown = 0
  for (const path of everyPage()) {
    const answer = await browser?.get(path)
    const words = (await answer?.text()) ?? ''
    assert.ok((answer?.status ?? 500) < 500, `${member.slug} ${path}`)
    if (/verslag|brief/.test(path))
      for (const nobody of scene.anonymous)
        assert.ok(!words.includes(nobody.of.name) || path.includes(nobody.of.item), path)
    const seen = scene.pupils.filter(pupil => words.includes(pupil.name))
    shown += seen.length
    for (const pupil of seen)
      assert.notEqual(sights.get(pupil.item), 'nothing', `${member.slug} sees ${pupil.name} at ${path}`)
    for (const pupil of scene.pupils)
      expectWords(pupil.secret, sights.get(pupil.item) ?? 'nothing', words, `${member.slug} ${path}`)
    for (const nobody of scene.anonymous)
      expectWords(nobody.secret, sights.get(nobody.item) ?? 'nothing', words, `${member.slug} ${path}`)
    await expectLines(answer, seen, `${member.slug} ${path}`)
  }
  return shown
}

/** The question for who sees a part; what was said and agreed for who sees it whole. */
function expectWords(secret: string, sight: Sight, words: string, where: string): void {
  const bare = new RegExp(`(?<!stil)${secret} `)
  if (sight === 'nothing') assert.doesNotMatch(words, bare, where)
  if (sight !== 'whole') assert.doesNotMatch(words, new RegExp(`(?<!stil)${secret} (?:analyse|afspraak|actie)`), where)
}

async function expectLines(answer: Response | undefined, seen: readonly Pupil[], where: string): Promise<void> {
  if (seen.length === 0) return
  const lines = await town.act(storyteller, ({ db, municipality }) =>
    db
      .selectFrom('audit.event')
      .select('subject_id')
      .where('municipality', '=', municipality)
      .where('request_id', '=', answer?.headers.get('x-request-id') ?? '')
      .execute(),
  )
  const subjects = new Set(lines.map(line => line.subject_id))
  for (const pupil of seen) assert.ok(subjects.has(pupil.id), `no line of ${pupil.name}: ${where}`)
}

test('chance made open items, closed ones, ones without a name and guests', async () => {
  const sights = (await Promise.all(people.map(sightsOf))).flatMap(one => [...one.values()])
  for (const kind of ['nothing', 'own-request', 'school-part', 'whole'] as const)
    assert.ok(sights.filter(sight => sight === kind).length > 0, kind)
  assert.ok(scene.anonymous.length > 0)
})

let shown = 0
for (const member of people)
  test(`${member.slug} reads on no page what the law does not give`, async () => {
    shown += await expectLawful(member)
  })

test('the pages did show names to who may see them', () => assert.ok(shown > 50, `${shown}`))

test('no mail and no calendar names anybody, a school, or what it is about', async () => {
  const mails = await (await browsers.get('pedagoog')?.get('/demo/post'))?.text()
  assert.doesNotMatch(mails ?? '', /Kwikstaart|geheim|School (?:primary|secondary|special)/)
  assert.match(mails ?? '', /overleg gepland/)
  const calendar = await (
    await browsers.get('pedagoog')?.get(`/schoolzorg/overleggen/${scene.meetings[0]}/agenda.ics`)
  )?.text()
  assert.match(calendar ?? '', /^BEGIN:VCALENDAR[\s\S]*SUMMARY:Overleg\r\n/)
  assert.doesNotMatch(calendar ?? '', /School|Lokaal|Kwikstaart|ATTENDEE|LOCATION|DESCRIPTION/)
})

test('an item without a name is tied to nobody in the database either', async () => {
  const rows = await town.act(storyteller, ({ db }) =>
    db.selectFrom('school_care_link.item').selectAll().where('kind', '=', 'anonymous').execute(),
  )
  assert.equal(rows.length, scene.anonymous.length)
  for (const row of rows) assert.ok(row.child_id === null && row.concern_id === null)
})

test('withdrawn consent takes every named item from every page of the team at once, minutes and actions too', async () => {
  for (const pupil of scene.pupils) {
    const later = { now: now.add({ minutes: 1 }) }
    const withdraw = async (ctx: Ctx) => {
      const deciders = decidersOf(await getChild(ctx, pupil.id), await guardiansOf(ctx, pupil.id), ctx.today)
      const answers = deciders.map(({ person }) => ({ person, says: 'no' }) as const)
      const said = { answers, on: ctx.today, canWeigh: true, exception: null }
      await recordConsent(ctx, pupil.item, { said, manner: 'spoken', coversHealth: false, document: null })
    }
    await town.act(await requesterOf(town, pupil.item), withdraw, later)
  }
  for (const member of people) {
    const sights = await sightsOf(member)
    for (const { item } of scene.pupils) assert.ok(['nothing', 'own-request'].includes(sights.get(item) ?? 'nothing'))
  }
  for (const slug of ['pedagoog', 'wijkagent', 'jeugdarts']) {
    const member = people.find(one => one.slug === slug) ?? assert.fail(slug)
    await expectLawful(member)
  }
})
