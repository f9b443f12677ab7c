import type { MunicipalityCode } from '../../../../../platform/ctx.ts'
import type { Db } from '../../../../../platform/db/connect.ts'
import { oneOf } from '../../../../../platform/db/one-of.ts'
import type { ReportId } from '../../../referral-index/stored-report.ts'
import { notedIn, noteRow } from '../note-row.ts'
import type { NewTelling } from '../telling.ts'
import { type NamedRelative, type NamedTelling, namedRelatives } from './named-telling.ts'

/** The newest of each report and relative. */
export async function findNamedTellings(
  db: Db,
  municipality: MunicipalityCode,
  reports: readonly ReportId[],
): Promise<readonly NamedTelling[]> {
  if (reports.length === 0) return []
  const rows = await db
    .selectFrom('signalling.named_telling')
    .distinctOn(['report_id', 'relative'])
    .select(['id', 'report_id', 'relative', 'kind', 'how', 'told_on', 'reason', 'review_on'])
    .where('municipality', '=', municipality)
    .where('report_id', 'in', [...reports])
    .orderBy('report_id')
    .orderBy('relative')
    .orderBy('recorded_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(row => ({
    id: row.id,
    report: row.report_id as ReportId,
    relative: oneOf(namedRelatives, row.relative),
    noted: notedIn(row),
  }))
}

export async function insertNamedTelling(
  db: Db,
  municipality: MunicipalityCode,
  entry: {
    readonly id: string
    readonly report: ReportId
    readonly relative: NamedRelative
    readonly noted: NamedNote
    readonly at: Temporal.Instant
    readonly by: string
  },
): Promise<void> {
  await db
    .insertInto('signalling.named_telling')
    .values({
      municipality,
      id: entry.id,
      report_id: entry.report,
      relative: entry.relative,
      ...noteRow(entry.noted),
      recorded_at: entry.at,
      recorded_by: entry.by,
    })
    .execute()
}

/** Not by way of Mijn CJG: whether this family is there is not known to who reports by name. */
export type NamedNote =
  | Exclude<NewTelling, { kind: 'told' }>
  | { readonly kind: 'told'; readonly how: 'conversation' | 'letter'; readonly on: Temporal.PlainDate }

/** As the reporter wrote it: the newest of the concern that each report came from. */
export async function findBirthDays(
  db: Db,
  municipality: MunicipalityCode,
  reports: readonly ReportId[],
): Promise<ReadonlyMap<string, Temporal.PlainDate>> {
  if (reports.length === 0) return new Map()
  const rows = await db
    .selectFrom('signalling.reported_concern as r')
    .innerJoin('signalling.concern_youth as y', join =>
      join.onRef('y.municipality', '=', 'r.municipality').onRef('y.concern_id', '=', 'r.concern_id'),
    )
    .distinctOn('r.report_id')
    .select(['r.report_id', 'y.birth_date'])
    .where('r.municipality', '=', municipality)
    .where('r.report_id', 'in', [...reports])
    .orderBy('r.report_id')
    .orderBy('y.version', 'desc')
    .execute()
  return new Map(rows.flatMap(row => (row.birth_date === null ? [] : [[row.report_id, row.birth_date] as const])))
}
