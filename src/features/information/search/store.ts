import { type RawBuilder, sql } from 'kysely'
import type { Db } from '../../../platform/db/connect.ts'
import type { ArticleLine } from '../articles/article.ts'
import { findLines } from '../articles/store.ts'
import { type Excerpt, excerptFrom, formsOf, leastOfBest, matchEnd, matchStart } from './rules.ts'

export type Found = {
  readonly score: number
  readonly excerpt: Excerpt
  /** The keywords by which a text was found: they may not stand in the text itself. */
  readonly keywords: readonly string[]
}
export type FoundArticle = Found & { readonly article: ArticleLine }

type Match = { id: string; score: number; excerpt: string; keywords: string[] }

/** A longer word that begins with a typed one counts, but for a tenth. */
const ofBeginning = 0.1

/**
 * The ten best of `source` (id, search, plain, keywords): a word in the title or keywords counts most, and a rare word more than one that
 * nearly every text has; what scores far below the best is left out. The excerpt is chosen by the rare words.
 */
const bestOf = (source: RawBuilder<unknown>, words: readonly string[]): RawBuilder<Match> => sql<Match>`
  with source as (${source}),
  word as (
    select spelled, to_tsquery('dutch', exact) as exact, to_tsquery('dutch', spelled) as begins
    from unnest(
      ${words.map(word => formsOf(word).join(' | '))}::text[],
      ${words.map(word =>
        formsOf(word)
          .map(form => `${form}:*`)
          .join(' | '),
      )}::text[]
    ) as w (exact, spelled)
  ),
  hit as (
    select s.id, w.spelled,
      ln((select count(*) + 1 from source)::float8 / count(*) over (partition by w.spelled)) as rarity,
      ts_rank(s.search, w.exact) + ${ofBeginning}::float8 * ts_rank(s.search, w.begins) as rank
    from source s join word w on s.search @@ w.begins
  ),
  asked as (
    select to_tsquery('dutch', coalesce(
      string_agg(distinct spelled, ' | ') filter (where rarity > ln(2)), string_agg(distinct spelled, ' | ')
    )) as query
    from hit
  ),
  scored as (select id, sum(rank * rarity) as score from hit group by id),
  best as (
    select * from scored where score >= ${leastOfBest}::float8 * (select max(score) from scored) order by score desc, id limit 10
  )
  select id, score, ts_headline('dutch', plain, query, ${headline}) as excerpt,
    array(select k from unnest(string_to_array(keywords, ', ')) k where to_tsvector('dutch', k) @@ query) as keywords
  from best join source using (id) cross join asked
  order by score desc, id`

const headline = `StartSel=${matchStart}, StopSel=${matchEnd}, MaxWords=26, MinWords=14, MaxFragments=1`

const foundFrom = ({ score, excerpt, keywords }: Omit<Match, 'id'>): Found => ({
  score,
  excerpt: excerptFrom(excerpt),
  keywords,
})

/** Texts that have one of the words, the best first. */
export async function findArticlesWith(db: Db, words: readonly string[]): Promise<readonly FoundArticle[]> {
  if (words.length === 0) return []
  const source = sql`select slug as id, search, plain, keywords from information.article where language = 'nl'`
  const { rows } = await bestOf(source, words).execute(db)
  return withLines(db, rows)
}

async function withLines(db: Db, matches: readonly Match[]): Promise<readonly FoundArticle[]> {
  const articles = await findLines(
    db,
    matches.map(match => match.id),
  )
  return matches.flatMap(match =>
    articles.filter(article => article.slug === match.id).map(article => ({ ...foundFrom(match), article })),
  )
}

/** Ranks texts that stand elsewhere in the database, by their place in the list (from 1). */
export async function rankTexts(
  db: Db,
  words: readonly string[],
  texts: readonly { readonly title: string; readonly body: string }[],
): Promise<readonly (Found & { readonly place: number })[]> {
  if (words.length === 0 || texts.length === 0) return []
  const source = sql`
    select place::text as id, body as plain, ''::text as keywords,
      setweight(to_tsvector('dutch', title), 'A') || setweight(to_tsvector('dutch', body), 'B') as search
    from unnest(${texts.map(text => text.title)}::text[], ${texts.map(text => text.body)}::text[])
      with ordinality as t (title, body, place)`
  const { rows } = await bestOf(source, words).execute(db)
  return rows.map(row => ({ ...foundFrom(row), place: Number(row.id) }))
}

/** Part of a word that must be alike (word_similarity of pg_trgm, 0 to 1) for it to be taken for a typing error. Tried on `content/`. */
const alike = 0.45

/** Texts with a title or keyword that looks like one of the words: for typing errors. */
export async function findArticlesLike(db: Db, words: readonly string[]): Promise<readonly FoundArticle[]> {
  const { rows } = await sql<Match>`
    select slug as id, max(similarity(name, word)) as score, summary as excerpt, array_agg(distinct name) as keywords
    from information.article,
      unnest(array_append(string_to_array(keywords, ', '), lower(title))) name,
      unnest(${[...words]}::text[]) word
    where language = 'nl' and length(word) >= 4 and similarity(name, word) >= ${alike}
    group by slug
    order by score desc, slug
    limit 5`.execute(db)
  return withLines(db, rows)
}
