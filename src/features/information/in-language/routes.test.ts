import assert from 'node:assert/strict'
import { test } from 'node:test'
import { as, browser } from '../../../../test/as.ts'
import { testTown } from '../../../../test/town.ts'
import { interpreterWords } from '../../../platform/i18n/interpreter-words.ts'
import { otherLanguages } from '../../../platform/i18n/languages.ts'
import { statementWords } from '../accessibility/words.ts'
import { aboutPages } from '../articles/article.ts'
import { publishArticles } from '../articles/publish-articles.ts'
import { askingWords } from '../questions/words.ts'
import { siteWords } from './words-in.ts'

const town = await testTown()
await town.database.transaction({ role: 'cjg_jobs', municipality: null }, db => publishArticles(db))
const visitor = browser(town.app)
const read = async (path: string) => {
  const answer = await visitor.get(path)
  return { status: answer.status, page: await answer.text() }
}

test('every page in every language says which language it is, runs the right way and leads to the others', async () => {
  for (const language of otherLanguages)
    for (const path of [
      '',
      '/onderwerpen',
      '/onderwerpen/baby',
      '/artikelen/driftbuien',
      '/locaties',
      '/zo-loop-je-binnen',
      '/zoeken',
      '/vraag',
      '/vraag/antwoord',
      '/chat',
      ...aboutPages.map(slug => `/${slug}`),
    ]) {
      const { status, page } = await read(`/${language}${path}`)
      assert.equal(status, 200, `/${language}${path}`)
      assert.match(page, new RegExp(`<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">`))
      assert.match(page, new RegExp(`hreflang="nl" href="https://[^"]+${path || '/'}"`))
      assert.ok(page.includes('hreflang="x-default"'))
    }
})

test('a Dutch page tells of the same page in other languages, and one without leads to the front door', async () => {
  assert.match((await read('/locaties')).page, /href="\/ar\/locaties"/)
  const dutchAlone = (await read('/inloggen')).page
  assert.match(dutchAlone, /href="\/ar"/)
  assert.doesNotMatch(dutchAlone, /rel="alternate"/)
})

test('who changes language keeps what was asked, and the alternates are told without it', async () => {
  const { page } = await read('/zoeken?q=slapen')
  assert.ok(page.includes('<a href="/ar/zoeken?q=slapen"'))
  assert.match(page, /<link rel="alternate" hreflang="ar" href="https:\/\/[^"?]+">/)
})

test('a holiday is told as it is, also on the page of places in another language', async () => {
  const { page } = await read('/en/locaties')
  assert.ok(page.includes(siteWords.en.places.different))
  assert.match(page, /Friday,? 25 December/)
})

test('an article that has no translation is shown in Dutch, called so, with kind words around it', async () => {
  const { page } = await read('/tr/artikelen/pesten')
  assert.ok(page.includes(siteWords.tr.article.notTranslated))
  assert.match(page, /<article class="cjg-reading" lang="nl" dir="ltr">/)
})

test('a translation says that no person read it yet, leads to the whole Dutch text and stays in its language', async () => {
  const { page } = await read('/uk/artikelen/driftbuien')
  assert.ok(page.includes(siteWords.uk.notReviewed))
  assert.match(page, /href="\/artikelen\/driftbuien"/)
  assert.match(page, /href="\/uk\/vraag"/)
})

test('who asks in Arabic with one click for an interpreter is told so, and the work list says in which language', async () => {
  const fields = { body: 'ابني يصرخ كثيرًا', topic: 'baby', asker: 'parent', childAge: '', email: '', interpreter: 'ar' }
  const sent = await visitor.post('/ar/vraag', fields)
  assert.equal(sent.status, 303)
  const followed = await (await visitor.get(sent.headers.get('location') ?? '')).text()
  assert.ok(followed.includes(interpreterWords.ar.asked('العربية')))
  const desk = await as(town.app, 'balie')
  assert.match(await (await desk.get('/vragen')).text(), /tolk: Arabisch/)
})

test('what is wrong with a form is said in its own language, and what was typed stays', async () => {
  const answer = await visitor.post('/pl/vraag', { body: 'Moje pytanie', topic: '', asker: '', email: 'x' })
  const page = await answer.text()
  assert.equal(answer.status, 422)
  for (const fault of ['topic', 'asker', 'email'] as const) assert.ok(page.includes(askingWords.pl.missing[fault]))
  assert.ok(page.includes('Moje pytanie'))
  assert.ok(!page.includes('Kies waar'))
})

test('a page about the centre is there whole in each language, and leads on in it, but for what is Dutch alone', async () => {
  const { page } = await read('/ar/over-het-cjg')
  assert.ok(page.includes(siteWords.ar.notReviewed))
  for (const href of ['/ar/vraag', '/ar/privacy', '/ar/voor-jongeren', '/advies', '/subsidies'])
    assert.ok(page.includes(`href="${href}"`), href)
  assert.match(page, /<bdi dir="ltr">0800-2000/)
  const statement = (await read('/ar/toegankelijkheid')).page
  assert.ok(statement.includes(statementWords.ar.byPeople))
  assert.ok(!statement.includes(statementWords.nl.byPeople))
})

test('a word that is no language is no page', async () => {
  assert.equal((await read('/xx/zoeken')).status, 404)
  assert.equal((await read('/xx')).status, 404)
})
