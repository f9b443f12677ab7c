/** The views of `reporting`. Every function here runs as the role `cjg_reporting`, which can read nothing else. */
import { sql } from 'kysely'
import type { MonthCount, Period } from '../../../knowledge/figures/figure.ts'
import type { MunicipalityCode } from '../../../platform/ctx.ts'
import type { Db } from '../../../platform/db/connect.ts'
import type { Subject } from './figure.ts'

export async function findCounts(
  db: Db,
  municipality: MunicipalityCode,
  subject: Subject,
  { from, to }: Period,
): Promise<readonly MonthCount[]> {
  type Row = { month: Temporal.PlainDate; breakdown: string; category: string; count: number }
  const { rows } = await sql<Row>`
    select month, breakdown, category, sum(count)::int as count from ${sql.table(`reporting.${subject}`)}
    where municipality = ${municipality}
      and month between ${from.toPlainDate({ day: 1 })}::date and ${to.toPlainDate({ day: 1 })}::date
    group by 1, 2, 3`.execute(db)
  return rows.map(row => ({ ...row, month: row.month.toPlainYearMonth() }))
}

/** By the age on this day. */
export async function countChildrenInCare(
  db: Db,
  today: Temporal.PlainDate,
): Promise<readonly { readonly category: string; readonly count: number }[]> {
  const { rows } = await sql<{ category: string; count: number }>`
    select age_band as category, children as count from reporting.children_in_care(${today}::date)`.execute(db)
  return rows
}

export type BirthYearCount = { readonly birthYear: number; readonly children: number }

export async function findBirthYears(db: Db, municipality: MunicipalityCode): Promise<readonly BirthYearCount[]> {
  const { rows } = await sql<BirthYearCount>`
    select birth_year as "birthYear", children from reporting.birth_year where municipality = ${municipality}`.execute(
    db,
  )
  return rows
}

/** With at least one dose of the vaccine. */
export async function findVaccinated(
  db: Db,
  municipality: MunicipalityCode,
): Promise<readonly (BirthYearCount & { readonly vaccine: string })[]> {
  const { rows } = await sql<BirthYearCount & { vaccine: string }>`
    select birth_year as "birthYear", vaccine, children from reporting.vaccinated
    where municipality = ${municipality}`.execute(db)
  return rows
}
