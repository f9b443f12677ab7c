import assert from 'node:assert/strict'
import { test } from 'node:test'
import { storyteller } from '../../../../../cast/open-town.ts'
import { biezendrecht, professionals } from '../../../../../cast/town.ts'
import { now, testKeys, testTown, today } from '../../../../../test/town.ts'
import type { Bsn } from '../../../../knowledge/identifiers/bsn.ts'
import { type ChildId, moveHouse, recordCustody } from '../../../../people/index.ts'
import { fingerprint } from '../../../../platform/crypto/fingerprint.ts'
import { seal } from '../../../../platform/crypto/seal.ts'
import { runDue } from '../../../../platform/jobs/worker.ts'
import { followPeople, matchesOf, ownReports, tellArrival } from '../../index.ts'
import { doctor, newBsn, nurse, register, registerMother, report, schoolSocialWorker } from '../../youths.fixture.ts'

const town = await testTown()
const follow = () => town.act(storyteller, followPeople)
const mailsTo = (recipient: string | null, municipality = '9901') =>
  town.database.transaction({ role: 'cjg_app', municipality }, db =>
    db
      .selectFrom('mail.message')
      .select(['subject', 'body'])
      .where('recipient', '=', recipient ?? '')
      .execute(),
  )

const move = (child: ChildId, to: { readonly postcode: string; readonly town?: string }) =>
  town.act(nurse, ctx =>
    moveHouse(ctx, {
      street: 'Kade',
      houseNumber: '3',
      town: 'Vlierdam',
      kind: 'home',
      ...to,
      people: [child],
      since: today,
    }),
  )

test('when nobody moved nothing changes', async () => {
  await report(town, nurse, await register(town, { givenNames: 'Sem', home: { postcode: '1240 AA' } }))
  assert.deepEqual(await follow(), { changed: 0, matches: 0 })
})

test('a youth who comes to live with another who was reported makes a match, told to both once', async () => {
  const stays = await register(town, { givenNames: 'Roos', home: { postcode: '1241 AA', houseNumber: '3' } })
  const comes = await register(town, { givenNames: 'Bas', home: { postcode: '1242 AA', houseNumber: '8' } })
  await report(town, doctor, stays)
  assert.deepEqual((await report(town, schoolSocialWorker, comes)).matches, [])
  await move(comes, { postcode: '1241 AA' })
  assert.deepEqual(await follow(), { changed: 1, matches: 1 })
  assert.deepEqual(await follow(), { changed: 0, matches: 0 })
  for (const who of [doctor, schoolSocialWorker]) {
    const [match] = await town.act(who, matchesOf)
    assert.equal(match?.kind, 'different-youths')
  }
  const mails = await mailsTo(professionals.schoolSocialWorker.email)
  assert.deepEqual(
    mails.map(({ subject }) => subject.includes('verhuisd')),
    [true, false],
  )
})

test('a parent who is known later makes a match too', async () => {
  const mother = await registerMother(town)
  await report(town, doctor, await register(town, { givenNames: 'Fay', mother }))
  const brother = await register(town, { givenNames: 'Tom' })
  await report(town, nurse, brother)
  const custody = { relation: 'mother', custody: 'with-custody', since: today } as const
  await town.act(nurse, ctx => recordCustody(ctx, { child: brother, guardian: mother, ...custody }))
  assert.deepEqual(await follow(), { changed: 1, matches: 1 })
})

test('a report under a service number follows when the child gets a BSN, and keeps its match', async () => {
  const child = await register(town, { givenNames: 'Amir', born: '2015-05-05', sex: 'male', bsn: null })
  const { id } = await report(town, nurse, child)
  await report(town, doctor, child)
  const bsn = newBsn()
  await giveBsn(child, bsn)
  assert.deepEqual(await follow(), { changed: 2, matches: 0 })
  assert.ok((await town.act(nurse, matchesOf)).some(match => match.mine.report === id))
  const there = await register(town, { givenNames: 'Amir', bsn, town: biezendrecht })
  const { matches } = await report(town, schoolSocialWorker, there, { town: biezendrecht })
  assert.equal(matches.length, 2)
})

test('a move to another municipality is told to the reporter and to the keeper there, without a name', async () => {
  const child = await register(town, { givenNames: 'Zoë', home: { postcode: '1250 AA' } })
  const { id } = await report(town, doctor, child)
  await move(child, { postcode: '1310 AB', town: 'Biezendrecht' })
  await follow()
  const works = [{ queue: 'tell-arrival', run: async () => {} }]
  assert.equal(await runDue({ database: town.database, works, municipalities: [], clock: () => now, log: () => {} }), 1)
  await town.act(storyteller, ctx => tellArrival(ctx, { from: '9901' }), { town: biezendrecht })
  const mails = [
    ...(await mailsTo(professionals.agreementKeeper.email, '9902')),
    ...(await mailsTo(professionals.doctor.email)).filter(({ subject }) => subject.includes('andere gemeente')),
  ]
  assert.equal(mails.length, 2)
  for (const { subject, body } of mails) assert.doesNotMatch(subject + body, new RegExp(`Zoë|De Wit|${child}|${id}`))
  assert.ok((await town.act(doctor, ownReports)).some(own => own.id === id))
})

test('who moves does not wake the archive', async () => {
  const stays = await register(town, { givenNames: 'Lies', home: { postcode: '1260 AA', houseNumber: '3' } })
  const comes = await register(town, { givenNames: 'Gijs', home: { postcode: '1261 AA', houseNumber: '8' } })
  await report(town, doctor, stays, { now: now.subtract({ hours: 24 * 800 }) })
  await report(town, schoolSocialWorker, comes)
  await move(comes, { postcode: '1260 AA' })
  assert.deepEqual(await follow(), { changed: 1, matches: 0 })
})

/** No page gives a born child its number; an import or a merge does. */
const giveBsn = (child: ChildId, bsn: Bsn) =>
  town.database.transaction({ role: 'cjg_app', municipality: '9901' }, db =>
    db
      .updateTable('people.person')
      .set({ bsn_sealed: seal(testKeys, bsn), bsn_fingerprint: fingerprint(testKeys, 'bsnLookup', bsn) })
      .where('id', '=', child)
      .execute(),
  )
