import assert from 'node:assert/strict'
import { before, test } from 'node:test'
import { biezendrecht, professionals } from '../../../../../cast/town.ts'
import { now, testTown } from '../../../../../test/town.ts'
import { program } from '../../../../platform/act.ts'
import { agreeLead, climbLadder, getMatch, type MatchId, recordContact, withdrawReport } from '../../index.ts'
import {
  day,
  doctor,
  neighbourhoodWorker,
  newBsn,
  nurse,
  register,
  report,
  schoolSocialWorker,
} from '../../youths.fixture.ts'
import { climbsOf } from './climbs-of.ts'

const town = await testTown()
const night = program('climb-ladder')
let match: MatchId

/** So many days after the match. */
const after = (days: number) => ({ now: now.add({ hours: 24 * days }) })
const climb = (days: number) => town.act(night, climbLadder, after(days))
const mails = () =>
  town.database.transaction({ role: 'cjg_app', municipality: '9901' }, db =>
    db.selectFrom('mail.message').select(['id', 'recipient', 'subject', 'body']).execute(),
  )
const mailsDuring = async (work: () => Promise<unknown>) => {
  const before = new Set((await mails()).map(({ id }) => id))
  await work()
  return (await mails()).filter(({ id }) => !before.has(id))
}
const recipientsOf = (sent: Awaited<ReturnType<typeof mails>>) => sent.map(({ recipient }) => recipient).toSorted()
const both = [professionals.nurse.email, professionals.neighbourhoodWorker.email].toSorted()
const keeper = professionals.agreementKeeper.email

before(async () => {
  const child = await register(town, { givenNames: 'Sem' })
  await report(town, nurse, child)
  const [found] = (await report(town, neighbourhoodWorker, child)).matches
  assert.ok(found)
  match = found
})

test('the first night whoever keeps the agreements hears of the match, once', async () => {
  assert.deepEqual(recipientsOf(await mailsDuring(() => climb(0.5))), [keeper])
  assert.deepEqual(await mailsDuring(() => climb(1)), [])
})

test('after five working days both are reminded, each by one mail without a name; asked twice, nobody is told twice', async () => {
  const sent = await mailsDuring(() => climb(8))
  assert.deepEqual(recipientsOf(sent), both)
  for (const { subject, body } of sent) assert.doesNotMatch(subject + body, /Sem|De Wit|Mirjam|Karim|Wijkteam/)
  assert.deepEqual(await mailsDuring(() => climb(8)), [])
})

test('a night that was missed is made up for: five working days later the agreement keeper is told', async () => {
  assert.deepEqual(recipientsOf(await mailsDuring(() => climb(17))), [...both, keeper].toSorted())
})

test('each climb is a fact with its day, which both reporters read', async () => {
  const climbs = await town.act(nurse, ctx => climbsOf(ctx, match))
  assert.deepEqual(
    climbs.map(({ tells, on }) => `${tells} ${on}`),
    ['both-reporters 2026-12-01', 'agreement-keeper 2026-12-10', 'both-reporters 2026-12-10'],
  )
})

test('who spoke and agreed on a lead is left in peace', async () => {
  await town.act(nurse, ctx => recordContact(ctx, match, { on: day('2026-12-11'), useful: true }), after(18))
  await town.act(nurse, ctx => agreeLead(ctx, match, 'me'), after(18))
  assert.deepEqual(await mailsDuring(() => climb(60)), [])
})

test('a match of which a report was taken back climbs no further', async () => {
  const child = await register(town, { givenNames: 'Lot' })
  const own = await report(town, nurse, child)
  await report(town, neighbourhoodWorker, child)
  await town.act(nurse, ctx => withdrawReport(ctx, own.id, 'risk-gone'))
  assert.deepEqual(await mailsDuring(() => climb(30)), [])
})

test('each municipality tells its own reporters, by its own ladder', async () => {
  const bsn = newBsn()
  await report(town, doctor, await register(town, { givenNames: 'Noor', bsn }))
  const there = await register(town, { givenNames: 'Noor', bsn, town: biezendrecht })
  const [found] = (await report(town, schoolSocialWorker, there, { town: biezendrecht })).matches
  assert.ok(found)
  assert.deepEqual(recipientsOf(await mailsDuring(() => climb(8))), [keeper, professionals.doctor.email].toSorted())
  await town.act(night, climbLadder, { ...after(8), town: biezendrecht })
  const theirs = await town.act(schoolSocialWorker, ctx => climbsOf(ctx, found), { town: biezendrecht })
  assert.deepEqual(
    theirs.map(({ tells }) => tells),
    ['both-reporters'],
  )
  assert.equal(
    (await town.act(doctor, ctx => getMatch(ctx, found))).other.organisation,
    'Schoolmaatschappelijk werk Vlierdam',
  )
})

test('two servers that climb at one moment tell everyone once', async () => {
  const child = await register(town, { givenNames: 'Mees' })
  await report(town, nurse, child)
  await report(town, neighbourhoodWorker, child)
  const sent = await mailsDuring(() => Promise.all([climb(8), climb(8)]))
  assert.deepEqual(recipientsOf(sent), [...both, keeper].toSorted())
})
