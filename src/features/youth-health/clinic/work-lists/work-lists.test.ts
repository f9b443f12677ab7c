import assert from 'node:assert/strict'
import { test } from 'node:test'
import { as } from '../../../../../test/as.ts'
import { now, testTown, today } from '../../../../../test/town.ts'
import { noteNotHeld } from '../../consultation/moments/note-not-held.ts'
import { noteContactMoment } from '../../record/note-contact-moment.ts'
import { childBorn, nurse } from '../clinic.fixture.ts'
import { reckonNow, reckonOverdue } from './reckon-overdue.ts'
import { findCount } from './store.ts'
import { listNames } from './work-list.ts'
import { workCounts } from './work-lists-page.ts'

const town = await testTown()
const late = await childBorn(town, today.subtract({ months: 17 }), 'Laat')
const expected = await childBorn(town, today.subtract({ months: 6, days: 3 }), 'Straks')
const next = { kind: 'call', about: 'moeder', dueOn: today } as const
await town.act(
  nurse,
  ctx => noteNotHeld(ctx, late, { moment: '11', on: ctx.today, reason: 'absent', note: '', next }),
  { now: Temporal.Instant.from('2026-11-23T09:00:00Z') },
)

test('a list that was never reckoned says so, with the way to reckon it', async () => {
  const client = await as(town.app, 'jeugdverpleegkundige')
  const page = await (await client.get('/jeugd/werklijsten/vaccinaties')).text()
  assert.match(page, /nog niet berekend/)
  const done = await client.post('/jeugd/werklijsten/bereken', { list: 'vaccinaties' })
  assert.equal(done.status, 303)
  const after = await (await client.get('/jeugd/werklijsten/vaccinaties')).text()
  assert.match(after, /Laat Proef/)
  assert.match(after, /DKTP-Hib-HepB/)
})

test('every list opens, none taken for a page of a child', async () => {
  const client = await as(town.app, 'jeugdverpleegkundige')
  for (const list of listNames) assert.equal((await client.get(`/jeugd/werklijsten/${list}`)).status, 200, list)
})

test('a list that was reckoned a moment ago is not reckoned again, and the page says so', async () => {
  const client = await as(town.app, 'jeugdverpleegkundige')
  const before = await town.act(nurse, ctx => findCount(ctx.db, ctx.municipality, 'vaccination'))
  const soon = { now: now.add({ minutes: 9 }) }
  assert.deepEqual(await town.act(nurse, reckonNow, soon), { kind: 'fresh', at: before?.at })
  const again = await client.post('/jeugd/werklijsten/bereken', { list: 'vaccinaties' })
  const page = await (await client.get(again.headers.get('location') ?? '')).text()
  assert.match(page, /net berekend/)
  assert.equal((await town.act(nurse, reckonNow, { now: now.add({ minutes: 10 }) })).kind, 'reckoned')
})

test('nor for one address more than a few times a minute', async () => {
  const client = await as(town.app, 'jeugdverpleegkundige')
  const statuses = []
  for (let time = 0; time < 4; time++)
    statuses.push((await client.post('/jeugd/werklijsten/bereken', { list: 'vaccinaties' })).status)
  assert.equal(statuses.at(-1), 429)
})

test('who stayed away is on the list with who calls, and the count says one', async () => {
  const client = await as(town.app, 'jeugdarts')
  const page = await (await client.get('/jeugd/werklijsten/acties')).text()
  assert.match(page, /Laat Proef/)
  assert.match(page, /Bellen: moeder/)
  assert.equal((await town.act(nurse, workCounts)).acties, 1)
})

test('one’s own are those one noted', async () => {
  const [own, other] = [await as(town.app, 'jeugdverpleegkundige'), await as(town.app, 'jeugdarts')]
  assert.match(await (await own.get('/jeugd/werklijsten/acties?van=mij')).text(), /Laat Proef/)
  assert.doesNotMatch(await (await other.get('/jeugd/werklijsten/acties?van=mij')).text(), /Laat Proef/)
})

test('a child that was seen since the night is not shown as behind, and the page says that one is gone', async () => {
  await town.act(nurse, reckonOverdue)
  const client = await as(town.app, 'jeugdverpleegkundige')
  assert.match(await (await client.get('/jeugd/werklijsten/contactmomenten')).text(), /Laat Proef/)
  await town.act(nurse, ctx => noteContactMoment(ctx, late, { on: today, moment: '11', form: '03', note: 'gezien' }))
  const after = await (await client.get('/jeugd/werklijsten/contactmomenten')).text()
  assert.doesNotMatch(after, /Laat Proef/)
  assert.match(after, /1 kind is sindsdien bijgekomen/)
})

test('who is not late yet is on no list, and a list that does not exist is not found', async () => {
  const client = await as(town.app, 'jeugdverpleegkundige')
  assert.doesNotMatch(await (await client.get('/jeugd/werklijsten/contactmomenten')).text(), new RegExp(expected))
  assert.equal((await client.get('/jeugd/werklijsten/iets')).status, 404)
})

test('the first page of the day counts what waits, for who works with it', async () => {
  const page = await (await (await as(town.app, 'jeugdverpleegkundige')).get('/vandaag')).text()
  assert.match(page, /href="\/jeugd\/werklijsten\/acties"/)
  const desk = await (await (await as(town.app, 'balie')).get('/vandaag')).text()
  assert.doesNotMatch(desk, /werklijsten/)
})
