import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { organisations } from '../../../../cast/town.ts'
import { as } from '../../../../test/as.ts'
import { same } from '../../../../test/same.ts'
import { now, testTown } from '../../../../test/town.ts'
import { agreeLead, getMatch, type MatchId, recordContact } from '../index.ts'
import { day, neighbourhoodWorker, nurse, register, report } from '../youths.fixture.ts'

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
  const response = await worker.post(`/signalen/matches/${match}/contact`, { on: '2026-11-23', useful: 'yes' })
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
