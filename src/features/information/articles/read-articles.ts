/** The texts of `content/`: a file per text and language, read no further than is needed. */
import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { isLanguage, type Language } from '../../../platform/i18n/languages.ts'
import type { Article } from './article.ts'
import { parseArticle } from './front-matter.ts'
import { parseProse } from './prose.ts'

const content = join(import.meta.dirname, '../../../../content')

export type ContentFile = {
  readonly slug: string
  readonly language: Language
  /** Of the file as it stands, so that what did not change need not be read. */
  readonly checksum: Buffer
  /** Null for a draft. Throws an Error that names the file when the text is not whole, or holds what may not stand in a page. */
  read(): Article | null
}

/** Raise it when the same file comes to be stored as something else. */
const reading = 2

/** Throws an Error that names the file when it is in a language we do not know. */
export const contentFiles = (folder = content): readonly ContentFile[] =>
  globSync('{articles,pages}/*.md', { cwd: folder })
    .toSorted()
    .map(path => contentFile(folder, path))

/** Every published text of one language. */
export const readArticles = (language: Language = 'nl', folder = content): readonly Article[] =>
  contentFiles(folder).flatMap(file => (file.language === language ? (file.read() ?? []) : []))

function contentFile(folder: string, path: string): ContentFile {
  const [slug = '', suffix = ''] = basename(path, '.md').split('.')
  const language = suffix
  if (!isLanguage(language)) throw new Error(`content/${path}: is called <slug>.<language>.md`)
  const file = readFileSync(join(folder, path), 'utf8')
  const checksum = createHash('sha256').update(`${reading}\n${path}\n${file}`).digest()
  return { slug, language, checksum, read: () => articleIn(file, { path, slug, language }) }
}

type Place = Pick<ContentFile, 'slug' | 'language'> & { readonly path: string }

function articleIn(file: string, { path, slug, language }: Place): Article | null {
  try {
    const parsed = parseArticle(file)
    if (parsed.kind === 'draft') return null
    const { article } = parsed
    if (article.slug !== slug) throw new Error(`the slug is ${article.slug}`)
    if (article.language !== language) throw new Error(`the language is ${article.language}`)
    parseProse(article.body)
    return article
  } catch (error) {
    throw new Error(`content/${path}: ${error instanceof Error ? error.message : 'not readable'}`, { cause: error })
  }
}
