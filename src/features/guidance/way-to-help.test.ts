/** From the question to the letter: what a family asks, chooses, refuses and hears. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { storyteller } from '../../../cast/open-town.ts'
import { admit } from '../../../cast/register-family.ts'
import { organisations } from '../../../cast/town.ts'
import { as } from '../../../test/as.ts'
import { testTown } from '../../../test/town.ts'
import { getChild, type PersonId } from '../../people/index.ts'
import { lettersForPlan, withdrawAsFamily } from './family/family-step.ts'
import { nextOf, proposeOffer, shortlistOf } from './offers/shortlist.ts'
import { clarifyQuestion, openQuestion } from './questions/clarify-question.ts'
import type { QuestionWords } from './questions/question.ts'
import { actorFor, child, nurse, offer, parent, receiver, sent, words, yesOf } from './referrals/haddad.fixture.ts'
import { openReferral } from './referrals/look-up.ts'
import { refer } from './referrals/refer.ts'
import { nagSilent } from './referrals/silence/nag-silent.ts'
import { acceptReferral, declineReferral } from './referrals/steps/reply-to-referral.ts'
import { endHelp, reportBack } from './referrals/steps/take-step.ts'

const town = await testTown()
const sender = await as(town.app, 'jeugdverpleegkundige')
const asked: QuestionWords = {
  words: 'Wie helpt ons met slapen?',
  asker: 'parent',
  forWhom: 'family',
  since: '',
  tried: '',
  wish: '',
  language: '',
  travel: 'anywhere',
  cost: 'any',
  longestWait: null,
  moments: '',
}
let count = 0
/** A child whose mother reads along, and the question that was made clear with her. */
async function question() {
  count += 1
  const amir = await child(town, 'Amir', '2023-03-01')
  const rima = await parent(town, amir, 'Rima')
  const slug = `rima${count}`
  await town.act(storyteller, ctx => admit(ctx, slug, 'Rima Haddad', rima, 'parent'))
  const id = await town.act(nurse, async ctx => clarifyQuestion(ctx, await getChild(ctx, amir), asked))
  return { id, amir, rima, mother: await as(town.app, slug) }
}

test('the family reads the question, and of two who reword it at once the second reads both texts', async () => {
  const { id, mother } = await question()
  const reword = (what: string) =>
    sender.post(`/hulpvragen/${id}`, { ...asked, longestWait: '', words: what, version: '1' })
  assert.equal((await reword('Wie helpt ons met slapen en eten?')).status, 303)
  const second = await reword('Wie helpt ons ’s nachts?')
  assert.equal(second.status, 409)
  const both = await second.text()
  assert.match(both, /slapen en eten/)
  assert.match(both, /Wie helpt ons ’s nachts/)
  const page = await (await mother.get('/mijn/hulp')).text()
  assert.match(page, /slapen en eten/)
  assert.match(page, /1 eerdere versie/)
})

test('another organisation reads neither the question nor what the family chooses from', async () => {
  const { id } = await question()
  assert.equal((await (await as(town.app, 'wijkteam')).get(`/hulpvragen/${id}`)).status, 404)
  assert.equal((await (await as(town.app, 'pedagoog')).get(`/hulpvragen/${id}/aanbod`)).status, 404)
})

test('the mother chooses in Mijn CJG only from what lies before her, and her last choice counts', async () => {
  const { id, mother } = await question()
  const [coach, other] = [await offer(town), await offer(town, { name: 'Slaapcursus' })]
  await town.act(nurse, ctx => proposeOffer(ctx, id, coach, ''))
  assert.equal((await mother.post(`/mijn/hulp/vragen/${id}/keuze`, { offer: other })).status, 404)
  assert.equal((await mother.post(`/mijn/hulp/vragen/${id}/keuze`, { offer: coach })).status, 303)
  const { choice } = await town.act(nurse, async ctx => shortlistOf(ctx, await openQuestion(ctx, id)))
  assert.deepEqual([choice?.offer, choice?.way, choice?.by], [coach, 'in-portal', 'Rima Haddad'])
})

test('a declined referral goes on to the next choice once, and only with a yes for the new receiver', async () => {
  const { id, amir, rima } = await question()
  const [coach, course] = [await offer(town), await offer(town, { name: 'Slaapcursus' })]
  for (const one of [coach, course]) await town.act(nurse, ctx => proposeOffer(ctx, id, one, ''))
  const first = await town.act(nurse, ctx =>
    refer(ctx, { child: amir, offer: coach, ...words, said: yesOf(rima), helpQuestion: id }),
  )
  const before = first.kind === 'sent' ? first.id : assert.fail(first.kind)
  const onTo = (...yes: readonly PersonId[]) =>
    town.act(nurse, ctx =>
      refer(ctx, { child: amir, offer: course, ...words, said: yesOf(...yes), helpQuestion: id, redirectOf: before }),
    )
  assert.deepEqual(await onTo(rima), { kind: 'not-now', because: 'still-runs' })
  await town.act(receiver, ctx => declineReferral(ctx, before, 'full', 'Geen plek.'))
  const next = await town.act(nurse, async ctx => nextOf(await shortlistOf(ctx, await openQuestion(ctx, id))))
  assert.equal(next?.id, course)
  assert.equal((await onTo()).kind, 'refused')
  assert.equal((await onTo(rima)).kind, 'sent')
  assert.deepEqual(await onTo(rima), { kind: 'not-now', because: 'redirected-before' })
})

test('a mother takes her consent back while help runs, and from then on the receiver reads nothing', async () => {
  const { id, mother } = await sent(town)
  await town.act(receiver, ctx => acceptReferral(ctx, id))
  const withdrawing = await town.act(actorFor(mother, 'Rima', 'parent'), ctx => withdrawAsFamily(ctx, id, ''))
  assert.equal(withdrawing.kind, 'withdrawn')
  const seen = await town.act(receiver, ctx => openReferral(ctx, id))
  assert.deepEqual([seen.sight, seen.referral.items, seen.referral.question], ['closed', [], ''])
})

test('the no of a parent does not stop help that a youth of 14 keeps wishing', async () => {
  const noor = await child(town, 'Noor', '2012-01-01')
  const mother = await parent(town, noor, 'Elif')
  const said = {
    ...yesOf(noor),
    answers: [{ person: noor, says: 'yes' } as const, { person: mother, says: 'no' } as const],
    exception: { ground: 'youth-keeps-wish', reason: 'Noor vraagt er al maanden om.' } as const,
  }
  const coach = await offer(town)
  const referring = await town.act(nurse, ctx => refer(ctx, { child: noor, offer: coach, ...words, said }))
  const id = referring.kind === 'sent' ? referring.id : assert.fail(referring.kind)
  const as14 = await town.act(actorFor(mother, 'Elif', 'parent'), ctx => withdrawAsFamily(ctx, id, 'Ik wil dit niet.'))
  assert.equal(as14.kind, 'stands-without')
  const herself = await town.act(actorFor(noor, 'Noor', 'youth'), ctx => withdrawAsFamily(ctx, id, 'Toch niet.'))
  assert.equal(herself.kind, 'withdrawn')
})

test('an objection is answered by the sender, and the family reads the answer', async () => {
  const { id, mother } = await sent(town)
  await town.act(storyteller, ctx => admit(ctx, 'rima-bezwaar', 'Rima Haddad', mother, 'parent'))
  const family = await as(town.app, 'rima-bezwaar')
  await family.post(`/mijn/hulp/${id}/bezwaar`, { objection: 'Dit nummer klopt niet.' })
  assert.match(await (await sender.get('/verwijzingen')).text(), /bezwaar van het gezin: antwoord/)
  const { referral } = await town.act(nurse, ctx => openReferral(ctx, id))
  const [objection] = referral.objections
  await sender.post(`/verwijzingen/${id}/bezwaar`, { objection: objection?.id ?? '', answer: 'Het is aangepast.' })
  assert.match(await (await family.get(`/mijn/hulp/${id}`)).text(), /Het is aangepast/)
})

test('only a letter that the family laid there is with its plan', async () => {
  const { id, child: amir, mother } = await sent(town)
  await town.act(receiver, async ctx => {
    await acceptReferral(ctx, id)
    await endHelp(ctx, id, { on: ctx.today, outcome: 'finished' })
    await reportBack(ctx, id, 'Het ritme is terug.')
  })
  await town.act(storyteller, ctx => admit(ctx, 'rima-brief', 'Rima Haddad', mother, 'parent'))
  const family = await as(town.app, 'rima-brief')
  const letters = () => town.act(nurse, async ctx => (await lettersForPlan(ctx, [amir])).map(one => one.words))
  assert.deepEqual(await letters(), [])
  const { referral } = await town.act(nurse, ctx => openReferral(ctx, id))
  const letter = referral.reports[0]?.id ?? ''
  await family.post(`/mijn/hulp/${id}/brief`, { letter, says: 'yes' })
  assert.deepEqual(await letters(), ['Het ritme is terug.'])
  await family.post(`/mijn/hulp/${id}/brief`, { letter, says: 'no' })
  assert.deepEqual(await letters(), [])
})

test('a partner finds what came in for its own organisation, and nothing else of the family', async () => {
  const amir = await child(town, 'Amir', '2023-03-01')
  const rima = await parent(town, amir, 'Rima')
  const play = await offer(town, { name: 'Meespelen', organisation: organisations.childcare })
  const referring = await town.act(nurse, ctx => refer(ctx, { child: amir, offer: play, ...words, said: yesOf(rima) }))
  const id = referring.kind === 'sent' ? referring.id : assert.fail(referring.kind)
  const partner = await as(town.app, 'kinderopvang')
  assert.match(await (await partner.get('/verwijzingen')).text(), /Amir Haddad/)
  assert.equal((await partner.get(`/verwijzingen/${id}`)).status, 200)
  const other = await as(town.app, 'intern-begeleider')
  assert.equal((await other.get(`/verwijzingen/${id}`)).status, 404)
  assert.doesNotMatch(await (await other.get('/verwijzingen')).text(), /Amir/)
})

test('every night silence is said to receiver and sender, and on the tenth working day to the sender’s organisation', async () => {
  await sent(town, { on: '2026-10-26' })
  const mails = async (on: string) => {
    const now = Temporal.Instant.from(`${on}T06:10:00Z`)
    await town.act(storyteller, nagSilent, { now })
    return town.act(storyteller, async ({ db }) => {
      const rows = await db.selectFrom('mail.message').select('recipient').where('created_at', '=', now).execute()
      return new Set(rows.map(({ recipient }) => recipient))
    })
  }
  assert.deepEqual(await mails('2026-11-02'), new Set())
  assert.deepEqual(
    await mails('2026-11-03'),
    new Set(['info@organisatie3.example', 'jeugdverpleegkundige@vlierdam.example']),
  )
  assert.deepEqual(await mails('2026-11-04'), new Set())
  assert.deepEqual(await mails('2026-11-16'), new Set(['info@organisatie2.example']))
})
