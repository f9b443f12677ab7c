import type { Insertable } from 'kysely'
import { firstDayOf, lastDayOf } from '../../../knowledge/healthy-school/school-year.ts'
import type { MunicipalityCode } from '../../../platform/ctx.ts'
import type { Db } from '../../../platform/db/connect.ts'
import type { Tables } from '../../../platform/db/tables.ts'

/** Minutes that all promoters spent in a school year, by school. */
export async function findMinutesSpent(
  db: Db,
  municipality: MunicipalityCode,
  schoolYear: number,
): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('health_promotion.hours_spent')
    .select(eb => ['school_id', eb.fn.sum<string>('minutes').as('minutes')])
    .where('municipality', '=', municipality)
    .where('spent_on', '>=', firstDayOf(schoolYear))
    .where('spent_on', '<=', lastDayOf(schoolYear))
    .groupBy('school_id')
    .execute()
  return new Map(rows.map(row => [row.school_id, Number(row.minutes)]))
}

export type Spent = {
  readonly id: string
  readonly schoolId: string
  readonly on: Temporal.PlainDate
  readonly minutes: number
  readonly words: string
  readonly by: string
}

/** What was spent for a school, the last first. */
export async function findSpent(db: Db, municipality: MunicipalityCode, school: string): Promise<readonly Spent[]> {
  return db
    .selectFrom('health_promotion.hours_spent')
    .select(['id', 'school_id as schoolId', 'spent_on as on', 'minutes', 'words', 'written_by_name as by'])
    .where('municipality', '=', municipality)
    .where('school_id', '=', school)
    .orderBy('spent_on', 'desc')
    .orderBy('id', 'desc')
    .execute()
}

/** Minutes that one promoter spent in a school year, in all. */
export async function findMinutesOf(
  db: Db,
  municipality: MunicipalityCode,
  professional: string,
  schoolYear: number,
): Promise<number> {
  const row = await db
    .selectFrom('health_promotion.hours_spent')
    .select(eb => eb.fn.sum<string | null>('minutes').as('minutes'))
    .where('municipality', '=', municipality)
    .where('written_by', '=', professional)
    .where('spent_on', '>=', firstDayOf(schoolYear))
    .where('spent_on', '<=', lastDayOf(schoolYear))
    .executeTakeFirst()
  return Number(row?.minutes ?? 0)
}

export async function insertSpent(db: Db, row: Insertable<Tables['health_promotion.hours_spent']>): Promise<void> {
  await db.insertInto('health_promotion.hours_spent').values(row).execute()
}

/** How many minutes a promoter has in a school year; null while nobody said. */
export async function findAvailable(
  db: Db,
  municipality: MunicipalityCode,
  professional: string,
  schoolYear: number,
): Promise<number | null> {
  const row = await db
    .selectFrom('health_promotion.hours_available')
    .select('minutes')
    .where('municipality', '=', municipality)
    .where('professional_id', '=', professional)
    .where('school_year', '=', schoolYear)
    .orderBy('written_at', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.minutes ?? null
}

export async function insertAvailable(
  db: Db,
  row: Insertable<Tables['health_promotion.hours_available']>,
): Promise<void> {
  await db.insertInto('health_promotion.hours_available').values(row).execute()
}
