import type { MunicipalityCode } from '../../platform/ctx.ts'
import type { Db } from '../../platform/db/connect.ts'
import { type PersonId, type Sex, searchName } from '../person.ts'

export async function findVersion(db: Db, municipality: MunicipalityCode, person: PersonId): Promise<number> {
  const { version } = await db
    .selectFrom('people.person')
    .select('version')
    .where('municipality', '=', municipality)
    .where('id', '=', person)
    .executeTakeFirstOrThrow()
  return version
}

/** False when somebody else saved after `version` was read: nothing is changed then. */
export async function updateBirth(
  db: Db,
  municipality: MunicipalityCode,
  child: PersonId,
  born: {
    readonly version: number
    readonly givenNames: string
    readonly familyName: string
    readonly sex: Sex
    readonly birthDate: Temporal.PlainDate
    readonly bsn: { readonly sealed: Buffer; readonly fingerprint: Buffer } | null
  },
): Promise<boolean> {
  const result = await db
    .updateTable('people.person')
    .set({
      given_names: born.givenNames,
      family_name: born.familyName,
      search_name: searchName(born),
      sex: born.sex,
      birth_date: born.birthDate,
      ...(born.bsn && { bsn_sealed: born.bsn.sealed, bsn_fingerprint: born.bsn.fingerprint }),
      version: born.version + 1,
    })
    .where('municipality', '=', municipality)
    .where('id', '=', child)
    .where('version', '=', born.version)
    .executeTakeFirst()
  return result.numUpdatedRows === 1n
}
