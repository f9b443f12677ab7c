/** What a municipality knows of its own reports: to which concern each belongs, and that some were destroyed. */
import type { ChildId } from '../../../people/index.ts'
import type { MunicipalityCode } from '../../../platform/ctx.ts'
import type { Db } from '../../../platform/db/connect.ts'
import type { ConcernId } from '../concerns/concern.ts'
import type { ReportId } from '../referral-index/stored-report.ts'

export type ReportedConcern = {
  readonly reportId: ReportId
  readonly concernId: ConcernId
  /** Null when the reporter knows the youth by the words of the concern only. */
  readonly childId: ChildId | null
  readonly reportedBy: string
}

const reportedConcerns = (db: Db, municipality: MunicipalityCode) =>
  db
    .selectFrom('signalling.reported_concern')
    .select(['report_id', 'concern_id', 'child_id', 'reported_by'])
    .where('municipality', '=', municipality)
    .orderBy('reported_at', 'desc')

type Row = Awaited<ReturnType<ReturnType<typeof reportedConcerns>['execute']>>[number]

const linkFrom = (row: Row): ReportedConcern => ({
  reportId: row.report_id as ReportId,
  concernId: row.concern_id as ConcernId,
  childId: row.child_id as ChildId | null,
  reportedBy: row.reported_by,
})

export async function findReportedConcerns(
  db: Db,
  municipality: MunicipalityCode,
  reports: readonly string[],
): Promise<readonly ReportedConcern[]> {
  if (reports.length === 0) return []
  const rows = await reportedConcerns(db, municipality)
    .where('report_id', 'in', [...reports])
    .execute()
  return rows.map(linkFrom)
}

export const findConcernsReportedBy = async (
  db: Db,
  municipality: MunicipalityCode,
  reporter: string,
): Promise<readonly ReportedConcern[]> =>
  (await reportedConcerns(db, municipality).where('reported_by', '=', reporter).execute()).map(linkFrom)

export const findAllReportedConcerns = async (
  db: Db,
  municipality: MunicipalityCode,
): Promise<readonly ReportedConcern[]> => (await reportedConcerns(db, municipality).execute()).map(linkFrom)

export async function insertReportedConcern(
  db: Db,
  municipality: MunicipalityCode,
  link: ReportedConcern,
  at: Temporal.Instant,
): Promise<void> {
  await db
    .insertInto('signalling.reported_concern')
    .values({
      municipality,
      report_id: link.reportId,
      concern_id: link.concernId,
      child_id: link.childId,
      reported_by: link.reportedBy,
      reported_at: at,
    })
    .execute()
}

export async function deleteReportedConcerns(
  db: Db,
  municipality: MunicipalityCode,
  reports: readonly ReportId[],
): Promise<void> {
  if (reports.length === 0) return
  await db
    .deleteFrom('signalling.reported_concern')
    .where('municipality', '=', municipality)
    .where('report_id', 'in', [...reports])
    .execute()
}

export async function insertDestruction(
  db: Db,
  row: {
    readonly municipality: MunicipalityCode
    readonly id: string
    readonly destroyed_at: Temporal.Instant
    readonly destroyed_by: string
    readonly because: 'term-ended' | 'module-off' | 'privacy-right'
    readonly reports: number
  },
): Promise<void> {
  await db.insertInto('signalling.destruction').values(row).execute()
}
