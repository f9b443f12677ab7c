/** Names, passwords and codes: guessing costs ever more time, a code works once, and paper helps who lost the telephone. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { generate, generateSecret } from 'otplib'
import { actorOf, storyteller } from '../../../cast/open-town.ts'
import { professionals } from '../../../cast/town.ts'
import { browser } from '../../../test/as.ts'
import { now, testTown } from '../../../test/town.ts'
import { accountOf, setAccountStanding } from './accounts/account.ts'
import { forgetSignIns } from './forget.ts'
import { openAccount } from './open-account.ts'
import { makeRecoveryCodes } from './second-factor/recovery-codes.ts'
import { signIn } from './sign-in.ts'

const town = await testTown()
const password = 'vier losse woorden'
const refresh = async () => true

async function somebody(name: string) {
  const secret = generateSecret()
  const subject = crypto.randomUUID()
  const id = await town.act(storyteller, ctx =>
    openAccount(ctx, {
      signInName: name,
      displayName: name,
      subject,
      roles: ['youth-nurse'],
      organisation: professionals.nurse.organisation.id,
      entry: { kind: 'password', password, secondFactor: secret },
    }),
  )
  const enter = async (typed: { password?: string; code?: string; at?: Temporal.Instant } = {}) => {
    const code = typed.code ?? (await generate({ secret }))
    const credentials = { name, password: typed.password ?? password, code }
    return town.act(storyteller, ctx => signIn(ctx, credentials, 'computer', refresh), { now: typed.at ?? now })
  }
  return { id, subject, secret, enter }
}

test('a code works once, also for who looked over the shoulder', async () => {
  const { enter, secret } = await somebody('eenmalig')
  const code = await generate({ secret })
  assert.equal((await enter({ code })).kind, 'signed-in')
  assert.equal((await enter({ code })).kind, 'refused')
})

test('of two who use one code at once, one gets in', async () => {
  const { enter, secret } = await somebody('tegelijk')
  const code = await generate({ secret })
  const results = await Promise.all([enter({ code }), enter({ code }), enter({ code })])
  assert.equal(results.filter(result => result.kind === 'signed-in').length, 1)
})

test('after five mistakes everyone waits, longer after each, and not even the right password helps', async () => {
  const { enter } = await somebody('geraden')
  for (let guess = 0; guess < 5; guess++) assert.equal((await enter({ password: 'geraden' })).kind, 'refused')
  const waiting = await enter()
  assert.deepEqual(waiting, { kind: 'wait', until: now.add({ minutes: 1 }) })
  assert.equal((await enter({ password: 'geraden', at: now.add({ minutes: 1 }) })).kind, 'refused')
  const longer = await enter({ at: now.add({ minutes: 2 }) })
  assert.deepEqual(longer, { kind: 'wait', until: now.add({ minutes: 3 }) })
  assert.equal((await enter({ at: now.add({ minutes: 3 }) })).kind, 'signed-in')
})

test('a name that nobody has waits just as long', async () => {
  const guess = (at = now) =>
    town.act(storyteller, ctx => signIn(ctx, { name: 'niemand', password, code: '123456' }, 'computer', refresh), {
      now: at,
    })
  for (let count = 0; count < 5; count++) assert.equal((await guess()).kind, 'refused')
  assert.deepEqual(await guess(), { kind: 'wait', until: now.add({ minutes: 1 }) })
})

test('guesses that are made at once are all counted', async () => {
  const { enter } = await somebody('storm')
  const results = await Promise.all(Array.from({ length: 8 }, () => enter({ password: 'geraden' })))
  assert.equal(results.filter(result => result.kind === 'refused').length, 5)
})

test('a code from paper works once, however it is typed over', async () => {
  const { enter, id } = await somebody('papier')
  const codes = await town.act(storyteller, ctx => makeRecoveryCodes(ctx, id))
  assert.equal(new Set(codes).size, 8)
  const [first = ''] = codes
  assert.equal((await enter({ code: first.toUpperCase().replaceAll('-', ' ') })).kind, 'signed-in')
  assert.equal((await enter({ code: first })).kind, 'refused')
})

test('new codes on paper make the old ones worthless', async () => {
  const { enter, id } = await somebody('vernieuwd')
  const [old = ''] = await town.act(storyteller, ctx => makeRecoveryCodes(ctx, id))
  await town.act(storyteller, ctx => makeRecoveryCodes(ctx, id))
  assert.equal((await enter({ code: old })).kind, 'refused')
})

test('a locked account lets nobody in, says so only to who knows the password, and whoever was in is out', async () => {
  const { enter, subject } = await somebody('slot')
  const entered = await enter()
  assert.ok(entered.kind === 'signed-in')
  const inside = browser(town.app, { cookie: `cjg_session=${entered.session}` })
  assert.equal((await inside.get('/inloggegevens')).status, 200)
  const turn = (state: 'open' | 'locked') =>
    town.act(actorOf(professionals.administrator), async ctx => {
      const account = (await accountOf(ctx, subject)) ?? assert.fail('no account')
      await setAccountStanding(ctx, account, state, 'proef')
    })
  await turn('locked')
  assert.equal((await inside.get('/inloggegevens')).status, 303)
  const paper = await town.act(storyteller, async ctx =>
    makeRecoveryCodes(ctx, (await accountOf(ctx, subject))?.id ?? assert.fail('no account')),
  )
  assert.equal((await enter({ password: 'geraden' })).kind, 'refused')
  assert.equal((await enter({ code: paper[0] ?? '' })).kind, 'locked')
  await turn('open')
  assert.equal((await enter({ code: paper[1] ?? '' })).kind, 'signed-in')
})

test('somebody sees where they are signed in and ends the others', async () => {
  const { enter, id } = await somebody('overal')
  const codes = await town.act(storyteller, ctx => makeRecoveryCodes(ctx, id))
  const [first, second] = [await enter({ code: codes[0] ?? '' }), await enter({ code: codes[1] ?? '' })]
  assert.ok(first.kind === 'signed-in' && second.kind === 'signed-in')
  const here = browser(town.app, { cookie: `cjg_session=${first.session}` })
  const there = browser(town.app, { cookie: `cjg_session=${second.session}` })
  assert.match(await (await here.get('/inloggegevens')).text(), /Log alle andere apparaten uit/)
  assert.equal((await here.post('/inloggegevens/andere-apparaten', {})).status, 303)
  assert.equal((await there.get('/inloggegevens')).status, 303)
  assert.equal((await here.get('/inloggegevens')).status, 200)
})

test('a season later nothing of signing in is left but the log', async () => {
  await town.act(storyteller, forgetSignIns, { now: now.add({ hours: 24 * 91 }) })
  const left = await town.act(storyteller, async ctx => [
    ...(await ctx.db.selectFrom('auth.sign_in').select('id').where('municipality', '=', '9901').execute()),
    ...(await ctx.db.selectFrom('auth.refused_sign_in').select('id').where('municipality', '=', '9901').execute()),
    ...(await ctx.db.selectFrom('auth.used_code').select('step').where('municipality', '=', '9901').execute()),
  ])
  assert.deepEqual(left, [])
})
