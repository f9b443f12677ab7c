/**
 * Counting: from the views of `reporting` to the tables of `rollup`. Every function but the reading ones at the end runs as the role
 * `cjg_reporting`, which sees no child; and the role of pages cannot read what was counted, only what is told of it.
 */
import { sql } from 'kysely'
import type { Month } from '../../../../knowledge/figures/figure.ts'
import type { ToldTerm } from '../../../../knowledge/figures/figures-of-period.ts'
import type { Stretch } from '../../../../knowledge/figures/stretches.ts'
import type { AreaCount } from '../../../../knowledge/figures/tell-term.ts'
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

/** Room to add up all work of years at once: with what a page gets, sums go by way of the disk. */
export const takeRoom = async (db: Db): Promise<void> => {
  await sql`set local work_mem = '64MB'`.execute(db)
}

/** Looks up once in which neighbourhood everybody lives, for as long as this transaction lasts. */
export const noteHomes = async (db: Db): Promise<void> => {
  await sql`select rollup.note_homes()`.execute(db)
}
export const forgetHomes = async (db: Db): Promise<void> => {
  await sql`delete from rollup.home`.execute(db)
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

/** How a hidden count stands in the table. */
export const hidden = -1
export const dayOf = (month: Month): Temporal.PlainDate => month.toPlainDate({ day: 1 })
const rowOf = (of: OfSubject, { first, last, count }: Stretch, at: Temporal.Instant) => ({
  ...of,
  first_month: dayOf(first),
  last_month: dayOf(last),
  count,
  told_at: at,
})
