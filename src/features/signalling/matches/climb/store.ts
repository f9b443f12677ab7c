/** Which rungs matches climbed in this municipality: by the number of the match alone. */
import { toldParties } from '../../../../knowledge/referral-index/ladder.ts'
import type { Ctx, MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import { oneOf } from '../../../../platform/db/one-of.ts'
import { type Climb, climbedFor } from './climb.ts'

const climbs = (db: Db, municipality: MunicipalityCode) =>
  db
    .selectFrom('signalling.match_climb')
    .select(['match_id', 'waits_for', 'tells', 'nth', 'after_days', 'climbed_on'])
    .where('municipality', '=', municipality)
    .orderBy('climbed_at')
    .orderBy('after_days')

type Row = Awaited<ReturnType<ReturnType<typeof climbs>['execute']>>[number]

const climbFrom = (row: Row): Climb => ({
  match: row.match_id,
  without: oneOf(climbedFor, row.waits_for),
  tells: oneOf(toldParties, row.tells),
  nth: row.nth,
  after: row.after_days,
  on: row.climbed_on,
})

/** The first climbed first. */
export async function findClimbs(
  db: Db,
  municipality: MunicipalityCode,
  matches: readonly string[],
): Promise<readonly Climb[]> {
  if (matches.length === 0) return []
  const rows = await climbs(db, municipality)
    .where('match_id', 'in', [...matches])
    .execute()
  return rows.map(climbFrom)
}

/** False when it was climbed already: then nobody is told again. */
export async function insertClimb({ db, municipality, now }: Ctx, climb: Climb): Promise<boolean> {
  const row = await db
    .insertInto('signalling.match_climb')
    .values({
      municipality,
      match_id: climb.match,
      waits_for: climb.without,
      tells: climb.tells,
      nth: climb.nth,
      after_days: climb.after,
      climbed_on: climb.on,
      climbed_at: now,
    })
    .onConflict(conflict => conflict.doNothing())
    .returning('match_id')
    .executeTakeFirst()
  return row !== undefined
}

export async function deleteClimbs(db: Db, municipality: MunicipalityCode): Promise<void> {
  await db.deleteFrom('signalling.match_climb').where('municipality', '=', municipality).execute()
}
