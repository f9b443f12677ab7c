/** A chat in another language than Dutch: the same talk by the same handlers, with its own words. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { as, browser } from '../../../../../test/as.ts'
import { testTown } from '../../../../../test/town.ts'
import { formatIn } from '../../../../platform/i18n/format-in.ts'
import { otherLanguages } from '../../../../platform/i18n/languages.ts'
import { askingWords } from '../words.ts'

const town = await testTown()
const asker = browser(town.app)
const desk = await as(town.app, 'balie')
const scope = { role: 'cjg_app', municipality: '9901' } as const
const textOf = async (answer: Promise<Response>) => (await answer).text()
const { ar: words, nl: dutch } = askingWords

const administrator = await as(town.app, 'beheerder')
const hours = { 'from-1': '09:00', 'until-1': '17:00' }
const setting = { answerDays: '3', keptMonths: '6', escalateTo: '', reason: 'Afgesproken.', version: '', ...hours }
await administrator.post('/beheer/vragen', setting)
await desk.post('/vragen/chat', { attend: 'ja' })

const begin = async (fields: Readonly<Record<string, string>> = {}) => {
  const sent = await asker.post('/ar/chat', { body: 'ابنتي لا تنام.', asker: 'parent', ...fields })
  return (sent.headers.get('location') ?? '').replace('?verstuurd', '')
}
const questions = () =>
  town.database.transaction(scope, db => db.selectFrom('information.question').select(['id', 'body']).execute())
const answer = async (body: string, words: string) => {
  const { id } = (await questions()).find(row => row.body === body) ?? assert.fail(body)
  return desk.post(`/vragen/${id}`, { body: words, version: '0' })
}

/** Every sentence of this object that is long enough to be no word of another language. */
const sentencesOf = (said: unknown): readonly string[] =>
  typeof said === 'string'
    ? said.length > 8
      ? [said]
      : []
    : typeof said === 'object' && said !== null
      ? Object.values(said).flatMap(sentencesOf)
      : []

const holdsNoDutch = (page: string) => {
  const left = sentencesOf(dutch).filter(sentence => page.includes(sentence))
  assert.deepEqual(left, [])
}

test('in each language the chat says who is there, when, and until when the words are kept, and nothing of it in Dutch', async () => {
  for (const language of otherLanguages) {
    const { chat, ask } = askingWords[language]
    const page = await textOf(asker.get(`/${language}/chat`))
    const said = [chat.attended, chat.hours(formatIn(language).dayName(1), '09:00', '17:00'), ask.kept(6)]
    for (const sentence of said) assert.ok(page.includes(sentence), `${language}: ${sentence}`)
    holdsNoDutch(page)
  }
})

test('a talk goes on in Arabic: an answer called Dutch, a judgement, more words, an end and a new beginning', async () => {
  const talk = await begin()
  assert.match(talk, /^\/ar\/vraag\/(\w{4}-){3}\w{4}$/)
  await answer('ابنتي لا تنام.', 'Hoe gaat het overdag?')
  const answered = await textOf(asker.get(talk))
  assert.match(answered, new RegExp(`data-talk="${talk.replace('/ar', '')}/live"`))
  assert.match(answered, /lang="nl" dir="ltr"><p[^>]*>Hoe gaat het overdag\?/)
  assert.ok(answered.includes(words.follow.answerInDutch))
  assert.equal((await asker.post(`${talk}/geholpen`, { helped: 'partly' })).headers.get('location'), talk)
  assert.ok((await textOf(asker.get(talk))).includes(words.follow.thanks.partly))
  const empty = await asker.post(talk, { body: '' })
  assert.equal(empty.status, 422)
  assert.ok((await empty.text()).includes(words.missing.line))
  await asker.post(`${talk}/afsluiten`, {})
  assert.ok((await textOf(asker.get(talk))).includes(words.follow.closed))
  holdsNoDutch(await textOf(asker.get(talk)))
})

test('urgent words in Arabic bring help into sight at once, and who asks may become known in it', async () => {
  const talk = await begin({ body: 'زوجي يضربني' })
  const page = await textOf(asker.get(talk))
  assert.ok(page.includes(words.urgent.title))
  assert.match(page, /href="tel:08002000"><bdi>0800 2000/)
  const said = await asker.post(`${talk}/bekend`, { name: '', birth: '2019-04-03' })
  assert.equal(said.status, 422)
  assert.ok((await said.text()).includes(words.missing.name))
  await asker.post(`${talk}/bekend`, { name: 'Sem', birth: '2019-04-03', consent: 'ja' })
  assert.ok((await textOf(asker.get(talk))).includes(words.known.told))
  await asker.post(`${talk}/bekend-intrekken`, {})
  assert.ok((await textOf(asker.get(talk))).includes(words.known.why))
})

test('the mail that there is an answer is in the language of the asker, and so is the page that it leads to', async () => {
  const body = 'Moje dziecko nie śpi.'
  const fields = { body, topic: 'baby', asker: 'parent', childAge: '', email: 'anna@voorbeeld.example' }
  const sent = (await asker.post('/pl/vraag', fields)).headers.get('location')?.replace('?verstuurd', '') ?? ''
  await answer(body, 'Kom langs.')
  const mails = await town.database.transaction(scope, db => db.selectFrom('mail.message').selectAll().execute())
  const mail = JSON.stringify(mails.at(-1))
  assert.ok(mail.includes(askingWords.pl.mail.subject) && mail.includes(sent))
})
