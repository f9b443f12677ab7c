/** A report coming into the index: one journey to find whoever reported before, one to write everything. Runs as `cjg_index`. */
import { sql } from 'kysely'
import type { Db } from '../../../../platform/db/connect.ts'
import { newId } from '../../../../platform/new-id.ts'
import type { StoredMatch } from '../../matches/match.ts'
import { bytes, type LogEvent, reportFrom, selectReports } from '../store.ts'
import type { FreshReport, Pseudonym, ReporterKey, StoredReport } from '../stored-report.ts'

/** Under how many keys the index is at least: a program that has fewer finds not everything, so it must not enter anything. */
export async function findNewestLayer(db: Db): Promise<number> {
  const { rows } = await sql<{ newest: number | null }>`select max(layer) as newest from referral_index.layer`.execute(
    db,
  )
  return rows[0]?.newest ?? 1
}

/** Generous: everything with the same youth, address or parent, under either layer of keys, standing or not. The rule decides. */
export async function findPossibleMatches(db: Db, fresh: FreshReport): Promise<readonly StoredReport[]> {
  const under = [fresh, fresh.earlier ?? fresh]
  const subjects = list(under.map(({ subject }) => subject))
  const addresses = list(under.map(({ address }) => address))
  const parents = list(under.flatMap(keys => [keys.parents[0] ?? null, keys.parents[1] ?? keys.parents[0] ?? null]))
  // Four look-ups in four indexes, and each report once. Always as many values, so that one plan serves for all.
  const { rows } = await selectReports(sql`
    (select * from referral_index.report where subject in ${subjects} or address in ${addresses}
      or parent_1 in ${parents} or parent_2 in ${parents})`).execute(db)
  return rows.map(reportFrom)
}

const list = (pseudonyms: readonly (Pseudonym | null)[]) =>
  sql`(${sql.join(pseudonyms.map(pseudonym => pseudonym && bytes(pseudonym)))})`

type LogLine = { readonly reporter: ReporterKey; readonly event: LogEvent }
export type Entry = {
  readonly report: FreshReport
  readonly matches: readonly StoredMatch[]
  readonly log: readonly LogLine[]
}

/** The reporter with the contact data of today, the report, its matches and the lines of the log, in one statement. */
export async function insertEntry(db: Db, { report, matches, log }: Entry, at: Temporal.Instant): Promise<void> {
  const { reporter } = report
  const { organisation } = reporter
  const [parent1 = null, parent2 = null] = report.parents.map(bytes)
  await sql`
    with me as (
      select ${reporter.municipality}::char(4) as reporter_municipality, ${reporter.id}::uuid as id, ${organisation.id}::uuid as organisation_id,
        ${reporter.name}::text as name, ${reporter.phone}::text as phone, ${reporter.email}::text as email,
        ${organisation.name}::text as organisation_name, ${organisation.domain}::text as organisation_domain
    ), reporting as (
      insert into referral_index.reporter select * from me where not exists (
        select from referral_index.reporter r where r.reporter_municipality = me.reporter_municipality and r.id = me.id
          and r.organisation_id = me.organisation_id
          and (r.name, r.phone, r.email, r.organisation_name, r.organisation_domain) is not distinct from
            (me.name, me.phone, me.email, me.organisation_name, me.organisation_domain))
      on conflict (reporter_municipality, id, organisation_id) do update set name = excluded.name, phone = excluded.phone,
        email = excluded.email, organisation_name = excluded.organisation_name, organisation_domain = excluded.organisation_domain
    ), reported as (
      insert into referral_index.report (subject, id, address, parent_1, parent_2, layer, reporter_municipality, reporter_id, organisation_id,
        reported_at, remove_by, gone_by)
      select ${bytes(report.subject)}, ${report.id}, ${report.address && bytes(report.address)}, ${parent1}, ${parent2}, ${report.layer},
        reporter_municipality, id, organisation_id, ${report.reportedAt}, ${report.removeBy}, ${report.goneBy} from me
    ), matched as (${insertingMatches(matches, at)})
    ${insertingLog(log, at)}`.execute(db)
}

/** Matches that came about without a new report, because somebody moved. */
export async function insertMatches(
  db: Db,
  { matches, log }: Pick<Entry, 'matches' | 'log'>,
  at: Temporal.Instant,
): Promise<void> {
  await sql`with matched as (${insertingMatches(matches, at)}) ${insertingLog(log, at)}`.execute(db)
}

/** All of one fresh report. */
const insertingMatches = (matches: readonly StoredMatch[], at: Temporal.Instant) => {
  const fresh = matches[0]?.fresh
  return sql`
  insert into referral_index.match (subject, id, report_id, other_subject, other_report_id, kind, found_at, found_on)
  select ${fresh ? bytes(fresh.subject) : null}::bytea, id, ${fresh?.id ?? null}::uuid, other_subject, other_id, kind, ${at}::timestamptz,
    ${matches[0]?.foundOn ?? null}::date
  from unnest(${matches.map(({ id }) => id)}::uuid[], ${matches.map(({ earlier }) => bytes(earlier.subject))}::bytea[],
    ${matches.map(({ earlier }) => earlier.id)}::uuid[], ${matches.map(({ kind }) => kind)}::text[]) m (id, other_subject, other_id, kind)`
}

const insertingLog = (log: readonly LogLine[], at: Temporal.Instant) => sql`
  insert into referral_index.log (reporter_municipality, id, reporter_id, event, at)
  select l.*, ${at}::timestamptz
  from unnest(${log.map(({ reporter }) => reporter.municipality)}::char(4)[], ${log.map(() => newId())}::uuid[],
    ${log.map(({ reporter }) => reporter.id)}::uuid[], ${log.map(({ event }) => event)}::text[]) l`
