import type { MunicipalityCode } from '../../platform/ctx.ts'
import type { Db } from '../../platform/db/connect.ts'
import type { ChildId } from '../person.ts'

/** Who shares a guardian or a family with this child, the child left out; parents may be among them. */
export async function findKin(
  db: Db,
  municipality: MunicipalityCode,
  child: ChildId,
  today: Temporal.PlainDate,
): Promise<readonly string[]> {
  const wards = await db
    .selectFrom('people.guardianship as own')
    .innerJoin('people.guardianship as other', join =>
      join.onRef('other.municipality', '=', 'own.municipality').onRef('other.guardian_id', '=', 'own.guardian_id'),
    )
    .select('other.child_id as id')
    .where('own.municipality', '=', municipality)
    .where('own.child_id', '=', child)
    .where(eb => eb.or([eb('own.until', 'is', null), eb('own.until', '>', today)]))
    .where(eb => eb.or([eb('other.until', 'is', null), eb('other.until', '>', today)]))
    .execute()
  const members = await db
    .selectFrom('people.family_member as own')
    .innerJoin('people.family_member as other', join =>
      join.onRef('other.municipality', '=', 'own.municipality').onRef('other.family_id', '=', 'own.family_id'),
    )
    .select('other.person_id as id')
    .where('own.municipality', '=', municipality)
    .where('own.person_id', '=', child)
    .execute()
  return [...new Set([...wards, ...members].map(({ id }) => id))].filter(id => id !== child)
}
