import { type RawBuilder, sql } from 'kysely'
import type { MunicipalityCode } from '../../../platform/ctx.ts'
import type { Db } from '../../../platform/db/connect.ts'
import { type AskedStem, type Ranked, rankTexts } from '../../../platform/db/rank-texts.ts'
import { type Ages, leastOfBest } from './rules.ts'

/** A word to look up: typed, a synonym of what was typed, or a word that looks like it. */
export type Term = { readonly form: string }
/** What is known of a word: its stem (null for a word that says nothing, such as 'de'), and a word of the texts with that stem. */
export type Known = {
  readonly place: number
  readonly stem: string | null
  readonly lexeme: string | null
  readonly word: string | null
  /** 1 for a word with the stem; for a longer word that begins with what was typed less. */
  readonly factor: number
}

/** A longer word that begins with a typed one counts, but for a tenth; so many of them are looked at. */
const ofBeginning = 0.1
const mostBeginnings = 20

/** For each form (by its place in the list) the words of the texts that have its stem, and those that begin with it. */
export async function findKnown(db: Db, terms: readonly Term[]): Promise<readonly Known[]> {
  const { rows } = await sql<Known>`
    with term as (
      select place::int - 1 as place, form, (ts_lexize('dutch_stem', form))[1] as stem
      from unnest(${terms.map(term => term.form)}::text[]) with ordinality as t (form, place)
    )
    select place, stem, lexeme, word, 1::float8 as factor
      from term left join information.search_word on lexeme = stem
    union all
    select place, stem, begins.lexeme, begins.word, ${ofBeginning}::float8
      from term cross join lateral (
        select lexeme, word from information.search_word
        where length(form) > 2 and word > form collate "C" and word < (form || chr(65535)) collate "C" and lexeme <> stem
        order by word limit ${mostBeginnings}
      ) as begins`.execute(db)
  return rows
}

export type Alike = { readonly typed: string; readonly word: string }

/** Words of the texts that share enough of their signs with these. */
export async function findAlike(db: Db, words: readonly string[]): Promise<readonly Alike[]> {
  if (words.length === 0) return []
  const { rows } = await sql<Alike>`
    select typed, alike.word
    from unnest(${[...words]}::text[]) as t (typed) cross join lateral (
      select word from information.search_word where word % typed order by similarity(word, typed) desc, word limit 12
    ) as alike`.execute(db)
  return rows
}

/**
 * So many of the best texts of a word are looked at: what a common word adds below that changes nothing. Of a word that counts for less,
 * as many less.
 */
const mostOfWord = 150

export type AskedWord = AskedStem & {
  /** The number of the typed word: of its forms the best counts. */
  readonly place: number
}
export type Best = Ranked & { readonly plain: string; readonly keywords: string }

/** The ten best national texts by the lists of words, with what an excerpt is made of. */
export async function findBest(db: Db, asked: readonly AskedWord[], ages: Ages | null): Promise<readonly Best[]> {
  if (asked.length === 0) return []
  const ofAge = ages ? sql`and (p.from_age is null or (p.from_age <= ${ages[1]} and p.until_age >= ${ages[0]}))` : sql``
  const { rows } = await sql<Best>`
    with asked as materialized (
      select place, a.lexeme, factor, factor * ln((of_texts + 1)::float8 / texts) as worth
      from unnest(${asked.map(one => one.place)}::int[], ${asked.map(one => one.lexeme)}::text[],
        ${asked.map(one => one.factor)}::float8[]) as a (place, lexeme, factor)
      cross join lateral (select texts, of_texts from information.search_stem s where s.lexeme = a.lexeme limit 1) as s
    ),
    hit as materialized (
      select a.place, p.slug, a.lexeme, a.worth * p.weight as score
      from asked a cross join lateral (
        select slug, weight from information.search_posting p
        where p.lexeme = a.lexeme ${ofAge}
        order by weight desc, slug limit ceil(${mostOfWord} * a.factor)
      ) p
    ),
    scored as (
      select slug, sum(score) as score
      from (select slug, max(score) as score from hit group by place, slug) as of_word
      group by slug
    ),
    best as materialized (select slug, score from scored order by score desc, slug limit 10),
    reason as (select slug, array_agg(distinct lexeme) as lexemes from best join hit using (slug) group by slug)
    select b.slug as id, b.score, t.plain, t.keywords, r.lexemes
    from best b join reason r using (slug) join information.article t on t.slug = b.slug and t.language = 'nl'
    where b.score >= ${leastOfBest}::float8 * (select max(score) from best)
    order by b.score desc, b.slug`.execute(db)
  return rows
}

/** What was set last of each of these words; words that are no synonym any more are there with nothing. */
export async function findOwnSynonyms(
  db: Db,
  municipality: MunicipalityCode,
  words: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  if (words.length === 0) return new Map()
  const rows = await db
    .selectFrom('information.own_synonym')
    .distinctOn('word')
    .select(['word', 'means'])
    .where('municipality', '=', municipality)
    .where('word', 'in', [...words])
    .orderBy('word')
    .orderBy('id', 'desc')
    .execute()
  return new Map(rows.map(row => [row.word, row.means]))
}

export type LocalText = {
  readonly slug: string
  readonly kind: string
  readonly title: string
  readonly summary: string
  readonly theme: string | null
  readonly audience: string[]
  readonly from_age: number | null
  readonly until_age: number | null
  readonly keywords: string
  readonly plain: string
}

/** The best of what this centre wrote itself and published. */
export async function findBestLocal(
  db: Db,
  municipality: MunicipalityCode,
  asked: readonly AskedStem[],
): Promise<readonly (Ranked & LocalText)[]> {
  if (asked.length === 0) return []
  const published = publishedIn(municipality)
  const { rows } = await rankTexts(sql`select slug as id, search from (${published}) v`, asked).execute(db)
  if (rows.length === 0) return []
  const { rows: texts } = await sql<LocalText>`
    select slug, kind, title, summary, theme, audience, from_age, until_age, keywords, plain
    from (${published}) v where slug = any(${rows.map(row => row.id)})`.execute(db)
  return rows.flatMap(row => texts.filter(text => text.slug === row.id).map(text => ({ ...text, ...row })))
}

/** The latest decision of each slug says which version is public, or none. */
const publishedIn = (municipality: MunicipalityCode): RawBuilder<unknown> => sql`
  select v.* from (
    select distinct on (slug) slug, version from information.local_decision
    where municipality = ${municipality} order by slug, ordinal desc
  ) d join information.local_version v on v.municipality = ${municipality} and v.slug = d.slug and v.ordinal = d.version`
