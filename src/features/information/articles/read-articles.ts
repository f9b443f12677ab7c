/** Every published text of `content/`. */
import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Article } from './article.ts'
import { parseArticle } from './front-matter.ts'
import { parseProse } from './prose.ts'

const content = join(import.meta.dirname, '../../../../content')

/** Throws an Error that names the file when a text is not whole, or holds what may not stand in a page. */
export const readArticles = (folder = content): readonly Article[] =>
  globSync('{articles,pages}/*.nl.md', { cwd: folder })
    .toSorted()
    .flatMap(path => readArticle(folder, path))

function readArticle(folder: string, path: string): readonly Article[] {
  try {
    const parsed = parseArticle(readFileSync(join(folder, path), 'utf8'))
    if (parsed.kind === 'draft') return []
    const { article } = parsed
    if (basename(path) !== `${article.slug}.nl.md`) throw new Error(`the slug is ${article.slug}`)
    parseProse(article.body)
    return [article]
  } catch (error) {
    throw new Error(`content/${path}: ${error instanceof Error ? error.message : 'not readable'}`, { cause: error })
  }
}
