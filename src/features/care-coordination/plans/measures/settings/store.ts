/** How a municipality set measuring in plans: rows are only added, the last counts. */
import { goalScales } from '../../../../../knowledge/plan/measures/scales.ts'
import type { MunicipalityCode } from '../../../../../platform/ctx.ts'
import type { Db } from '../../../../../platform/db/connect.ts'
import { oneOf } from '../../../../../platform/db/one-of.ts'
import type { MeasureSetting } from './setting.ts'

export type SetMeasures = MeasureSetting & {
  readonly id: string
  readonly reason: string
  readonly setAt: Temporal.Instant
  readonly setByName: string
}

/** The latest first. */
export async function findMeasureSettings(db: Db, municipality: MunicipalityCode): Promise<readonly SetMeasures[]> {
  const rows = await db
    .selectFrom('care_coordination.measure_setting')
    .selectAll()
    .where('municipality', '=', municipality)
    .orderBy('set_at', 'desc')
    .orderBy('id', 'desc')
    .execute()
  return rows.map(row => ({
    id: row.id,
    goalScale: oneOf(goalScales, row.goal_scale),
    safetyLow: row.safety_low,
    safetyHigh: row.safety_high,
    fullMonths: row.full_months,
    reason: row.reason,
    setAt: row.set_at,
    setByName: row.set_by_name,
  }))
}

export async function insertMeasureSetting(
  db: Db,
  row: {
    readonly municipality: MunicipalityCode
    readonly id: string
    readonly goal_scale: MeasureSetting['goalScale']
    readonly safety_low: string
    readonly safety_high: string
    readonly full_months: number
    readonly reason: string
    readonly set_at: Temporal.Instant
    readonly set_by: string
    readonly set_by_name: string
  },
): Promise<void> {
  await db.insertInto('care_coordination.measure_setting').values(row).execute()
}
