import assert from 'node:assert/strict'
import { test } from 'node:test'
import { storyteller } from '../../../../cast/open-town.ts'
import { as } from '../../../../test/as.ts'
import { now, testTown } from '../../../../test/town.ts'
import { newId } from '../../../platform/new-id.ts'
import { destroyReports, expireReports, matchesOf, ownReports, reportToIndex, withdrawReport } from '../index.ts'
import { day, doctor, neighbourhoodWorker, nurse, pedagogue, register, report, weighed } from '../youths.fixture.ts'

const town = await testTown()
const onDay = (on: string) => ({ now: Temporal.Instant.from(`${on}T10:00:00Z`) })

test('a weighed concern is reported once, also when the button is pressed twice', async () => {
  const concern = await weighed(town, nurse, await register(town, { givenNames: 'Sem' }))
  const browser = await as(town.app, 'jeugdverpleegkundige')
  const twice = { _key: crypto.randomUUID() }
  const path = `/signalen/zorgen/${concern}/melding`
  const [one, other] = await Promise.all([browser.post(path, twice), browser.post(path, twice)])
  assert.deepEqual([one?.status, other?.status], [303, 303])
  assert.equal(one?.headers.get('location'), other?.headers.get('location'))
  assert.equal((await town.act(nurse, ownReports)).length, 1)
})

test('a youth whom the reporter has reported already is not reported again', async () => {
  const child = await register(town, { givenNames: 'Lot' })
  await report(town, nurse, child)
  const again = await weighed(town, nurse, child)
  const reporting = await town.act(nurse, ctx => reportToIndex(ctx, again))
  assert.deepEqual(reporting, { kind: 'refused', because: 'already-reported' })
})

test('a youth without a BSN and without a sex cannot be reported, and the page says what to do', async () => {
  const concern = await weighed(town, nurse, await register(town, { givenNames: 'Ali', bsn: null }))
  const response = await (await as(town.app, 'jeugdverpleegkundige')).post(`/signalen/zorgen/${concern}/melding`, {})
  assert.equal(response.status, 422)
  assert.match(await response.text(), /Leg achternaam, geboortedatum en geslacht vast/)
})

test('somebody of 23 cannot be reported', async () => {
  const concern = await weighed(town, nurse, await register(town, { givenNames: 'Kim', born: '2003-11-23' }))
  assert.deepEqual(await town.act(nurse, ctx => reportToIndex(ctx, concern)), { kind: 'refused', because: 'turned-23' })
})

test('a report stands for two years minus a day, and then lies in the archive', async () => {
  const { id } = await report(town, doctor, await register(town, { givenNames: 'Bo' }))
  const standingOn = async (on: string) =>
    (await town.act(doctor, ownReports, onDay(on))).find(own => own.id === id)?.standing.kind
  assert.equal(await standingOn('2028-11-22'), 'stands')
  assert.equal(await standingOn('2028-11-23'), 'archived')
  assert.equal(await standingOn('2033-11-22'), 'archived')
  assert.equal(await standingOn('2033-11-23'), undefined)
})

test('on the 23rd birthday a report is gone, without an archive', async () => {
  const { id } = await report(town, doctor, await register(town, { givenNames: 'Ravi', born: '2004-05-01' }))
  const ids = async (on: string) => (await town.act(doctor, ownReports, onDay(on))).map(own => own.id)
  assert.ok((await ids('2027-04-30')).includes(id))
  assert.ok(!(await ids('2027-05-01')).includes(id))
})

test('a report whose risk is gone makes no match any more, but gives one signal to the first who reports anew', async () => {
  const child = await register(town, { givenNames: 'Puk' })
  const { id } = await report(town, nurse, child)
  await town.act(nurse, ctx => withdrawReport(ctx, id, 'risk-gone'))
  const first = await report(town, neighbourhoodWorker, child)
  assert.equal(first.matches.length, 1)
  const [told] = await town.act(neighbourhoodWorker, matchesOf)
  assert.deepEqual([told?.kind, told?.other.name], ['archive', nurse.name])
  assert.deepEqual(await town.act(nurse, matchesOf), [])
  const second = await report(town, pedagogue, child)
  assert.equal(second.matches.length, 1)
  const [withWorker] = await town.act(pedagogue, matchesOf)
  assert.equal(withWorker?.other.name, neighbourhoodWorker.name)
})

test('a report that should not have been made is destroyed at once, with its match', async () => {
  const child = await register(town, { givenNames: 'Jip' })
  const { id } = await report(town, doctor, child)
  const [match] = (await report(town, neighbourhoodWorker, child)).matches
  const browser = await as(town.app, 'jeugdarts')
  await browser.post(`/signalen/meldingen/${id}/intrekking`, { because: 'unjustified' })
  assert.equal((await browser.get(`/signalen/meldingen/${id}`)).status, 404)
  assert.equal((await (await as(town.app, 'wijkteam')).get(`/signalen/matches/${match}`)).status, 404)
})

test('only the reporter can withdraw a report', async () => {
  const { id } = await report(town, doctor, await register(town, { givenNames: 'Saar' }))
  const worker = await as(town.app, 'wijkteam')
  const response = await worker.post(`/signalen/meldingen/${id}/intrekking`, { because: 'risk-gone' })
  assert.equal(response.status, 404)
})

test('the nightly job destroys what is gone, and what is about a youth who died', async () => {
  const child = await register(town, { givenNames: 'Teun' })
  const { id } = await report(town, doctor, child)
  const before = await town.act(storyteller, expireReports)
  assert.equal(before.destroyed, 0)
  await town.database.transaction({ role: 'cjg_app', municipality: '9901' }, db =>
    db
      .updateTable('people.person')
      .set({ death_date: day('2026-11-22') })
      .where('id', '=', child)
      .execute(),
  )
  assert.equal((await town.act(storyteller, expireReports)).destroyed, 1)
  assert.ok(!(await town.act(doctor, ownReports)).some(own => own.id === id))
  const later = await town.act(storyteller, expireReports, { now: now.add({ hours: 24 * 366 * 8 }) })
  assert.ok(later.destroyed > 0)
  assert.deepEqual(await town.act(nurse, ownReports), [])
})

test('a municipality that leaves the index destroys its reports and writes down that it did', async () => {
  await report(town, doctor, await register(town, { givenNames: 'Mats' }))
  assert.deepEqual(await town.act(storyteller, destroyReports), { kind: 'refused', because: 'module-is-on' })
  await switchOff()
  const destruction = await town.act(storyteller, destroyReports)
  assert.deepEqual(destruction, { kind: 'destroyed', reports: 1 })
  const left = await town.database.transaction({ role: 'cjg_index', municipality: null }, db =>
    db.selectFrom('referral_index.report').select('id').execute(),
  )
  assert.deepEqual(left, [])
  const concern = await weighed(town, doctor, await register(town, { givenNames: 'Eva' }))
  const reporting = await town.act(doctor, ctx => reportToIndex(ctx, concern))
  assert.deepEqual(reporting, { kind: 'refused', because: 'module-off' })
})

const switchOff = () =>
  town.database.transaction({ role: 'cjg_app', municipality: '9901' }, db =>
    db
      .insertInto('signalling.index_setting')
      .values({
        municipality: '9901',
        id: newId<string>(),
        mode: 'off',
        ground: 'besluit van de raad',
        ends_on: null,
        agreement_required: true,
        reason: 'besluit van de raad',
        set_at: now,
        set_by: nurse.id,
        set_by_name: nurse.name,
      })
      .execute(),
  )
