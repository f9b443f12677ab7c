import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import type { ApplicationId, Deed } from '../subsidy.ts'

type Noted = {
  readonly municipality: MunicipalityCode
  readonly application_id: ApplicationId
  readonly ordinal: number
  readonly nth: number
}

/** False when it was taken back before. */
export async function insertCorrection(
  db: Db,
  noted: Noted & { readonly place: number },
  why: string,
  deed: Deed,
): Promise<boolean> {
  const made = await db
    .insertInto('subsidy.payment_correction')
    .values({ ...noted, why, ...corrected(deed) })
    .onConflict(conflict => conflict.doNothing())
    .returning('nth')
    .executeTakeFirst()
  return made !== undefined
}

/** False when it was taken back before. */
export async function insertRestCorrection(db: Db, noted: Noted, why: string, deed: Deed): Promise<boolean> {
  const made = await db
    .insertInto('subsidy.settlement_payment_correction')
    .values({ ...noted, why, ...corrected(deed) })
    .onConflict(conflict => conflict.doNothing())
    .returning('nth')
    .executeTakeFirst()
  return made !== undefined
}

const corrected = ({ at, by, byName }: Deed) => ({ corrected_at: at, corrected_by: by, corrected_by_name: byName })
