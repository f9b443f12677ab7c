/** Every language says all that the others say: no sentence empty, none left in Dutch, and nothing lost that is put in a sentence. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { textIn } from '../../../platform/html/text.ts'
import { interpreterWords } from '../../../platform/i18n/interpreter-words.ts'
import { languages, otherLanguages } from '../../../platform/i18n/languages.ts'
import { aboutPages } from '../articles/article.ts'
import { type Block, parseProse } from '../articles/prose.ts'
import { readArticles } from '../articles/read-articles.ts'
import { askingWords } from '../questions/words.ts'
import { wayInWords } from './way-in/way-in-words.ts'
import { siteWords } from './words-in.ts'

type Sentence = readonly [name: string, words: string | ((...parts: string[]) => string)]

function sentencesOf(words: object, above = ''): readonly Sentence[] {
  return Object.entries(words).flatMap(([name, value]): readonly Sentence[] =>
    typeof value === 'object' && value !== null ? sentencesOf(value, `${above}${name}.`) : [[`${above}${name}`, value]],
  )
}

const filled = ([name, words]: Sentence): readonly [string, string] => [
  name,
  typeof words === 'function' ? words('«1»', '«2»') : words,
]

const sources = {
  site: siteWords,
  asking: askingWords,
  'way in': wayInWords,
  interpreter: interpreterWords,
  components: Object.fromEntries(languages.map(language => [language, textIn(language)])),
}

for (const [source, texts] of Object.entries(sources))
  test(`every language has each sentence of the ${source}, and loses nothing that is put in it`, () => {
    const english = sentencesOf(texts.en ?? {})
    for (const [language, words] of Object.entries(texts)) {
      const own = sentencesOf(words)
      assert.deepEqual(own.map(([name]) => name).toSorted(), english.map(([name]) => name).toSorted(), language)
      for (const [name, said] of own.map(filled))
        assert.ok(said.trim() !== '' || mayBeEmpty(language, name), `${language} ${name}`)
      const marks = (list: readonly Sentence[]) =>
        list.map(filled).map(([name, said]) => [name, [...said.matchAll(/«\d»/g)].length])
      if (source !== 'components')
        assert.deepEqual(Object.fromEntries(marks(own)), Object.fromEntries(marks(english)), language)
    }
  })

/** That nobody read it yet is not said of Dutch, nor that what is answered is Dutch. */
const mayBeEmpty = (language: string, name: string): boolean =>
  language === 'nl' && ['notReviewed', 'ask.yourLanguage', 'follow.answerInDutch'].includes(name)

test('Arabic and Ukrainian sentences are written in their own letters', () => {
  const letters = { ar: /\p{Script=Arabic}/u, uk: /\p{Script=Cyrillic}/u } as const
  for (const language of ['ar', 'uk'] as const)
    for (const [name, said] of sentencesOf(siteWords[language]).map(filled))
      if (name !== 'home.own') assert.match(said, letters[language], `${language} ${name}`)
})

const dutch = readArticles('nl')

for (const language of otherLanguages)
  test(`the ten texts that are asked for most are there in ${language}, whole, and called unread until somebody read them`, () => {
    const articles = readArticles(language).filter(({ advice }) => advice !== null)
    assert.ok(articles.length >= 10)
    for (const article of articles) {
      const source = dutch.find(one => one.slug === article.slug)
      assert.deepEqual(article.advice, source?.advice, article.slug)
      assert.ok(article.keywords.length >= 5, article.slug)
      assert.equal(article.reviewed, null)
      const kinds = parseProse(article.body).map(block => block.kind)
      assert.deepEqual(kinds, ['paragraph', 'heading', 'list', 'heading', 'list', 'heading', 'paragraph'], article.slug)
    }
  })

test('every translation of a text has as many parts and sends to the same telephone numbers', () => {
  const shape = (body: string) => [body.match(/^- /gm)?.length, [...new Set(body.match(/tel:\d+/g))].toSorted()]
  const english = readArticles('en')
  for (const language of otherLanguages)
    for (const article of readArticles(language))
      assert.deepEqual(
        shape(article.body),
        shape(english.find(one => one.slug === article.slug)?.body ?? ''),
        `${article.slug}.${language}`,
      )
})

/** How a text is built: as many items and rows tell that nothing was left out. */
const builtOf = (block: Block): string => {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.kind
    case 'list':
      return `list of ${block.items.length}`
    case 'table':
      return `table of ${block.rows.map(row => row.length).join(' ')}`
  }
}

test('a page about the centre says in every language all that it says in Dutch, and sends to the same numbers and pages', () => {
  const links = (body: string) => [...body.matchAll(/\]\((\S+)\)/g)].map(([, href]) => href)
  for (const slug of aboutPages) {
    const source = dutch.find(one => one.slug === slug) ?? assert.fail(slug)
    for (const language of otherLanguages) {
      const told = readArticles(language).find(one => one.slug === slug) ?? assert.fail(`${slug}.${language}`)
      assert.deepEqual(parseProse(told.body).map(builtOf), parseProse(source.body).map(builtOf), `${slug}.${language}`)
      assert.deepEqual(new Set(links(told.body)), new Set(links(source.body)), `${slug}.${language}`)
      assert.equal(told.reviewed, null)
      assert.ok(told.keywords.length >= 5)
    }
  }
})
