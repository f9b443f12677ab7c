/** Brings the database in line with the files of `content/`, so that texts are found by search and read in one query. */
import type { Ctx } from '../../../platform/ctx.ts'
import { plainOf } from './plain-text.ts'
import { type ContentFile, contentFiles } from './read-articles.ts'
import { countStems, deleteArticle, findChecksums, upsertArticle } from './store.ts'

export type Publishing = { readonly written: number; readonly removed: number }

/**
 * At every start, under the role `cjg_jobs`: what a visitor's request runs as can read the texts and not change them.
 * A file that did not change is not even read. Throws when a file that did is not whole.
 */
export async function publishArticles(db: Ctx['db'], files = contentFiles()): Promise<Publishing> {
  const present = new Map((await findChecksums(db)).map(row => [keyOf(row), row]))
  const changed = files.filter(file => !present.get(keyOf(file))?.checksum.equals(file.checksum))
  const drafts: ContentFile[] = []
  for (const file of changed) {
    const article = file.read()
    if (article) await upsertArticle(db, article, plainOf(article.body), file.checksum)
    else drafts.push(file)
  }
  const published = new Set(files.filter(file => !drafts.includes(file)).map(keyOf))
  const gone = [...present.values()].filter(row => !published.has(keyOf(row)))
  for (const row of gone) await deleteArticle(db, row.slug, row.language)
  if (changed.length + gone.length > 0) await countStems(db)
  return { written: changed.length - drafts.length, removed: gone.length }
}

const keyOf = ({ slug, language }: { readonly slug: string; readonly language: string }) => `${slug}.${language}`
