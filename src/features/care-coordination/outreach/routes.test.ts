import assert from 'node:assert/strict'
import { test } from 'node:test'
import { vos } from '../../../../cast/families.ts'
import { storyteller } from '../../../../cast/open-town.ts'
import { registerFamily } from '../../../../cast/register-family.ts'
import { professionals } from '../../../../cast/town.ts'
import { as } from '../../../../test/as.ts'
import { now, testTown } from '../../../../test/town.ts'
import { program } from '../../../platform/act.ts'
import { askAfterWorker } from './visits/watch-visit.ts'

const town = await testTown()
const { children, guardians } = await town.act(storyteller, ctx => registerFamily(ctx, vos))
const finn = children.get('Finn') ?? assert.fail('no Finn')
assert.ok(guardians.get('Petra'))
const nurse = await as(town.app, 'jeugdverpleegkundige')
const doctor = await as(town.app, 'jeugdarts')
const pedagogue = await as(town.app, 'pedagoog')
const begin = {
  child: finn,
  reason: 'Finn komt al weken niet op school; niemand doet open.',
  ground: 'public-task',
  groundWords: 'De jeugdgezondheidszorg zoekt zelf contact als een kind uit beeld is.',
  precaution: 'two-together',
  safetyWords: 'Er is een hond.',
}
const path = (await nurse.post('/bemoeizorg', begin)).headers.get('location') ?? ''
const attempt = {
  triedOn: '23-11-2026',
  way: 'visit',
  outcome: 'nobody-reached',
  words: 'Briefje achtergelaten.',
  agreed: '',
  meetOn: '',
}
const textOf = async (answer: Promise<Response>) => (await answer).text()
const mails = () =>
  town.act(storyteller, ({ db }) => db.selectFrom('mail.message').select(['subject', 'body', 'recipient']).execute())
const linesOn = (object: string) =>
  town.act(storyteller, ({ db }) =>
    db.selectFrom('audit.event').select('number').where('object', '=', object).where('subject_id', '=', finn).execute(),
  )

test('beginning asks why, on what ground and how safely, and keeps what was typed', async () => {
  const refused = await pedagogue.post('/bemoeizorg', { ...begin, ground: '', groundWords: '' })
  assert.equal(refused.status, 422)
  const body = await refused.text()
  assert.match(body, /Kies op welke grond je gaat/)
  assert.match(body, /Finn komt al weken niet op school/)
})

test('who begins twice for one child comes to what was begun', async () => {
  assert.equal((await nurse.post('/bemoeizorg', begin)).headers.get('location'), path)
})

test('only who works on it sees it: a colleague of the same organisation does not, until let in', async () => {
  assert.equal((await doctor.get(path)).status, 404)
  assert.doesNotMatch(await textOf(doctor.get('/bemoeizorg')), /Finn/)
  assert.equal((await pedagogue.get(path)).status, 404)
  await nurse.post(`${path}/medewerkers`, { colleague: professionals.doctor.id })
  assert.match(await textOf(doctor.get(path)), /Er is een hond/)
})

test('somebody of another organisation cannot be let in', async () => {
  assert.equal((await nurse.post(`${path}/medewerkers`, { colleague: professionals.pedagogue.id })).status, 404)
})

test('the next attempt is due two weeks after the last, and an agreed meeting goes before', async () => {
  assert.equal((await nurse.post(`${path}/pogingen`, attempt)).status, 303)
  assert.match(await textOf(nurse.get(path)), /Volgende poging uiterlijk 7 december 2026/)
  const meets = {
    ...attempt,
    way: 'phone',
    outcome: 'will-meet',
    agreed: 'Donderdag, bij oma thuis.',
    meetOn: '26-11-2026',
  }
  assert.equal((await doctor.post(`${path}/pogingen`, meets)).status, 303)
  assert.match(await textOf(nurse.get(path)), /Volgende poging uiterlijk 26 november 2026/)
})

test('a meeting without a day, and a day without a meeting, are asked after', async () => {
  const noDay = await nurse.post(`${path}/pogingen`, { ...attempt, outcome: 'will-meet' })
  assert.match(await noDay.text(), /Vul de dag van de afspraak in/)
  const noMeeting = await nurse.post(`${path}/pogingen`, { ...attempt, meetOn: '26-11-2026' })
  assert.match(await noMeeting.text(), /Er is geen afspraak gemaakt/)
})

test('of two who change how to go there safely, the second sees what the first wrote and keeps his own words', async () => {
  const change = { form: 'safety', version: '1', precaution: 'not-at-home' }
  assert.equal((await nurse.post(`${path}/veiligheid`, { ...change, words: 'Spreek af in het CJG.' })).status, 303)
  const second = await doctor.post(`${path}/veiligheid`, { ...change, words: 'Neem een collega mee.' })
  assert.equal(second.status, 409)
  const body = await second.text()
  assert.match(body, /Spreek af in het CJG/)
  assert.match(body, /Neem een collega mee/)
})

test('until the family was told, its log does not show who worked on this; afterwards it does', async () => {
  assert.equal((await linesOn('care-coordination.outreach')).length, 0)
  assert.ok((await linesOn('care-coordination.untold-outreach')).length > 0)
  await nurse.post(`${path}/verteld`, { form: 'tell', on: '23-11-2026', words: 'Gebeld met moeder.' })
  await nurse.get(path)
  assert.ok((await linesOn('care-coordination.outreach')).length > 0)
})

test('a colleague watches over a visit, and sees no more than who is out and until when', async () => {
  const left = await nurse.post(`${path}/op-pad`, { watcher: professionals.doctor.id, backBy: '12:30' })
  assert.equal(left.status, 303)
  const watching = await textOf(doctor.get('/bemoeizorg'))
  assert.match(watching, /Mirjam Jansen is op pad en komt terug om 12:30/)
  const again = await nurse.post(`${path}/op-pad`, { watcher: professionals.doctor.id, backBy: '13:00' })
  assert.match(await again.text(), /Je bent al op pad/)
})

test('who is not back in time is looked for: one mail without a name, and none once the worker is back', async () => {
  const [out] = await town.act(storyteller, ({ db }) =>
    db.selectFrom('care_coordination.outreach_visit').select('id').execute(),
  )
  const payload = { visit: out?.id }
  const ask = (at: Temporal.Instant) =>
    town.act(program('watch-visit'), ctx => askAfterWorker(ctx, payload), { now: at })
  await ask(now.add({ minutes: 60 }))
  assert.equal((await mails()).length, 0)
  await ask(now.add({ minutes: 95 }))
  const [mail] = await mails()
  assert.equal(mail?.recipient, professionals.doctor.email)
  assert.doesNotMatch(`${mail?.subject} ${mail?.body}`, /Finn|Vos|Mirjam|Molenweg/)
  assert.equal((await pedagogue.post(`/bemoeizorg/op-pad/${payload.visit}/terug`, {})).status, 404)
  assert.equal((await doctor.post(`/bemoeizorg/op-pad/${payload.visit}/terug`, {})).status, 303)
  await ask(now.add({ minutes: 120 }))
  assert.equal((await mails()).length, 1)
})

test('nobody leaves alone for a time that has passed, or without a colleague', async () => {
  const past = await nurse.post(`${path}/op-pad`, { watcher: professionals.doctor.id, backBy: '9:00' })
  assert.match(await past.text(), /Deze tijd is al voorbij/)
  const alone = await nurse.post(`${path}/op-pad`, { watcher: professionals.nurse.id, backBy: '15:00' })
  assert.match(await alone.text(), /Kies een collega die op je let/)
})

test('after a look the next one is six weeks away; two who look at once do not both set it', async () => {
  const look = { form: 'review', version: '1', findings: 'Doorgaan: moeder nam de telefoon op.' }
  assert.equal((await nurse.post(`${path}/bekeken`, look)).status, 303)
  assert.match(await textOf(nurse.get(path)), /4 januari 2027/)
  assert.equal((await doctor.post(`${path}/bekeken`, look)).status, 409)
})

test('it ends with an outcome; who writes afterwards gets the words back', async () => {
  const end = { form: 'finish', outcome: 'in-plan', words: 'Moeder wil hulp.' }
  assert.equal((await nurse.post(`${path}/einde`, end)).status, 303)
  const late = await doctor.post(`${path}/pogingen`, { ...attempt, words: 'Nog even gebeld.' })
  assert.equal(late.status, 409)
  assert.match(await late.text(), /Nog even gebeld/)
  assert.equal((await doctor.post(`${path}/einde`, end)).status, 409)
})

test('the last one who works on it cannot leave; another may, and sees it no more', async () => {
  const own = (await pedagogue.post('/bemoeizorg', begin)).headers.get('location') ?? ''
  const alone = await pedagogue.post(`${own}/medewerkers/${professionals.pedagogue.id}/vertrek`, {})
  assert.match(await alone.text(), /Je bent de enige/)
})

test('a municipality sets its own terms, with who and why', async () => {
  const admin = await as(town.app, 'beheerder')
  assert.match(await textOf(admin.get('/beheer/bemoeizorg')), /Ons voorstel is 14 dagen en 6 weken/)
  const wrong = await admin.post('/beheer/bemoeizorg', { attemptDays: '0', reviewWeeks: '4', reason: 'kort' })
  assert.equal(wrong.status, 422)
  assert.equal(
    (await admin.post('/beheer/bemoeizorg', { attemptDays: '7', reviewWeeks: '4', reason: 'kort' })).status,
    303,
  )
  assert.match(await textOf(admin.get('/beheer/bemoeizorg')), /Ingesteld door Ruben Smit/)
})
