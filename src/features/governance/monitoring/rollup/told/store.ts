/** What was told, for pages: the only tables of `rollup` that their role can read. */
import { sql } from 'kysely'
import type { Period } from '../../../../../knowledge/figures/figure.ts'
import type { ToldTerm } from '../../../../../knowledge/figures/figures-of-period.ts'
import { monthAt } from '../../../../../knowledge/figures/month-place.ts'
import type { Stretch } from '../../../../../knowledge/figures/stretches.ts'
import type { ToldCell, ToldLine } from '../../../../../knowledge/figures/tell-term.ts'
import type { MunicipalityCode } from '../../../../../platform/ctx.ts'
import type { Db } from '../../../../../platform/db/connect.ts'
import { dayOf, hidden } from '../store.ts'
import type { Subject, Yearly } from '../subjects.ts'

/** When the counting last went well, who started it, and how often it went well. */
export const findLastRun = (db: Db, municipality: MunicipalityCode) =>
  db
    .selectFrom('rollup.run')
    .select(['id', 'ran_at as at', 'started_by as startedBy', 'months'])
    .select(sql<number>`(count(*) over ())::int`.as('runs'))
    .where('municipality', '=', municipality)
    .orderBy('ran_at', 'desc')
    .limit(1)
    .executeTakeFirst()

export async function findStretches(
  db: Db,
  municipality: MunicipalityCode,
  subject: Subject | null,
  { from, to }: Period,
): Promise<readonly (Stretch & { readonly subject: string })[]> {
  const rows = await db
    .selectFrom('rollup.told_stretch')
    .select(['subject', placeIn('first_month').as('first'), placeIn('last_month').as('last'), 'count'])
    .where('municipality', '=', municipality)
    .where('first_month', '>=', dayOf(from))
    .where('last_month', '<=', dayOf(to))
    .$if(subject !== null, query => query.where('subject', '=', subject ?? ''))
    .orderBy('first_month')
    .execute()
  return rows.map(({ subject, first, last, count }) => ({
    subject,
    first: monthAt(first),
    last: monthAt(last),
    count,
  }))
}

/** With the lines of the whole, the totals of all neighbourhoods, and all lines of the neighbourhood that is asked for. */
export async function findTerms(
  db: Db,
  municipality: MunicipalityCode,
  subject: Subject | Yearly | null,
  { from, to, area }: Period & { readonly area: string | null },
): Promise<readonly (ToldTerm & { readonly subject: string })[]> {
  const rows = await db
    .selectFrom('rollup.told_term as t')
    .innerJoin('rollup.told_line as l', join =>
      join
        .onRef('l.municipality', '=', 't.municipality')
        .onRef('l.subject', '=', 't.subject')
        .onRef('l.first_month', '=', 't.first_month'),
    )
    .select(['t.subject', placeIn('t.first_month').as('first'), placeIn('t.last_month').as('last'), 't.count'])
    .select([
      'l.breakdown',
      'l.areas',
      'l.is_withheld',
      sql<string>`array_to_string(l.categories, ',')`.as('categories'),
    ])
    .select(sql<string>`array_to_string(l.counts, ',')`.as('counts'))
    .where('t.municipality', '=', municipality)
    .where('t.first_month', '>=', dayOf(from))
    .where('t.last_month', '<=', dayOf(to))
    .$if(subject !== null, query => query.where('t.subject', '=', subject ?? ''))
    .where(({ or, eb }) =>
      or([
        eb('l.areas', '=', ''),
        eb('l.breakdown', '=', 'total'),
        ...(area === null ? [] : [sql<boolean>`${area} = any(string_to_array(l.areas, '|'))`]),
      ]),
    )
    .orderBy('t.subject')
    .orderBy('t.first_month')
    .execute()
  const terms: (ToldTerm & { readonly subject: string; readonly lines: ToldLine[] })[] = []
  for (const row of rows) {
    const open = terms.at(-1)
    const first = monthAt(row.first)
    if (open && open.subject === row.subject && open.first === first) open.lines.push(lineOf(row))
    else terms.push({ subject: row.subject, first, last: monthAt(row.last), count: row.count, lines: [lineOf(row)] })
  }
  return terms
}

/** A month as a whole number: thousands of rows are read for a page. */
const placeIn = (column: 'first_month' | 'last_month' | 't.first_month' | 't.last_month') =>
  sql<number>`(extract(year from ${sql.ref(column)}) * 12 + extract(month from ${sql.ref(column)}) - 1)::int`

type LineRow = {
  readonly areas: string
  readonly breakdown: string
  readonly is_withheld: boolean
  readonly categories: string
  readonly counts: string
}
function lineOf({ areas, breakdown, is_withheld, categories, counts }: LineRow): ToldLine {
  const numbers = counts.split(',')
  const names = categories === '' ? [] : categories.split(',')
  return {
    areas: areas === '' ? [] : areas.split('|'),
    breakdown,
    isWithheld: is_withheld,
    cells: names.map((name, at): ToldCell => {
      const count = Number(numbers[at] ?? hidden)
      return { categories: name.split('|'), count: count === hidden ? null : count }
    }),
  }
}
