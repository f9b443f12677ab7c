import assert from 'node:assert/strict'
import { test } from 'node:test'
import { as, browser } from '../../../../test/as.ts'
import { now, testTown } from '../../../../test/town.ts'
import { program } from '../../../platform/act.ts'
import { visitor as nobody } from '../../../platform/web/handle.ts'
import { askQuestion } from './ask-question.ts'
import { spelled } from './code.ts'
import { eraseQuestions } from './erase-questions.ts'
import type { NewQuestion } from './question.ts'

const town = await testTown()
const visitor = browser(town.app)
const scope = { role: 'cjg_app', municipality: '9901' } as const
const sleep: NewQuestion = { body: '', topic: 'baby', asker: 'parent', childAge: 1, email: null }

/** Where the asker reads the answer. */
async function ask(question: Partial<NewQuestion>): Promise<string> {
  const code = await town.act(nobody, ctx => askQuestion(ctx, { ...sleep, ...question }, crypto.randomUUID()))
  return `/vraag/${spelled(code)}`
}
const kept = () => town.database.transaction(scope, db => db.selectFrom('information.question').selectAll().execute())
const idOf = async (body: string) => (await kept()).find(row => row.body === body)?.id ?? ''

test('words that may mean danger bring the numbers into sight, for the asker and for who answers', async () => {
  const path = await ask({ body: 'Ik ben bang voor mijn vader.' })
  assert.match(await (await visitor.get(path)).text(), /Wacht niet op ons antwoord[\s\S]*href="tel:08002000"/)
  const desk = await as(town.app, 'balie')
  assert.match(await (await desk.get('/vragen')).text(), /Ik ben bang voor mijn vader\.[\s\S]*haast\?/)
})

test('who answers while a colleague does loses no word and overwrites none', async () => {
  await ask({ body: 'Vraag voor twee.' })
  const path = `/vragen/${await idOf('Vraag voor twee.')}`
  const [nurse, pedagogue] = [await as(town.app, 'jeugdverpleegkundige'), await as(town.app, 'pedagoog')]
  await nurse.post(path, { body: 'Het eerste antwoord.', version: '0' })
  const late = await pedagogue.post(path, { body: 'Het tweede antwoord.', version: '0' })
  const page = await late.text()
  assert.equal(late.status, 409)
  assert.match(page, /Het eerste antwoord\.[\s\S]*name="version" value="1"[\s\S]*Het tweede antwoord\./)
  assert.equal((await pedagogue.post(path, { body: 'Het tweede antwoord.', version: '1' })).status, 303)
})

test('the mail says that there is an answer and where, and not a word of it', async () => {
  const path = await ask({ body: 'Mail mij maar.', email: 'sanne@voorbeeld.nl' })
  const desk = await as(town.app, 'balie')
  const answered = await desk.post(`/vragen/${await idOf('Mail mij maar.')}`, {
    body: 'Geheim antwoord.',
    version: '0',
  })
  assert.equal(answered.headers.get('location'), '/vragen?beantwoord=mail')
  const messages = await town.database.transaction(scope, db => db.selectFrom('mail.message').selectAll().execute())
  const [message] = messages.filter(({ recipient }) => recipient === 'sanne@voorbeeld.nl')
  assert.ok(message)
  assert.ok(message.body.includes(`https://localhost${path}`))
  assert.doesNotMatch(message.body, /Geheim|Mail mij/)
})

test('a code that is typed over leads to the question, and a wrong one to a sentence', async () => {
  const path = await ask({ body: 'Met code.' })
  const typed = path.replace('/vraag/', '').toLowerCase().replaceAll('-', ' ')
  assert.equal((await visitor.get(`/vraag/antwoord?code=${encodeURIComponent(typed)}`)).headers.get('location'), path)
  assert.match(await (await visitor.get('/vraag/antwoord?code=AAAA')).text(), /Bij deze code vinden we geen vraag/)
  assert.equal((await visitor.get('/vraag/AAAA-AAAA-AAAA-AAAA')).status, 404)
})

test('another municipality sees no question of this one, with the code or without', async () => {
  const path = await ask({ body: 'Alleen hier.' })
  const elsewhere = browser(town.app, { host: 'biezendrecht.localhost' })
  assert.equal((await elsewhere.get(path)).status, 404)
  const neighbour = await as(town.app, 'balie', 'biezendrecht.localhost')
  assert.equal((await neighbour.get(`/vragen/${await idOf('Alleen hier.')}`)).status, 404)
})

test('every look at a question and every answer leaves a line in the log', async () => {
  await ask({ body: 'Wie keek er?' })
  const id = await idOf('Wie keek er?')
  const desk = await as(town.app, 'balie')
  await desk.get(`/vragen/${id}`)
  await desk.post(`/vragen/${id}`, { body: 'Ik.', version: '0' })
  const lines = await town.database.transaction({ role: 'cjg_audit', municipality: '9901' }, db =>
    db.selectFrom('audit.event').select(['event', 'object']).where('detail', '=', id).execute(),
  )
  assert.deepEqual(lines, [
    { event: 'read', object: 'information.question' },
    { event: 'create', object: 'information.answer' },
  ])
})

test('a year after the answer the words are erased, and what it was about stays', async () => {
  const path = await ask({ body: 'Wis mij.', topic: 'schoolkind', email: 'sanne@voorbeeld.nl' })
  const id = await idOf('Wis mij.')
  const desk = await as(town.app, 'balie')
  await desk.post(`/vragen/${id}`, { body: 'Antwoord.', version: '0' })
  const erase = (at: Temporal.Instant) => town.act(program('erase-questions'), eraseQuestions, { now: at })
  await erase(now.add({ hours: 24 * 364 }))
  assert.equal((await visitor.get(path)).status, 200)
  await erase(now.add({ hours: 24 * 366 }))
  assert.equal((await visitor.get(path)).status, 404)
  const row = (await kept()).find(question => question.id === id)
  assert.deepEqual([row?.topic, row?.body, row?.reply_sealed, row?.code_hash], ['schoolkind', null, null, null])
  assert.ok(
    (await kept()).some(question => question.body !== null),
    'what nobody answered is kept',
  )
})
