import assert from 'node:assert/strict'
import { test } from 'node:test'
import { biezendrecht, organisations, professionals, vlierdam } from '../../../cast/town.ts'
import { as, type Browser, browser } from '../../../test/as.ts'
import { now, testTown } from '../../../test/town.ts'

let ahead = 0
const town = await testTown({ clock: () => now.add({ seconds: ahead }) })
const administrator = await as(town.app, 'beheerder')
const neighbour = await as(town.app, 'beheerder', biezendrecht.host)
const nurse = await as(town.app, 'jeugdverpleegkundige')
const textOf = async (answer: Promise<Response>) => (await answer).text()
const crossing = `/werken-voor/${biezendrecht.code}`

/** The way to the other centre as the page gives it. */
async function keyOf(who: Browser): Promise<string> {
  const answer = await who.post(crossing, {})
  assert.equal(answer.status, 200)
  const [, path = ''] = /biezendrecht\.localhost:3000(\/overstappen\/[\w-]{43})"/.exec(await answer.text()) ?? []
  assert.match(path, /^\/overstappen\//)
  return path
}
const atTheirDoor = (cookie = '') => browser(town.app, { host: biezendrecht.host, cookie })

async function secondmentOf(who: Browser): Promise<string> {
  const [, path = ''] = /href="(\/beheer\/inzet\/[\da-f-]{36})"/.exec(await textOf(who.get('/beheer/regios'))) ?? []
  return path
}

test('two centres of a region agree on one nurse, and neither can do so alone', async () => {
  const founded = { name: 'GGD Waterland', kind: 'public-health', since: '2026-11-23' }
  assert.equal((await administrator.post('/beheer/regios/nieuw', founded)).status, 303)
  assert.equal((await neighbour.post('/beheer/regios/nieuw', founded)).status, 422)
  const [, id] =
    /\/beheer\/regios\/([\da-f-]{36})\/aansluiten/.exec(await textOf(neighbour.get('/beheer/regios'))) ?? []
  assert.equal((await neighbour.post(`/beheer/regios/${id}/aansluiten`, { since: '2026-11-23' })).status, 303)
  const ask = {
    professional: professionals.nurse.id,
    away: biezendrecht.code,
    work: 'Gezonde School op drie scholen',
    from: '2026-11-23',
    until: '2026-12-31',
  }
  assert.equal((await administrator.post('/beheer/inzet/nieuw', { ...ask, until: '2026-11-01' })).status, 422)
  assert.equal((await administrator.post('/beheer/inzet/nieuw', ask)).status, 303)
  const path = await secondmentOf(administrator)
  const yes = { roles: 'youth-nurse', organisation: organisations.youthHealthCare.id }
  assert.equal((await administrator.post(`${path}/akkoord`, yes)).status, 404)
  assert.equal((await nurse.post(crossing, {})).status, 404)
  assert.equal((await neighbour.post(`${path}/akkoord`, { ...yes, roles: 'administrator' })).status, 422)
  assert.equal((await neighbour.post(`${path}/akkoord`, yes)).status, 303)
  assert.equal((await neighbour.post(`${path}/weigering`, { reason: 'Te laat' })).status, 409)
})

test('the nurse crosses over without signing in again, once, and works there as who she is there', async () => {
  assert.match(await textOf(nurse.get('/werken-voor')), /Ga naar CJG Biezendrecht/)
  const path = await keyOf(nurse)
  assert.match(await textOf(atTheirDoor().get(path)), /Mirjam Jansen, vanuit CJG Vlierdam/)
  const entered = await atTheirDoor().post(path, {})
  assert.equal(entered.headers.get('location'), '/vandaag')
  const there = atTheirDoor(entered.headers.get('set-cookie')?.split(';')[0] ?? '')
  assert.equal((await there.get('/vandaag')).status, 200)
  assert.match(await textOf(there.get('/werken-voor')), /vanuit CJG Vlierdam/)
  assert.equal((await there.get('/beheer/regios')).status, 404)
  assert.equal((await atTheirDoor().post(path, {})).status, 404)
})

test('a key opens nothing at another centre, after a minute, or when she has signed out at home', async () => {
  const elsewhere = await keyOf(nurse)
  assert.equal((await browser(town.app, { host: vlierdam.host }).post(elsewhere, {})).status, 404)
  const late = await keyOf(nurse)
  ahead += 61
  assert.equal((await atTheirDoor().post(late, {})).status, 404)
  const again = await as(town.app, 'jeugdverpleegkundige')
  const orphan = await keyOf(again)
  await again.post('/uitloggen', {})
  assert.equal((await atTheirDoor().post(orphan, {})).status, 404)
  assert.equal((await atTheirDoor().get(`/overstappen/${'x'.repeat(43)}`)).status, 404)
})

test('when it is ended, who is inside is out at once and the way is gone', async () => {
  const path = await keyOf(nurse)
  const entered = await atTheirDoor().post(path, {})
  const there = atTheirDoor(entered.headers.get('set-cookie')?.split(';')[0] ?? '')
  const left = await keyOf(nurse)
  const ended = await administrator.post(`${await secondmentOf(administrator)}/einde`, { reason: 'Weer genoeg mensen' })
  assert.equal(ended.status, 303)
  assert.equal((await there.get('/vandaag')).status, 303)
  assert.equal((await atTheirDoor().post(left, {})).status, 404)
  assert.equal((await nurse.post(crossing, {})).status, 404)
  assert.match(await textOf(neighbour.get('/beheer/regios')), /voorbij/)
})
