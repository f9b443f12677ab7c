import assert from 'node:assert/strict'
import { test } from 'node:test'
import { organisations } from '../../../../cast/town.ts'
import { browser } from '../../../../test/as.ts'
import { testTown } from '../../../../test/town.ts'
import { child, nurse, offer, parent, words, yesOf } from '../referrals/haddad.fixture.ts'
import { openReferral } from '../referrals/look-up.ts'
import { refer } from '../referrals/refer.ts'
import { withdrawReferral } from '../referrals/steps/steer-referral.ts'
import { closeLinks, linkOf } from './make-link.ts'

const town = await testTown()
const visitor = browser(town.app)
const visitorName = 'Jet Brug'

/** Sent to Jeugd-ggz De Brug, where nobody has an account: the address in the mail, and the code that is told apart. */
async function sentByLink() {
  const amir = await child(town, 'Amir', '2023-03-01')
  const rima = await parent(town, amir, 'Rima')
  const play = await offer(town, { name: 'Spelen in het groen', organisation: organisations.mentalHealthCare })
  const recipient = `${crypto.randomUUID()}@brug.example`
  const id = await town.act(nurse, async ctx => {
    const referring = await refer(ctx, { child: amir, offer: play, ...words, said: yesOf(rima), recipient })
    return referring.kind === 'sent' ? referring.id : assert.fail(referring.kind)
  })
  const code = await town.act(nurse, async ctx => (await linkOf(ctx, id))?.code ?? assert.fail('no code'))
  return { id, recipient, code, address: await lastMail(recipient) }
}

async function lastMail(recipient: string): Promise<string> {
  const bodies = await town.database.transaction({ role: 'cjg_app', municipality: '9901' }, db =>
    db.selectFrom('mail.message').select('body').where('recipient', '=', recipient).orderBy('created_at').execute(),
  )
  const body = bodies.at(-1)?.body ?? assert.fail('no mail')
  assert.doesNotMatch(body, /Amir|Haddad|Rima|slaap|ritme/)
  return /\/ontvangen\/[\w-]{43}/.exec(body)?.[0] ?? assert.fail('no address in the mail')
}

const enter = (address: string, code: string) => visitor.post(address, { code, visitor: visitorName })

async function opened() {
  const sent = await sentByLink()
  const answer = await enter(sent.address, `${sent.code.slice(0, 3)} ${sent.code.slice(3)}`)
  return { ...sent, answer, visit: answer.headers.get('location') ?? '' }
}

test('the mail opens nothing without the code, and the page does not tell whether there is anything', async () => {
  const { address } = await sentByLink()
  const real = (await (await visitor.get(address)).text()).replaceAll(/[\w-]{43}|[\da-f-]{36}/g, '')
  const made = (await (await visitor.get(`/ontvangen/${'x'.repeat(43)}`)).text()).replaceAll(
    /[\w-]{43}|[\da-f-]{36}/g,
    '',
  )
  assert.equal(real, made)
  assert.doesNotMatch(real, /Amir|Haddad/)
})

test('mail and code together open it once, for a short while, and the sender sees who read it', async () => {
  const { id, address, code, visit } = await opened()
  const page = await visitor.get(visit)
  assert.match(await page.text(), /Amir Haddad/)
  assert.equal(page.headers.get('referrer-policy'), 'strict-origin')
  assert.equal(page.headers.get('cache-control'), 'no-store')
  assert.equal((await enter(address, code)).status, 422)
  const seen = await town.act(nurse, ctx => openReferral(ctx, id))
  assert.equal(seen.referral.receipt?.by, visitorName)
})

test('in the database the address is only known by its hash, and the code only sealed', async () => {
  const { address, code, visit } = await opened()
  const rows = await town.database.transaction({ role: 'cjg_app', municipality: '9901' }, async db =>
    JSON.stringify([
      await db.selectFrom('guidance.link').selectAll().execute(),
      await db.selectFrom('guidance.link_invitation').selectAll().execute(),
      await db.selectFrom('guidance.link_visit').selectAll().execute(),
      await db.selectFrom('web.idempotency').selectAll().execute(),
      await db.selectFrom('audit.event').select(['detail', 'object']).execute(),
    ]),
  )
  for (const secret of [address.slice(-43), visit.slice(-43), `"${code}"`]) assert.ok(!rows.includes(secret))
})

test('after five wrong codes the link is locked, also for the right one', async () => {
  const { address, code } = await sentByLink()
  const wrong = code === '000000' ? '000001' : '000000'
  for (let tries = 0; tries < 5; tries += 1) assert.equal((await enter(address, wrong)).status, 422)
  assert.equal((await enter(address, code)).status, 422)
})

test('five wrong codes at the same moment count as five', async () => {
  const { id, address, code } = await sentByLink()
  const wrong = code === '000000' ? '000001' : '000000'
  await Promise.all(Array.from({ length: 5 }, () => enter(address, wrong)))
  assert.equal((await town.act(nurse, ctx => linkOf(ctx, id)))?.standing, 'locked')
})

test('who reads by a link replies, starts and writes back under a name', async () => {
  const { id, visit } = await opened()
  const by = { visitor: 'Jet Brug' }
  assert.equal((await visitor.post(`${visit}/antwoord`, { ...by, kind: 'accepted', words: 'Welkom.' })).status, 303)
  await visitor.post(`${visit}/wachtlijst`, { ...by, place: '4', expectedOn: '2027-02-01', meanwhile: 'Speelgroep.' })
  await visitor.post(`${visit}/begin`, { ...by, startOn: '2026-11-23' })
  await visitor.post(`${visit}/einde`, { ...by, endOn: '2026-11-23', outcome: 'finished' })
  await visitor.post(`${visit}/terugkoppeling`, { ...by, report: 'Hij speelt weer.' })
  const { referral, standing } = await town.act(nurse, ctx => openReferral(ctx, id))
  assert.equal(standing.kind, 'reported')
  assert.deepEqual(
    referral.reports.map(({ words: said, by: name }) => [said, name]),
    [['Hij speelt weer.', 'Jet Brug']],
  )
})

test('a referral that is taken back closes at once, also for who is reading', async () => {
  const { id, visit } = await opened()
  await town.act(nurse, ctx => withdrawReferral(ctx, id, 'Het gezin wil niet meer.'))
  const page = await (await visitor.get(visit)).text()
  assert.match(page, /is ingetrokken/)
  assert.doesNotMatch(page, /Amir|Haddad|wil niet meer/)
})

test('a link that the sender closes opens nothing any more, and what was typed is not lost', async () => {
  const { id, visit } = await opened()
  await town.act(nurse, async ctx => closeLinks(ctx, (await openReferral(ctx, id)).referral))
  const late = await (
    await visitor.post(`${visit}/terugkoppeling`, { visitor: 'Jet', report: 'Een lange brief.' })
  ).text()
  assert.match(late, /Het uur is voorbij[\s\S]*Een lange brief/)
  assert.doesNotMatch(late, /Amir/)
})

test('a used address brings a fresh mail, no more than once in five minutes', async () => {
  const { recipient, address, visit } = await opened()
  const count = () =>
    town.database.transaction({ role: 'cjg_app', municipality: '9901' }, async db => {
      const rows = await db.selectFrom('mail.message').select('id').where('recipient', '=', recipient).execute()
      return rows.length
    })
  await visitor.post(`${visit}/opnieuw`, {})
  await visitor.post(`${address}/opnieuw`, {})
  assert.equal(await count(), 1)
})
