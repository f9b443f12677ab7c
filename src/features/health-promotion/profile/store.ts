/** The view of counts. `findCounts` runs as `cjg_reporting`, which can read nothing else. */
import { type Insertable, sql } from 'kysely'
import type { ClassGroup, ProfileSubject, PupilCount } from '../../../knowledge/healthy-school/profile.ts'
import type { MunicipalityCode } from '../../../platform/ctx.ts'
import type { Db } from '../../../platform/db/connect.ts'
import type { Tables } from '../../../platform/db/tables.ts'

export type YearCount = PupilCount & { readonly schoolYear: number }

export async function findCounts(
  db: Db,
  municipality: MunicipalityCode,
  school: string,
): Promise<readonly YearCount[]> {
  type Row = { schoolYear: number; classGroup: ClassGroup; subject: ProfileSubject; category: string; count: number }
  const { rows } = await sql<Row>`
    select school_year as "schoolYear", class_group as "classGroup", subject, category, count
    from reporting.school_health
    where municipality = ${municipality} and school_id = ${school}
    order by school_year desc, category`.execute(db)
  return rows
}

export type Showing = {
  readonly id: string
  readonly schoolId: string
  readonly organisationId: string
  readonly planId: string | null
  readonly profileYear: number | null
  readonly at: Temporal.Instant
  readonly by: string
}

/** What is shown today, the last first. */
export async function findShowings(db: Db, municipality: MunicipalityCode): Promise<readonly Showing[]> {
  return db
    .selectFrom('health_promotion.showing as s')
    .leftJoin('health_promotion.showing_end as e', join =>
      join.onRef('e.municipality', '=', 's.municipality').onRef('e.showing_id', '=', 's.id'),
    )
    .select(['s.id', 's.school_id as schoolId', 's.organisation_id as organisationId', 's.plan_id as planId'])
    .select(['s.profile_year as profileYear', 's.written_at as at', 's.written_by_name as by'])
    .where('s.municipality', '=', municipality)
    .where('e.showing_id', 'is', null)
    .orderBy('s.written_at', 'desc')
    .execute()
}

export async function insertShowing(db: Db, row: Insertable<Tables['health_promotion.showing']>): Promise<void> {
  await db.insertInto('health_promotion.showing').values(row).execute()
}

/** Ended already is ended. */
export async function insertShowingEnd(db: Db, row: Insertable<Tables['health_promotion.showing_end']>): Promise<void> {
  await db
    .insertInto('health_promotion.showing_end')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .execute()
}
