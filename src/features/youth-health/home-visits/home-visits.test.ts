/** What goes along, and what comes back: once, by whoever took it, and beside what another wrote in between. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import pg from 'pg'
import { actorOf } from '../../../../cast/open-town.ts'
import { professionals } from '../../../../cast/town.ts'
import { as, browser } from '../../../../test/as.ts'
import { now, testTown, today } from '../../../../test/town.ts'
import type { ChildId } from '../../../people/index.ts'
import { childBorn, nurse, sessionOn } from '../clinic/clinic.fixture.ts'
import { planContact } from '../clinic/index.ts'
import { addMeasurements } from '../growth/add-measurements.ts'
import { standing } from '../growth/rules.ts'
import { findMeasurements } from '../growth/store.ts'
import { noteContactMoment } from '../record/note-contact-moment.ts'
import { closeVisitPackages } from './end-package.ts'
import { packVisits } from './pack-visits.ts'
import { nurseOnHerWay, talk } from './visit.fixture.ts'
import { largestPackage, mostVisits, type Packed, type VisitPackage } from './visit-package.ts'

const town = await testTown()
const { page, takeAlong, send } = await nurseOnHerWay(town)
const doctor = actorOf(professionals.doctor)

/** A child of six months, taken along. */
async function takenAlong(givenNames: string): Promise<{ child: ChildId; packed: VisitPackage }> {
  const child = await childBorn(town, today.subtract({ months: 6 }), givenNames)
  return { child, packed: await takeAlong(child) }
}

const growth = { weightKg: '7,85', heightCm: '', headCircumferenceCm: '', position: 'lying' }
const stored = { kind: 'stored', told: null }
const weightsOf = async (child: ChildId) =>
  town.act(nurse, async ({ db, municipality }) =>
    standing(await findMeasurements(db, municipality, child)).map(({ value }) => value),
  )

test('a nurse finds who is in her agenda and newborns that are due, and takes along whom she chooses', async () => {
  const session = await sessionOn(town, today)
  const inAgenda = await childBorn(town, today.subtract({ months: 6 }), 'Agenda')
  await childBorn(town, today.subtract({ days: 5 }), 'Pasgeboren')
  await town.act(nurse, ctx => planContact(ctx, { child: inAgenda, moment: '07', session, place: 1 }))
  const shown = await (await page.get('/huisbezoeken')).text()
  assert.match(shown, /09:00 · Agenda Proef/)
  assert.match(shown, /Pasgeboren Proef/)
  const answer = await page.post('/huisbezoeken/pakket', { child: inAgenda })
  assert.equal(answer.headers.get('cache-control'), 'no-store')
  const said: Packed = await answer.json()
  assert.ok(said.kind === 'packed')
  const [visit] = said.package.visits
  assert.equal(said.package.visits.length, 1)
  assert.equal(said.package.endsAt, Temporal.Instant.from('2026-11-23T23:00:00Z').epochMilliseconds)
  assert.ok((visit?.items.length ?? 0) > 3, 'the items of its age')
  assert.doesNotMatch(JSON.stringify(said), /bsn/i)
})

test('more than fits is refused, and says how much fits', async () => {
  const { child } = await takenAlong('Groot')
  const refused = await town.act(nurse, ctx => packVisits(ctx, [child], child, 100))
  assert.ok(refused.kind === 'refused')
  assert.match(refused.because, /er past 0 kB/)
})

test('each child that went along leaves a line in the log', async () => {
  const { child } = await takenAlong('Spoor')
  const client = new pg.Client({ connectionString: town.database.url })
  await client.connect()
  const { rows } = await client.query(
    `select event from audit.event where object = 'youth-health.visit-package' and subject_id = $1`,
    [child],
  )
  await client.end()
  assert.deepEqual(rows, [{ event: 'transfer' }])
})

test('what is sent twice, or at once, is stored once', async () => {
  const { child, packed } = await takenAlong('Eenmaal')
  const key = crypto.randomUUID()
  const all = await Promise.all([1, 2, 3].map(() => send(packed, 'growth', growth, key)))
  assert.deepEqual(new Set(all.map(({ kind }) => kind)), new Set(['stored']))
  assert.deepEqual(await weightsOf(child), [7.85])
  assert.deepEqual(await send(packed, 'talk', talk), stored)
  assert.deepEqual(await send(packed, 'development', { 'answer-882': '+' }), stored)
  const record = await (await page.get(`/jeugd/${child}/tijdlijn`)).text()
  assert.equal(record.match(/Slaapt goed\./g)?.length, 1)
})

test('a weight of the same day is chosen between, and the one that gives way stays readable', async () => {
  const { child, packed } = await takenAlong('Verschil')
  await town.act(doctor, ctx =>
    addMeasurements(ctx, child, {
      on: today,
      heightCm: null,
      position: 'lying',
      weightKg: 7.9,
      headCircumferenceCm: null,
      confirmed: ['weight'],
    }),
  )
  const differs = await send(packed, 'growth', growth)
  assert.ok(differs.kind === 'differs')
  const [one] = differs.differences
  assert.deepEqual([one?.mine, one?.theirs, one?.by], ['7,85 kg', '7,9 kg', professionals.doctor.name])
  assert.deepEqual(await weightsOf(child), [7.9], 'nothing is stored while it is not chosen')
  const chosen = { ...growth, 'seen-weight': one?.seen ?? '', 'choice-weight': 'theirs' }
  assert.deepEqual(await send(packed, 'growth', chosen), stored)
  assert.deepEqual(await weightsOf(child), [7.9])
  assert.match(await (await page.get(`/jeugd/${child}/tijdlijn`)).text(), /niet overgenomen: gewicht 7,85 kg/)
  const mine = { ...growth, 'seen-weight': one?.seen ?? '', 'choice-weight': 'mine' }
  assert.deepEqual(await send(packed, 'growth', mine), stored)
  assert.deepEqual(await weightsOf(child), [7.85])
})

test('a colleague who wrote of the same day is read first, and both stories stay', async () => {
  const { child, packed } = await takenAlong('Samen')
  const note = 'Moeder belde over huilen.'
  await town.act(doctor, ctx => noteContactMoment(ctx, child, { on: today, moment: '22', form: '09', note }))
  const differs = await send(packed, 'talk', talk)
  assert.ok(differs.kind === 'differs')
  assert.equal(differs.differences[0]?.theirs, note)
  const seen = { 'seen-note': differs.differences[0]?.seen ?? '', 'choice-note': 'mine' }
  assert.deepEqual(await send(packed, 'talk', { ...talk, ...seen }), stored)
  const record = await (await page.get(`/jeugd/${child}/tijdlijn`)).text()
  assert.ok(record.includes(note) && record.includes('Slaapt goed.'))
})

test('of two telephones that took the same child along, the second is asked about what the first sent', async () => {
  const { child, packed } = await takenAlong('Tweemaal')
  const other = await takeAlong(child)
  assert.deepEqual(await send(packed, 'talk', talk), stored)
  assert.deepEqual(await send(packed, 'growth', growth), stored)
  assert.equal((await send(other, 'talk', { ...talk, note: 'Van de tablet.' })).kind, 'differs')
  assert.deepEqual(await send(other, 'growth', growth), stored, 'the same weight is no difference')
  assert.equal((await send(other, 'growth', { ...growth, weightKg: '7,9' })).kind, 'differs')
  assert.deepEqual(await weightsOf(child), [7.85])
})

test('whoever ticked a child that is no longer on the list is told so before she leaves', async () => {
  const child = await childBorn(town, today.subtract({ months: 6 }), 'Weggevallen')
  const { child: other } = await takenAlong('Blijft')
  const refused = await town.act(nurse, ctx => packVisits(ctx, [child, other], other))
  assert.ok(refused.kind === 'refused' && /lijst is intussen veranderd/.test(refused.because))
})

test('a whole day of visits is far below what fits', async () => {
  const { packed } = await takenAlong('Dag')
  assert.ok(Buffer.byteLength(JSON.stringify(packed)) * mostVisits < largestPackage / 2)
})

test('an unlikely weight is asked about as at the desk, and nothing is stored until it is answered', async () => {
  const { child, packed } = await takenAlong('Komma')
  const asked = await send(packed, 'growth', { ...growth, weightKg: '78,5' })
  assert.ok(asked.kind === 'faults')
  assert.deepEqual(asked.asked, ['weight'])
  assert.match(asked.faults.weightKg ?? '', /komma/)
  assert.deepEqual(await weightsOf(child), [])
})

test('a colleague cannot send what another took along, and nobody can without signing in', async () => {
  const { packed } = await takenAlong('Ander')
  const fields = { key: crypto.randomUUID(), package: packed.id, place: '1', part: 'talk', ...talk }
  const other = await as(town.app, 'jeugdarts')
  assert.equal((await other.post('/huisbezoeken/deel', fields)).status, 404)
  assert.equal((await other.post('/huisbezoeken/gewist', { package: packed.id, because: 'wiped' })).status, 404)
  assert.equal((await browser(town.app).post('/huisbezoeken/deel', fields)).status, 401)
})

test('a package that is gone is written down once, and the night closes what nobody heard of', async () => {
  const { packed } = await takenAlong('Weg')
  for (const because of ['wiped', 'ended'])
    assert.equal((await page.post('/huisbezoeken/gewist', { package: packed.id, because })).status, 200)
  await town.act(nurse, closeVisitPackages, { now: now.add({ hours: 24 }) })
  const shown = await (await page.get('/huisbezoeken')).text()
  assert.equal(shown.match(/· gewist</g)?.length, 1)
  assert.match(shown, /liet niet weten of het gewist is/)
})

test('the page for on the way holds nothing of anybody, and its scripts come from here', async () => {
  const shown = await (await page.get('/huisbezoeken/onderweg')).text()
  assert.doesNotMatch(shown, new RegExp(professionals.nurse.name))
  for (const name of ['meenemen', 'onderweg', 'bewaker']) {
    const script = await page.get(`/huisbezoeken/${name}.js`)
    assert.match(script.headers.get('content-type') ?? '', /^text\/javascript/)
    assert.ok((await script.text()).length > 1000)
  }
})
