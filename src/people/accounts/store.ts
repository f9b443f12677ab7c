import type { MunicipalityCode } from '../../platform/ctx.ts'
import type { Db } from '../../platform/db/connect.ts'
import type { Birth, PersonId } from '../person.ts'
import { birthFrom, keptId } from '../store.ts'

export type Person = {
  readonly id: PersonId
  readonly givenNames: string
  readonly familyName: string
  /** Null for an adult whose birth date nobody wrote down. */
  readonly birth: Birth | null
  readonly email: string | null
}

const people = (db: Db, municipality: MunicipalityCode) =>
  db
    .selectFrom('people.person as p')
    .select(['p.id', 'p.given_names', 'p.family_name', 'p.birth_date', 'p.expected_date', 'p.email'])
    .where('p.municipality', '=', municipality)
    .where('p.death_date', 'is', null)
    .where(keptId, 'is', null)

const personFrom = (row: Awaited<ReturnType<ReturnType<typeof people>['execute']>>[number]): Person => ({
  id: row.id as PersonId,
  givenNames: row.given_names,
  familyName: row.family_name,
  birth: birthFrom(row),
  email: row.email,
})

/** Anyone alive, child or adult; who was registered twice only as the one who was kept. */
export async function findPerson(db: Db, municipality: MunicipalityCode, id: string): Promise<Person | undefined> {
  const row = await people(db, municipality).where('p.id', '=', id).executeTakeFirst()
  return row && personFrom(row)
}

export async function findLivingByFingerprint(
  db: Db,
  municipality: MunicipalityCode,
  fingerprint: Buffer,
): Promise<Person | undefined> {
  const row = await people(db, municipality).where('p.bsn_fingerprint', '=', fingerprint).executeTakeFirst()
  return row && personFrom(row)
}
