import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deWit } from '../../../../cast/families.ts'
import { actorOf, storyteller } from '../../../../cast/open-town.ts'
import { openHours } from '../../../../cast/play-appointments.ts'
import { registerFamily } from '../../../../cast/register-family.ts'
import { professionals } from '../../../../cast/town.ts'
import { as, browser } from '../../../../test/as.ts'
import { now, testTown } from '../../../../test/town.ts'
import { mailWords } from '../appointments/booking/mail-words.ts'
import { findUnreached, remindOfAppointments } from '../index.ts'

const town = await testTown()
await town.act(actorOf(professionals.administrator), openHours)
const { children } = await town.act(storyteller, ctx => registerFamily(ctx, deWit))
const sam = children.get('Sam') ?? assert.fail()
const desk = await as(town.app, 'pedagoog')

/** Books Sam with the pedagogue tomorrow, as the first free time, at work. */
async function bookSam(): Promise<string> {
  const all = await (await desk.get('/afsprakenboek/nieuw')).text()
  const kind = /value="([^"]+)"[^>]*>Gesprek over opvoeden/.exec(all)?.[1] ?? assert.fail('no kind')
  const page = await (await desk.get(`/afsprakenboek/nieuw?kind=${kind}&child=${sam}`)).text()
  const slot = /name="slot" value="([^"]+)"/.exec(page)?.[1] ?? assert.fail('no free time')
  const booked = await desk.post('/afsprakenboek/nieuw', { kind, child: sam, slot })
  assert.equal(booked.status, 303)
  return slot.slice(-16, -6)
}
const day = await bookSam()

test('nobody is reminded who did not ask for it, and asking the night again says nothing twice', async () => {
  await town.act(storyteller, remindOfAppointments)
  await town.act(storyteller, remindOfAppointments)
  const sent = await town.act(storyteller, ({ db }) => db.selectFrom('parenting_help.reminder').selectAll().execute())
  assert.equal(sent.length, 0)
})

test('a visitor who left an address and a number is reminded once by each the day before, without a name or a reason', async () => {
  const visitor = browser(town.app)
  const open = await (await visitor.get('/afspraak')).text()
  const kind = /name="kind" value="([^"]+)"/.exec(open)?.[1] ?? assert.fail('no open consultation hour')
  const slot = /name="slot" value="([^"]+)"/.exec(await (await visitor.get(`/afspraak?kind=${kind}`)).text())?.[1] ?? ''
  const held = (await visitor.post('/afspraak', { kind, slot })).headers.get('location') ?? ''
  const left = { name: 'Ilse', email: 'ilse@voorbeeld.example', phone: '06 12345678' }
  assert.equal((await visitor.post(held, left)).status, 303)
  const dayBefore = Temporal.PlainDateTime.from(slot.slice(-16))
    .subtract({ days: 1 })
    .toZonedDateTime('Europe/Amsterdam')
  for (const hour of [10, 11])
    await town.act(storyteller, remindOfAppointments, { now: dayBefore.with({ hour }).toInstant() })
  const sent = await town.act(storyteller, async ({ db }) => ({
    mails: await db
      .selectFrom('mail.message')
      .select(['recipient', 'subject', 'body'])
      .where('subject', '=', mailWords.nl.reminder)
      .execute(),
    texts: await db.selectFrom('mail.text_message').select(['recipient', 'body']).execute(),
  }))
  assert.deepEqual(
    sent.mails.map(({ recipient }) => recipient),
    [left.email],
  )
  assert.deepEqual(
    sent.texts.map(({ recipient }) => recipient),
    ['+31612345678'],
  )
  for (const { body } of [...sent.mails, ...sent.texts]) {
    assert.match(body, /morgen een afspraak bij het CJG/)
    assert.doesNotMatch(body, /Ilse|spreekuur/i)
  }
  await town.act(storyteller, ({ db }) =>
    db.updateTable('mail.message').set({ refused_at: now }).where('subject', '=', mailWords.nl.reminder).execute(),
  )
  const book = await (await desk.get(`/afsprakenboek?dag=${dayBefore.toPlainDate().add({ days: 1 })}`)).text()
  assert.match(book, /Ilse[\s\S]*De herinnering kwam niet aan: vraag het e-mailadres na/)
  assert.doesNotMatch(book, /mobiele nummer na/)
})

test('who did not come is on the list after a night, and leaves it by what somebody did and said', async () => {
  const id = /action="\/afsprakenboek\/([0-9a-f-]{36})"/.exec(
    await (await desk.get(`/afsprakenboek?dag=${day}`)).text(),
  )?.[1]
  await desk.post(`/afsprakenboek/${id}`, { said: 'not-come', turn: '1' })
  await town.act(storyteller, findUnreached, { now: now.add({ hours: 48 }) })
  await town.act(storyteller, findUnreached, { now: now.add({ hours: 72 }) })
  const list = await (await desk.get('/niet-bereikt')).text()
  assert.match(list, /Sam de Wit/)
  assert.match(list, /Kwam niet/)
  const own = /\/niet-bereikt\/[0-9a-f-]{36}/.exec(list)?.[0] ?? assert.fail()
  const tried = { nth: '1', way: 'phone', note: 'Nam niet op', nextWay: 'home-visit', nextOn: '2026-12-01' }
  assert.equal((await desk.post(`${own}/poging`, tried)).status, 303)
  const second = await desk.post(`${own}/poging`, { ...tried, note: 'Mijn woorden' })
  assert.equal(second.status, 409)
  assert.match(await second.text(), /Mijn woorden/)
  assert.match(await (await desk.get(own)).text(), /Huisbezoek, uiterlijk 1 december 2026/)
  await desk.post(`${own}/klaar`, { because: 'reached', note: '' })
  assert.match(await (await desk.get('/niet-bereikt')).text(), /Er staat niemand op de lijst/)
})

test('another organisation does not see the family, and hears nothing of it', async () => {
  const nurse = await as(town.app, 'jeugdverpleegkundige')
  assert.doesNotMatch(await (await nurse.get('/niet-bereikt')).text(), /Sam de Wit/)
})

test('the municipality sets how long it waits, with why; the proposal is called one', async () => {
  const administrator = await as(town.app, 'beheerder')
  const here = '/beheer/niet-bereikt'
  assert.match(await (await administrator.get(here)).text(), /Ons voorstel is 3 weken/)
  const set = { answerWeeks: '4', firstStepDays: '5', reason: '' }
  assert.equal((await administrator.post(here, set)).status, 422)
  assert.equal((await administrator.post(here, { ...set, reason: 'Afgesproken met de teams.' })).status, 303)
  assert.match(await (await administrator.get(here)).text(), /Ingesteld door Ruben Smit/)
  const late = await administrator.post(here, { ...set, answerWeeks: '9', reason: 'Zonder te kijken.' })
  assert.equal(late.status, 409)
  assert.match(await late.text(), /anders in: 4 weken om te reageren[\s\S]*value="9"/)
})
