import assert from 'node:assert/strict'
import { test } from 'node:test'
import { biezendrecht, professionals } from '../../../../cast/town.ts'
import { as } from '../../../../test/as.ts'
import { testTown } from '../../../../test/town.ts'
import { matchesOf, reportToIndex, standingSignalsOf } from '../index.ts'
import {
  doctor,
  neighbourhoodWorker,
  newBsn,
  nurse,
  register,
  registerMother,
  report,
  schoolSocialWorker,
  weighed,
  words,
} from '../youths.fixture.ts'

const town = await testTown()

async function matchBetweenTwo() {
  const child = await register(town, { givenNames: 'Sem' })
  const first = await report(town, nurse, child)
  const second = await report(town, neighbourhoodWorker, child)
  const [match] = second.matches
  assert.ok(match)
  return { child, first, second, match }
}

test('two organisations that report the same youth find each other', async () => {
  const { match, first } = await matchBetweenTwo()
  assert.equal(first.matches.length, 0)
  const [ofNurse] = await town.act(nurse, matchesOf)
  const [ofWorker] = await town.act(neighbourhoodWorker, matchesOf)
  assert.equal(ofNurse?.id, match)
  assert.equal(ofNurse?.other.name, professionals.neighbourhoodWorker.name)
  assert.equal(ofWorker?.other.phone, professionals.nurse.phone)
})

test('the page of a match shows the other reporter, and nothing of the other’s concern', async () => {
  const { match, first } = await matchBetweenTwo()
  const page = await (await (await as(town.app, 'wijkteam')).get(`/signalen/matches/${match}`)).text()
  assert.match(page, /Mirjam Jansen/)
  assert.match(page, /088 000 02 01/)
  assert.match(page, /JGZ Waterland/)
  assert.doesNotMatch(page, new RegExp(first.concern))
  for (const word of [words.seen, words.interpretation, words.nextStep]) assert.ok(!page.includes(word))
})

test('a third professional finds no match, also when she types its address', async () => {
  const { match } = await matchBetweenTwo()
  const response = await (await as(town.app, 'schoolmaatschappelijk-werker')).get(`/signalen/matches/${match}`)
  assert.equal(response.status, 404)
  assert.deepEqual(await town.act(schoolSocialWorker, matchesOf), [])
})

test('both reporters get a mail that names no child and no colleague', async () => {
  const { match } = await matchBetweenTwo()
  const mails = await town.database.transaction({ role: 'cjg_app', municipality: '9901' }, db =>
    db.selectFrom('mail.message').select(['recipient', 'subject', 'body']).execute(),
  )
  const recipients = new Set(mails.map(mail => mail.recipient))
  assert.deepEqual(recipients, new Set([professionals.nurse.email, professionals.neighbourhoodWorker.email]))
  for (const { subject, body } of mails)
    assert.doesNotMatch(subject + body, new RegExp(`Sem|De Wit|Mirjam|Karim|${match}`))
})

test('brothers and sisters at one home address match, and the signal says they are different youths', async () => {
  const home = { postcode: '1235 CD', houseNumber: '7' }
  await report(town, doctor, await register(town, { givenNames: 'Fenna', home }))
  const { matches } = await report(town, schoolSocialWorker, await register(town, { givenNames: 'Joost', home }))
  const [match] = await town.act(schoolSocialWorker, matchesOf)
  assert.equal(matches.length, 1)
  assert.equal(match?.kind, 'different-youths')
})

test('an address that is typed differently is the same address', async () => {
  await report(
    town,
    doctor,
    await register(town, { givenNames: 'Ilse', home: { postcode: '1236 EF', houseNumber: '3 a' } }),
  )
  const other = await register(town, { givenNames: 'Bram', home: { postcode: '1236EF', houseNumber: '3A' } })
  assert.equal((await report(town, schoolSocialWorker, other)).matches.length, 1)
})

test('youths who live in one institution do not match', async () => {
  const home = { postcode: '1237 GH', houseNumber: '9', kind: 'institution' } as const
  await report(town, doctor, await register(town, { givenNames: 'Tess', home }))
  const { matches } = await report(town, schoolSocialWorker, await register(town, { givenNames: 'Luuk', home }))
  assert.deepEqual(matches, [])
})

test('youths with the same mother match, wherever they live', async () => {
  const mother = await registerMother(town)
  await report(town, doctor, await register(town, { givenNames: 'Roos', mother }))
  const { matches } = await report(town, schoolSocialWorker, await register(town, { givenNames: 'Daan', mother }))
  assert.equal(matches.length, 1)
})

test('a report in another municipality on the same BSN matches, and neither sees the other’s child', async () => {
  const bsn = newBsn()
  await report(town, doctor, await register(town, { givenNames: 'Noor', bsn }))
  const there = await register(town, { givenNames: 'Noor', bsn, town: biezendrecht })
  const { matches } = await report(town, schoolSocialWorker, there, { town: biezendrecht })
  assert.equal(matches.length, 1)
  const mine = (await town.act(doctor, matchesOf)).find(match => match.id === matches[0])
  const [theirs] = await town.act(schoolSocialWorker, matchesOf, { town: biezendrecht })
  assert.equal(mine?.other.name, professionals.schoolSocialWorker.name)
  assert.equal(theirs?.mine.childId, there)
  assert.notEqual(mine?.mine.childId, there)
})

test('two who report at the same moment still find each other', async () => {
  const child = await register(town, { givenNames: 'Mees' })
  const one = await weighed(town, doctor, child)
  const other = await weighed(town, schoolSocialWorker, child)
  const both = await Promise.all([
    town.act(doctor, ctx => reportToIndex(ctx, one)),
    town.act(schoolSocialWorker, ctx => reportToIndex(ctx, other)),
  ])
  assert.equal(both.flatMap(reporting => (reporting.kind === 'reported' ? reporting.matches : [])).length, 1)
})

test('on a child’s record a nurse sees her own report and match, and the doctor beside her sees nothing', async () => {
  const { child, first, match } = await matchBetweenTwo()
  const seenBy = (who: typeof nurse) => town.act(who, ctx => standingSignalsOf(ctx, child))
  const own = await seenBy(nurse)
  assert.deepEqual([own.reports.map(({ id }) => id), own.matches.map(({ id }) => id)], [[first.id], [match]])
  assert.deepEqual(await seenBy(doctor), { reports: [], matches: [] })
})
