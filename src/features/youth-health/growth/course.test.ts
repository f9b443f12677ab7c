import assert from 'node:assert/strict'
import { test } from 'node:test'
import { courseOf, type GrowthChild } from './course.ts'
import type { MeasurementId, StandingMeasurement } from './measurement.ts'

const sem: GrowthChild = {
  birth: Temporal.PlainDate.from('2024-01-15'),
  birthWeightKg: 3.5,
  sex: 'male',
  gestationWeeks: 40,
}

test('the birth weight is drawn as the weight of the day of birth', () => {
  assert.deepEqual(drawn(sem, weighed('2024-01-22', 3.6)), ['2024-01-15 3.5', '2024-01-22 3.6'])
})

test('the birth weight is not drawn when the child was weighed on the day of birth', () => {
  assert.deepEqual(drawn(sem, weighed('2024-01-15', 3.48)), ['2024-01-15 3.48'])
})

test('a birth weight that nobody knows is not drawn', () => {
  assert.deepEqual(drawn({ ...sem, birthWeightKg: null }, weighed('2024-01-22', 3.6)), ['2024-01-22 3.6'])
})

const drawn = (child: GrowthChild, weight: StandingMeasurement): readonly string[] =>
  courseOf(child, 'weight', [weight]).map(({ on, value }) => `${on} ${value}`)

const weighed = (on: string, value: number): StandingMeasurement => ({
  id: 'weighed' as MeasurementId,
  on: Temporal.PlainDate.from(on),
  measure: 'weight',
  value,
  position: null,
  superseding: null,
  recordedAt: Temporal.Instant.from('2026-11-20T09:00:00Z'),
  recordedByName: 'Els Vermeer',
})
