/** Reads whole subsidies: of every table the rows of some applications at once. */
import type { OrganisationId } from '../../../../centre/index.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import type { Application, ApplicationId, ApplicationVersion, Round, RoundId } from '../subsidy.ts'
import { findDecisions } from './decisions/store.ts'
import { deed, grouped, lineFrom, type Of } from './rows.ts'
import { findReportRequests, findSettlements } from './settlements/store.ts'

/** The last version of every round, the latest period first. */
export async function findRounds(db: Db, municipality: string): Promise<readonly Round[]> {
  const rows = await db
    .selectFrom('subsidy.round_version')
    .selectAll()
    .distinctOn('round_id')
    .where('municipality', '=', municipality)
    .orderBy('round_id')
    .orderBy('version', 'desc')
    .execute()
  return rows.map(roundFrom).toSorted((one, other) => Temporal.PlainYearMonth.compare(other.from, one.from))
}

/** The terms as they were at a version: those under which something was decided. */
export async function findRoundVersions(db: Db, municipality: string, id: string): Promise<readonly Round[]> {
  const rows = await db
    .selectFrom('subsidy.round_version')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('round_id', '=', id)
    .orderBy('version')
    .execute()
  return rows.map(roundFrom)
}

const roundFrom = (row: {
  readonly round_id: string
  readonly version: number
  readonly title: string
  readonly package_id: string
  readonly from_month: Temporal.PlainDate
  readonly until_month: Temporal.PlainDate
  readonly opens_on: Temporal.PlainDate
  readonly closes_on: Temporal.PlainDate
  readonly ceiling_cents: number
  readonly tolerance_percent: number
  readonly objection_weeks: number
  readonly terms: string
  readonly reason: string
  readonly written_at: Temporal.Instant
  readonly written_by: string
  readonly written_by_name: string
}): Round => ({
  id: row.round_id as RoundId,
  version: row.version,
  title: row.title,
  packageId: row.package_id,
  from: row.from_month.toPlainYearMonth(),
  until: row.until_month.toPlainYearMonth(),
  opensOn: row.opens_on,
  closesOn: row.closes_on,
  ceilingCents: row.ceiling_cents,
  tolerancePercent: row.tolerance_percent,
  objectionWeeks: row.objection_weeks,
  terms: row.terms,
  reason: row.reason,
  at: row.written_at,
  by: row.written_by,
  byName: row.written_by_name,
})

export type Asked = {
  readonly id?: string
  readonly round?: string
  readonly organisation?: string
}

/** All of the municipality, or one, or those of a round or an organisation; the first begun first. */
export async function findApplications(
  db: Db,
  municipality: string,
  { id, round, organisation }: Asked = {},
): Promise<readonly Application[]> {
  const rows = await db
    .selectFrom('subsidy.application')
    .select(['id', 'round_id', 'organisation_id', 'begun_at'])
    .where('municipality', '=', municipality)
    .$if(id !== undefined, query => query.where('id', '=', id ?? ''))
    .$if(round !== undefined, query => query.where('round_id', '=', round ?? ''))
    .$if(organisation !== undefined, query => query.where('organisation_id', '=', organisation ?? ''))
    .orderBy('begun_at')
    .orderBy('id')
    .execute()
  const ids = rows.map(row => row.id)
  if (ids.length === 0) return []
  const versions = await findVersions(db, municipality, ids)
  const submissions = await findSubmissions(db, municipality, ids)
  const requests = await findRequests(db, municipality, ids)
  const decisions = await findDecisions(db, municipality, ids)
  const reportRequests = await findReportRequests(db, municipality, ids)
  const settlements = await findSettlements(db, municipality, ids)
  return rows.map(row => ({
    id: row.id as ApplicationId,
    roundId: row.round_id as RoundId,
    organisationId: row.organisation_id as OrganisationId,
    begunAt: row.begun_at,
    versions: versions.get(row.id) ?? [],
    submissions: submissions.get(row.id) ?? [],
    requests: requests.get(row.id) ?? [],
    decisions: decisions.get(row.id) ?? [],
    reportRequests: reportRequests.get(row.id) ?? [],
    settlements: settlements.get(row.id) ?? [],
  }))
}

async function findVersions(db: Db, municipality: string, ids: readonly string[]): Promise<Of<ApplicationVersion>> {
  const lines = await db
    .selectFrom('subsidy.application_line')
    .select(['application_id', 'version', 'product_id', 'volume', 'price_cents'])
    .where('municipality', '=', municipality)
    .where('application_id', 'in', ids)
    .orderBy('product_id')
    .execute()
  const rows = await db
    .selectFrom('subsidy.application_version')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('application_id', 'in', ids)
    .orderBy('version')
    .execute()
  const own = Map.groupBy(lines, line => `${line.application_id} ${line.version}`)
  return grouped(rows, row => ({
    version: row.version,
    purpose: row.purpose,
    explanation: row.explanation,
    lines: (own.get(`${row.application_id} ${row.version}`) ?? []).map(lineFrom),
    ...deed(row.written_at, row.written_by, row.written_by_name),
  }))
}

async function findSubmissions(db: Db, municipality: string, ids: readonly string[]) {
  const rows = await db
    .selectFrom('subsidy.submission')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('application_id', 'in', ids)
    .orderBy('ordinal')
    .execute()
  return grouped(rows, row => ({
    ordinal: row.ordinal,
    version: row.version,
    ...deed(row.submitted_at, row.submitted_by, row.submitted_by_name),
  }))
}

async function findRequests(db: Db, municipality: string, ids: readonly string[]) {
  const rows = await db
    .selectFrom('subsidy.request')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('application_id', 'in', ids)
    .orderBy('ordinal')
    .execute()
  return grouped(rows, row => ({
    ordinal: row.ordinal,
    words: row.words,
    ...deed(row.asked_at, row.asked_by, row.asked_by_name),
  }))
}
