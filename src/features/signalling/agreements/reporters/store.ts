/** Who reports from a municipality, and the law's own log of it; runs as `cjg_index`. No youth is asked for. */
import { sql } from 'kysely'
import type { Db } from '../../../../platform/db/connect.ts'

export type ReporterCount = {
  readonly name: string
  readonly organisation: string
  readonly phone: string | null
  /** Reports that stand today. */
  readonly standing: number
  /** Of those, reports from before the day that was given. */
  readonly old: number
}

export async function findReporterCounts(
  db: Db,
  municipality: string,
  today: Temporal.PlainDate,
  before: Temporal.PlainDate,
): Promise<readonly ReporterCount[]> {
  const { rows } = await sql<ReporterCount>`
    select p.name, p.organisation_name as organisation, p.phone, count(r.id)::int as standing,
      (count(r.id) filter (where r.reported_at < ${before}::date))::int as old
    from referral_index.reporter p
    left join referral_index.report r on r.reporter_municipality = p.reporter_municipality and r.reporter_id = p.id
      and r.organisation_id = p.organisation_id and r.remove_by > ${today}::date
      and not exists (select from referral_index.withdrawal w where w.subject = r.subject and w.report_id = r.id)
    where p.reporter_municipality = ${municipality}
    group by p.id, p.organisation_id, p.name, p.organisation_name, p.phone
    order by old desc, standing desc, p.name`.execute(db)
  return rows
}

/** Lines from before this one; many are written at one moment. */
export type LogPlace = { readonly at: Temporal.Instant; readonly id: string }
export type LogLine = {
  readonly id: string
  readonly at: Temporal.Instant
  readonly event: string
  readonly name: string | null
  readonly organisation: string | null
}

/** The last first. */
export async function findLog(
  db: Db,
  municipality: string,
  { before, most }: { readonly before: LogPlace; readonly most: number },
): Promise<readonly LogLine[]> {
  const { rows } = await sql<LogLine>`
    select l.id, l.at, l.event, p.name, p.organisation
    from referral_index.log l
    left join lateral (select r.name, r.organisation_name as organisation from referral_index.reporter r
      where r.reporter_municipality = l.reporter_municipality and r.id = l.reporter_id limit 1) p on true
    where l.reporter_municipality = ${municipality} and (l.at, l.id) < (${before.at}::timestamptz, ${before.id}::uuid)
    order by l.at desc, l.id desc limit ${most}`.execute(db)
  return rows
}
