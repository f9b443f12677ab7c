import assert from 'node:assert/strict'
import { test } from 'node:test'
import { as } from '../../../../test/as.ts'
import { testTown, today } from '../../../../test/town.ts'
import type { ChildId } from '../../../people/index.ts'
import { noteNotHeld } from '../consultation/moments/note-not-held.ts'
import { noteContactMoment } from '../record/note-contact-moment.ts'
import { childBorn, nurse, sessionOn } from './clinic.fixture.ts'
import { planContact } from './planning/plan-contact.ts'
import { findPlannedIn, findPlannedOfEach } from './planning/store.ts'

const town = await testTown()
const nineMonths = today.subtract({ months: 9, days: 3 })

test('a nurse plans a session, gives a child a place from its record, and meets it in her agenda', async () => {
  const child = await childBorn(town, nineMonths, 'Bo')
  const session = await sessionOn(town, today, '13:00')
  const client = await as(town.app, 'jeugdverpleegkundige')
  const form = await (await client.get(`/jeugd/${child}/afspraak?moment=09`)).text()
  assert.match(form, new RegExp(`value="${session}/1"`))
  const saved = await client.post(`/jeugd/${child}/afspraak`, { moment: '09', place: `${session}/2` })
  assert.equal(saved.status, 303)
  const agenda = await (await client.get('/spreekuur')).text()
  assert.match(agenda, /Bo Proef/)
  assert.match(agenda, /13:20/)
  assert.match(agenda, /data-key="n"/)
})

test('of twenty who give the same place at once one succeeds, and every child has at most one place', async () => {
  const session = await sessionOn(town, today.add({ days: 3 }))
  const children = await Promise.all(Array.from({ length: 10 }, (_, place) => childBorn(town, nineMonths, `P${place}`)))
  const wishes = [...children, ...children].map(child => ({ child, moment: '09' as const, session, place: 1 }))
  const answers = await Promise.all(wishes.map(wish => town.act(nurse, ctx => planContact(ctx, wish))))
  const planned = await town.act(nurse, ctx => findPlannedIn(ctx.db, ctx.municipality, [session]))
  assert.equal(planned.length, 1)
  assert.ok(answers.every(answer => answer.kind === 'planned' || answer.because === 'taken'))
})

test('a child that two nurses plan at once for the same moment gets one place', async () => {
  const session = await sessionOn(town, today.add({ days: 4 }))
  const child = await childBorn(town, nineMonths)
  const places = [1, 2, 3].map(place => ({ child, moment: '09' as const, session, place }))
  await Promise.all(places.map(wish => town.act(nurse, ctx => planContact(ctx, wish))))
  const planned = await town.act(nurse, ctx => findPlannedIn(ctx.db, ctx.municipality, [session]))
  assert.equal(planned.length, 1)
})

test('moving frees the old place for another child, and both facts stay', async () => {
  const session = await sessionOn(town, today.add({ days: 5 }))
  const [one, other] = [await childBorn(town, nineMonths, 'Een'), await childBorn(town, nineMonths, 'Twee')]
  const give = (child: typeof one, place: number) =>
    town.act(nurse, ctx => planContact(ctx, { child, moment: '09', session, place }))
  assert.equal((await give(one, 1)).kind, 'planned')
  assert.equal((await give(other, 1)).kind, 'refused')
  assert.equal((await give(one, 3)).kind, 'planned')
  assert.equal((await give(other, 1)).kind, 'planned')
  const facts = await town.act(nurse, ctx => findPlannedOfEach(ctx.db, ctx.municipality, [one]))
  assert.deepEqual(
    (facts.get(one) ?? []).map(({ place, end }) => [place, end?.because ?? null]),
    [
      [3, null],
      [1, 'moved'],
    ],
  )
})

test('a place that was taken in the meantime is said so, and the form stands there again', async () => {
  const session = await sessionOn(town, today.add({ days: 6 }))
  const [one, other] = [await childBorn(town, nineMonths), await childBorn(town, nineMonths)]
  const client = await as(town.app, 'jeugdverpleegkundige')
  await client.post(`/jeugd/${one}/afspraak`, { moment: '09', place: `${session}/1` })
  const second = await client.post(`/jeugd/${other}/afspraak`, { moment: '09', place: `${session}/1` })
  assert.equal(second.status, 409)
  assert.match(await second.text(), /net aan een ander gegeven/)
})

test('cancelled by the parents, the place is free and the record says who cancelled', async () => {
  const session = await sessionOn(town, today.add({ days: 7 }))
  const child = await childBorn(town, nineMonths)
  const client = await as(town.app, 'jeugdverpleegkundige')
  await client.post(`/jeugd/${child}/afspraak`, { moment: '09', place: `${session}/1` })
  const page = await (await client.get(`/jeugd/${child}/afspraak?moment=09`)).text()
  const action = /action="([^"]+\/afzeggen)"/.exec(page)?.[1] ?? assert.fail('no way to cancel')
  assert.equal((await client.post(action, { because: 'cancelled-by-family', note: 'kind is ziek' })).status, 303)
  const after = await (await client.get(`/jeugd/${child}/afspraak?moment=09`)).text()
  assert.match(after, /Afgezegd door de ouders of jongere\. kind is ziek/)
})

test('who arrived waits, a second tap changes nothing, and who did not come has an action instead of a place in the row', async () => {
  const session = await sessionOn(town, today, '15:00')
  const child = await childBorn(town, nineMonths, 'Aron')
  await town.act(nurse, ctx => planContact(ctx, { child, moment: '09', session, place: 1 }))
  const client = await as(town.app, 'jeugdverpleegkundige')
  const page = await (await client.get(`/spreekuur/${session}`)).text()
  const action = /action="([^"]+\/aankomst)"/.exec(page)?.[1] ?? assert.fail('no way to arrive')
  await client.post(action, { turn: '1', arrived: 'yes' })
  await client.post(action, { turn: '1', arrived: 'no' })
  assert.match(await (await client.get(`/spreekuur/${session}`)).text(), /wacht\s*<\/span>/)
  const next = { kind: 'call', about: '', dueOn: today.add({ days: 3 }) } as const
  await town.act(nurse, ctx => noteNotHeld(ctx, child, { moment: '09', on: today, reason: 'absent', note: '', next }))
  const after = await (await client.get(`/spreekuur/${session}`)).text()
  assert.match(after, /niet gekomen/)
  assert.doesNotMatch(after, /\/aankomst"/)
})

test('a nurse at two places at once is not planned', async () => {
  await sessionOn(town, today.add({ days: 9 }))
  await assert.rejects(sessionOn(town, today.add({ days: 9 }), '09:40'), /elsewhere-then/)
})

test('a moment that was held is not planned again, on indication is, and the page says why', async () => {
  const session = await sessionOn(town, today.add({ days: 10 }))
  const child = await childBorn(town, nineMonths)
  const client = await as(town.app, 'jeugdverpleegkundige')
  await client.post(`/jeugd/${child}/afspraak`, { moment: '09', place: `${session}/1` })
  await heldEightDaysAgo(child)
  const moved = await client.post(`/jeugd/${child}/afspraak`, { moment: '09', place: `${session}/2` })
  assert.equal(moved.status, 409)
  assert.match(await moved.text(), /Dit contactmoment was er al op 15 nov/)
  assert.equal((await client.post(`/jeugd/${child}/afspraak`, { moment: '22', place: `${session}/2` })).status, 303)
  const form = await (await client.get(`/jeugd/${child}/afspraak`)).text()
  assert.doesNotMatch(form, /<option value="09"/)
  assert.match(form, /<option value="22"/)
  assert.match(form, /Deze afspraak staat/)
})

test('who is expected for a moment that was held in the meantime is seen on indication', async () => {
  const session = await sessionOn(town, today, '16:00')
  const child = await childBorn(town, nineMonths)
  await town.act(nurse, ctx => planContact(ctx, { child, moment: '09', session, place: 1 }))
  await heldEightDaysAgo(child)
  const agenda = await (await (await as(town.app, 'jeugdverpleegkundige')).get(`/spreekuur/${session}`)).text()
  assert.match(agenda, /Op indicatie \(Consult 9 maanden is al geweest\)/)
  assert.match(agenda, new RegExp(`/jeugd/${child}/consult\\?moment=22`))
  assert.doesNotMatch(agenda, new RegExp(`/jeugd/${child}/consult\\?moment=09`))
})

const heldEightDaysAgo = (child: ChildId) =>
  town.act(nurse, ctx =>
    noteContactMoment(ctx, child, { on: today.subtract({ days: 8 }), moment: '09', form: '03', note: '' }),
  )
