/** What a municipality keeps of its agreements, and what whoever keeps them did. No youth is named in any of it. */
import type { MunicipalityCode } from '../../../platform/ctx.ts'
import type { Db } from '../../../platform/db/connect.ts'
import type { Agreement } from './agreement.ts'

/** All that was ever set, the latest first. */
export async function findAgreements(db: Db, municipality: MunicipalityCode): Promise<readonly Agreement[]> {
  const rows = await db
    .selectFrom('signalling.index_agreement')
    .selectAll()
    .where('municipality', '=', municipality)
    .orderBy('set_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(row => ({
    id: row.id,
    organisation: row.organisation_id,
    signedOn: row.signed_on,
    endedOn: row.ended_on,
    coordinator: { name: row.coordinator_name, phone: row.coordinator_phone, email: row.coordinator_email },
    head: { name: row.head_name, email: row.head_email },
    reason: row.reason,
    setAt: row.set_at,
    setByName: row.set_by_name,
  }))
}

export async function insertAgreement(
  db: Db,
  municipality: MunicipalityCode,
  agreement: Agreement,
  setBy: string,
): Promise<void> {
  const { coordinator, head } = agreement
  await db
    .insertInto('signalling.index_agreement')
    .values({
      municipality,
      id: agreement.id,
      organisation_id: agreement.organisation,
      signed_on: agreement.signedOn,
      ended_on: agreement.endedOn,
      coordinator_name: coordinator.name,
      coordinator_phone: coordinator.phone,
      coordinator_email: coordinator.email,
      head_name: head.name,
      head_email: head.email,
      reason: agreement.reason,
      set_at: agreement.setAt,
      set_by: setBy,
      set_by_name: agreement.setByName,
    })
    .execute()
}
