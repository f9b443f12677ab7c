/** Who is not let in by a provider, and what they are told. */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { passerBy } from './passer-by.ts'
import { type Change, low, middle } from './provider.ts'
import { textOf, townWithProvider, way } from './provider-town.ts'

const { provider, town, change } = await townWithProvider()
after(() => provider.stop())

test('a level that is too low is refused on a page that says what to do', async () => {
  const response = await passerBy(town.app).signIn(way, { who: 'eva', level: low })
  assert.equal(response.status, 422)
  assert.match(await textOf(response), /Log in op een veiliger manier/)
  assert.equal(response.headers.get('set-cookie'), null)
})

test('whoever is not known here gets no account, and hears what to do', async () => {
  for (const who of ['vreemd', 'geenBsn', 'tijn']) {
    const response = await passerBy(town.app).signIn(way, { who, level: middle })
    assert.equal(response.status, 422)
    assert.match(await textOf(response), /nog geen Mijn CJG laten zien/)
  }
})

test('a provider that does not say who it is lets nobody in', async () => {
  const response = await passerBy(town.app).signIn(way, { who: 'geen', level: middle })
  assert.match(await textOf(response), /vertelde ons niet wie je bent/)
})

test('who turns back at the provider is not signed in', async () => {
  const response = await passerBy(town.app).signIn(way, { who: 'eva', level: middle, stops: true })
  assert.match(await textOf(response), /Je bent niet ingelogd/)
})

test('the address by which one came back works once', async () => {
  const eva = passerBy(town.app)
  const address = await eva.toProvider(way, { who: 'eva', level: middle })
  assert.equal((await eva.get(address)).status, 303)
  const again = await eva.get(address)
  assert.equal(again.status, 422)
  assert.match(await textOf(again), /Begin nog een keer/)
})

test('an address that was caught opens nothing in another browser', async () => {
  const address = await passerBy(town.app).toProvider(way, { who: 'eva', level: middle })
  const thief = passerBy(town.app)
  await thief.get(way)
  assert.match(await textOf(await thief.get(address)), /Begin nog een keer/)
})

test('a state that we did not make is refused', async () => {
  const eva = passerBy(town.app)
  const address = new URL(await eva.toProvider(way, { who: 'eva', level: middle }))
  address.searchParams.set('state', 'made-up')
  assert.match(await textOf(await eva.get(address.href)), /Begin nog een keer/)
})

const lies: readonly (readonly [what: string, lie: Change])[] = [
  ['a nonce of another sign-in', claims => ({ ...claims, nonce: 'of-another' })],
  ['the name of another issuer', claims => ({ ...claims, iss: 'https://elsewhere.example' })],
  ['a token that was meant for another program', claims => ({ ...claims, aud: 'another-program' })],
  [
    'a token whose time is over',
    claims => ({ ...claims, exp: Number(claims.exp) - 7200, iat: Number(claims.iat) - 7200 }),
  ],
]
for (const [what, lie] of lies)
  test(`${what} is not trusted`, async () => {
    provider.twist(lie)
    const response = await passerBy(town.app).signIn(way, { who: 'eva', level: middle })
    provider.twist(null)
    assert.equal(response.status, 422)
    assert.match(await textOf(response), /Het antwoord van DigiD klopte niet/)
  })

test('a token that the provider did not sign is not trusted', async () => {
  provider.twist(claims => claims, 'forged')
  const response = await passerBy(town.app).signIn(way, { who: 'eva', level: middle })
  provider.twist(null)
  assert.match(await textOf(response), /Het antwoord van DigiD klopte niet/)
})

test('a provider that is down is told of on a page, and the other ways in are there', async () => {
  const eva = passerBy(town.app)
  const address = await eva.toProvider(way, { who: 'eva', level: middle })
  await provider.stop()
  const response = await eva.get(address)
  assert.equal(response.status, 422)
  assert.match(await textOf(response), /DigiD werkt nu even niet/)
  assert.equal((await eva.get('/inloggen')).status, 200)
  await change({ clientId: 'asked-for-the-first-time', secret: null })
  assert.match(await textOf(await passerBy(town.app).get(way)), /DigiD werkt nu even niet/)
})
