import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actorOf } from '../../../cast/open-town.ts'
import { biezendrecht, organisations, professionals } from '../../../cast/town.ts'
import { as } from '../../../test/as.ts'
import { now, testTown } from '../../../test/town.ts'
import { program } from '../../platform/act.ts'
import { grantToken, visitOf } from '../../platform/auth/clients/token.ts'
import type { Centre } from '../index.ts'

const town = await testTown()
const administrator = await as(town.app, 'beheerder')
const system = {
  name: 'Zorgplein',
  organisation: organisations.mentalHealthCare.id,
  scopes: ['reports:write', 'matches:read'],
  reason: 'Convenant van 3 maart 2026, artikel 4',
}

/** What stands behind this name on a page that shows a secret. */
const shown = (page: string, name: string): string =>
  new RegExp(`${name}</dt>\\s*<dd[^>]*>\\s*<kbd>([^<]+)</kbd>`).exec(page)?.[1] ?? ''

const register = async () => {
  const page = await (await administrator.post('/beheer/systemen/nieuw', system)).text()
  return { client: shown(page, 'client_id'), secret: shown(page, 'client_secret') }
}

const mayEnter = async (client: string, secret: string, at: { now?: Temporal.Instant; town?: Centre } = {}) =>
  (await town.act(program('test'), ctx => grantToken(ctx, { client, secret, scopes: null }), at)).kind === 'granted'

test('the administrator registers the system of a partner, sees its secret once, and finds it in the list', async () => {
  const { client, secret } = await register()
  assert.match(secret, /^[\w-]{43}$/)
  assert.ok(await mayEnter(client, secret))
  const [list, one] = [
    await administrator.get('/beheer/systemen'),
    await administrator.get(`/beheer/systemen/${client}`),
  ]
  assert.match(await list.text(), /Zorgplein.*Jeugd-ggz De Brug.*open/s)
  const page = await one.text()
  assert.match(page, /Convenant van 3 maart 2026/)
  assert.doesNotMatch(page, new RegExp(secret))
})

test('a system without a name, an organisation, a task or a ground is told what is missing', async () => {
  const response = await administrator.post('/beheer/systemen/nieuw', { name: ' ' })
  assert.equal(response.status, 422)
  const page = await response.text()
  for (const words of ['Vul de naam', 'Kies de organisatie', 'Kies wat het systeem mag', 'op grond waarvan'])
    assert.match(page, new RegExp(words))
})

test('a blocked system does not come in any more, and comes in again when it is opened', async () => {
  const { client, secret } = await register()
  const set = (state: string) =>
    administrator.post(`/beheer/systemen/${client}/toegang`, {
      state,
      scopes: ['reports:write'],
      reason: 'Lek bij de leverancier',
    })
  assert.equal((await set('blocked')).status, 303)
  assert.equal(await mayEnter(client, secret), false)
  assert.match(
    await (await administrator.get(`/beheer/systemen/${client}`)).text(),
    /Geblokkeerd.*Lek bij de leverancier/s,
  )
  await set('open')
  assert.equal(await mayEnter(client, secret), true)
})

test('after a new secret the old one works on for two weeks', async () => {
  const { client, secret } = await register()
  const page = await (await administrator.post(`/beheer/systemen/${client}/geheim`, { earlier: 'work-on' })).text()
  const fresh = shown(page, 'client_secret')
  assert.notEqual(fresh, secret)
  for (const one of [fresh, secret]) assert.ok(await mayEnter(client, one))
  const later = now.add({ hours: 14 * 24 + 1 })
  assert.equal(await mayEnter(client, secret, { now: later }), false)
  assert.equal(await mayEnter(client, fresh, { now: later }), true)
})

test('a secret that may be known to others stops at once', async () => {
  const { client, secret } = await register()
  await administrator.post(`/beheer/systemen/${client}/geheim`, { earlier: 'at-once' })
  assert.equal(await mayEnter(client, secret), false)
})

test('what was got with a secret that may be known to others ends with it', async () => {
  const { client, secret } = await register()
  const granting = await town.act(program('test'), ctx => grantToken(ctx, { client, secret, scopes: null }))
  if (granting.kind === 'refused') assert.fail(granting.because)
  const visit = () => town.act(program('test'), ctx => visitOf(ctx, granting.token))
  assert.equal((await visit())?.actor.id, client)
  await administrator.post(`/beheer/systemen/${client}/geheim`, { earlier: 'at-once' })
  assert.equal(await visit(), undefined)
})

test('the system of Vlierdam is nobody in Biezendrecht, for its administrator and at its door', async () => {
  const { client, secret } = await register()
  assert.equal(await mayEnter(client, secret, { town: biezendrecht }), false)
  const neighbour = await as(town.app, 'beheerder', biezendrecht.host)
  assert.equal((await neighbour.get(`/beheer/systemen/${client}`)).status, 404)
  assert.equal((await neighbour.post(`/beheer/systemen/${client}/geheim`, { earlier: 'at-once' })).status, 404)
})

test('the access log says who registered a system, in Dutch', async () => {
  await register()
  const log = await (await administrator.get('/beheer/logboek')).text()
  assert.match(log, /legde een geheim van een systeem vast/)
  assert.ok(log.includes(actorOf(professionals.administrator).name))
})
