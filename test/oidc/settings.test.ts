/** The administrator sets the provider, and nobody ever reads its secret. */
import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { as } from '../as.ts'
import { testTown } from '../town.ts'
import { passerBy } from './passer-by.ts'
import { client, levels, low, middle, startProvider } from './provider.ts'
import { textOf } from './provider-town.ts'

const provider = await startProvider({ niemand: { bsn: '999990007' } }, ['http://localhost:3000'])
after(() => provider.stop())
const town = await testTown()
const administrator = await as(town.app, 'beheerder')
const path = '/beheer/inloggen/gezinnen'
const typed = {
  state: 'on',
  label: 'DigiD',
  issuer: provider.issuer,
  clientId: client.id,
  secret: client.secret,
  levels: levels.join('\n'),
  least: middle,
  high: '',
  claim: 'bsn',
  claimHolds: 'bsn',
  mandateClaim: '',
  reason: 'contract met de broker',
}

test('what has to be registered with the provider stands on the page', async () => {
  const page = await textOf(await administrator.get(path))
  assert.match(page, /http:\/\/localhost:3000\/inloggen\/terug/)
  assert.match(page, /http:\/\/localhost:3000\/uitgelogd/)
})

test('a first setting needs a secret, and the lowest level is one of the list', async () => {
  assert.match(await textOf(await administrator.post(path, { ...typed, secret: '' })), /Er is er nog geen/)
  assert.match(await textOf(await administrator.post(path, { ...typed, least: 'iets' })), /Kies één van de niveaus/)
  assert.match(
    await textOf(await administrator.post(path, { ...typed, least: middle, high: low })),
    /lager dan het laagste/,
  )
})

test('a provider without TLS is taken on this machine only', async () => {
  assert.match(
    await textOf(await administrator.post(path, { ...typed, issuer: 'http://digid.example' })),
    /begint met https/,
  )
})

test('the setting works from the moment it is saved, with who and why', async () => {
  assert.doesNotMatch(await textOf(await passerBy(town.app).get('/inloggen')), /Inloggen met DigiD/)
  assert.equal((await administrator.post(path, typed)).headers.get('location'), `${path}?bewaard`)
  assert.match(await textOf(await passerBy(town.app).get('/inloggen')), /Inloggen met DigiD/)
  const page = await textOf(await administrator.get(path))
  assert.match(page, /contract met de broker/)
  assert.match(page, /Ruben Smit/)
})

test('the secret stands on no page, nor in the database as it was typed', async () => {
  for (const answer of [await administrator.get(path), await administrator.post(path, { ...typed, label: '' })])
    assert.doesNotMatch(await answer.text(), new RegExp(client.secret))
  const rows = await town.database.transaction({ role: 'cjg_app', municipality: '9901' }, db =>
    db.selectFrom('auth.openid_setting').select('secret_sealed').execute(),
  )
  assert.ok(rows.length > 0 && rows.every(row => !row.secret_sealed.includes(client.secret)))
})

test('without a new secret the one of before goes on', async () => {
  await administrator.post(path, { ...typed, secret: '', reason: 'andere naam', label: 'DigiD proef' })
  const back = await passerBy(town.app).signIn('/inloggen/via/gezinnen', { who: 'niemand', level: middle })
  assert.match(await textOf(back), /nog geen Mijn CJG laten zien/)
})

test('the connection is tried at once, and told of when it is gone', async () => {
  assert.match(await textOf(await administrator.get(`${path}/proef`)), /antwoordt, en zegt hoe/)
  await provider.stop()
  assert.match(await textOf(await administrator.get(`${path}/proef`)), /antwoordt niet/)
})

test('the neighbour has no setting by it', async () => {
  const neighbour = await as(town.app, 'beheerder', 'biezendrecht.localhost')
  assert.match(await textOf(await neighbour.get('/beheer/inloggen')), /niet ingesteld/)
})
