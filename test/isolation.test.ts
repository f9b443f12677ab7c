/**
 * Municipalities never see each other's people. Biezendrecht lives half a year of stories; then everyone in Vlierdam tries every
 * address the program has with everything that Biezendrecht knows by an id. New routes, new tables and new query words join by themselves.
 */
import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { sql } from 'kysely'
import type { As, People } from '../cast/acting.ts'
import { type CastFamily, families } from '../cast/families.ts'
import { storyteller } from '../cast/open-town.ts'
import { playCareTeam } from '../cast/play-care-team.ts'
import { playDesk } from '../cast/play-desk.ts'
import { playExchange } from '../cast/play-exchange.ts'
import { playMatches } from '../cast/play-matches.ts'
import { playPartners } from '../cast/play-partners.ts'
import { playPlan } from '../cast/play-plan.ts'
import { playRecords } from '../cast/play-records.ts'
import { playReportingCode } from '../cast/play-reporting-code.ts'
import { playRights } from '../cast/play-rights.ts'
import { playSignals } from '../cast/play-signals.ts'
import { playYouthCare } from '../cast/play-youth-care.ts'
import { playYouthCareMessages } from '../cast/play-youth-care-messages.ts'
import { admit, registerFamily } from '../cast/register-family.ts'
import { biezendrecht, professionals, vlierdam } from '../cast/town.ts'
import { routesOf } from '../src/app.ts'
import type { Role } from '../src/platform/auth/roles.ts'
import type { Actor, Ctx } from '../src/platform/ctx.ts'
import { asRole } from '../src/platform/db/as-role.ts'
import type { Db } from '../src/platform/db/connect.ts'
import type { Route } from '../src/platform/web/router.ts'
import { as, type Browser, browser } from './as.ts'
import { now, testTown } from './town.ts'

const town = await testTown()
/** Everyone in Biezendrecht bears a name that nobody in Vlierdam has. */
const name = 'Zwaluwstaart'
const neighbours = await playBiezendrecht()
const child = neighbours.get('Yılmaz – de Vries')?.children.get('Sem') ?? ''
const foreignIds = await idsOnlyIn()
const queryWords = wordsIn('src/**/*.{ts,tsx}', /query\.get\('([\w-]+)'\)/g)
const formWords = wordsIn('src/**/*.view.tsx', /\bname="([\w-]+)"/g)
await town.act(storyteller, welcomeOwnFamily)
/** One of each role: what differs between two of them is not whether they may see the neighbours. */
const roleHolders: readonly { readonly slug: string; readonly role: Role }[] = [
  ...new Map(Object.values(professionals).map(member => [member.role, member])).values(),
  { slug: 'ouder', role: 'parent' },
  { slug: 'jongere', role: 'youth' },
]
const signedIn = new Map<string, Browser>()
for (const { slug } of roleHolders) signedIn.set(slug, await as(town.app, slug))

async function playBiezendrecht(): Promise<People> {
  const play: As = (actor, daysAgo, work) => inBiezendrecht(actor, work, daysAgo)
  const people = new Map<string, Awaited<ReturnType<typeof registerFamily>>>()
  for (const family of families)
    people.set(family.name, await inBiezendrecht(storyteller, ctx => registerFamily(ctx, renamed(family))))
  await playRecords(play, people)
  await playDesk(play)
  await playSignals(play, people)
  await playExchange(play)
  await playRights(play, people)
  await playMatches(play, people)
  await playReportingCode(play)
  await playPartners(play, people)
  await playCareTeam(play, people)
  await playPlan(play, people)
  await playYouthCare(play, people)
  await playYouthCareMessages(play, people)
  return people
}

function inBiezendrecht<T>(actor: Actor, work: (ctx: Ctx) => Promise<T>, daysAgo = 0): Promise<T> {
  return town.act(actor, work, { town: biezendrecht, now: now.subtract({ hours: 24 * daysAgo }) })
}

function renamed(family: CastFamily): CastFamily {
  const bearing = <P extends object>(person: P) => ({ ...person, familyName: name })
  return { ...family, name, children: family.children.map(bearing), guardians: family.guardians.map(bearing) }
}

/** Of every table some ids that Biezendrecht has and Vlierdam has not, the child first. */
async function idsOnlyIn(): Promise<readonly string[]> {
  const theirs = await town.act(storyteller, harvest, { town: biezendrecht })
  const ours = new Set((await town.act(storyteller, harvest)).values())
  return [child, ...theirs.difference(ours)]
}

async function harvest({ db }: Ctx): Promise<ReadonlySet<string>> {
  const own = await harvestAs(db)
  const national = await asRole(db, 'cjg_index', harvestAs)
  return new Set([...own, ...national])
}

async function harvestAs(db: Db): Promise<readonly string[]> {
  const { rows: tables } = await sql<{ schema: string; name: string }>`
    select table_schema as schema, table_name as name from information_schema.columns
    where column_name = 'id' and data_type = 'uuid' and table_schema not in ('pg_catalog', 'information_schema')
      and has_schema_privilege(table_schema, 'usage')
      and has_table_privilege(format('%I.%I', table_schema, table_name), 'select')`.execute(db)
  const ids: string[] = []
  for (const { schema, name: table } of tables) {
    const { rows } = await sql<{
      id: string
    }>`select id from ${sql.table(`${schema}.${table}`)} order by id limit 3`.execute(db)
    ids.push(...rows.map(row => row.id))
  }
  return ids
}

/** The names of what an address or a form may hold, from the program's own text. */
function wordsIn(pattern: string, shape: RegExp): readonly string[] {
  const root = join(import.meta.dirname, '..')
  const texts = globSync(pattern, { cwd: root }).map(path => readFileSync(join(root, path), 'utf8'))
  return [...new Set(texts.flatMap(text => [...text.matchAll(shape)].map(match => match[1] ?? '')))]
}

/** A parent and a youth of Vlierdam try too. */
async function welcomeOwnFamily(ctx: Ctx): Promise<void> {
  const person = { familyName: 'Kerkhof', sex: 'female', bsn: null } as const
  const custody = { relation: 'mother', custody: 'with-custody' } as const
  const { children } = await registerFamily(ctx, {
    name: 'Kerkhof',
    story: '',
    addresses: [{ street: 'Kade', houseNumber: '1', postcode: '1236 GH' }],
    guardians: [{ ...person, ...custody, givenNames: 'Ilse', slug: 'ouder' }],
    children: [{ ...person, givenNames: 'Roos', born: { years: 15 } }],
  })
  const roos = children.get('Roos')
  if (roos) await admit(ctx, 'jongere', 'Roos Kerkhof', roos, 'youth')
}

const routes = routesOf({ demo: true, mail: 'stays-in-demo' })
const paramsOf = (route: Route): readonly string[] => route.path.match(/:\w+/g) ?? []
const mayEnter = ({ may }: Route) =>
  roleHolders.filter(({ slug, role }) =>
    may({ kind: 'account', id: slug, name: slug, roles: new Set([role]), organisation: null }),
  )

/** The addresses of this route with their ids: each id alone, and below their child. */
const addressesOf = (route: Route): readonly string[] =>
  foreignIds.map(id =>
    paramsOf(route).reduce(
      (path, param, place, all) => path.replace(param, place === 0 && all.length > 1 ? child : id),
      route.path,
    ),
  )

const ask = (who: Browser, route: Route, path: string): Promise<Response> =>
  route.method === 'GET' ? who.get(path) : who.post(path, {})

test('Biezendrecht has enough to find: children, plans, reports, matches', () => {
  assert.ok(foreignIds.length > 30, `${foreignIds.length} ids`)
  assert.ok(queryWords.includes('kind') && queryWords.includes('q'))
})

for (const route of routes.filter(one => paramsOf(one).length > 0)) {
  const holders = mayEnter(route)
  test(`${route.method} ${route.path} shows nobody in Vlierdam anything of Biezendrecht`, async () => {
    for (const [place, path] of addressesOf(route).entries()) {
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
      for (const id of ['', ...foreignIds.slice(0, 2)]) {
        const query = new URLSearchParams(queryWords.map(word => [word, id]))
        const response = await (signedIn.get(slug) ?? browser(town.app)).get(`${route.path}?${query}`)
        assert.ok(response.status < 500, `${slug}: ${route.path}?${query} gives ${response.status}`)
        assert.doesNotMatch(await response.text(), new RegExp(name), `${slug}: ${route.path}?${query}`)
      }
    }
  })
}

/** Signing out would end the trying. */
const forms = routes.filter(one => one.method === 'POST' && paramsOf(one).length === 0 && one.path !== '/uitloggen')
for (const route of forms) {
  test(`a form sent to ${route.path} with an id of Biezendrecht names nobody there`, async () => {
    const filled = Object.fromEntries(formWords.filter(word => !word.startsWith('_')).map(word => [word, child]))
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
