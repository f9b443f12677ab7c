/** Signing in by an OpenID provider, over real HTTP. */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { storyteller } from '../../cast/open-town.ts'
import { endGuardianship, recordCustody } from '../../src/people/record-kinship.ts'
import { today } from '../town.ts'
import { passerBy } from './passer-by.ts'
import { high, middle } from './provider.ts'
import { staffSetting, textOf, townWithProvider, way } from './provider-town.ts'

const { provider, town, people, change } = await townWithProvider()
after(() => provider.stop())
await change(staffSetting)
const mark = people.guardians.get('Mark')

const log = () =>
  town.act(storyteller, ctx =>
    ctx.db.selectFrom('audit.event').selectAll().where('municipality', '=', '9901').orderBy('number').execute(),
  )

test('a mother signs in by the provider, gets her account at once, and sees her own children', async () => {
  const eva = passerBy(town.app)
  const back = await eva.signIn(`${way}?terug=/mijn`, { who: 'eva', level: middle })
  assert.deepEqual([back.status, back.headers.get('location')], [303, '/mijn'])
  const page = await textOf(await eva.get('/mijn'))
  assert.match(page, /Hallo Eva/)
  assert.match(page, /Tijn/)
  const lines = await log()
  assert.ok(lines.some(line => line.event === 'sign-in' && line.outcome === 'done' && line.actor_name === 'Eva Kramer'))
  assert.ok(lines.some(line => line.event === 'create' && line.object === 'auth.account'))
})

test('the second time it is the same account', async () => {
  await passerBy(town.app).signIn(way, { who: 'eva', level: middle })
  const accounts = await town.act(storyteller, ctx =>
    ctx.db
      .selectFrom('auth.account')
      .select('id')
      .where('municipality', '=', '9901')
      .where('display_name', '=', 'Eva Kramer')
      .execute(),
  )
  assert.equal(accounts.length, 1)
})

test('no BSN stands in the log, in a session or in an account', async () => {
  const { rows } = await town.act(storyteller, async ctx => ({
    rows: JSON.stringify([
      await ctx.db.selectFrom('audit.event').selectAll().where('municipality', '=', '9901').execute(),
      await ctx.db.selectFrom('auth.session').selectAll().where('municipality', '=', '9901').execute(),
      await ctx.db.selectFrom('auth.account').selectAll().where('municipality', '=', '9901').execute(),
      await ctx.db.selectFrom('auth.sign_in').selectAll().where('municipality', '=', '9901').execute(),
    ]),
  }))
  assert.doesNotMatch(rows, /999900274/)
})

test('after signing in by the provider nobody is sent to another site', async () => {
  for (const elsewhere of ['https://evil.example', '//evil.example', '/\\evil.example']) {
    const back = await passerBy(town.app).signIn(`${way}?terug=${encodeURIComponent(elsewhere)}`, {
      who: 'eva',
      level: middle,
    })
    assert.equal(back.headers.get('location'), '/begin')
  }
})

test('a father whose custody ended sees his child no more at the next click, and has no Mijn CJG at the next sign-in', async () => {
  assert.ok(mark)
  const father = passerBy(town.app)
  await father.signIn(way, { who: 'mark', level: middle })
  assert.match(await textOf(await father.get('/mijn')), /Tijn/)
  for (const child of people.children.values())
    await town.act(storyteller, ctx => endGuardianship(ctx, { child, guardian: mark, on: today }))
  assert.doesNotMatch(await textOf(await father.get('/mijn')), /Tijn/)
  const again = await passerBy(town.app).signIn(way, { who: 'mark', level: middle })
  assert.match(await textOf(again), /nog geen Mijn CJG laten zien/)
})

test('a youth of fifteen signs in as herself', async () => {
  const isa = passerBy(town.app)
  assert.equal((await isa.signIn(way, { who: 'isa', level: middle })).status, 303)
  assert.match(await textOf(await isa.get('/mijn')), /Hallo Isa/)
})

test('a nurse signs in by the provider of the municipality, and nobody of a family does', async () => {
  const nurse = passerBy(town.app)
  const back = await nurse.signIn('/inloggen/via/medewerkers', { who: 'mirjam' })
  assert.equal(back.headers.get('location'), '/begin')
  assert.equal((await nurse.get('/vandaag')).status, 200)
  const other = await passerBy(town.app).signIn('/inloggen/via/medewerkers', { who: 'stiekem' })
  assert.equal(other.status, 422)
})

test('after signing out the way out at the provider is offered, and no token is in its address', async () => {
  const eva = passerBy(town.app)
  await eva.signIn(way, { who: 'eva', level: middle })
  const out = await eva.post('/uitloggen')
  assert.equal(out.headers.get('location'), '/uitgelogd?bij=gezinnen')
  assert.match(await textOf(await eva.get('/uitgelogd?bij=gezinnen')), /Log ook uit bij DigiD/)
  const leaving = new URL((await eva.get('/uitloggen/via/gezinnen')).headers.get('location') ?? '')
  assert.equal(leaving.origin, provider.issuer)
  assert.deepEqual([...leaving.searchParams.keys()].toSorted(), ['client_id', 'post_logout_redirect_uri'])
  assert.equal((await eva.get('/mijn')).status, 303)
})

test('a municipality that switched it off, or never had it, sends nobody away', async () => {
  await change({ state: 'off', secret: null })
  assert.equal((await passerBy(town.app).get(way)).status, 404)
  assert.doesNotMatch(await textOf(await passerBy(town.app).get('/inloggen')), /DigiD/)
  await change({ secret: null })
})

test('a page that asks for more leads to signing in once more at a higher level, and back', async () => {
  const eva = passerBy(town.app)
  await eva.signIn(way, { who: 'eva', level: middle })
  const everything = `/mijn/download/bestand?kind=${people.children.get('Tijn')}`
  const asked = (await eva.get(everything)).headers.get('location') ?? ''
  assert.equal(asked, `/inloggen/zekerder?terug=${encodeURIComponent(everything)}`)
  const words = /href="(\/inloggen\/via\/gezinnen\?zekerder[^"]*)"/.exec(await (await eva.get(asked)).text())?.[1]
  const surer = words?.replaceAll('&amp;', '&') ?? assert.fail('no way')
  assert.match(await textOf(await eva.signIn(surer, { who: 'eva', level: middle })), /Log in op een veiliger manier/)
  assert.equal((await eva.get('/mijn')).status, 200, 'who was in is still in')
  const back = await eva.signIn(surer, { who: 'eva', level: high })
  assert.equal(back.headers.get('location'), everything)
  assert.equal((await eva.get(everything)).status, 200)
})

test('who is mandated by the provider acts for the other at once, and the other sees it', async () => {
  const custody = { relation: 'father', custody: 'with-custody', since: today } as const
  for (const child of people.children.values())
    await town.act(storyteller, ctx =>
      recordCustody(ctx, { ...custody, child, guardian: mark ?? assert.fail('no Mark') }),
    )
  const father = passerBy(town.app)
  await father.signIn(`${way}?terug=/mijn`, { who: 'mark namens eva', level: middle })
  assert.match(await textOf(await father.get('/mijn')), /Je kijkt namens Eva Kramer/)
  const eva = passerBy(town.app)
  await eva.signIn(way, { who: 'eva', level: middle })
  assert.match(await textOf(await eva.get('/mijn/namens')), /Mark Dijkstra, gemachtigde.*machtiging via de inlogdienst/)
})

test('a mandate for a child of eight opens nothing', async () => {
  const response = await passerBy(town.app).signIn(way, { who: 'mark namens tijn', level: middle })
  assert.match(await textOf(response), /nog geen Mijn CJG laten zien/)
})
