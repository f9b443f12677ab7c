/** An invented boy and what was measured of him, without a database. */
import type { GrowthChild } from './course.ts'
import type { MeasurementId, StandingMeasurement } from './measurement.ts'

/** A boy born at term in January 2018. */
export const sem: GrowthChild = {
  birth: Temporal.PlainDate.from('2018-01-15'),
  birthWeightKg: 3.5,
  sex: 'male',
  gestationWeeks: 40,
}

export const stands = (measure: StandingMeasurement['measure'], on: string, value: number): StandingMeasurement => ({
  id: `${measure} ${on}` as MeasurementId,
  on: Temporal.PlainDate.from(on),
  measure,
  value,
  position: measure === 'height' ? 'standing' : null,
  superseding: null,
  recordedAt: Temporal.Instant.from('2026-11-20T09:00:00Z'),
  recordedByName: 'Els Vermeer',
})
