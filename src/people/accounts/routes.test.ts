/** From the desk to a first sign-in: a parent and grandma make an account with a link, and get a new way in when theirs is lost. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { generate } from 'otplib'
import { kramer } from '../../../cast/families-apart.ts'
import { actorOf, storyteller } from '../../../cast/open-town.ts'
import { registerFamily } from '../../../cast/register-family.ts'
import { professionals } from '../../../cast/town.ts'
import { as, type Browser, browser } from '../../../test/as.ts'
import { now, testTown, today } from '../../../test/town.ts'
import { accountOf } from '../../platform/auth/accounts/account.ts'
import { recordCustody } from '../record-kinship.ts'
import { families } from './families.ts'
import { inviteToAccount } from './invite-to-account.ts'

const town = await testTown()
const withoutButtons = {
  ...kramer,
  guardians: kramer.guardians.map(({ slug: _, ...guardian }) => guardian),
  children: kramer.children.map(({ slug: _, ...child }) => child),
}
const people = await town.act(storyteller, ctx => registerFamily(ctx, withoutButtons))
const [tijn, isa] = [people.children.get('Tijn') ?? '', people.children.get('Isa') ?? '']
const eva = people.guardians.get('Eva') ?? assert.fail('no Eva')
const path = `/jeugd/${tijn}/gezin/${eva}/account`
const seen = { identity: 'document-seen', note: 'aan de balie, 23 november', email: 'eva@voorbeeld.nl' }
const password = 'vier losse woorden'
const desk = await as(town.app, 'balie')

const wordsOf = async (response: Response) =>
  (await response.text()).replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
const post = () =>
  town.act(storyteller, ctx =>
    ctx.db
      .selectFrom('mail.message')
      .selectAll()
      .where('municipality', '=', '9901')
      .orderBy('created_at')
      .orderBy('id')
      .execute(),
  )
async function linkTo(recipient: string): Promise<string> {
  const mail = (await post()).findLast(one => one.recipient === recipient)
  return /https:\/\/localhost(\/activeren\/[\w-]+)/.exec(mail?.body ?? '')?.[1] ?? assert.fail('no link')
}

/** Chooses a name and password, puts the secret in an authenticator and types its code. */
async function activate(
  link: string,
  signInName: string,
): Promise<{ readonly secret: string; readonly inside: Browser }> {
  const passerBy = browser(town.app)
  assert.equal((await passerBy.post(link, { signInName, password })).headers.get('location'), `${link}/code`)
  const page = await (await passerBy.get(`${link}/code`)).text()
  const secret = /secret=([A-Z2-7]+)/.exec(page)?.[1] ?? assert.fail('no secret')
  const done = await passerBy.post(`${link}/code`, { code: await generate({ secret }) })
  assert.equal(done.headers.get('location'), '/mijn/inloggegevens?welkom')
  const cookie = done.headers.get('set-cookie')?.split(';')[0] ?? ''
  return { secret, inside: browser(town.app, { cookie }) }
}

test('the desk sends a mother a link, and nothing about her stands in the mail', async () => {
  assert.equal((await desk.post(path, seen)).status, 303)
  const [mail] = await post()
  assert.doesNotMatch(`${mail?.subject} ${mail?.body}`, /Eva|Kramer|Tijn/)
  assert.match(await wordsOf(await desk.get(path)), /uitgenodigd/)
})

test('without having seen who it is, the desk sends nothing', async () => {
  const response = await desk.post(path, { ...seen, identity: '', note: '' })
  assert.equal(response.status, 422)
  assert.equal((await post()).length, 1)
})

test('she makes her account, is in, and makes her codes for a lost telephone', async () => {
  const { inside } = await activate(await linkTo('eva@voorbeeld.nl'), 'eva@voorbeeld.nl')
  assert.match(await wordsOf(await inside.get('/mijn/inloggegevens?welkom')), /Je account is klaar/)
  assert.match(await wordsOf(await inside.get('/mijn')), /Hallo Eva/)
  const codes = await inside.post('/mijn/inloggegevens/herstelcodes', {})
  assert.equal((await codes.text()).match(/<kbd>[a-z2-9]{4}-[a-z2-9]{4}-[a-z2-9]{4}<\/kbd>/g)?.length, 8)
})

test('the secret of a link stands nowhere among the forms that were sent', async () => {
  const kept = await town.database.transaction({ role: 'cjg_app', municipality: '9901' }, db =>
    db.selectFrom('web.idempotency').selectAll().execute(),
  )
  assert.doesNotMatch(JSON.stringify(kept), /activeren/)
})

test('a link works once, and nobody is told whether there ever was one', async () => {
  const used = await linkTo('eva@voorbeeld.nl')
  const never = `/activeren/${'x'.repeat(43)}`
  // The choice of language names the address that was asked for; nothing else may differ.
  const told = async (link: string) => {
    const answer = await browser(town.app).get(link)
    return { status: answer.status, page: (await answer.text()).replaceAll(link, 'the link') }
  }
  const [one, other] = [await told(used), await told(never)]
  assert.equal(one.status, 404)
  assert.deepEqual(one, other)
})

test('with a wrong code there is no account', async () => {
  await desk.post(`/jeugd/${isa}/gezin/${isa}/account`, { ...seen, email: 'isa@voorbeeld.nl' })
  const link = await linkTo('isa@voorbeeld.nl')
  await browser(town.app).post(link, { signInName: 'isa', password })
  const wrong = await browser(town.app).post(`${link}/code`, { code: '000000' })
  assert.equal(wrong.status, 422)
  assert.match(await wordsOf(wrong), /Deze code klopt niet/)
})

test('a name that somebody has, and a password that is short, are told of kindly', async () => {
  const link = await linkTo('isa@voorbeeld.nl')
  const taken = await browser(town.app).post(link, { signInName: 'eva@voorbeeld.nl', password })
  assert.match(await wordsOf(taken), /heeft iemand anders al/)
  const short = await browser(town.app).post(link, { signInName: 'isa', password: 'kort' })
  assert.match(await wordsOf(short), /minstens 12 tekens/)
})

test('a second link makes the first worthless, and a link that was taken back opens nothing', async () => {
  const own = `/jeugd/${isa}/gezin/${isa}/account`
  const first = await linkTo('isa@voorbeeld.nl')
  await desk.post(own, { ...seen, email: 'isa@voorbeeld.nl' })
  const second = await linkTo('isa@voorbeeld.nl')
  assert.equal((await browser(town.app).get(first)).status, 404)
  assert.equal((await browser(town.app).get(second)).status, 200)
  await desk.post(`${own}/intrekken`, {})
  assert.equal((await browser(town.app).get(second)).status, 404)
})

test('a link is over after a week', async () => {
  await desk.post(`/jeugd/${isa}/gezin/${isa}/account`, { ...seen, email: 'isa@voorbeeld.nl' })
  const { openInvitation } = await import('../../platform/auth/invitations/activate.ts')
  const word = (await linkTo('isa@voorbeeld.nl')).replace('/activeren/', '')
  const at = (days: number) =>
    town.act(storyteller, ctx => openInvitation(ctx, word), { now: now.add({ hours: 24 * days }) })
  assert.ok(await at(6))
  assert.equal(await at(7), undefined)
})

test('who lost the telephone gets a new way in; the old one is dead at once, and another address hears of it', async () => {
  await town.act(storyteller, ctx =>
    ctx.db
      .updateTable('people.person')
      .set({ email: 'eva@bekend.nl' })
      .where('municipality', '=', '9901')
      .where('id', '=', eva)
      .execute(),
  )
  await desk.post(path, { ...seen, email: 'eva@nieuw.nl' })
  assert.ok((await post()).some(one => one.recipient === 'eva@bekend.nl' && /Was jij dat niet/.test(one.body)))
  const old = await browser(town.app).post('/inloggen', { name: 'eva@voorbeeld.nl', password, code: '123456' })
  assert.equal(old.status, 422)
  const link = await linkTo('eva@nieuw.nl')
  assert.match(await wordsOf(await browser(town.app).get(link)), /Je gebruikersnaam blijft eva@voorbeeld.nl/)
  const { inside } = await activate(link, '')
  assert.match(await wordsOf(await inside.get('/mijn')), /Hallo Eva/)
})

test('a child of eight gets no account', async () => {
  const page = await wordsOf(await desk.get(`/jeugd/${tijn}/gezin/${tijn}/account`))
  assert.match(page, /vanaf 12 jaar/)
  assert.equal((await desk.post(`/jeugd/${tijn}/gezin/${tijn}/account`, seen)).status, 422)
})

test('a closed account lets nobody in, and a new one can be made', async () => {
  await desk.post(`${path}/stand`, { to: 'closed', reason: 'op verzoek' })
  assert.match(await wordsOf(await desk.get(path)), /geen account/)
})

const nurse = actorOf(professionals.nurse)
const grandma = { givenNames: 'Ria', familyName: 'Bos' }

test('grandma is asked into a plan, makes her account, and sees no child', async () => {
  const invited = await town.act(nurse, ctx =>
    inviteToAccount(ctx, { whom: grandma, email: 'ria@voorbeeld.nl', role: 'supporter', identity: 'asked-by-family' }),
  )
  assert.equal(invited.kind, 'invited')
  const { inside } = await activate(await linkTo('ria@voorbeeld.nl'), 'oma-ria')
  assert.doesNotMatch(await wordsOf(await inside.get('/mijn')), /Tijn/)
})

test('on the word of a family alone nobody gets the account of a parent', async () => {
  const mark = people.guardians.get('Mark') ?? assert.fail('no Mark')
  const invited = await town.act(nurse, ctx =>
    inviteToAccount(ctx, {
      whom: { person: mark },
      email: 'x@voorbeeld.nl',
      role: 'supporter',
      identity: 'asked-by-family',
    }),
  )
  assert.deepEqual(invited, { kind: 'refused', because: 'identity-first' })
})

test('grandma who becomes guardian of a child here comes to show who she is before she gets in again', async () => {
  const email = 'hanna@voorbeeld.nl'
  const invited = await town.act(nurse, ctx =>
    inviteToAccount(ctx, {
      whom: { ...grandma, givenNames: 'Hanna' },
      email,
      role: 'supporter',
      identity: 'asked-by-family',
    }),
  )
  assert.ok(invited.kind === 'invited')
  await activate(await linkTo(email), 'hanna')
  const refreshed = () =>
    town.act(storyteller, async ctx => families.refresh(ctx, (await accountOf(ctx, invited.person))?.id ?? ''))
  assert.equal(await refreshed(), true)
  const custody = { relation: 'guardian', custody: 'with-custody', since: today } as const
  const child = people.children.get('Tijn') ?? assert.fail('no Tijn')
  await town.act(nurse, ctx => recordCustody(ctx, { ...custody, child, guardian: invited.person }))
  assert.equal(await refreshed(), false)
})
