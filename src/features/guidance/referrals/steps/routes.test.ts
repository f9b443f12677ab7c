import assert from 'node:assert/strict'
import { test } from 'node:test'
import { as } from '../../../../../test/as.ts'
import { testTown } from '../../../../../test/town.ts'
import { actorFor, child, colleagueOf, day, nurse, offer, parent, receiver, sent } from '../haddad.fixture.ts'
import { referralsOf } from '../look-up.ts'
import { setReplyTerm } from '../reply-term.ts'
import { acceptReferral, declineReferral } from './reply-to-referral.ts'
import { endHelp, reportBack, startHelp } from './take-step.ts'

const town = await testTown()
const sender = await as(town.app, 'jeugdverpleegkundige')
const worker = await as(town.app, 'wijkteam')

test('a nurse chooses an offer that fits the age, sends the referral, and sees that it waits', async () => {
  const amir = await child(town, 'Amir', '2023-03-01')
  const rima = await parent(town, amir, 'Rima')
  const coach = await offer(town)
  await offer(town, { name: 'Voor tieners', minimumAge: 12, maximumAge: 18 })
  const choice = await (await sender.get(`/verwijzingen/nieuw?kind=${amir}`)).text()
  assert.match(choice, /Gezinscoach/)
  assert.doesNotMatch(choice, /Voor tieners/)
  const fields = { child: amir, offer: coach, question: 'Wie helpt ons?', needed: 'Amir slaapt slecht.' }
  const items = { item: ['name', 'question'], 'reason-name': 'om te weten wie', 'reason-question': 'om te helpen' }
  const rest = { ...items, handover: 'warm', givenOn: '2026-11-20', ground: '', groundReason: '' }
  const refused = await sender.post('/verwijzingen', { ...fields, ...rest })
  assert.equal(refused.status, 422)
  assert.match(await refused.text(), /Nog niet gevraagd: ouder met gezag/)
  const answer = await sender.post('/verwijzingen', { ...fields, ...rest, [`says-${rima}`]: 'yes' })
  assert.equal(answer.status, 303)
  const page = await (await sender.get(answer.headers.get('location') ?? '')).text()
  assert.match(page, /Deze verwijzing wacht op antwoord van Wijkteam Noord/)
  assert.match(page, /Rima Haddad: ja, op 20 november 2026/)
})

test('only the two organisations see a referral, and nobody of another municipality', async () => {
  const { id } = await sent(town)
  assert.equal((await sender.get(`/verwijzingen/${id}`)).status, 200)
  assert.equal((await worker.get(`/verwijzingen/${id}`)).status, 200)
  assert.equal((await (await as(town.app, 'pedagoog')).get(`/verwijzingen/${id}`)).status, 404)
  const neighbour = await as(town.app, 'wijkteam', 'biezendrecht.localhost')
  assert.equal((await neighbour.get(`/verwijzingen/${id}`)).status, 404)
})

test('the sender cannot accept in the name of the receiver', async () => {
  const { id } = await sent(town)
  assert.equal((await sender.post(`/verwijzingen/${id}/antwoord`, { kind: 'accepted', words: '' })).status, 404)
})

test('the sender sees each step until the letter comes back', async () => {
  const { id } = await sent(town)
  const seen = async () => (await sender.get(`/verwijzingen/${id}`)).text()
  await worker.post(`/verwijzingen/${id}/antwoord`, { kind: 'accepted', words: 'We bellen morgen.' })
  assert.match(await seen(), /Karim Bakker van Wijkteam Noord nam de verwijzing aan/)
  await worker.post(`/verwijzingen/${id}/begin`, { startOn: '2026-11-23' })
  assert.match(await seen(), /De hulp van Wijkteam Noord is begonnen op 23 november 2026/)
  await worker.post(`/verwijzingen/${id}/einde`, { endOn: '2026-11-23', outcome: 'finished' })
  assert.match(await seen(), /De terugkoppeling volgt nog/)
  await worker.post(`/verwijzingen/${id}/terugkoppeling`, { report: 'Het ritme is terug.' })
  const last = await seen()
  assert.match(last, /klaar en teruggekoppeld/)
  assert.match(last, /Het ritme is terug/)
})

test('a referral that is not taken on says why, and what the family can do', async () => {
  const { id } = await sent(town)
  const declined = { kind: 'declined', reason: 'full', declineWords: '' }
  assert.equal((await worker.post(`/verwijzingen/${id}/antwoord`, declined)).status, 422)
  await worker.post(`/verwijzingen/${id}/antwoord`, { ...declined, declineWords: 'Bel de huisarts.' })
  const page = await (await sender.get(`/verwijzingen/${id}`)).text()
  assert.match(page, /nam de verwijzing niet aan: geen plek. Bel de huisarts/)
})

test('of two colleagues who reply at once one wins, and the other is told who', async () => {
  const { id } = await sent(town)
  const colleague = await colleagueOf(town)
  const [first, second] = await Promise.all([
    town.act(receiver, ctx => acceptReferral(ctx, id)),
    town.act(colleague, ctx => declineReferral(ctx, id, 'full', 'Geen plek.')),
  ])
  assert.deepEqual([first.kind, second.kind].toSorted(), ['overtaken', 'replied'])
  const late = await worker.post(`/verwijzingen/${id}/antwoord`, { kind: 'accepted', words: 'Ik wilde net bellen.' })
  assert.equal(late.status, 409)
  assert.match(await late.text(), /was je net voor.*Ik wilde net bellen/)
})

test('a referral without a reply nags its sender after five working days, or what the municipality agreed', async () => {
  const { id } = await sent(town, { on: '2026-11-13' })
  const list = async () => (await sender.get('/verwijzingen')).text()
  assert.match(await list(), /geen antwoord: vraag ernaar/)
  assert.match(
    await (await sender.get(`/verwijzingen/${id}`)).text(),
    /Er had op 20 november 2026 een antwoord moeten zijn/,
  )
  await town.act(nurse, ctx => setReplyTerm(ctx, 10))
  assert.doesNotMatch(await list(), /geen antwoord: vraag ernaar/)
})

test('the sender takes a referral back at any time, and from then on the receiver reads nothing of the family', async () => {
  const { id } = await sent(town)
  await town.act(receiver, async ctx => {
    await acceptReferral(ctx, id)
    await startHelp(ctx, id, ctx.today)
  })
  assert.match(await (await worker.get(`/verwijzingen/${id}`)).text(), /Amir slaapt slecht/)
  await sender.post(`/verwijzingen/${id}/intrekking`, { withdrawReason: 'Het gezin wil wachten.' })
  const closed = await (await worker.get(`/verwijzingen/${id}`)).text()
  assert.match(closed, /Deze verwijzing is ingetrokken/)
  assert.doesNotMatch(closed, /Amir|Haddad|Het gezin wil wachten/)
  const late = await worker.post(`/verwijzingen/${id}/terugkoppeling`, { report: 'Het ging goed.' })
  assert.equal(late.status, 409)
  assert.match(await late.text(), /Het ging goed/)
})

test('the receiver reads what was picked and nothing beside it', async () => {
  const amir = await child(town, 'Amir', '2023-03-01')
  const rima = await parent(town, amir, 'Rima')
  const fields = { child: amir, offer: await offer(town), question: 'Wie helpt ons?', needed: 'Amir slaapt slecht.' }
  const items = {
    item: ['birth-date', 'question'],
    'reason-birth-date': 'om te zien of het past',
    'reason-question': 'x',
  }
  const rest = {
    ...items,
    handover: 'cold',
    givenOn: '2026-11-20',
    ground: '',
    groundReason: '',
    [`says-${rima}`]: 'yes',
  }
  const preview = await (await sender.post('/verwijzingen/voorbeeld', { ...fields, ...rest })).text()
  const answer = await sender.post('/verwijzingen', { ...fields, ...rest })
  const page = await (await worker.get(answer.headers.get('location') ?? '')).text()
  const shown = /<section id="(?:voorbeeld|gekregen)"[\s\S]*?<\/dl>/
  const items1 = shown.exec(preview)?.[0].replace(/^[\s\S]*?<dl/, '')
  assert.ok(items1 && items1 === shown.exec(page)?.[0].replace(/^[\s\S]*?<dl/, ''))
  assert.match(page, /1 maart 2023/)
  assert.doesNotMatch(page, /Haddad|Amir|Rima|06 00 00 00 01/)
})

test('a BSN is not sent along, also not in a text', async () => {
  const amir = await child(town, 'Amir', '2023-03-01')
  const rima = await parent(town, amir, 'Rima')
  const fields = { child: amir, offer: await offer(town), question: 'Wie helpt ons?', needed: 'BSN 9999.00.080' }
  const items = { item: ['question', 'note'], 'reason-note': 'x', 'reason-question': 'x' }
  const rest = {
    ...items,
    handover: 'cold',
    givenOn: '2026-11-20',
    ground: '',
    groundReason: '',
    [`says-${rima}`]: 'yes',
  }
  const answer = await sender.post('/verwijzingen', { ...fields, ...rest })
  assert.equal(answer.status, 422)
  assert.match(await answer.text(), /burgerservicenummer/)
})

test('a mother with custody sees the steps of the referral, a father without custody and a stranger see none', async () => {
  const { id, child: amir, mother } = await sent(town)
  const father = await parent(town, amir, 'Yousef', 'without-custody')
  const stranger = await parent(town, await child(town, 'Bo', '2020-01-01'), 'Els')
  await town.act(receiver, async ctx => {
    await acceptReferral(ctx, id)
    await startHelp(ctx, id, day('2026-11-23'))
    await endHelp(ctx, id, { on: day('2026-11-23'), outcome: 'finished' })
    await reportBack(ctx, id, 'Het ritme is terug.')
  })
  const seenBy = (person: typeof mother) =>
    town.act(actorFor(person, 'x', 'parent'), async ctx => (await referralsOf(ctx, amir)).map(one => one.standing.kind))
  assert.deepEqual(await seenBy(mother), ['reported'])
  assert.deepEqual(await seenBy(father), [])
  assert.deepEqual(await seenBy(stranger), [])
})
