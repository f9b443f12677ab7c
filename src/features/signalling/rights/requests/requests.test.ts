import assert from 'node:assert/strict'
import { test } from 'node:test'
import { storyteller } from '../../../../../cast/open-town.ts'
import { admit } from '../../../../../cast/register-family.ts'
import { as } from '../../../../../test/as.ts'
import { testTown } from '../../../../../test/town.ts'
import type { Actor } from '../../../../platform/ctx.ts'
import { adviseOnRequest, decideRequest, joinRequest, matchesOf, mindRights, ownReports } from '../../index.ts'
import { day, neighbourhoodWorker, nurse, report as reportBy } from '../../youths.fixture.ts'
import { askingIn, daysLater, familyIn, keeper, mailTo, personally } from '../rights.fixture.ts'
import { collegeRequests, extendRequest, getCollegeRequest } from './college-requests.ts'
import { getFamilyRequest, withdrawRequest } from './family-requests.ts'

const town = await testTown()
const grant = { outcome: 'granted', reason: 'De melding is niet meer nodig.', whyWithoutAdvice: '' } as const
const refuse = { ...grant, outcome: 'refused', reason: 'De melding voldoet aan de wet.' } as const
const advice = { advice: 'grant', words: 'Het gaat goed.' } as const
const family = familyIn(town)
const asks = askingIn(town)

const standingOf = async (who: Actor, id: string, at = {}) =>
  (await town.act(who, ctx => getFamilyRequest(ctx, id), at)).standing.kind

test('a mother objects, the reporter advises, the college grants: the report and its match are gone at once', async () => {
  const { child, report, parent, mother } = await family('Willem')
  await reportBy(town, neighbourhoodWorker, child)
  assert.equal((await town.act(neighbourhoodWorker, matchesOf)).length, 1)
  const { id } = await asks(parent, child, report)
  await town.act(nurse, ctx => adviseOnRequest(ctx, id, advice, ''))
  assert.deepEqual(await town.act(keeper, ctx => decideRequest(ctx, id, grant)), { kind: 'decided' })
  assert.ok(!(await town.act(nurse, ownReports)).some(own => own.id === report))
  assert.deepEqual(await town.act(neighbourhoodWorker, matchesOf), [])
  const destroyed = await town.database.transaction({ role: 'cjg_app', municipality: '9901' }, db =>
    db.selectFrom('signalling.destruction').select('reports').where('because', '=', 'privacy-right').execute(),
  )
  assert.deepEqual(destroyed, [{ reports: 1 }])
  const mails = [
    ...(await mailTo(town, 'femke-willem@voorbeeld.nl')),
    ...(await mailTo(town, 'jeugdverpleegkundige@vlierdam.example')),
  ]
  assert.ok(mails.some(({ subject }) => subject === 'Er is nieuws over je verzoek'))
  assert.ok(mails.some(({ subject }) => subject === 'Er is besloten op een verzoek'))
  assert.doesNotMatch(JSON.stringify(mails), /Willem|De Wit|bezwaar|melding/)
  assert.equal(await standingOf(personally(mother), id), 'decided')
})

test('a refused objection leaves the report, and who asked reads why and where to complain', async () => {
  const { child, report, mother } = await family('Mila')
  await town.act(storyteller, ctx => admit(ctx, 'mila-moeder', 'Femke Dorrestijn', mother, 'parent'))
  const { id } = await asks(personally(mother), child, report)
  await town.act(nurse, ctx => adviseOnRequest(ctx, id, { ...advice, advice: 'refuse' }, ''))
  await town.act(keeper, ctx => decideRequest(ctx, id, refuse))
  assert.ok((await town.act(nurse, ownReports)).some(own => own.id === report))
  const page = await (await (await as(town.app, 'mila-moeder')).get(`/mijn/verzoeken/${id}`)).text()
  assert.match(page, /De melding voldoet aan de wet\./)
  assert.match(page, /Autoriteit Persoonsgegevens/)
  assert.doesNotMatch(page, /Het gaat goed/)
})

test('without the advice of the reporter the college decides only with a reason', async () => {
  const { child, report, parent } = await family('Teun')
  const { id } = await asks(parent, child, report)
  const deciding = await town.act(keeper, ctx => decideRequest(ctx, id, grant))
  assert.deepEqual(deciding, { kind: 'refused', because: 'advice-missing' })
  const why = { ...grant, whyWithoutAdvice: 'De melder is met verlof.' }
  assert.deepEqual(await town.act(keeper, ctx => decideRequest(ctx, id, why)), { kind: 'decided' })
})

test('two who decide at once: the first decides, the second reads what was decided', async () => {
  const { child, report, parent } = await family('Saar')
  const { id } = await asks(parent, child, report)
  const why = 'Spoed.'
  const [one, other] = await Promise.all([
    town.act(keeper, ctx => decideRequest(ctx, id, { ...refuse, whyWithoutAdvice: why })),
    town.act(keeper, ctx => decideRequest(ctx, id, { ...grant, whyWithoutAdvice: why })),
  ])
  assert.deepEqual([one.kind, other.kind].toSorted(), ['decided', 'stale'])
})

test('pressed twice, an objection is there once; asked again while it runs, it leads to the first', async () => {
  const { child, report, mother } = await family('Bo')
  await town.act(storyteller, ctx => admit(ctx, 'bo-moeder', 'Femke Dorrestijn', mother, 'parent'))
  const browser = await as(town.app, 'bo-moeder')
  const fields = { _key: crypto.randomUUID(), wanted: 'objection', report, words: '' }
  const path = `/mijn/meldingen/${child}/verzoek`
  const [one, other] = await Promise.all([browser.post(path, fields), browser.post(path, fields)])
  assert.equal(one.headers.get('location'), other.headers.get('location'))
  const again = await browser.post(path, { ...fields, _key: crypto.randomUUID() })
  assert.match(again.headers.get('location') ?? '', /liep-al/)
  const { open } = await town.act(keeper, collegeRequests)
  assert.equal(open.filter(view => view.child.id === child).length, 1)
})

test('at thirteen mother and youth ask together: the first asks, the other joins, and then the term begins', async () => {
  const { child, report, parent, youth } = await family('Noor', '2013-04-01')
  const { id } = await asks(parent, child, report)
  assert.equal(await standingOf(youth, id), 'waits-for')
  assert.deepEqual(await town.act(youth, ctx => joinRequest(ctx, id), daysLater(5)), { kind: 'joined' })
  assert.deepEqual(await town.act(youth, ctx => joinRequest(ctx, id), daysLater(5)), { kind: 'joined' })
  const { standing } = await town.act(keeper, ctx => getCollegeRequest(ctx, id), daysLater(5))
  assert.equal(standing.kind === 'open' && String(standing.answerBy), '2026-12-28')
})

test('the other one sees in Mijn CJG that the own word is waited for, until it is given', async () => {
  const { child, report, parent } = await family('Fenna', '2013-04-01')
  await town.act(storyteller, ctx => admit(ctx, 'fenna', 'Fenna de Wit', child, 'youth'))
  const { id } = await asks(parent, child, report)
  const pageOf = async () => (await (await as(town.app, 'fenna')).get('/mijn')).text()
  const wants = new RegExp(`href="/mijn/verzoeken/${id}"[^>]*>Doe je mee met een verzoek`)
  assert.match(await pageOf(), wants)
  await town.act(personally(child, 'youth'), ctx => joinRequest(ctx, id))
  assert.doesNotMatch(await pageOf(), wants)
})

test('who asks what the other asked already joins by asking', async () => {
  const { child, report, parent, youth } = await family('Iris', '2013-04-01')
  const first = await asks(youth, child, report)
  assert.deepEqual(await asks(parent, child, report), { kind: 'joined', id: first.id })
})

test('a request whose other half never joins lapses, and who asked hears it once', async () => {
  const { child, report, parent } = await family('Lars', '2013-04-01')
  const { id } = await asks(parent, child, report)
  await town.act(storyteller, mindRights, daysLater(28))
  assert.equal(await standingOf(parent, id, daysLater(28)), 'waits-for')
  await town.act(storyteller, mindRights, daysLater(29))
  await town.act(storyteller, mindRights, daysLater(30))
  assert.equal(await standingOf(parent, id, daysLater(30)), 'lapsed')
  const mails = (await mailTo(town, 'femke-lars@voorbeeld.nl')).filter(({ subject }) => /nieuws/.test(subject))
  assert.equal(mails.length, 1)
})

test('a youth who turns sixteen meanwhile: what was asked together stays together, and the mother sees the report no more', async () => {
  const { child, report, parent, youth } = await family('Sofie', '2010-12-01')
  const { id } = await asks(parent, child, report)
  const at = daysLater(10)
  const seen = await town.act(parent, ctx => getFamilyRequest(ctx, id), at)
  assert.deepEqual([seen.standing.kind, seen.reports.length], ['waits-for', 0])
  await town.act(youth, ctx => joinRequest(ctx, id), at)
  assert.equal(await standingOf(parent, id, at), 'open')
  const alone = await asks(youth, child, null, at)
  assert.equal(await standingOf(youth, alone.id, at), 'open')
  await assert.rejects(asks(parent, child, null, at), { name: 'NotAllowed' })
  await assert.rejects(standingOf(parent, alone.id, at), { name: 'NotAllowed' })
})

test('a child that turns twelve after the mother asked: her own word stays enough', async () => {
  const { child, report, parent } = await family('Jip', '2014-12-01')
  const { id } = await asks(parent, child, report)
  assert.equal(await standingOf(parent, id, daysLater(20)), 'open')
})

test('the answer may come two months later once, when who asked hears that within the first month', async () => {
  const { child, report, parent } = await family('Kees')
  const { id } = await asks(parent, child, report)
  const extend = (at: object) => town.act(keeper, ctx => extendRequest(ctx, id, 'Veel verzoeken.'), at)
  assert.equal((await extend(daysLater(31))).kind, 'refused')
  assert.equal((await extend(daysLater(30))).kind, 'extended')
  assert.equal((await extend(daysLater(30))).kind, 'refused')
  const { standing } = await town.act(keeper, ctx => getCollegeRequest(ctx, id), daysLater(40))
  assert.equal(standing.kind === 'open' && String(standing.answerBy), '2027-02-23')
})

test('who asked takes it back, and then there is nothing to decide', async () => {
  const { child, report, parent } = await family('Roos')
  const { id } = await asks(parent, child, report)
  await town.act(parent, ctx => withdrawRequest(ctx, id))
  const why = { ...grant, whyWithoutAdvice: 'Spoed.' }
  assert.deepEqual(await town.act(keeper, ctx => decideRequest(ctx, id, why)), { kind: 'refused', because: 'not-open' })
})

test('of a youth who died nothing is shown and nothing is decided', async () => {
  const { child, report, parent } = await family('Daan')
  const { id } = await asks(parent, child, report)
  await town.database.transaction({ role: 'cjg_app', municipality: '9901' }, db =>
    db
      .updateTable('people.person')
      .set({ death_date: day('2026-11-23') })
      .where('id', '=', child)
      .execute(),
  )
  assert.equal(await standingOf(parent, id), 'pointless')
  assert.deepEqual((await town.act(parent, ctx => getFamilyRequest(ctx, id))).reports, [])
})
