/** How much each organisation reports, and what comes of it. Runs as `cjg_index`; no youth is asked for. */
import { sql } from 'kysely'
import type { Db } from '../../../../platform/db/connect.ts'

export type OrganisationReporting = {
  readonly organisation: string
  readonly reporters: number
  /** Reports that stand today. */
  readonly standing: number
  /** Of those, how many ever met another report: a report that meets nobody brought nobody together. */
  readonly met: number
  /** In the archive, because the risk was gone or two years were over. */
  readonly archived: number
}

/** The most first. */
export async function findReporting(
  db: Db,
  municipality: string,
  today: Temporal.PlainDate,
): Promise<readonly OrganisationReporting[]> {
  const { rows } = await sql<OrganisationReporting>`
    select p.organisation_name as organisation, (count(distinct p.id))::int as reporters, (count(*) filter (where r.stands))::int as standing,
      (count(*) filter (where r.stands and r.met))::int as met, (count(*) filter (where not r.stands))::int as archived
    from (
      select reporter_id, organisation_id,
        remove_by > ${today}::date and not exists (
          select from referral_index.withdrawal w where w.subject = r.subject and w.report_id = r.id) as stands,
        exists (select from referral_index.match m where m.subject = r.subject and m.report_id = r.id)
          or exists (select from referral_index.match m where m.other_subject = r.subject and m.other_report_id = r.id and m.kind <> 'archive')
          as met
      from referral_index.report r where reporter_municipality = ${municipality} and gone_by > ${today}::date
    ) r
    join referral_index.reporter p on p.reporter_municipality = ${municipality} and p.id = r.reporter_id and p.organisation_id = r.organisation_id
    group by p.organisation_id, p.organisation_name
    order by standing desc, organisation`.execute(db)
  return rows
}
