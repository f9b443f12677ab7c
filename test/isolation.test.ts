/**
 * Municipalities never see each other's people. Biezendrecht lives half a year of stories; then everyone in Vlierdam tries every
 * address the program has with everything that Biezendrecht knows by an id. New routes, new tables and new query words join by themselves.
 */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { storyteller } from '../cast/open-town.ts'
import { biezendrecht, professionals, vlierdam } from '../cast/town.ts'
import { routesOf } from '../src/app.ts'
import type { Centre } from '../src/centre/index.ts'
import type { Role } from '../src/platform/auth/roles.ts'
import type { Route } from '../src/platform/web/router.ts'
import { as, type Browser, browser } from './as.ts'
import { formWords, idsOf, liveIn, queryWords, welcomeOthers } from './lives.ts'
import { testTown } from './town.ts'
import { looksIn, paramsOf } from './where-routes-look.ts'

const town = await testTown()
/** Everyone in Biezendrecht bears a name that nobody in Vlierdam has. */
const name = 'Zwaluwstaart'
const neighbours = await liveIn(town, biezendrecht, name)
const child = neighbours.get('Yılmaz – de Vries')?.children.get('Sem') ?? ''
const foreignIds = await idsOnlyIn()
const words = queryWords()
/** A parent and a youth of Vlierdam try too. */
await town.act(storyteller, welcomeOthers)
/** One of each role: what differs between two of them is not whether they may see the neighbours. */
const roleHolders: readonly { readonly slug: string; readonly role: Role }[] = [
  ...new Map(Object.values(professionals).map(member => [member.role, member])).values(),
  { slug: 'ilse', role: 'parent' },
  { slug: 'roos', role: 'youth' },
  { slug: 'gijs', role: 'supporter' },
]
const signedIn = new Map<string, Browser>()
for (const { slug } of roleHolders) signedIn.set(slug, await as(town.app, slug))

/** Of every table some ids that Biezendrecht has and Vlierdam has not. */
async function idsOnlyIn(): Promise<ReadonlyMap<string, readonly string[]>> {
  const idsIn = (centre: Centre) => town.act(storyteller, idsOf, { town: centre })
  const own = new Set([...(await idsIn(vlierdam)).values()].flat())
  return new Map([...(await idsIn(biezendrecht))].map(([table, ids]) => [table, ids.filter(id => !own.has(id))]))
}

const routes = routesOf({ demo: true, mail: 'stays-in-demo' })
const mayEnter = ({ may }: Route) =>
  roleHolders.filter(({ slug, role }) =>
    may({ kind: 'account', id: slug, name: slug, roles: new Set([role]), organisation: null }),
  )

/** Ids of where this route looks; of the rest routes take turns, so that each is tried in many places. */
const idsFor = (route: Route, turn: number): readonly string[] => {
  const near = [...foreignIds].flatMap(([table, ids]) => (looksIn(route, table) ? ids : []))
  return [...near, ...allForeign.filter((_, place) => place % turns === turn % turns)]
}
const allForeign = [...foreignIds.values()].flat()
const turns = 32

/** The addresses of this route: with their child alone, and with each id; below a child that is their child. */
const addressesOf = (route: Route, turn: number): readonly string[] =>
  [child, ...idsFor(route, turn)].map(id =>
    paramsOf(route).reduce(
      (path, param, _place, all) =>
        path.replace(param, all.length > 1 && path.startsWith(`/jeugd/${param}`) ? child : id),
      route.path,
    ),
  )

const ask = (who: Browser, route: Route, path: string): Promise<Response> =>
  route.method === 'GET' ? who.get(path) : who.post(path, {})

test('Biezendrecht has enough to find: children, plans, reports, matches', () => {
  assert.ok(allForeign.length > 30, `${allForeign.length} ids`)
  assert.ok(words.includes('kind') && words.includes('q'))
})

for (const [turn, route] of routes.filter(one => paramsOf(one).length > 0).entries()) {
  const holders = mayEnter(route)
  test(`${route.method} ${route.path} shows nobody in Vlierdam anything of Biezendrecht`, async () => {
    for (const [place, path] of addressesOf(route, turn).entries()) {
      // With their child everyone tries; with the rest of their ids people take turns.
      const trying = place === 0 ? holders : holders.slice(place % holders.length).slice(0, 1)
      for (const { slug } of trying) await expectNothing(slug, route, path)
    }
  })
}

async function expectNothing(slug: string, route: Route, path: string): Promise<void> {
  const response = await ask(signedIn.get(slug) ?? browser(town.app), route, path)
  // A form that needs no account is refused after so many tries, which tells nothing either.
  const isRefused = response.status === 429 && route.perMinute !== undefined
  assert.ok(response.status === 404 || isRefused, `${slug}: ${route.method} ${path} gives ${response.status}`)
  assert.doesNotMatch(await response.text(), new RegExp(name))
}

for (const route of routes.filter(one => one.method === 'GET' && paramsOf(one).length === 0)) {
  test(`${route.path} names nobody of Biezendrecht, whatever the address asks for`, async () => {
    for (const { slug } of mayEnter(route)) {
      for (const id of ['', child, allForeign[0] ?? '']) {
        const query = new URLSearchParams(words.map(word => [word, id]))
        const response = await (signedIn.get(slug) ?? browser(town.app)).get(`${route.path}?${query}`)
        assert.ok(response.status < 500, `${slug}: ${route.path}?${query} gives ${response.status}`)
        assert.doesNotMatch(await response.text(), new RegExp(name), `${slug}: ${route.path}?${query}`)
      }
    }
  })
}

/** Signing out would end the trying. */
const forms = routes.filter(one => one.method === 'POST' && paramsOf(one).length === 0 && one.path !== '/uitloggen')
const filled = Object.fromEntries(formWords().map(word => [word, child]))
for (const route of forms) {
  test(`a form sent to ${route.path} with an id of Biezendrecht names nobody there`, async () => {
    for (const { slug } of mayEnter(route)) {
      const response = await (signedIn.get(slug) ?? browser(town.app)).post(route.path, filled)
      assert.doesNotMatch(await response.text(), new RegExp(name), `${slug}: ${route.path}`)
    }
  })
}

test('no search in Vlierdam finds somebody of Biezendrecht, by name, birth date or BSN', async () => {
  for (const words of [name, 'Sem', 'Zwaluwstart', '17-2-2026', '999900183', '9999 00 183']) {
    for (const slug of ['jeugdverpleegkundige', 'jeugdarts', 'balie', 'pedagoog', 'wijkteam']) {
      const page = await (await signedIn.get(slug)?.get(`/jeugd?${new URLSearchParams({ q: words })}`))?.text()
      assert.match(page ?? '', /Niet gevonden/, `${slug}: ${words}`)
    }
  }
})

test('in Biezendrecht itself the child is found: the searches above were real', async () => {
  const nurse = await as(town.app, 'jeugdverpleegkundige', biezendrecht.host)
  assert.match(await (await nurse.get(`/jeugd?q=${name}`)).text(), new RegExp(name))
  assert.equal((await nurse.get(`/jeugd/${child}/gezin`)).status, 200)
})

test('a session of Vlierdam opens no door in Biezendrecht', async () => {
  const response = await browser(town.app, { host: vlierdam.host }).post('/inloggen/demo', {
    who: 'jeugdverpleegkundige',
  })
  const cookie = response.headers.get('set-cookie')?.split(';')[0] ?? ''
  const elsewhere = await browser(town.app, { host: biezendrecht.host, cookie }).get(`/jeugd/${child}/gezin`)
  assert.equal(elsewhere.status, 303)
  assert.match(elsewhere.headers.get('location') ?? '', /^\/inloggen/)
})
