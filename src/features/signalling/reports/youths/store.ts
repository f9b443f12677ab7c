/** Whom concerns are about that were reported without a record: the newest words of each. */
import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import type { YouthIdentity } from '../../referral-index/identify-youth.ts'

export type YouthOfConcern = { readonly concern: string; readonly youth: YouthIdentity }

/** Who is not known well enough to go by name, birth date and sex is left out. */
export async function findYouthsOf(
  db: Db,
  municipality: MunicipalityCode,
  concerns: readonly string[],
): Promise<readonly YouthOfConcern[]> {
  if (concerns.length === 0) return []
  const rows = await db
    .selectFrom('signalling.concern_youth')
    .distinctOn('concern_id')
    .select(['concern_id', 'given_names', 'family_name', 'sex', 'birth_date', 'postcode', 'house_number'])
    .where('municipality', '=', municipality)
    .where('concern_id', 'in', [...concerns])
    .orderBy('concern_id')
    .orderBy('version', 'desc')
    .execute()
  return rows.flatMap(({ concern_id: concern, birth_date: birthDate, sex, ...row }) => {
    if (birthDate === null || (sex !== 'male' && sex !== 'female') || row.family_name.trim() === '') return []
    const address =
      row.postcode === null || row.house_number === ''
        ? null
        : { postcode: row.postcode, houseNumber: row.house_number }
    return [{ concern, youth: { familyName: row.family_name, givenNames: row.given_names, birthDate, sex, address } }]
  })
}
