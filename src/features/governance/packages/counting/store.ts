/** The views of `reporting` about activities. Every function here runs as the role `cjg_reporting`, which can read nothing else. */
import { sql } from 'kysely'
import type { MonthCount, Period } from '../../../../knowledge/figures/figure.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import type { EffectSource } from '../activity-kinds.ts'
import type { ActivityCount } from '../value.ts'

export async function findActivities(
  db: Db,
  municipality: string,
  { from, to }: Period,
): Promise<readonly ActivityCount[]> {
  type Row = { month: Temporal.PlainDate; activity: string; organisation: string; count: number }
  const { rows } = await sql<Row>`
    select month, activity, organisation_id as organisation, sum(count)::int as count from reporting.activity
    where municipality = ${municipality}
      and month between ${from.toPlainDate({ day: 1 })}::date and ${to.toPlainDate({ day: 1 })}::date
    group by 1, 2, 3`.execute(db)
  return rows.map(row => ({ ...row, month: row.month.toPlainYearMonth() }))
}

export async function findEffects(
  db: Db,
  municipality: string,
  view: EffectSource['view'],
  { from, to }: Period,
): Promise<readonly MonthCount[]> {
  type Row = { month: Temporal.PlainDate; breakdown: string; category: string; count: number }
  const { rows } = await sql<Row>`
    select month, breakdown, category, count from ${sql.table(`reporting.${view}`)}
    where municipality = ${municipality}
      and month between ${from.toPlainDate({ day: 1 })}::date and ${to.toPlainDate({ day: 1 })}::date`.execute(db)
  return rows.map(row => ({ ...row, month: row.month.toPlainYearMonth() }))
}
