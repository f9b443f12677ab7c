import assert from 'node:assert/strict'
import { test } from 'node:test'
import { professionals } from '../../../cast/town.ts'
import { as, browser } from '../../../test/as.ts'
import { testTown } from '../../../test/town.ts'

const town = await testTown()
const visitor = browser(town.app)
const nurse = await as(town.app, 'jeugdverpleegkundige')
const administrator = await as(town.app, 'beheerder')
const own = '/wie-is-wie/mijn-profiel'
const words = {
  position: 'jeugdverpleegkundige',
  topics: ['growing-up', 'health'],
  mayBeAsked: 'Slapen, eten en vaccinaties',
  phone: '088 000 02 01',
  email: '',
  version: '0',
}
const seen = async (path = '/wie-is-wie') => (await visitor.get(path)).text()

test('a professional is not on the site until she says so, and off it at once when she takes it back', async () => {
  assert.equal((await nurse.post(own, words)).status, 303)
  assert.match(await (await nurse.get(own)).text(), /Je profiel staat niet op de site/)
  assert.doesNotMatch(await seen(), /Mirjam/)
  assert.equal((await nurse.post(`${own}/tonen`, {})).status, 303)
  assert.match(await seen(), /Mirjam Jansen[\s\S]*Slapen, eten en vaccinaties/)
  assert.equal((await nurse.post(own, { ...words, mayBeAsked: 'Alleen eten', version: '2' })).status, 303)
  assert.match(await seen(), /Alleen eten/)
  assert.equal((await nurse.post(own, { ...words, version: '2' })).status, 409)
  assert.equal((await nurse.post(`${own}/weg`, {})).status, 303)
  assert.doesNotMatch(await seen(), /Mirjam/)
})

test('nobody else puts her there, and the administrator does not see what she keeps to herself', async () => {
  assert.doesNotMatch(await (await administrator.get('/beheer/wie-is-wie')).text(), /Mirjam/)
  assert.equal((await administrator.get(`/beheer/wie-is-wie/${professionals.nurse.id}`)).status, 404)
  assert.equal((await administrator.post(`${own}/tonen`, {})).status, 404)
})

test('an alderman is presented with who said yes and when, and visitors find by subject and organisation', async () => {
  const alderman = {
    ...words,
    kind: 'alderman',
    name: 'Saskia Prins',
    organisation: 'Gemeente Vlierdam',
    position: 'wethouder jeugd',
    topics: ['policy'],
    mayBeAsked: 'Waarom de gemeente iets doet of niet doet',
    agreedOn: '2026-11-20',
    agreedHow: 'Per mail',
  }
  assert.equal((await administrator.post('/beheer/wie-is-wie/nieuw', { ...alderman, agreedHow: '' })).status, 422)
  assert.equal((await administrator.post('/beheer/wie-is-wie/nieuw', alderman)).status, 303)
  await nurse.post(`${own}/tonen`, {})
  assert.match(await seen('/wie-is-wie?onderwerp=policy'), /Saskia Prins/)
  assert.doesNotMatch(await seen('/wie-is-wie?onderwerp=policy'), /Mirjam/)
  assert.doesNotMatch(await seen('/wie-is-wie?organisatie=JGZ+Waterland'), /Saskia/)
  assert.match(await seen('/ar/wie-is-wie'), /من هو من[\s\S]*lang="nl"[\s\S]*Mirjam|Mirjam/)
})

test('who leaves the centre is gone from the site', async () => {
  await administrator.post(`/beheer/professionals/${professionals.nurse.id}/vertrek`, {})
  assert.doesNotMatch(await seen(), /Mirjam/)
})
