import type { Residence, Stay } from '../../../../knowledge/residence/responsible-municipality.ts'
import type { ChildId } from '../../../../people/index.ts'
import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'

/** @param foundBy by this professional only; null for whoever found it */
export async function findFinding(db: Db, municipality: MunicipalityCode, child: ChildId, foundBy: string | null) {
  const row = await db
    .selectFrom('youth_care_link.residence_finding')
    .selectAll()
    .where('municipality', '=', municipality)
    .where('child_id', '=', child)
    .$if(foundBy !== null, query => query.where('found_by', '=', foundBy ?? ''))
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!row) return undefined
  const residence: Residence = {
    home: row.home,
    stay: row.stay && { kind: row.stay, homeBefore: row.home_before_stay },
    underInquiry: row.under_inquiry === 'yes',
    motherAtBirth: row.mother_at_birth,
    actual: row.actual,
  }
  return { residence, foundAt: row.found_at, foundByName: row.found_by_name }
}

export async function insertFinding(
  db: Db,
  row: {
    readonly municipality: string
    readonly id: string
    readonly child_id: ChildId
    readonly home: string | null
    readonly stay: Stay | null
    readonly home_before_stay: string | null
    readonly under_inquiry: 'yes' | 'no'
    readonly mother_at_birth: string | null
    readonly actual: string | null
    readonly responsible: string | null
    readonly found_at: Temporal.Instant
    readonly found_by: string
    readonly found_by_name: string
  },
): Promise<void> {
  await db.insertInto('youth_care_link.residence_finding').values(row).execute()
}
