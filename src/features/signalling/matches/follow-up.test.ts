import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { organisations } from '../../../../cast/town.ts'
import { as } from '../../../../test/as.ts'
import { same } from '../../../../test/same.ts'
import { now, testTown } from '../../../../test/town.ts'
import { agreeLead, getMatch, type MatchId, matchesOf, recordContact, withdrawReport } from '../index.ts'
import { day, neighbourhoodWorker, nurse, register, report, schoolSocialWorker } from '../youths.fixture.ts'
import { getMatches } from './look-up.ts'

const town = await testTown()
let match: MatchId

before(async () => {
  const child = await register(town, { givenNames: 'Sem' })
  await report(town, nurse, child)
  const [found] = (await report(town, neighbourhoodWorker, child)).matches
  assert.ok(found)
  match = found
})

test('what waits says whom to call and before which day', async () => {
  const page = await (await (await as(town.app, 'jeugdverpleegkundige')).get('/signalen')).text()
  assert.match(page, /Bel Karim Bakker, Wijkteam Noord, vóór dinsdag 1 december/)
})

test('after five working days without a talk both are late', async () => {
  const { followUp } = await town.act(nurse, ctx => getMatch(ctx, match), { now: now.add({ hours: 24 * 8 }) })
  assert.equal(followUp?.contact.kind, 'overdue')
  assert.equal(followUp?.remind, 'both-reporters')
})

test('the reporters cannot have spoken before the match, nor tomorrow', async () => {
  const contactOn = (on: string) => town.act(nurse, ctx => recordContact(ctx, match, { on: day(on), useful: true }))
  assert.deepEqual(await contactOn('2026-11-22'), { kind: 'refused', because: 'before-the-match' })
  assert.deepEqual(await contactOn('2026-11-24'), { kind: 'refused', because: 'not-yet' })
})

test('when one of the two says that they spoke, it is done for both', async () => {
  const worker = await as(town.app, 'wijkteam')
  const response = await worker.post(`/signalen/matches/${match}/contact`, {
    spoke: 'yes',
    on: '2026-11-23',
    useful: 'yes',
  })
  assert.equal(response.status, 303)
  const seen = await town.act(nurse, ctx => getMatch(ctx, match))
  same(seen.contact, { on: day('2026-11-23'), useful: true })
  same(seen.followUp?.contact, { kind: 'done', on: day('2026-11-23') })
})

test('the reporters agree who leads, and each reads it from his own side', async () => {
  await (await as(town.app, 'wijkteam')).post(`/signalen/matches/${match}/regie`, { lead: 'me' })
  assert.equal((await town.act(neighbourhoodWorker, ctx => getMatch(ctx, match))).lead?.side, 'me')
  assert.equal((await town.act(nurse, ctx => getMatch(ctx, match))).lead?.side, 'other')
  const page = await (await (await as(town.app, 'jeugdverpleegkundige')).get('/signalen')).text()
  assert.match(page, /Karim Bakker heeft de regie/)
})

test('when the other says later that they did not speak, both read it, and the match waits again', async () => {
  const nextDay = { now: now.add({ hours: 24 }) }
  await town.act(nurse, ctx => recordContact(ctx, match, 'not-spoken'), nextDay)
  const seen = await town.act(nurse, ctx => getMatch(ctx, match), nextDay)
  assert.equal(seen.talk.kind, 'contradicted')
  assert.equal(seen.followUp?.contact.kind, 'open')
  const page = await (await (await as(town.app, 'wijkteam')).get(`/signalen/matches/${match}`)).text()
  assert.match(page, /nee, niet gesproken/)
  assert.match(page, /ja, op 23 november 2026/)
  await town.act(nurse, ctx => recordContact(ctx, match, { on: day('2026-11-23'), useful: false }), nextDay)
  assert.equal((await town.act(nurse, ctx => getMatch(ctx, match), nextDay)).contact?.useful, true)
})

test('what a reporter writes for herself is read by her alone', async () => {
  const own = { spoke: 'no', words: 'Terugbellen na de vakantie' }
  const path = `/signalen/matches/${match}`
  await (await as(town.app, 'jeugdverpleegkundige')).post(`${path}/contact`, own)
  assert.match(await (await (await as(town.app, 'jeugdverpleegkundige')).get(path)).text(), /Terugbellen/)
  assert.doesNotMatch(await (await (await as(town.app, 'wijkteam')).get(path)).text(), /Terugbellen/)
})

test('who agrees on a lead that the other agreed on meanwhile is told so first', async () => {
  const path = `/signalen/matches/${match}/regie`
  const worker = await as(town.app, 'wijkteam')
  const stale = await worker.post(path, { lead: 'other', version: '' })
  assert.equal(stale.status, 409)
  assert.match(await stale.text(), /Iemand anders legde intussen vast/)
  assert.equal((await town.act(neighbourhoodWorker, ctx => getMatch(ctx, match))).lead?.side, 'me')
})

test('a school signals and never leads', async () => {
  const child = await register(town, { givenNames: 'Lot' })
  await report(town, nurse, child)
  await setKind(organisations.neighbourhoodTeam.id, 'school')
  const [found] = (await report(town, neighbourhoodWorker, child)).matches
  await setKind(organisations.neighbourhoodTeam.id, 'neighbourhood-team')
  assert.ok(found)
  const agreement = await town.act(neighbourhoodWorker, ctx => agreeLead(ctx, found, 'me'))
  assert.deepEqual(agreement, { kind: 'refused', because: 'never-leads' })
  assert.deepEqual(await town.act(nurse, ctx => agreeLead(ctx, found, 'me')), { kind: 'agreed' })
})

const setKind = (id: string, kind: string) =>
  town.database.transaction({ role: 'cjg_app', municipality: '9901' }, db =>
    db.updateTable('centre.organisation').set({ kind }).where('id', '=', id).execute(),
  )

test('three who reported one youth find each other in one look, and have one lead', async () => {
  const child = await register(town, { givenNames: 'Fay' })
  await report(town, nurse, child)
  await report(town, schoolSocialWorker, child)
  const [first, second] = (await report(town, neighbourhoodWorker, child)).matches
  assert.ok(first && second)
  const { alsoOnThisYouth, match: seen } = await town.act(neighbourhoodWorker, ctx => getMatches(ctx, first))
  assert.deepEqual(
    new Set([seen, ...alsoOnThisYouth].map(({ other }) => other.name)),
    new Set(['Mirjam Jansen', 'Yvonne Peters']),
  )
  const other = alsoOnThisYouth[0]
  assert.ok(other)
  assert.equal((await town.act(neighbourhoodWorker, ctx => agreeLead(ctx, first, other.id))).kind, 'agreed')
  const leadFor = async (who: typeof nurse) =>
    (await town.act(who, matchesOf)).filter(one => one.mine.childId === child).map(({ lead }) => lead?.name)
  const name = other.other.name
  assert.deepEqual(await leadFor(nurse), [name, name])
  assert.deepEqual(await leadFor(schoolSocialWorker), [name, name])
  assert.deepEqual(await leadFor(neighbourhoodWorker), [name, name])
})

test('a lead lapses when the report of whoever leads no longer stands', async () => {
  const child = await register(town, { givenNames: 'Ben' })
  const own = await report(town, nurse, child)
  await report(town, schoolSocialWorker, child)
  const [found] = (await report(town, neighbourhoodWorker, child)).matches
  assert.ok(found)
  const [ofNurse] = (await town.act(nurse, matchesOf)).filter(one => one.mine.childId === child)
  assert.ok(ofNurse)
  await town.act(nurse, ctx => agreeLead(ctx, ofNurse.id, 'me'))
  await town.act(nurse, ctx => withdrawReport(ctx, own.id, 'risk-gone'))
  for (const one of await town.act(neighbourhoodWorker, matchesOf))
    if (one.mine.childId === child) assert.equal(one.lead, null)
})
