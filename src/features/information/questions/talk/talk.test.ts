import assert from 'node:assert/strict'
import { test } from 'node:test'
import { actorOf } from '../../../../../cast/open-town.ts'
import { professionals } from '../../../../../cast/town.ts'
import { as, browser } from '../../../../../test/as.ts'
import { now, testTown } from '../../../../../test/town.ts'
import { program } from '../../../../platform/act.ts'
import { visitor as nobody } from '../../../../platform/web/handle.ts'
import { answerQuestion } from '../answer-question.ts'
import { askQuestion } from '../ask-question.ts'
import { type Code, spelled } from '../code.ts'
import { escalateQuestions } from '../escalation/escalate-questions.ts'
import type { NewQuestion } from '../question.ts'
import { standingOf } from '../rules.ts'
import { closeTalk } from './close-talk.ts'
import { talkWithCode } from './talk-with-code.ts'

const town = await testTown()
const asker = browser(town.app)
const scope = { role: 'cjg_app', municipality: '9901' } as const
const sleep: NewQuestion = { body: 'Mijn zoon slaapt niet.', topic: 'baby', asker: 'parent', childAge: 1, email: null }

/** An hour ago: the clock of the town stands still, and what comes later must be later. */
const ask = (body = sleep.body): Promise<Code> =>
  town.act(nobody, ctx => askQuestion(ctx, { ...sleep, body }, crypto.randomUUID()), {
    now: now.subtract({ hours: 1 }),
  })
const halfAnHourAgo = { now: now.subtract({ minutes: 30 }) }
const talkOf = (code: Code) => town.act(nobody, ctx => talkWithCode(ctx, code))
const pathOf = (code: Code) => `/vraag/${spelled(code)}`
const textOf = async (answer: Promise<Response>) => (await answer).text()
const rowsOf = (table: 'information.question_identity' | 'information.question_contact' | 'mail.message') =>
  town.database.transaction(scope, db => db.selectFrom(table).selectAll().execute())

test('the asker writes on with the code; the same form sent twice is one line, and it waits on the list again', async () => {
  const code = await ask()
  const desk = await as(town.app, 'balie')
  const answered = { body: 'Kom langs.', version: 0, seenLines: 0 }
  await town.act(
    actorOf(professionals.desk),
    async ctx => answerQuestion(ctx, await talkWithCode(ctx, code), answered),
    halfAnHourAgo,
  )
  const more = { body: 'En wanneer dan?', _key: crypto.randomUUID() }
  for (let sent = 0; sent < 2; sent++)
    assert.equal((await asker.post(pathOf(code), more)).headers.get('location'), `${pathOf(code)}?geschreven`)
  assert.equal((await talkOf(code)).lines.length, 1)
  assert.match(await textOf(asker.get(pathOf(code))), /Kom langs\.[\s\S]*En wanneer dan\?/)
  assert.match(await textOf(desk.get('/vragen')), /En wanneer dan\?/)
})

test('a line that comes in while the answer is being written still waits: nobody has read it', async () => {
  const code = await ask('Mag ik langskomen?')
  const desk = await as(town.app, 'balie')
  const { id } = await talkOf(code)
  assert.match(await textOf(desk.get(`/vragen/${id}`)), /name="seenLines" value="0"/)
  await asker.post(pathOf(code), { body: 'Het is nu niet veilig thuis.' })
  assert.equal((await desk.post(`/vragen/${id}`, { body: 'Ja hoor.', version: '0', seenLines: '0' })).status, 303)
  assert.match(await textOf(desk.get('/vragen')), /niet veilig thuis/)
  await desk.post(`/vragen/${id}`, { body: 'Ik bel je nu.', version: '1', seenLines: '1' })
  assert.equal(standingOf(await talkOf(code), Temporal.PlainDate.from('2026-12-20')).kind, 'answered')
})

test('an asker closes the talk and opens it again by writing', async () => {
  const code = await ask()
  await town.act(nobody, async ctx => closeTalk(ctx, await talkWithCode(ctx, code), 'asker'), halfAnHourAgo)
  assert.match(await textOf(asker.get(pathOf(code))), /afgesloten/)
  await asker.post(pathOf(code), { body: 'Toch nog iets.' })
  assert.doesNotMatch(await textOf(asker.get(pathOf(code))), /Dit gesprek is afgesloten/)
})

test('who took a question answers it; of two who take it at once one is told, and no word is lost', async () => {
  const code = await ask('Van wie is deze?')
  const { id } = await talkOf(code)
  const [nurse, pedagogue] = [await as(town.app, 'jeugdverpleegkundige'), await as(town.app, 'pedagoog')]
  assert.equal((await nurse.post(`/vragen/${id}/nemen`, { deed: 'nemen', version: '0' })).status, 303)
  assert.equal((await pedagogue.post(`/vragen/${id}/nemen`, { deed: 'nemen', version: '0' })).status, 409)
  const refused = await pedagogue.post(`/vragen/${id}`, { body: 'Mijn woorden.', version: '0' })
  assert.equal(refused.status, 409)
  assert.match(await refused.text(), /Mirjam Jansen heeft deze vraag genomen[\s\S]*Mijn woorden\./)
  await pedagogue.post(`/vragen/${id}/nemen`, { deed: 'nemen', version: '1' })
  assert.equal((await pedagogue.post(`/vragen/${id}`, { body: 'Mijn woorden.', version: '0' })).status, 303)
})

test('a broken promise is told once to who answers, without a word of the question', async () => {
  await ask('Een vraag die blijft liggen.')
  const later = now.add({ hours: 24 * 10 })
  const escalate = () => town.act(program('escalate-questions'), escalateQuestions, { now: later })
  assert.ok((await escalate()).escalated > 0)
  assert.equal((await escalate()).escalated, 0)
  const mails = (await rowsOf('mail.message')).map(row => JSON.stringify(row))
  assert.ok(mails.some(mail => mail.includes('belofte aan een vrager is voorbij')))
  assert.ok(mails.every(mail => !mail.includes('blijft liggen')))
})

test('somebody is there only while a professional has the chat open, within the hours that were chosen', async () => {
  const desk = await as(town.app, 'balie')
  await desk.post('/vragen/chat', { attend: 'ja' })
  assert.match(await textOf(asker.get('/chat')), /Hier is geen chat/)
  const administrator = await as(town.app, 'beheerder')
  const hours = { 'from-1': '09:00', 'until-1': '17:00' }
  const setting = { answerDays: '3', keptMonths: '6', escalateTo: '', reason: 'Afgesproken.', version: '', ...hours }
  assert.equal((await administrator.post('/beheer/vragen', setting)).status, 303)
  assert.match(await textOf(asker.get('/chat')), /Er is nu een medewerker/)
  assert.match(await textOf(asker.get('/vraag')), /binnen 3 werkdagen[\s\S]*donderdag 26 november[\s\S]*6 maanden/)
  await desk.post('/vragen/chat', { attend: 'nee' })
  assert.match(await textOf(asker.get('/chat')), /Er is nu niemand in de chat/)
  assert.equal((await administrator.post('/beheer/vragen', setting)).status, 409)
})

test('without the own choice nothing points to a person, and what was said can be taken back', async () => {
  const code = await ask('Wie ben ik?')
  assert.equal((await asker.post(`${pathOf(code)}/bekend`, { name: 'Sem', birth: '2019-04-03' })).status, 422)
  const said = { name: 'Sem de Vries', birth: '2019-04-03', consent: 'ja' }
  assert.equal((await asker.post(`${pathOf(code)}/bekend`, said)).status, 303)
  assert.doesNotMatch(JSON.stringify(await rowsOf('information.question_identity')), /Sem|2019/)
  const desk = await as(town.app, 'balie')
  const { id } = await talkOf(code)
  assert.match(await textOf(desk.get(`/vragen/${id}`)), /De vrager zei wie het is[\s\S]*Sem de Vries/)
  const stranger = '00000000-0000-7000-8000-000000000999'
  assert.equal((await desk.post(`/vragen/${id}/verbinden`, { child: stranger })).status, 404)
  await asker.post(`${pathOf(code)}/bekend-intrekken`, {})
  assert.deepEqual(await rowsOf('information.question_identity'), [])
  assert.deepEqual(await rowsOf('information.question_contact'), [])
})

test('one click says whether the answer helped', async () => {
  const code = await ask('Helpt dit?')
  const desk = await as(town.app, 'balie')
  const { id } = await talkOf(code)
  await desk.post(`/vragen/${id}`, { body: 'Vast.', version: '0' })
  await asker.post(`${pathOf(code)}/geholpen`, { helped: 'yes' })
  assert.match(await textOf(asker.get(pathOf(code))), /Fijn\. Dank je wel/)
  assert.match(await textOf(desk.get(`/vragen/${id}`)), /Geholpen volgens de vrager/)
})
