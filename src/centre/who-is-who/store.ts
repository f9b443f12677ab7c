import type { MunicipalityCode } from '../../platform/ctx.ts'
import type { Db } from '../../platform/db/connect.ts'
import { oneOf } from '../../platform/db/one-of.ts'
import type { ProfessionalId } from '../organisation.ts'
import { type Profile, type ProfileId, type ProfileWords, profileKinds, topics } from './profile.ts'

/** The last saving of each; of professionals who left nothing is left to see. */
export async function findProfiles(db: Db, municipality: MunicipalityCode): Promise<readonly Profile[]> {
  const rows = await db
    .selectFrom('centre.public_profile as f')
    .leftJoin('centre.professional as p', join =>
      join.onRef('p.municipality', '=', 'f.municipality').onRef('p.id', '=', 'f.professional_id'),
    )
    .selectAll('f')
    .distinctOn('f.profile_id')
    .where('f.municipality', '=', municipality)
    .where('p.left_on', 'is', null)
    .orderBy('f.profile_id')
    .orderBy('f.nth', 'desc')
    .execute()
  return rows
    .map(row => ({
      id: row.profile_id as ProfileId,
      nth: row.nth,
      professional: row.professional_id as ProfessionalId | null,
      kind: oneOf(profileKinds, row.kind),
      name: row.name,
      position: row.position,
      organisation: row.organisation,
      topics: topics.filter(topic => row.topics.includes(topic)),
      mayBeAsked: row.may_be_asked,
      phone: row.phone,
      email: row.email,
      agreedOn: row.agreed_on,
      agreedHow: row.agreed_how,
      at: row.recorded_at,
      by: row.recorded_by_name,
    }))
    .toSorted((one, other) => one.name.localeCompare(other.name, 'nl'))
}

export type Saying = {
  readonly id: ProfileId
  readonly nth: number
  readonly professional: ProfessionalId | null
  readonly agreedOn: Temporal.PlainDate | null
  readonly agreedHow: string
  readonly recorded_at: Temporal.Instant
  readonly recorded_by: string
  readonly recorded_by_name: string
}

/** False when somebody else saved this one first. */
export async function insertProfile(
  db: Db,
  municipality: MunicipalityCode,
  { id, professional, agreedOn, agreedHow, ...said }: Saying,
  words: ProfileWords,
): Promise<boolean> {
  const made = await db
    .insertInto('centre.public_profile')
    .values({
      municipality,
      profile_id: id,
      professional_id: professional,
      agreed_on: agreedOn,
      agreed_how: agreedHow,
      ...said,
      kind: words.kind,
      name: words.name,
      position: words.position,
      organisation: words.organisation,
      topics: [...words.topics],
      may_be_asked: words.mayBeAsked,
      phone: words.phone,
      email: words.email,
    })
    .onConflict(conflict => conflict.doNothing())
    .returning('nth')
    .executeTakeFirst()
  return made !== undefined
}
