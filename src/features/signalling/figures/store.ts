import { sql } from 'kysely'
import type { MonthCount, Period } from '../../../knowledge/figures/figure.ts'
import type { MunicipalityCode } from '../../../platform/ctx.ts'
import type { Db } from '../../../platform/db/connect.ts'

/** Read as `cjg_reporting`, which can read counts and no concern. */
export async function findConcernCounts(
  db: Db,
  municipality: MunicipalityCode,
  { from, to }: Period,
): Promise<readonly MonthCount[]> {
  type Row = { month: Temporal.PlainDate; breakdown: string; category: string; count: number }
  const { rows } = await sql<Row>`
    select month, breakdown, category, sum(count)::int as count from reporting.concern
    where municipality = ${municipality}
      and month between ${from.toPlainDate({ day: 1 })}::date and ${to.toPlainDate({ day: 1 })}::date
    group by 1, 2, 3`.execute(db)
  return rows.map(row => ({ ...row, month: row.month.toPlainYearMonth() }))
}
