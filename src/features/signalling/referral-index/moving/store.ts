/** A report gets the pseudonyms that its youth has today. Runs as `cjg_index`. */
import { sql } from 'kysely'
import type { Db } from '../../../../platform/db/connect.ts'
import { bytes } from '../store.ts'
import type { FreshReport, ReportId, StoredReport } from '../stored-report.ts'

/** What refers to the report by its foreign key follows; the other side of a match is put right here. */
export async function updateKeys(
  db: Db,
  before: StoredReport,
  { subject, address, parents, layer }: FreshReport,
): Promise<void> {
  const [one = null, other = null] = parents.map(bytes)
  await sql`update referral_index.report set subject = ${bytes(subject)}, address = ${address && bytes(address)}, parent_1 = ${one},
    parent_2 = ${other}, layer = ${layer} where id = ${before.id}`.execute(db)
  await sql`update referral_index.match set other_subject = ${bytes(subject)}
    where other_subject = ${bytes(before.subject)} and other_report_id = ${before.id}`.execute(db)
}

/** Which reports this one has met, on either side. */
export async function findMet(db: Db, { id, subject }: StoredReport): Promise<ReadonlySet<ReportId>> {
  const { rows } = await sql<{ id: string }>`
    select other_report_id as id from referral_index.match where subject = ${bytes(subject)} and report_id = ${id}
    union select report_id from referral_index.match where other_subject = ${bytes(subject)} and other_report_id = ${id}`.execute(
    db,
  )
  return new Set(rows.map(row => row.id as ReportId))
}
