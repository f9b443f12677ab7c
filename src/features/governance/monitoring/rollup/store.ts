/**
 * Counting: from the views of `reporting` to the tables of `rollup`. Every function but the reading ones at the end runs as the role
 * `cjg_reporting`, which sees no child; and the role of pages cannot read what was counted, only what is told of it.
 */
import { sql } from 'kysely'
import type { Month, Period } from '../../../../knowledge/figures/figure.ts'
import type { ToldTerm } from '../../../../knowledge/figures/figures-of-period.ts'
import type { Stretch } from '../../../../knowledge/figures/stretches.ts'
import type { AreaCount, ToldCell, ToldLine } from '../../../../knowledge/figures/tell-term.ts'
import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import { newId } from '../../../../platform/new-id.ts'
import { elsewhere, type Subject, subjects, type Yearly } from './subjects.ts'

/** What is counted of it was written down by a slice that knows of no neighbourhoods. */
const withoutArea = new Set<Subject>(['course-mark', 'question-verdict'])

export type OfSubject = { readonly municipality: MunicipalityCode; readonly subject: Subject | Yearly }

/** One counting at a time: whoever comes second sees what the first counted. */
export const waitForOther = async (db: Db, municipality: MunicipalityCode): Promise<void> => {
  await sql`select pg_advisory_xact_lock(365, ${Number(municipality)}::int)`.execute(db)
}

/** Counts these months, once; a month that was counted already stays as it is. */
export async function countMonths(
  db: Db,
  municipality: MunicipalityCode,
  subject: Subject,
  { months, at }: { readonly months: readonly Month[]; readonly at: Temporal.Instant },
): Promise<void> {
  const rows = months.map(month => ({ municipality, subject, month: dayOf(month), counted_at: at }))
  await db.insertInto('rollup.month').values(rows).execute()
  const [first, last] = [rows[0]?.month, rows.at(-1)?.month]
  const area = withoutArea.has(subject) ? sql`${elsewhere}` : sql.ref('area')
  const breakdowns = ['total', ...subjects[subject]]
  await sql`
    insert into rollup.month_count (municipality, subject, month, area, breakdown, category, count)
    select municipality, ${subject}, month, ${area}, breakdown, category, count
    from ${sql.table(`reporting.${subject.replaceAll('-', '_')}`)}
    where municipality = ${municipality} and month between ${first}::date and ${last}::date
      and breakdown = any(${breakdowns}) and category is not null`.execute(db)
}

/** Which subjects were counted up to which month. */
export async function findCounted(db: Db, municipality: MunicipalityCode): Promise<ReadonlyMap<string, Month>> {
  const rows = await db
    .selectFrom('rollup.month')
    .select(({ fn }) => ['subject', fn.max('month').as('month')])
    .where('municipality', '=', municipality)
    .groupBy('subject')
    .execute()
  return new Map(rows.map(row => [row.subject, row.month.toPlainYearMonth()]))
}

/** The number of every counted month after `after`, in order. */
export async function findMonthTotals(
  db: Db,
  { municipality, subject }: OfSubject,
  after: Month | null,
): Promise<readonly Stretch[]> {
  const { rows } = await sql<{ month: Temporal.PlainDate; count: number }>`
    select m.month, coalesce(sum(c.count), 0)::int as count
    from rollup.month m
    left join rollup.month_count c on c.municipality = m.municipality and c.subject = m.subject and c.month = m.month
      and c.breakdown = 'total'
    where m.municipality = ${municipality} and m.subject = ${subject}
      and m.month > ${after ? dayOf(after) : '0001-01-01'}::date
    group by 1 order by 1`.execute(db)
  return rows.map(({ month, count }) => ({ first: month.toPlainYearMonth(), last: month.toPlainYearMonth(), count }))
}

export async function findTermCounts(
  db: Db,
  { municipality, subject }: OfSubject,
  { first, last }: Stretch,
): Promise<readonly AreaCount[]> {
  const { rows } = await sql<AreaCount>`
    select area, breakdown, category, sum(count)::int as count from rollup.month_count
    where municipality = ${municipality} and subject = ${subject}
      and month between ${dayOf(first)}::date and ${dayOf(last)}::date
    group by 1, 2, 3`.execute(db)
  return rows
}

export async function insertStretches(
  db: Db,
  of: OfSubject,
  stretches: readonly Stretch[],
  at: Temporal.Instant,
): Promise<void> {
  if (stretches.length === 0) return
  const rows = stretches.map(stretch => rowOf(of, stretch, at))
  await db.insertInto('rollup.told_stretch').values(rows).execute()
}

export async function insertTerm(
  db: Db,
  of: OfSubject,
  { lines, ...stretch }: ToldTerm,
  at: Temporal.Instant,
): Promise<void> {
  await db
    .insertInto('rollup.told_term')
    .values(rowOf(of, stretch, at))
    .execute()
  const rows = lines.map(({ areas, breakdown, isWithheld, cells }) => ({
    ...of,
    first_month: dayOf(stretch.first),
    breakdown,
    areas: areas.join('|'),
    is_withheld: isWithheld,
    categories: cells.map(cell => cell.categories.join('|')),
    counts: cells.map(cell => cell.count ?? hidden),
  }))
  if (rows.length > 0) await db.insertInto('rollup.told_line').values(rows).execute()
}

export const insertRun = (
  db: Db,
  run: { municipality: MunicipalityCode; ran_at: Temporal.Instant; started_by: string; months: number },
) =>
  db
    .insertInto('rollup.run')
    .values({ id: newId<string>(), ...run })
    .execute()

/** When the counting last went well, and who started it. */
export const findLastRun = (db: Db, municipality: MunicipalityCode) =>
  db
    .selectFrom('rollup.run')
    .select(['ran_at as at', 'started_by as startedBy', 'months'])
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
    .select(['subject', 'first_month', 'last_month', 'count'])
    .where('municipality', '=', municipality)
    .where('first_month', '>=', dayOf(from))
    .where('last_month', '<=', dayOf(to))
    .$if(subject !== null, query => query.where('subject', '=', subject ?? ''))
    .orderBy('first_month')
    .execute()
  return rows.map(row => ({ subject: row.subject, ...stretchOf(row) }))
}

/** With the lines of the whole, and of the neighbourhoods when they are asked for. */
export async function findTerms(
  db: Db,
  municipality: MunicipalityCode,
  subject: Subject | Yearly | null,
  { from, to, withAreas }: Period & { readonly withAreas: boolean },
): Promise<readonly (ToldTerm & { readonly subject: string })[]> {
  const rows = await db
    .selectFrom('rollup.told_term as t')
    .innerJoin('rollup.told_line as l', join =>
      join
        .onRef('l.municipality', '=', 't.municipality')
        .onRef('l.subject', '=', 't.subject')
        .onRef('l.first_month', '=', 't.first_month'),
    )
    .select(['t.subject', 't.first_month', 't.last_month', 't.count', 'l.breakdown', 'l.areas', 'l.is_withheld'])
    .select(['l.categories', 'l.counts'])
    .where('t.municipality', '=', municipality)
    .where('t.first_month', '>=', dayOf(from))
    .where('t.last_month', '<=', dayOf(to))
    .$if(subject !== null, query => query.where('t.subject', '=', subject ?? ''))
    .$if(!withAreas, query =>
      query.where(({ or, eb }) => or([eb('l.areas', '=', ''), eb('l.breakdown', '=', 'total')])),
    )
    .orderBy('t.subject')
    .orderBy('t.first_month')
    .execute()
  const byTerm = Map.groupBy(rows, row => `${row.subject} ${row.first_month}`)
  return [...byTerm.values()].flatMap(([row, ...rest]) =>
    row ? [{ subject: row.subject, ...stretchOf(row), lines: [row, ...rest].map(lineOf) }] : [],
  )
}

/** The last month of what was told of a subject, or null. */
export async function findLastTold(
  db: Db,
  table: 'rollup.told_stretch' | 'rollup.told_term',
  municipality: MunicipalityCode,
): Promise<ReadonlyMap<string, Month>> {
  const rows = await db
    .selectFrom(table)
    .select(({ fn }) => ['subject', fn.max('last_month').as('month')])
    .where('municipality', '=', municipality)
    .groupBy('subject')
    .execute()
  return new Map(rows.map(row => [row.subject, row.month.toPlainYearMonth()]))
}

const hidden = -1
const dayOf = (month: Month): Temporal.PlainDate => month.toPlainDate({ day: 1 })
const rowOf = (of: OfSubject, { first, last, count }: Stretch, at: Temporal.Instant) => ({
  ...of,
  first_month: dayOf(first),
  last_month: dayOf(last),
  count,
  told_at: at,
})
const stretchOf = (row: {
  readonly first_month: Temporal.PlainDate
  readonly last_month: Temporal.PlainDate
  readonly count: number
}): Stretch => ({
  first: row.first_month.toPlainYearMonth(),
  last: row.last_month.toPlainYearMonth(),
  count: row.count,
})

type LineRow = {
  readonly areas: string
  readonly breakdown: string
  readonly is_withheld: boolean
  readonly categories: readonly string[]
  readonly counts: readonly number[]
}
const lineOf = ({ areas, breakdown, is_withheld, categories, counts }: LineRow): ToldLine => ({
  areas: areas === '' ? [] : areas.split('|'),
  breakdown,
  isWithheld: is_withheld,
  cells: categories.map((names, at): ToldCell => {
    const count = counts[at] ?? hidden
    return { categories: names.split('|'), count: count === hidden ? null : count }
  }),
})
