import type { MunicipalityCode } from '../../platform/ctx.ts'
import type { Db } from '../../platform/db/connect.ts'
import { oneOf } from '../../platform/db/one-of.ts'
import { type Region, type RegionId, type RegionKind, regionKinds } from './region.ts'

/** Every region with the centres that belong to it on this day. */
export async function findRegions(db: Db, today: Temporal.PlainDate): Promise<readonly Region[]> {
  const regions = await db.selectFrom('centre.region').select(['id', 'name', 'kind']).orderBy('name').execute()
  const centres = await db
    .selectFrom('centre.region_centre as c')
    .innerJoin('centre.municipality as m', 'm.code', 'c.centre')
    .leftJoin('centre.region_centre_end as e', join =>
      join.onRef('e.region_id', '=', 'c.region_id').onRef('e.centre', '=', 'c.centre').onRef('e.since', '=', 'c.since'),
    )
    .select(['c.region_id', 'c.centre', 'm.name', 'c.since'])
    .where('c.since', '<=', today)
    .where(eb => eb.or([eb('e.ended_on', 'is', null), eb('e.ended_on', '>', today)]))
    .orderBy('m.name')
    .execute()
  return regions.map(({ id, name, kind }) => ({
    id: id as RegionId,
    name,
    kind: oneOf(regionKinds, kind),
    centres: centres
      .filter(one => one.region_id === id)
      .map(one => ({ code: one.centre as MunicipalityCode, name: one.name, since: one.since })),
  }))
}

/** False when there is a region of this name already. */
export async function insertRegion(
  db: Db,
  row: {
    readonly id: RegionId
    readonly name: string
    readonly kind: RegionKind
    readonly founded_at: Temporal.Instant
    readonly founded_in: MunicipalityCode
  },
): Promise<boolean> {
  const made = await db
    .insertInto('centre.region')
    .values(row)
    .onConflict(conflict => conflict.column('name').doNothing())
    .returning('id')
    .executeTakeFirst()
  return made !== undefined
}

type Membership = {
  readonly region_id: RegionId
  readonly centre: MunicipalityCode
  readonly since: Temporal.PlainDate
  readonly recorded_at: Temporal.Instant
}

export async function insertRegionCentre(db: Db, row: Membership): Promise<void> {
  await db
    .insertInto('centre.region_centre')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

export async function insertRegionCentreEnd(
  db: Db,
  row: Membership & { readonly ended_on: Temporal.PlainDate },
): Promise<void> {
  await db
    .insertInto('centre.region_centre_end')
    .values(row)
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

/** The safety region of the municipality list (CBS 2026); empty for an invented municipality. */
export async function findSafetyRegion(db: Db, municipality: MunicipalityCode): Promise<string> {
  const row = await db
    .selectFrom('centre.municipality')
    .select('safety_region')
    .where('code', '=', municipality)
    .executeTakeFirst()
  return row?.safety_region ?? ''
}
