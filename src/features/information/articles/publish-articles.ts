/** Brings the database in line with the files of `content/`, so that texts are found by search and read in one query. */
import { createHash } from 'node:crypto'
import type { Ctx } from '../../../platform/ctx.ts'
import type { Article } from './article.ts'
import { type Block, parseProse, plainText, type Words } from './prose.ts'
import { readArticles } from './read-articles.ts'
import { deleteArticles, findChecksums, upsertArticle } from './store.ts'

export type Publishing = { readonly written: number; readonly removed: number }

/**
 * At every start, under the role `cjg_jobs`: what a visitor's request runs as can read the texts and not change them.
 * Texts that did not change are left alone. Throws when a file is not whole.
 */
export async function publishArticles(db: Ctx['db'], articles = readArticles()): Promise<Publishing> {
  const present = new Map((await findChecksums(db)).map(row => [row.slug, row.checksum]))
  const changed = articles.filter(article => !present.get(article.slug)?.equals(checksumOf(article)))
  for (const article of changed) await upsertArticle(db, article, plainOf(article), checksumOf(article))
  const slugs = new Set(articles.map(article => article.slug))
  const gone = [...present.keys()].filter(slug => !slugs.has(slug))
  await deleteArticles(db, gone)
  return { written: changed.length, removed: gone.length }
}

/** Days are written as text by JSON, so equal articles have equal sums. */
const checksumOf = (article: Article): Buffer => createHash('sha256').update(JSON.stringify(article)).digest()

const plainOf = (article: Article): string =>
  parseProse(article.body)
    .flatMap(linesOf)
    .map(words => sentence(plainText(words)))
    .join(' ')

function linesOf(block: Block): readonly Words[] {
  switch (block.kind) {
    case 'heading':
      return [block.words]
    case 'paragraph':
      return [block.words]
    case 'list':
      return block.items
    case 'table':
      return block.rows.flat()
  }
}

/** An excerpt reads better when a heading or a cell ends as a sentence. */
const sentence = (line: string): string => (/[.!?:]$/.test(line) ? line : `${line}.`)
