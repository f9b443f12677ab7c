import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actorOf } from '../../../../cast/open-town.ts'
import { organisations, professionals } from '../../../../cast/town.ts'
import { as } from '../../../../test/as.ts'
import { now, testTown } from '../../../../test/town.ts'
import {
  type ChildId,
  type PersonId,
  recordCustody,
  registerChild,
  registerGuardian,
  type Said,
} from '../../../people/index.ts'
import { NotAllowed } from '../../../platform/ctx.ts'
import { openRequest, requestsForFamily } from './look-up.ts'
import { type NewRequest, sendRequest } from './send-request.ts'
import { findLateRequests } from './steps/find-late.ts'
import { takeStep } from './steps/take-step.ts'

const town = await testTown()
const worker = actorOf(professionals.neighbourhoodWorker)
const officer = actorOf(professionals.accessOfficer)
const day = Temporal.PlainDate.from
const daysLater = (days: number) => now.add({ hours: 24 * days })

async function family(born = '2019-05-01'): Promise<{ readonly child: ChildId; readonly mother: PersonId }> {
  const person = { familyName: 'Vos', sex: 'unknown', bsn: null, language: 'nl', interpreterLanguage: null } as const
  return town.act(worker, async ctx => {
    const birth = { kind: 'born', on: day(born) } as const
    const registered = await registerChild(ctx, { ...person, givenNames: 'Finn', birth, isAnother: true })
    if (registered.kind !== 'registered') throw new Error(registered.kind)
    const mother = await registerGuardian(ctx, { ...person, givenNames: 'Petra', phone: null, email: null })
    const since = day('2020-01-01')
    await recordCustody(ctx, {
      child: registered.id,
      guardian: mother,
      relation: 'mother',
      custody: 'with-custody',
      since,
    })
    return { child: registered.id, mother }
  })
}

const saidYes = (...people: readonly string[]): Said => ({
  answers: people.map(person => ({ person, says: 'yes' })),
  on: day('2026-11-20'),
  canWeigh: true,
  exception: null,
})

const asked = (child: string, said: Said, entry: Partial<NewRequest> = {}): NewRequest => ({
  child,
  recipient: organisations.youthHelpAccess.id,
  question: 'Wie helpt Finn met slapen?',
  seen: 'Finn slaapt vier uur per nacht.',
  tried: 'Een vast ritme.',
  urgency: 'this-week',
  way: 'here',
  familyTold: 'yes',
  whyNotTold: '',
  said,
  ...entry,
})

async function sent(entry: Partial<NewRequest> = {}) {
  const { child, mother } = await family()
  const sending = await town.act(worker, ctx => sendRequest(ctx, asked(child, saidYes(mother), entry)))
  if (sending.kind !== 'sent') throw new Error(sending.kind)
  return sending.id
}

test('help is not asked without the consent of a parent with custody', async () => {
  const { child } = await family()
  const sending = await town.act(worker, ctx => sendRequest(ctx, asked(child, saidYes())))
  assert.deepEqual(sending, { kind: 'no-consent', consent: { kind: 'awaits', parties: ['parents-with-custody'] } })
})

test('help is not asked for a family that does not know, whatever a form says', async () => {
  const { child, mother } = await family()
  const entry = asked(child, saidYes(mother), { familyTold: 'not-yet', whyNotTold: 'Later.' })
  assert.deepEqual(await town.act(worker, ctx => sendRequest(ctx, entry)), { kind: 'family-must-know' })
})

test('Veilig Thuis can be asked without consent, saying why the family does not know yet', async () => {
  const { child } = await family()
  const entry = asked(child, saidYes(), {
    recipient: organisations.veiligThuis.id,
    familyTold: 'not-yet',
    whyNotTold: 'Praten brengt Finn vannacht in gevaar.',
    way: 'telephone',
  })
  assert.equal((await town.act(worker, ctx => sendRequest(ctx, entry))).kind, 'sent')
})

test('the neighbourhood team cannot ask the Raad for an inquiry; the access to youth help can, for the college', async () => {
  const { child, mother } = await family()
  const entry = asked(child, saidYes(), { recipient: organisations.childProtectionBoard.id })
  assert.equal((await town.act(worker, ctx => sendRequest(ctx, asked(child, saidYes(mother))))).kind, 'sent')
  assert.deepEqual(await town.act(worker, ctx => sendRequest(ctx, entry)), { kind: 'may-not-ask' })
  assert.equal((await town.act(officer, ctx => sendRequest(ctx, entry))).kind, 'sent')
})

test('the recipient confirms, asks for more, gets it and grants; each step tells whose turn it is', async () => {
  const id = await sent()
  const step = (actor: typeof worker, kind: Parameters<typeof takeStep>[2]['kind'], after: number) =>
    town.act(actor, ctx => takeStep(ctx, id, { kind, on: ctx.today, words: 'Zo ging het.' }), { now: daysLater(after) })
  const standing = (after: number) => town.act(worker, ctx => openRequest(ctx, id), { now: daysLater(after) })
  const stateOf = async (after: number) => (await standing(after)).standing.state
  assert.equal(await stateOf(0), 'sent')
  assert.deepEqual(await step(officer, 'received', 1), { kind: 'taken' })
  assert.equal((await standing(1)).standing.turn.of, 'recipient')
  assert.deepEqual(await step(officer, 'more-asked', 2), { kind: 'taken' })
  assert.equal((await standing(2)).standing.turn.of, 'sender')
  assert.deepEqual(await step(worker, 'more-given', 3), { kind: 'taken' })
  assert.deepEqual(await step(officer, 'granted', 4), { kind: 'taken' })
  assert.deepEqual(await stateOf(5), 'granted')
  assert.equal((await step(officer, 'rejected', 6)).kind, 'overtaken')
})

test('a step lies between the request and today', async () => {
  const id = await sent()
  const on = (date: string) =>
    town.act(officer, ctx => takeStep(ctx, id, { kind: 'received', on: day(date), words: 'Gebeld.' }))
  assert.deepEqual(await on('2020-01-01'), { kind: 'wrong-day' })
  assert.deepEqual(await on('2030-01-01'), { kind: 'wrong-day' })
})

test('whoever follows a request hears once that the answer is late', async () => {
  const id = await sent()
  const late = (after: number) => town.act(worker, findLateRequests, { now: daysLater(after) })
  await late(0)
  await late(20)
  const steps = async () => (await town.act(worker, ctx => openRequest(ctx, id), { now: daysLater(21) })).request.steps
  assert.deepEqual(
    (await steps()).map(({ kind }) => kind),
    ['found-late'],
  )
  await late(21)
  assert.equal((await steps()).length, 1)
})

test('two who record an answer at one moment: one is kept, the other is told', async () => {
  const id = await sent()
  const take = (kind: 'granted' | 'rejected') =>
    town.act(officer, ctx => takeStep(ctx, id, { kind, on: ctx.today, words: 'Besloten.' }))
  const kinds = (await Promise.all([take('granted'), take('rejected')])).map(taken => taken.kind)
  assert.deepEqual(kinds.toSorted(), ['overtaken', 'taken'])
})

test('a nurse of another organisation finds no request of the neighbourhood team', async () => {
  const id = await sent()
  const nurse = await as(town.app, 'jeugdverpleegkundige')
  assert.equal((await nurse.get(`/jeugdzorg/verzoeken/${id}`)).status, 404)
  assert.doesNotMatch(await (await nurse.get('/jeugdzorg')).text(), new RegExp(id))
})

test('a mother reads the request she knows of, and one she was not told of only when she is told', async () => {
  const { child, mother } = await family()
  await town.act(worker, ctx => sendRequest(ctx, asked(child, saidYes(mother))))
  const secret = asked(child, saidYes(), {
    recipient: organisations.veiligThuis.id,
    familyTold: 'not-yet',
    whyNotTold: 'Praten brengt Finn in gevaar.',
  })
  const sending = await town.act(worker, ctx => sendRequest(ctx, secret))
  const actor = {
    kind: 'account',
    id: mother,
    name: 'Petra',
    roles: new Set(['parent'] as const),
    organisation: null,
  } as const
  const seen = await town.act(actor, ctx => requestsForFamily(ctx, child))
  assert.deepEqual(
    seen.map(({ request }) => request.recipient.kind),
    ['youth-help-access'],
  )
  if (sending.kind !== 'sent') throw new Error(sending.kind)
  await town.act(worker, ctx =>
    takeStep(ctx, sending.id, { kind: 'family-told', on: ctx.today, words: 'Moeder en ik hebben het besproken.' }),
  )
  assert.equal((await town.act(actor, ctx => requestsForFamily(ctx, child))).length, 2)
  const stranger = { ...actor, id: (await family()).mother }
  assert.deepEqual(await town.act(stranger, ctx => requestsForFamily(ctx, child)), [])
})

test('who asked writes down what came back by letter, and not what the recipient says here', async () => {
  const grant = (id: string) =>
    town.act(worker, ctx => takeStep(ctx, id, { kind: 'granted', on: ctx.today, words: 'Het mag.' }))
  await assert.rejects(grant(await sent()), NotAllowed)
  assert.deepEqual(await grant(await sent({ way: 'letter' })), { kind: 'taken' })
})
