/** A provider that knows people by a pseudonym only: its owner ties it to the account, and nobody else does. */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { kramer } from '../../cast/families-apart.ts'
import { storyteller } from '../../cast/open-town.ts'
import { registerFamily } from '../../cast/register-family.ts'
import { changeSetting } from '../../src/platform/auth/openid/setting.ts'
import { testTown } from '../town.ts'
import { passerBy } from './passer-by.ts'
import { middle, startProvider } from './provider.ts'
import { settingForFamilies, textOf, way } from './provider-town.ts'

const provider = await startProvider({ eva: {}, ria: {} }, ['http://localhost:3000'])
after(() => provider.stop())
const town = await testTown()
await town.act(storyteller, ctx => registerFamily(ctx, kramer))
await town.act(storyteller, ctx =>
  changeSetting(ctx, {
    ...settingForFamilies,
    issuer: provider.issuer,
    claim: 'sub',
    claimHolds: 'pseudonym',
    mandateClaim: null,
  }),
)
const own = '/mijn/inloggegevens'
const signedIn = async (who: string) => {
  const somebody = passerBy(town.app)
  await somebody.post('/inloggen/demo', { who })
  return somebody
}
const linkIn = (page: string) =>
  /href="(\/inloggen\/koppelen[^"]*)"/.exec(page)?.[1]?.replaceAll('&amp;', '&') ?? assert.fail('no link')

test('a pseudonym that nobody tied opens nothing', async () => {
  const response = await passerBy(town.app).signIn(way, { who: 'eva', level: middle })
  assert.match(await textOf(response), /nog geen Mijn CJG laten zien/)
})

test('its owner ties it to her account, and signs in by it from then on', async () => {
  const eva = await signedIn('moeder')
  const link = linkIn(await (await eva.get(own)).text())
  const back = await eva.signIn(link, { who: 'eva', level: middle })
  assert.equal(back.headers.get('location'), `${own}?gekoppeld`)
  const later = passerBy(town.app)
  assert.equal(
    (await later.signIn(`${way}?terug=/mijn`, { who: 'eva', level: middle })).headers.get('location'),
    '/mijn',
  )
  assert.match(await textOf(await later.get('/mijn')), /Hallo Eva/)
})

test('one pseudonym is tied to one account', async () => {
  const father = await signedIn('vader')
  const response = await father.signIn(linkIn(await (await father.get(own)).text()), { who: 'eva', level: middle })
  assert.match(await textOf(response), /hoort al bij een account/)
})

test('a link that somebody else made ties nothing', async () => {
  const father = await signedIn('vader')
  const ofFather = linkIn(await (await father.get(own)).text())
  const grandma = await signedIn('oma')
  assert.equal((await grandma.get(ofFather)).status, 404)
  assert.equal((await grandma.get('/inloggen/koppelen/gezinnen')).status, 404)
})

test('who signs out on the way, or leaves the device to another, ties nobody to the account', async () => {
  const ria = await signedIn('oma')
  const link = linkIn(await (await ria.get(own)).text())
  const back = await ria.toProvider(link, { who: 'ria', level: middle })
  await ria.post('/uitloggen')
  await ria.post('/inloggen/demo', { who: 'vader' })
  assert.doesNotMatch((await ria.get(back)).headers.get('location') ?? '', /gekoppeld/)
  const later = await passerBy(town.app).signIn(way, { who: 'ria', level: middle })
  assert.match(await textOf(later), /nog geen Mijn CJG laten zien/)
})

test('what was untied opens nothing any more', async () => {
  const eva = await signedIn('moeder')
  assert.equal((await eva.post(`${own}/ontkoppelen`)).status, 303)
  const response = await passerBy(town.app).signIn(way, { who: 'eva', level: middle })
  assert.match(await textOf(response), /nog geen Mijn CJG laten zien/)
})
