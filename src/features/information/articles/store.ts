import { sql } from 'kysely'
import type { Db } from '../../../platform/db/connect.ts'
import { oneOf } from '../../../platform/db/one-of.ts'
import { type Language, languages } from '../../../platform/i18n/languages.ts'
import { type Advice, type Article, type ArticleLine, audiences } from './article.ts'
import { type Theme, themeFrom } from './themes.ts'

const columns = [
  'slug',
  'language',
  'title',
  'summary',
  'theme',
  'audience',
  'from_age',
  'until_age',
  'keywords',
  'related',
  'sources',
  'written',
  'reviewed',
  'reviewed_by',
  'review_by',
  'body',
] as const
const lineColumns = ['slug', 'title', 'summary', 'theme', 'audience', 'from_age', 'until_age'] as const

const articles = (db: Db) => db.selectFrom('information.article').select(columns)
const lines = (db: Db) =>
  db
    .selectFrom('information.article')
    .select(lineColumns)
    .where('language', '=', 'nl')
    .orderBy('from_age')
    .orderBy('title')

type Row = Awaited<ReturnType<ReturnType<typeof articles>['execute']>>[number]
type LineRow = Awaited<ReturnType<ReturnType<typeof lines>['execute']>>[number]

const articleFrom = (row: Row): Article => ({
  ...lineFrom(row),
  language: oneOf(languages, row.language),
  keywords: row.keywords.split(', ').filter(Boolean),
  related: row.related,
  sources: row.sources,
  written: row.written,
  reviewed: row.reviewed,
  reviewedBy: row.reviewed_by,
  reviewBy: row.review_by,
  body: row.body,
})

const lineFrom = (row: LineRow): ArticleLine => ({
  slug: row.slug,
  title: row.title,
  summary: row.summary,
  advice: adviceFrom(row),
})

function adviceFrom(row: Pick<LineRow, 'theme' | 'audience' | 'from_age' | 'until_age'>): Advice | null {
  const theme = row.theme === null ? undefined : themeFrom(row.theme)
  if (theme === undefined || row.from_age === null || row.until_age === null) return null
  const audience = audiences.filter(audience => row.audience.includes(audience))
  return { theme, audience, fromAge: row.from_age, untilAge: row.until_age }
}

export async function findArticle(db: Db, slug: string, language: Language = 'nl'): Promise<Article | undefined> {
  const row = await articles(db).where('slug', '=', slug).where('language', '=', language).executeTakeFirst()
  return row && articleFrom(row)
}

/** All Dutch texts whole, those to be looked at first in front. */
export async function findArticles(db: Db): Promise<readonly Article[]> {
  const rows = await articles(db).where('language', '=', 'nl').orderBy('review_by').orderBy('title').execute()
  return rows.map(articleFrom)
}

/** All advice, the youngest children first; of one theme when it is given. */
export async function findAdvice(db: Db, theme?: Theme): Promise<readonly ArticleLine[]> {
  const query = lines(db).where('theme', 'is not', null)
  const rows = await (theme === undefined ? query : query.where('theme', '=', theme)).execute()
  return rows.map(lineFrom)
}

/** These articles, in the order asked for; what is not there is left out. */
export async function findLines(db: Db, slugs: readonly string[]): Promise<readonly ArticleLine[]> {
  if (slugs.length === 0) return []
  const rows = await lines(db).where('slug', 'in', slugs).execute()
  return slugs.flatMap(slug => rows.filter(row => row.slug === slug).map(lineFrom))
}

type Checksum = { readonly slug: string; readonly language: string; readonly checksum: Buffer }

/** Of every text, in every language. */
export const findChecksums = (db: Db): Promise<readonly Checksum[]> =>
  db.selectFrom('information.article').select(['slug', 'language', 'checksum']).execute()

export async function upsertArticle(db: Db, article: Article, plain: string, checksum: Buffer): Promise<void> {
  const { slug, language, advice, keywords, related, sources, reviewedBy, reviewBy, ...rest } = article
  const columns = {
    ...rest,
    theme: advice?.theme ?? null,
    audience: [...(advice?.audience ?? [])],
    from_age: advice?.fromAge ?? null,
    until_age: advice?.untilAge ?? null,
    keywords: keywords.join(', '),
    related: [...related],
    sources: [...sources],
    reviewed_by: reviewedBy,
    review_by: reviewBy,
    plain,
    checksum,
  }
  await db
    .insertInto('information.article')
    .values({ slug, language, ...columns })
    .onConflict(conflict => conflict.columns(['slug', 'language']).doUpdateSet(columns))
    .execute()
}

export async function deleteArticle(db: Db, slug: string, language: string): Promise<void> {
  await db.deleteFrom('information.article').where('slug', '=', slug).where('language', '=', language).execute()
}

/** How common each word is, for the search: after all that is published together. */
export async function countStems(db: Db): Promise<void> {
  await sql`select information.count_stems()`.execute(db)
}

export async function countTextsBefore(db: Db, day: Temporal.PlainDate): Promise<number> {
  const { count } = await db
    .selectFrom('information.article')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('language', '=', 'nl')
    .where('review_by', '<', day)
    .executeTakeFirstOrThrow()
  return count
}
