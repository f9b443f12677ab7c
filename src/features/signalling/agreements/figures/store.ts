/** How much each organisation reports, and what comes of it. Runs as `cjg_index`; no youth is asked for. */
import { sql } from 'kysely'
import type { Db } from '../../../../platform/db/connect.ts'
import type { Reporting } from './rules.ts'

/** Of the reports that stand today, those that ever met another: a report that meets nobody brought nobody together. The most first. */
export async function findReporting(
  db: Db,
  municipality: string,
  today: Temporal.PlainDate,
): Promise<readonly Reporting[]> {
  const { rows } = await sql<Reporting>`
    select p.organisation_name as organisation, count(*)::int as standing, (count(*) filter (where r.met))::int as met
    from (
      select reporter_id, organisation_id,
        exists (select from referral_index.match m where m.subject = r.subject and m.report_id = r.id)
          or exists (select from referral_index.match m where m.other_subject = r.subject and m.other_report_id = r.id and m.kind <> 'archive')
          as met
      from referral_index.report r
      where reporter_municipality = ${municipality} and remove_by > ${today}::date and gone_by > ${today}::date
        and not exists (select from referral_index.withdrawal w where w.subject = r.subject and w.report_id = r.id)
    ) r
    join referral_index.reporter p on p.reporter_municipality = ${municipality} and p.id = r.reporter_id and p.organisation_id = r.organisation_id
    group by p.organisation_id, p.organisation_name
    order by standing desc, organisation`.execute(db)
  return rows
}
