import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import { type Agreement, termsShape } from './terms.ts'

/** The latest first: a handful of rows. */
export async function findAgreements(db: Db, municipality: MunicipalityCode): Promise<readonly Agreement[]> {
  const rows = await db
    .selectFrom('youth_care_link.request_agreement')
    .selectAll()
    .where('municipality', '=', municipality)
    .orderBy('id', 'desc')
    .execute()
  return rows.map(row => ({
    id: row.id,
    terms: termsShape.parse(row.terms),
    designated: row.designated,
    reason: row.reason,
    setAt: row.set_at,
    setByName: row.set_by_name,
  }))
}

export async function insertAgreement(
  db: Db,
  row: {
    readonly municipality: string
    readonly id: string
    readonly terms: string
    readonly designated: string[]
    readonly reason: string
    readonly set_at: Temporal.Instant
    readonly set_by: string
    readonly set_by_name: string
  },
): Promise<void> {
  await db.insertInto('youth_care_link.request_agreement').values(row).execute()
}
