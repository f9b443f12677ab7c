/** Consent to a report. Stands in this municipality, never in the index. */
import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import { oneOf } from '../../../../platform/db/one-of.ts'
import { consentRoutes, type IndexConsent } from './consent.ts'

export async function findConsents(
  db: Db,
  municipality: MunicipalityCode,
  concern: string,
): Promise<readonly IndexConsent[]> {
  const rows = await db
    .selectFrom('signalling.index_consent as c')
    .leftJoin('signalling.index_consent_withdrawal as w', join =>
      join.onRef('w.municipality', '=', 'c.municipality').onRef('w.consent_id', '=', 'c.id'),
    )
    .select(['c.id', 'c.concern_id', 'c.party', 'c.given_by', 'c.consented_on', 'c.route', 'w.withdrawn_on'])
    .where('c.municipality', '=', municipality)
    .where('c.concern_id', '=', concern)
    .orderBy('c.recorded_at')
    .execute()
  return rows.map(row => ({
    id: row.id,
    concern: row.concern_id,
    party: oneOf(['youth', 'legal-representative'], row.party),
    givenBy: row.given_by,
    on: row.consented_on,
    route: oneOf(consentRoutes, row.route),
    withdrawnOn: row.withdrawn_on,
  }))
}

export async function insertConsent(
  db: Db,
  row: {
    readonly municipality: MunicipalityCode
    readonly id: string
    readonly child_id: string | null
    readonly concern_id: string
    readonly party: IndexConsent['party']
    readonly given_by: string
    readonly consented_on: Temporal.PlainDate
    readonly route: IndexConsent['route']
    readonly recorded_at: Temporal.Instant
    readonly recorded_by: string
  },
): Promise<void> {
  await db.insertInto('signalling.index_consent').values(row).execute()
}

export async function insertConsentWithdrawal(
  db: Db,
  row: {
    readonly municipality: MunicipalityCode
    readonly consent_id: string
    readonly withdrawn_on: Temporal.PlainDate
    readonly recorded_at: Temporal.Instant
    readonly recorded_by: string
  },
): Promise<void> {
  await db.insertInto('signalling.index_consent_withdrawal').values(row).execute()
}

/** With what was withdrawn: a municipality that leaves the index keeps no consent to it. */
export async function deleteConsents(db: Db, municipality: MunicipalityCode): Promise<void> {
  await db.deleteFrom('signalling.index_consent').where('municipality', '=', municipality).execute()
}
