import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deVries } from '../../../cast/families.ts'
import { storyteller } from '../../../cast/open-town.ts'
import { registerFamily } from '../../../cast/register-family.ts'
import { as, browser } from '../../../test/as.ts'
import { testTown } from '../../../test/town.ts'

const town = await testTown()
await town.act(storyteller, ctx => registerFamily(ctx, deVries))

test('everyone arrives at a page of their own after signing in', async () => {
  const firstPages = {
    jeugdverpleegkundige: '/vandaag',
    balie: '/vandaag',
    wijkteam: '/vandaag',
    gemeente: '/gemeente',
    beheerder: '/beheer',
    ouder: '/mijn',
  }
  for (const [who, page] of Object.entries(firstPages)) {
    const response = await (await as(town.app, who)).get('/begin')
    assert.equal(response.headers.get('location'), page, who)
  }
})

test('who is not signed in is asked to sign in first', async () => {
  const response = await browser(town.app).get('/begin')
  assert.equal(response.headers.get('location'), '/inloggen?terug=%2Fbegin')
})

test('an empty day says so kindly, and where to go', async () => {
  const page = await (await (await as(town.app, 'schoolmaatschappelijk-werker')).get('/vandaag')).text()
  assert.match(page, /maandag 23 november/)
  assert.match(page, /Er wacht niets op je/)
  assert.match(page, /Zoek een kind of gezin/)
})

test('a question that somebody asked waits for the desk on the page of today', async () => {
  const body = 'Mijn baby van drie weken huilt elke avond. Wat kan ik doen?'
  await browser(town.app).post('/vraag', { topic: 'baby', asker: 'parent', body, childAge: '', email: '' })
  const page = await (await (await as(town.app, 'balie')).get('/vandaag')).text()
  assert.match(page, /Beantwoord 1 vraag/)
})
