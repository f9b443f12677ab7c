import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deVries } from '../../../cast/families.ts'
import { storyteller } from '../../../cast/open-town.ts'
import { registerFamily } from '../../../cast/register-family.ts'
import { as } from '../../../test/as.ts'
import { testTown } from '../../../test/town.ts'

const town = await testTown()
const { children } = await town.act(storyteller, ctx => registerFamily(ctx, deVries))
const sem = children.get('Sem') ?? ''
const desk = await as(town.app, 'balie')
const administrator = await as(town.app, 'beheerder')
const log = async (query = '') => (await administrator.get(`/beheer/logboek${query}`)).text()

test('the log says who looked at which child, newest first', async () => {
  await desk.get(`/jeugd/${sem}/gezin`)
  await desk.post(`/jeugd/${sem}/bsn`, {})
  const page = await log()
  assert.match(page, /Wil de Boer/)
  assert.ok(page.indexOf('burgerservicenummer') < page.indexOf('bekeek het gezin'))
  assert.match(page, new RegExp(sem))
})

test('a refused attempt stands in the log as refused', async () => {
  await (await as(town.app, 'gemeente')).get(`/jeugd/${sem}/gezin`)
  assert.match(await log(), /Lotte van Dijk[\s\S]{0,1200}geweigerd/)
})

test('another period shows other lines, and an empty one says so', async () => {
  assert.match(await log('?van=1-11-2026&tot=2-11-2026'), /Geen regels in deze dagen/)
  assert.match(await log('?van=23-11-2026&tot=23-11-2026'), /Wil de Boer/)
})

test('one person can be followed through the log', async () => {
  const page = await log(`?over=${sem}`)
  assert.match(page, /burgerservicenummer/)
  assert.doesNotMatch(page, /logde in bij/)
})

test('an untouched log is whole', async () => {
  assert.match(await log('?controle=ja'), /Het logboek is heel/)
})

test('the log holds no name and no number of a child', async () => {
  assert.doesNotMatch(await log(), /Sem de Vries|999900183/)
})
