/** Ranks a few hundred texts of one municipality by words. Those that everyone shares have lists of their own (information.search_posting). */
import { type RawBuilder, sql } from 'kysely'

/** A stem that is looked for, and for how much it counts (0 to 1). */
export type AskedStem = { readonly lexeme: string; readonly factor: number }
export type Ranked = { readonly id: string; readonly score: number; readonly lexemes: readonly string[] }

/**
 * The ten best of `source` (id, search): a word in the title counts most, and a rare word more than one that nearly every text has.
 * Also says which of the stems were found.
 */
export const rankTexts = (source: RawBuilder<unknown>, asked: readonly AskedStem[]): RawBuilder<Ranked> => sql<Ranked>`
  with source as materialized (${source}),
  asked as (
    select lexeme, factor, quote_literal(lexeme)::tsquery as query
    from unnest(${asked.map(one => one.lexeme)}::text[], ${asked.map(one => one.factor)}::float8[]) as a (lexeme, factor)
  ),
  hit as (
    select s.id, a.lexeme, a.factor * ts_rank(s.search, a.query)
      * ln((select count(*) + 1 from source)::float8 / count(*) over (partition by a.lexeme)) as score
    from source s join asked a on s.search @@ a.query
  )
  select id, sum(score)::float8 as score, array_agg(lexeme) as lexemes
  from hit group by id order by sum(score) desc, id limit 10`
