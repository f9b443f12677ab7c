/** The door: forms from elsewhere, forms sent twice, passwords guessed, cookies grown old. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { generate, generateSecret } from 'otplib'
import { actorOf, storyteller } from '../cast/open-town.ts'
import { professionals } from '../cast/town.ts'
import { openAccount } from '../src/platform/auth/open-account.ts'
import { as, browser } from './as.ts'
import { now, testTown } from './town.ts'

const town = await testTown()
const secret = generateSecret()
await town.act(storyteller, ctx =>
  openAccount(ctx, {
    signInName: 'm.jansen',
    displayName: professionals.nurse.name,
    subject: professionals.nurse.id,
    roles: ['youth-nurse'],
    organisation: professionals.nurse.organisation.id,
    entry: { kind: 'password', password: 'een lange zin vol appels', secondFactor: secret },
  }),
)
const code = () => generate({ secret })

test('a nurse signs in with her name, her password and the code of her phone', async () => {
  const response = await browser(town.app).post('/inloggen', {
    name: 'M.Jansen',
    password: 'een lange zin vol appels',
    code: await code(),
  })
  assert.equal(response.status, 303)
  assert.match(response.headers.get('set-cookie') ?? '', /cjg_session=[\w-]{43}; Path=\/; HttpOnly; SameSite=Lax/)
})

test('an unknown name, a wrong password and a wrong code are told in the same words', async () => {
  const attempts = [
    { name: 'niemand', password: 'een lange zin vol appels', code: await code() },
    { name: 'm.jansen', password: 'een andere zin', code: await code() },
    { name: 'm.jansen', password: 'een lange zin vol appels', code: '000000' },
  ]
  for (const attempt of attempts) {
    const response = await browser(town.app).post('/inloggen', attempt)
    assert.equal(response.status, 422)
    assert.match(await response.text(), /Inloggen is niet gelukt/)
    assert.equal(response.headers.get('set-cookie'), null)
  }
})

test('after sign-in nobody is sent to another site', async () => {
  for (const elsewhere of [
    'https://evil.example',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/\n/evil',
  ]) {
    const response = await browser(town.app).post('/inloggen/demo', { who: 'balie', terug: elsewhere })
    assert.equal(response.headers.get('location'), '/begin')
  }
})

test('each sign-in gives a new session, and signing out ends the cookie', async () => {
  const first = await browser(town.app).post('/inloggen/demo', { who: 'balie' })
  const second = await browser(town.app).post('/inloggen/demo', { who: 'balie' })
  assert.notEqual(first.headers.get('set-cookie'), second.headers.get('set-cookie'))
  const desk = await as(town.app, 'balie')
  const out = await desk.post('/uitloggen', {})
  assert.match(out.headers.get('set-cookie') ?? '', /Max-Age=0/)
  assert.equal((await desk.get('/balie')).status, 303)
})

test('a form that another site sends is refused, and nothing is stored', async () => {
  const desk = await as(town.app, 'balie')
  const cookie = (await browser(town.app).post('/inloggen/demo', { who: 'balie' })).headers.get('set-cookie') ?? ''
  const response = await town.app.request('http://localhost:3000/balie', {
    method: 'POST',
    headers: {
      cookie,
      host: 'localhost:3000',
      'sec-fetch-site': 'cross-site',
      'content-type': 'application/x-www-form-urlencoded',
    },
    body: `_key=${crypto.randomUUID()}&topics=sleep&asker=parent&channel=desk&kind=advice&followUp=none&minutes=5`,
  })
  assert.equal(response.status, 403)
  assert.match(await (await desk.get('/balie')).text(), /Vandaag nog geen contacten/)
})

test('a form without its key is not handled', async () => {
  const desk = await as(town.app, 'balie')
  assert.equal((await desk.post('/balie', { _key: 'geen', topics: 'sleep' })).status, 400)
})

test('a body that is too large is not read', async () => {
  const body = `topics=${'x'.repeat(300_000)}`
  const headers = { host: 'localhost:3000', 'sec-fetch-site': 'same-origin' }
  const response = await town.app.request('http://localhost:3000/balie', { method: 'POST', headers, body })
  assert.equal(response.status, 413)
})

test('who is not signed in is asked to sign in, and comes back to the page that was asked for', async () => {
  const response = await browser(town.app).get('/balie')
  assert.equal(response.headers.get('location'), '/inloggen?terug=%2Fbalie')
})

test('a screen for another role looks like a page that is not there, and the log knows the difference', async () => {
  const response = await (await as(town.app, 'gemeente')).get('/balie')
  assert.equal(response.status, 404)
  const refused = await town.act(actorOf(professionals.administrator), ctx =>
    ctx.db
      .selectFrom('audit.event')
      .selectAll()
      .where('municipality', '=', '9901')
      .where('outcome', '=', 'refused')
      .execute(),
  )
  assert.ok(refused.some(line => line.object === '/balie' && line.actor_id === professionals.civilServant.id))
})

test('a sign that no text can hold is refused at the door, and breaks nothing', async () => {
  const desk = await as(town.app, 'balie')
  for (const path of ['/artikelen/%00', '/jeugd?q=de%00Vries', '/zoeken?q=%00'])
    assert.equal((await desk.get(path)).status, 404, path)
  assert.equal((await desk.post('/inloggen', { name: 'a\0b', password: 'x', code: '123456' })).status, 400)
})

test('an error shows a number and plain words, and nothing of the inside', async () => {
  const response = await browser(town.app).get('/bestaat-niet')
  const page = await response.text()
  assert.equal(response.status, 404)
  assert.match(response.headers.get('content-security-policy') ?? '', /default-src 'none'/)
  assert.doesNotMatch(page, /at \w+ \(|node_modules/)
})

test('a session of half an hour without a click is over', async () => {
  const { actorOf: actorOfSession, startSession } = await import('../src/platform/auth/session.ts')
  const later = (minutes: number) => now.add({ minutes })
  const seen = await town.act(storyteller, async ctx => {
    const account = await ctx.db
      .selectFrom('auth.account')
      .select('id')
      .where('demo_slug', '=', 'balie')
      .executeTakeFirstOrThrow()
    const cookie = await startSession(ctx.db, ctx.municipality, account.id, now)
    const during = await actorOfSession(ctx.db, ctx.municipality, cookie, later(20))
    const after = await actorOfSession(ctx.db, ctx.municipality, cookie, later(20 + 31))
    const again = await actorOfSession(ctx.db, ctx.municipality, cookie, later(21))
    return { during, after, again }
  })
  assert.equal(seen.during?.name, professionals.desk.name)
  assert.equal(seen.after, null)
  assert.equal(seen.again, null)
})
