/**
 * Nobody in a municipality sees what is none of their business. Vlierdam lives half a year of stories; then every sentence that somebody
 * wrote and every name bears a word that is found nowhere else, with the place where it stands. Strangers come: one of every role, at an
 * organisation that is in no story, a parent and a youth of another family, a visitor. They try every address with the ids of the town:
 * none of those words is in an answer, and the answer is the one that an id gets that does not exist. What a role is there to see stands
 * in one table (`tasks`). New routes, tables and words of addresses and forms join by themselves.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { storyteller } from '../cast/open-town.ts'
import { professionals, vlierdam } from '../cast/town.ts'
import { routesOf } from '../src/app.ts'
import type { Route } from '../src/platform/web/router.ts'
import { as, type Browser, browser } from './as.ts'
import { inProcess, registerSystem, systemWith, tokenFor } from './interface/system.fixture.ts'
import { formWords, idsOf, liveIn, welcomeOthers } from './lives.ts'
import { idsOfFiles, plant, plantedIn } from './planted.ts'
import { actorOf, numbered, type Stranger, settleStrangers, strangers } from './strangers.ts'
import { sees } from './tasks.ts'
import { testTown } from './town.ts'
import { looksIn, paramsOf } from './where-routes-look.ts'

const town = await testTown()
const name = 'Zwaluwstaart'
const people = await liveIn(town, vlierdam, name)
await plant(town.database.url)
const ids = new Map([...(await town.act(storyteller, idsOf)), ...(await idsOfFiles(town.database.url))])
await town.act(storyteller, welcomeOthers)
await town.act(storyteller, settleStrangers)
const signedIn = new Map<string, Browser>([['', browser(town.app)]])
for (const { slug } of strangers) if (slug !== '') signedIn.set(slug, await as(town.app, slug))

const cast = [...Object.values(professionals), { slug: 'ouder', role: 'parent' as const }]
const castSignedIn = new Map<string, Browser>()
for (const { slug } of cast) castSignedIn.set(slug, await as(town.app, slug))

const child = people.get('Yılmaz – de Vries')?.children.get('Sem') ?? assert.fail('no Sem')
const youth = people.get('Yıldız')?.children.get('Noor') ?? assert.fail('no Noor')
/** An id that nothing has. */
const nothing = '01999999-9999-7999-8999-999999999999'
const fields = formWords()
const routes = routesOf({ demo: true, mail: 'stays-in-demo' }).filter(
  route => !/^\/(uitloggen|inloggen)/.test(route.path),
)

/** Of what has a page some, of the rest one of each table, from where the route looks. */
function idsFor(route: Route): readonly string[] {
  const tables = [...ids.keys()].filter(table => looksIn(route, table))
  const most = (table: string) => (/\.(?:concern|report|match|suspicion|item|request|plan)$/.test(table) ? 3 : 1)
  return [child, youth, ...tables.flatMap(table => ids.get(table)?.slice(0, most(table)) ?? [])]
}

const withId = (route: Route, id: string) =>
  paramsOf(route).reduce((path, param) => path.replace(param, id), route.path)
const mayEnter = (route: Route) => strangers.filter(({ actor }) => route.may(actor))
const browserOf = ({ slug }: Stranger) => signedIn.get(slug) ?? assert.fail(slug)

type Told = { readonly answer: string; readonly words: readonly string[] }

/** An answer as it is told to anybody: without what was asked, and without what differs from one asking to the next. */
async function told(stranger: Stranger, route: Route, path: string, fields = {}): Promise<Told> {
  const who = browserOf(stranger)
  const response = route.method === 'GET' ? await who.get(path) : await who.post(path, fields)
  const headers = [...response.headers].filter(([header]) => header !== 'x-request-id' && header !== 'etag')
  const answer = `${response.status} ${headers.join('\n')}\n${await response.text()}`
  assert.ok(response.status < 500, `${stranger.role}: ${route.method} ${path} gives ${response.status}`)
  return { answer: anyId(answer), words: plantedIn(answer) }
}

/** An id is any id, and so is the secret of a calendar, that is new each time. */
const anyId = (text: string): string =>
  text
    .replaceAll(/[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}/g, 'id')
    .replaceAll(/\/agenda\/[\w-]{43}\//g, '/agenda/secret/')

/** What somebody learns from an answer who knows what is told of an id that does not exist. */
function learnt(stranger: Stranger, route: Route, { answer, words }: Told, usual: Told): readonly string[] {
  const news = words.filter(word => !sees(stranger.role, route, word))
  const differs = answer !== usual.answer && !/^429/.test(answer) && !sees(stranger.role, route, 'that it exists')
  return [...news, ...(differs ? ['that it exists'] : [])].map(word => `${stranger.role}: ${word}`)
}

const nothingLearnt = (sights: readonly string[]) => assert.deepEqual([...new Set(sights)], [])

test('there is enough to find', () => {
  assert.ok([...ids.values()].flat().length > 150)
})

/** Whoever says yes to being asked in is no stranger any more: that goes last. */
const letsIn = (route: Route): boolean => route.path === '/plannen/vastgelopen/:request'

for (const route of routes.filter(one => paramsOf(one).length > 0 && !letsIn(one))) tellsNothing(route)

function tellsNothing(route: Route): void {
  test(`${route.method} ${route.path} tells a stranger of nothing that it exists`, async () => {
    const sights: string[] = []
    for (const stranger of mayEnter(route)) {
      const usual = await told(stranger, route, withId(route, nothing))
      for (const id of idsFor(route))
        sights.push(...learnt(stranger, route, await told(stranger, route, withId(route, id)), usual))
    }
    nothingLearnt(sights)
  })
}

/** What an address or a form may name: one of each sort that has a page. */
const some = [
  'signalling.concern',
  'signalling.request',
  'referral_index.report',
  'referral_index.match',
  'reporting_code.suspicion',
  'school_care_link.item',
  'school_care_link.care_team',
  'youth_care_link.request',
].map(table => ({ table, id: ids.get(table)?.[0] ?? assert.fail(`no ${table}`) }))

/** A child, what lies where the route looks, and of the rest two in turn, so that each is tried in many places. */
const someFor = (route: Route, turn: number): readonly string[] => [
  child,
  ...some.filter(({ table }, place) => looksIn(route, table) || (turn + place) % some.length < 2).map(({ id }) => id),
]

for (const [turn, route] of routes.filter(one => one.method === 'GET' && paramsOf(one).length === 0).entries())
  test(`${route.path} tells a stranger of nothing that it exists, whatever the address asks for`, async () => {
    const sights: string[] = []
    for (const stranger of mayEnter(route)) {
      const bare = { now: await told(stranger, route, route.path) }
      const words = await wordsReadBy(async () => {
        bare.now = await told(stranger, route, route.path)
      })
      sights.push(...learnt(stranger, route, bare.now, bare.now))
      for (const word of words) {
        const usual = await told(stranger, route, `${route.path}?${word}=${nothing}`)
        for (const id of someFor(route, turn))
          sights.push(...learnt(stranger, route, await told(stranger, route, `${route.path}?${word}=${id}`), usual))
      }
    }
    nothingLearnt(sights)
  })

/** The words of an address that a route reads. */
async function wordsReadBy(asking: () => Promise<unknown>): Promise<ReadonlySet<string>> {
  const words = new Set<string>()
  const { get } = URLSearchParams.prototype
  URLSearchParams.prototype.get = function (word: string) {
    words.add(word)
    return get.call(this, word)
  }
  try {
    await asking()
  } finally {
    URLSearchParams.prototype.get = get
  }
  return words
}

for (const [turn, route] of routes.filter(one => one.method === 'POST' && paramsOf(one).length === 0).entries())
  test(`a form sent to ${route.path} tells a stranger of nothing that it exists`, async () => {
    const sights: string[] = []
    for (const stranger of mayEnter(route)) {
      const filledWith = (id: string) => Object.fromEntries(fields.map(word => [word, id]))
      const usual = await told(stranger, route, route.path, filledWith(nothing))
      for (const id of someFor(route, turn))
        sights.push(...learnt(stranger, route, await told(stranger, route, route.path, filledWith(id)), usual))
    }
    nothingLearnt(sights)
  })

test('the system of an organisation that reported nothing is told of no report and no match', async () => {
  const send = inProcess(town.app)
  const organisation = { id: numbered(0, '07') }
  const system = systemWith(send, await tokenFor(send, await registerSystem(town, { organisation })))
  const calls: readonly ((id: string) => Promise<Response>)[] = [
    id => system.get(`/meldingen/${id}`),
    id => system.post(`/meldingen/${id}/intrekking`, { reden: 'onterecht' }),
    id => system.get(`/matches/${id}`),
    id => system.post(`/matches/${id}/contact`, { gesproken: false }),
    id => system.post(`/matches/${id}/regie`, { bij: 'eigen' }),
  ]
  for (const call of calls) {
    const usual = await toldTo(await call(nothing))
    assert.match(usual, /^404/)
    for (const table of ['referral_index.report', 'referral_index.match', 'signalling.concern'])
      for (const id of ids.get(table) ?? []) assert.equal(await toldTo(await call(id)), usual, `${table} ${id}`)
  }
  assert.deepEqual((await (await system.get('/matches')).json()).matches, [])
})

const toldTo = async (answer: Response): Promise<string> => `${answer.status} ${anyId(await answer.text())}`

/** Where each child of the story is named, to one of the cast who may see the page. */
const children = new Map([...people.values()].flatMap(one => [...one.children.values()]).map(id => [id.slice(-8), id]))
const own = ['/signalen', '/afspraken', '/schoolzorg', '/jeugdzorg', '/mijn', '/vandaag']

for (const route of routes.filter(one => one.method === 'GET' && own.some(start => one.path.startsWith(start))))
  test(`${route.path} names no child without a line about that child`, async () => {
    const holders = cast.filter(({ role }) => route.may(actorOf(role, role, null)))
    const asked = paramsOf(route).length > 0 ? idsFor(route).map(id => withId(route, id)) : [route.path]
    for (const path of asked)
      for (const { slug } of holders) {
        const answer = await (castSignedIn.get(slug) ?? assert.fail(slug)).get(path)
        if (answer.status !== 200) continue
        await expectLines(answer, `${slug}: ${path}`)
        // Whoever else may see it, sees it by the same use case.
        if (paramsOf(route).length > 0) break
      }
  })

async function expectLines(answer: Response, where: string): Promise<void> {
  const named = plantedIn(await answer.text()).flatMap(word => children.get(word.slice(-8)) ?? [])
  if (named.length === 0) return
  const lines = await town.act(storyteller, ({ db, municipality }) =>
    db
      .selectFrom('audit.event')
      .select('subject_id')
      .where('municipality', '=', municipality)
      .where('request_id', '=', answer.headers.get('x-request-id') ?? '')
      .where('event', '!=', 'search')
      .execute(),
  )
  const subjects = new Set(lines.map(line => line.subject_id))
  for (const id of new Set(named)) assert.ok(subjects.has(id), `${where}: no line about ${id}`)
}

for (const route of routes.filter(letsIn)) tellsNothing(route)
