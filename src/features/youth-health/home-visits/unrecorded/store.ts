import type { ChildId } from '../../../../people/index.ts'
import type { MunicipalityCode } from '../../../../platform/ctx.ts'
import type { Db } from '../../../../platform/db/connect.ts'
import type { Writing } from '../../record/store.ts'
import type { VisitPart } from '../visit-package.ts'

/** no-care: the organisation looks after this child no longer; closed: the child is of age. */
export type NoRecord = 'no-care' | 'closed'

/** Of one visit that came in, or part of it, and that no record took. */
export type Unrecorded = {
  readonly child: ChildId
  readonly on: Temporal.PlainDate
  readonly at: Temporal.Instant
  readonly byName: string
  readonly because: NoRecord
}

/** Sent again and refused again it is written down once. @returns whether it was the first time */
export async function insertRefusal(
  { db, municipality, actor, now }: Writing,
  visit: { readonly package: string; readonly place: number; readonly child: ChildId; readonly on: Temporal.PlainDate },
  { key, part, because }: { readonly key: string; readonly part: VisitPart; readonly because: NoRecord },
): Promise<boolean> {
  const { package: package_id, place, child: child_id, on: on_day } = visit
  const by = { recorded_at: now, recorded_by: actor.id, recorded_by_name: actor.name }
  const written = await db
    .insertInto('youth_health.visit_refusal')
    .values({ municipality, key, package_id, place, child_id, part, because, on_day, ...by })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirst()
  return (written.numInsertedOrUpdatedRows ?? 0n) > 0n
}

const unrecorded = (db: Db, municipality: MunicipalityCode, since: Temporal.Instant) =>
  db
    .selectFrom('youth_health.visit_refusal as r')
    .distinctOn(['r.package_id', 'r.place'])
    .select(['r.child_id', 'r.on_day', 'r.recorded_at', 'r.recorded_by_name', 'r.because'])
    .where('r.municipality', '=', municipality)
    .where('r.recorded_at', '>=', since)
    .where(eb =>
      eb.not(
        eb.exists(
          eb
            .selectFrom('youth_health.visit_part as p')
            .select('p.key')
            .whereRef('p.municipality', '=', 'r.municipality')
            .whereRef('p.key', '=', 'r.key'),
        ),
      ),
    )
    .orderBy('r.package_id', 'desc')
    .orderBy('r.place')
    .orderBy('r.recorded_at')

type Row = Awaited<ReturnType<ReturnType<typeof unrecorded>['execute']>>[number]

const unrecordedFrom = (row: Row): Unrecorded => ({
  child: row.child_id as ChildId,
  on: row.on_day,
  at: row.recorded_at,
  byName: row.recorded_by_name,
  because: row.because,
})

/** Visits to this child since a moment of which something did not get into its record, the latest first. */
export async function findUnrecorded(
  db: Db,
  municipality: MunicipalityCode,
  child: ChildId,
  since: Temporal.Instant,
): Promise<readonly Unrecorded[]> {
  const rows = await unrecorded(db, municipality, since).where('r.child_id', '=', child).execute()
  return rows.map(unrecordedFrom)
}

/** The same of one professional's own visits. */
export async function findUnrecordedBy(
  db: Db,
  municipality: MunicipalityCode,
  professional: string,
  since: Temporal.Instant,
): Promise<readonly Unrecorded[]> {
  const rows = await unrecorded(db, municipality, since).where('r.recorded_by', '=', professional).execute()
  return rows.map(unrecordedFrom)
}
