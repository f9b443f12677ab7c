/** Every text of content/ is whole, keeps to the rules of content/README.md, and leads only where something is. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Article, aboutPages } from './article.ts'
import { type Block, type Inline, parseProse, plainText, type Words } from './prose.ts'
import { readArticles } from './read-articles.ts'
import { isReadable, readabilityOf } from './readability.ts'
import { themes } from './themes.ts'

const articles = readArticles()
const slugs = new Set(articles.map(article => article.slug))
const advice = articles.filter(article => article.advice !== null)

test('there is a text on each of the eight subjects', () => {
  const covered = new Set(advice.map(article => article.advice?.theme))
  assert.deepEqual(
    themes.filter(theme => !covered.has(theme)),
    [],
  )
})

test('there are at least forty articles, for parents and for young people, on every age from 0 to 23', () => {
  assert.ok(advice.length >= 40)
  for (const who of ['ouders', 'jongeren'] as const)
    assert.ok(advice.filter(article => article.advice?.audience.includes(who)).length >= 8, who)
  const bare = Array.from({ length: 24 }, (_, age) => age).filter(
    age => advice.filter(({ advice }) => advice && advice.fromAge <= age && age <= advice.untilAge).length < 5,
  )
  assert.deepEqual(bare, [])
})

test('each page about the centre has its text', () => {
  const present = articles.filter(article => article.advice === null).map(article => article.slug)
  assert.deepEqual(new Set(present), new Set(aboutPages))
})

for (const article of articles) {
  test(`“${article.title}” is written in short sentences and common words`, () => {
    const measured = readabilityOf(parseProse(article.body))
    assert.ok(isReadable(measured), JSON.stringify(measured))
  })

  test(`“${article.title}” leads only to pages that are there`, () => {
    const lost = linksOf(article).filter(href => !isThere(href))
    assert.deepEqual([...article.related.filter(slug => !slugs.has(slug)), ...lost], [])
  })

  test(`“${article.title}” can be found, says where it comes from, and must be looked at again within a year`, () => {
    assert.ok(article.keywords.length >= 5)
    assert.ok(article.sources.length >= 1)
    assert.match(article.summary, /^\p{Lu}.*\.$/u)
    assert.ok(Temporal.PlainDate.compare(article.reviewBy, article.written.add({ years: 1 })) <= 0)
  })
}

for (const article of advice) {
  test(`“${article.title}” answers first, then questions, then where help is`, () => {
    const prose = parseProse(article.body)
    const headings = prose.flatMap(block => (block.kind === 'heading' ? [plainText(block.words)] : []))
    assert.equal(prose[0]?.kind, 'paragraph')
    assert.ok(headings.some(heading => /^Vragen van (ouders|jongeren)/.test(heading)))
    assert.ok(headings.includes('Wanneer vraag je hulp?'))
    assert.match(headings.at(-1) ?? '', /^Wat (kan|kunnen).*CJG/)
  })
}

test('no text says that a professional looked at it, as long as none did', () => {
  assert.deepEqual(
    articles.filter(article => article.reviewed !== null).map(article => article.slug),
    [],
  )
})

const linksOf = (article: Article): readonly string[] =>
  parseProse(article.body)
    .flatMap(wordsIn)
    .flatMap(words => words.flatMap(hrefsIn))

function wordsIn(block: Block): readonly Words[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.words]
    case 'list':
      return block.items
    case 'table':
      return block.rows.flat()
  }
}

const hrefsIn = (part: Inline): readonly string[] => {
  if (part.kind === 'text') return []
  return [...(part.kind === 'link' ? [part.href] : []), ...part.inside.flatMap(hrefsIn)]
}

/** Pages of the public side that are no text; the walk through all links asks whether they answer. */
const otherPages = new Set(['/vraag', '/subsidies', '/advies'])

function isThere(href: string): boolean {
  if (href.startsWith('tel:') || otherPages.has(href)) return true
  const slug = href.replace(/^\/(artikelen\/)?/, '')
  return (
    slugs.has(slug) &&
    (articles.find(article => article.slug === slug)?.advice !== null) === href.startsWith('/artikelen/')
  )
}
