import { sql } from 'kysely'
import type { ChildId } from '../../../people/index.ts'
import type { MunicipalityCode } from '../../../platform/ctx.ts'
import type { Db } from '../../../platform/db/connect.ts'
import { oneOf } from '../../../platform/db/one-of.ts'
import { measures, positions } from '../record/observations.ts'
import type { Writing } from '../record/store.ts'
import type { MeasurementId, NewMeasurement, Recorded } from './measurement.ts'

/** All of them in one statement of one parameter. */
export async function insertMeasurements(
  { db, municipality, actor, now }: Writing,
  measurements: readonly NewMeasurement[],
): Promise<void> {
  if (measurements.length === 0) return
  const rows = measurements.map(one => ({
    id: one.id,
    child_id: one.child,
    contact_moment_id: one.contactMoment,
    on_day: one.on,
    measure: one.measure,
    value: one.value,
    position: one.position,
    clothing_kg: one.clothingKg ?? null,
    supersedes: one.superseding?.id ?? null,
    reason: one.superseding?.reason ?? null,
  }))
  await sql`
    insert into youth_health.measurement
      (municipality, id, child_id, contact_moment_id, on_day, measure, value, position, clothing_kg, supersedes, reason,
        recorded_at, recorded_by, recorded_by_name)
    select ${municipality}, one.*, ${now.toString()}::timestamptz, ${actor.id}, ${actor.name}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as one
      (id uuid, child_id uuid, contact_moment_id uuid, on_day date, measure text, value numeric, position text,
        clothing_kg numeric, supersedes uuid, reason text)`.execute(db)
}

/** Everything ever recorded of this child, superseded rows too, in order of day. */
export async function findMeasurements(
  db: Db,
  municipality: MunicipalityCode,
  child: ChildId,
): Promise<readonly Recorded[]> {
  const rows = await db
    .selectFrom('youth_health.measurement')
    .select(['id', 'on_day', 'measure', 'value', 'position', 'clothing_kg', 'supersedes', 'reason'])
    .select(['recorded_at', 'recorded_by_name'])
    .where('municipality', '=', municipality)
    .where('child_id', '=', child)
    .orderBy('on_day')
    .orderBy('id')
    .execute()
  return rows.map(row => ({
    id: row.id as MeasurementId,
    on: row.on_day,
    measure: oneOf(measures, row.measure),
    value: row.value,
    position: row.position === null ? null : oneOf(positions, row.position),
    clothingKg: row.clothing_kg,
    superseding: row.supersedes === null ? null : { id: row.supersedes as MeasurementId, reason: row.reason ?? '' },
    recordedAt: row.recorded_at,
    recordedByName: row.recorded_by_name,
  }))
}
