import assert from 'node:assert/strict'
import { test } from 'node:test'
import ICAL from 'ical.js'
import { kramer } from '../../../cast/families-apart.ts'
import { actorOf, storyteller } from '../../../cast/open-town.ts'
import { registerFamily } from '../../../cast/register-family.ts'
import { locations, professionals } from '../../../cast/town.ts'
import { as, browser } from '../../../test/as.ts'
import { now, testTown } from '../../../test/town.ts'
import { callMeeting, startPlan, takeSeat } from '../../features/care-coordination/index.ts'
import { planClinicSession, planContact } from '../../features/youth-health/index.ts'
import { getChild } from '../../people/index.ts'

const town = await testTown()
const { children, family } = await town.act(storyteller, ctx => registerFamily(ctx, kramer))
const nurse = actorOf(professionals.nurse)

async function plan(name: string, daysOn: number): Promise<string> {
  return town.act(nurse, async ctx => {
    const on = ctx.today.add({ days: daysOn })
    const [from, until] = [Temporal.PlainTime.from('09:00'), Temporal.PlainTime.from('10:00')]
    const when = { on, from, until, placeMinutes: 20, remark: '' }
    const session = await planClinicSession(ctx, {
      ...when,
      location: locations[0].id,
      professional: professionals.nurse.id,
    })
    const child = (await getChild(ctx, children.get(name) ?? '')).id
    const planned =
      session.kind === 'planned' && (await planContact(ctx, { child, moment: '22', session: session.id, place: 2 }))
    return planned && planned.kind === 'planned' ? planned.id : assert.fail('not planned')
  })
}
await plan('Tijn', 1)
await plan('Isa', 15)

const pageOf = async (who: string, path = '/mijn/agenda') => (await (await as(town.app, who)).get(path)).text()
const linkIn = (page: string) => /value="https:\/\/localhost(\/agenda\/[\w-]+\/cjg\.ics)"/.exec(page)?.[1] ?? ''
const eventsOf = async (path: string, at = browser(town.app)) => {
  const answer = await at.get(path)
  if (answer.status !== 200) return null
  const calendar = new ICAL.Component(ICAL.parse(await answer.text()))
  return calendar.getAllSubcomponents('vevent').map(one => new ICAL.Event(one))
}
const eva = await as(town.app, 'moeder')
const newLink = async () => linkIn(await (await eva.post('/mijn/agenda/koppelen', {})).text())

test('a mother sees the appointments of both her children under their months, the first one first', async () => {
  const page = await pageOf('moeder')
  assert.match(
    page,
    /november 2026[\s\S]*Afspraak voor Tijn[\s\S]*09:20 uur, CJG Centrum[\s\S]*december 2026[\s\S]*Isa/,
  )
})

test('one month shows that month, and an empty one says so', async () => {
  const december = await pageOf('moeder', '/mijn/agenda?maand=2026-12')
  assert.match(december, /Afspraak voor Isa/)
  assert.doesNotMatch(december, /Afspraak voor Tijn/)
  assert.match(await pageOf('moeder', '/mijn/agenda?maand=2027-09'), /In september 2027 staat er niets/)
})

test('a daughter sees her own and not her brother; grandma sees no appointment of anybody', async () => {
  const page = await pageOf('dochter')
  assert.match(page, /Afspraak voor Isa/)
  assert.doesNotMatch(page, /Tijn/)
  assert.doesNotMatch(await pageOf('oma'), /Afspraak voor/)
})

test('a calendar gets when and where, and no name and no care', async () => {
  const events = await eventsOf(await newLink())
  assert.deepEqual(
    events?.map(({ summary, location, startDate }) => [summary, location, startDate.toString()]),
    [
      ['Afspraak CJG', 'CJG Centrum', '2026-11-24T09:20:00'],
      ['Afspraak CJG', 'CJG Centrum', '2026-12-08T09:20:00'],
    ],
  )
})

test('what is not planned any more is out of the calendar', async () => {
  const link = await newLink()
  const extra = await plan('Tijn', 3)
  const before = await eventsOf(link)
  const cancelling = { action: 'cancel', because: 'cancelled-by-us', note: '', planned: extra }
  const nurseAtWork = await as(town.app, 'jeugdverpleegkundige')
  const planning = await (await nurseAtWork.get(`/jeugd/${children.get('Tijn')}/afspraak?moment=22`)).text()
  const action = /action="([^"]*afzegg[^"]*)"/.exec(planning)?.[1] ?? assert.fail('no way to cancel')
  assert.equal((await nurseAtWork.post(action, cancelling)).status, 303)
  assert.equal(((await eventsOf(link))?.length ?? 0) + 1, before?.length)
})

test('a new link stops the old one, and stopping stops every one', async () => {
  const [old, fresh] = [await newLink(), await newLink()]
  assert.equal(await eventsOf(old), null)
  assert.ok(await eventsOf(fresh))
  await eva.post('/mijn/agenda/koppelen/stoppen', {})
  assert.equal(await eventsOf(fresh), null)
})

test('whoever is asked to talk about the plan finds it in the agenda and the calendar, and nobody else does', async () => {
  await town.act(nurse, async ctx => {
    const started = await startPlan(ctx, {
      child: (await getChild(ctx, children.get('Tijn') ?? '')).id,
      family: { kind: 'known', id: family },
      reason: 'We willen dat het rustiger wordt.',
      coordinator: professionals.nurse.id,
      evaluateOn: ctx.today.add({ days: 60 }),
      clearOn: ctx.today,
      match: null,
      invited: [],
    })
    const seat = await takeSeat(ctx, started.kind === 'started' ? started.id : assert.fail(started.kind))
    const mother = seat.plan.participants.find(({ name }) => name.startsWith('Eva')) ?? assert.fail('no mother')
    const when = { startsAt: now.add({ hours: 52 }), minutes: 45, place: 'De Vlinder, kamer 4', videoLink: '' }
    await callMeeting(ctx, seat, { ...when, points: '', invitees: [mother.id] })
  })
  assert.match(await pageOf('moeder'), /15:00 uur, De Vlinder, kamer 4/)
  assert.doesNotMatch(await pageOf('vader'), /De Vlinder/)
  const meeting = (await eventsOf(await newLink()))?.find(({ location }) => location === 'De Vlinder, kamer 4')
  assert.deepEqual([meeting?.summary, meeting?.startDate.toString()], ['Afspraak CJG', '2026-11-25T15:00:00'])
})

test('from the day her daughter turns 16 the calendar of the mother no longer holds her appointments', async () => {
  const link = await newLink()
  const before = await eventsOf(link)
  const born = now.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate().subtract({ years: 16 })
  await town.act(storyteller, ({ db, municipality }) =>
    db
      .updateTable('people.person')
      .set({ birth_date: born })
      .where('municipality', '=', municipality)
      .where('id', '=', children.get('Isa') ?? '')
      .execute(),
  )
  assert.equal(((await eventsOf(link))?.length ?? 0) + 1, before?.length)
})

test('a guessed address opens nothing', async () => {
  assert.equal((await browser(town.app).get(`/agenda/${'a'.repeat(43)}/cjg.ics`)).status, 404)
  assert.equal((await browser(town.app).get('/agenda/kort/cjg.ics')).status, 404)
})
