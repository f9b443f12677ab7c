/** A measurement: height or head circumference in cm, weight in kg, on a day. */
import type { Measure } from '../../../knowledge/growth/measures.ts'
import type { ChildId } from '../../../people/index.ts'
import type { ContactMomentId } from '../record/contact-moment.ts'
import type { MeasuredQuantity, Position } from '../record/observations.ts'

export type MeasurementId = string & { readonly __brand: 'MeasurementId' }

export type NewMeasurement = {
  readonly id: MeasurementId
  readonly child: ChildId
  readonly contactMoment: ContactMomentId
  readonly on: Temporal.PlainDate
  readonly measure: MeasuredQuantity
  /** Null takes the superseded measurement back. */
  readonly value: number | null
  readonly position: Position | null
  /** What was taken off the scale's reading for clothes, in kg; `value` is without. Left out: none, or not known. */
  readonly clothingKg?: number | null
  readonly superseding: { readonly id: MeasurementId; readonly reason: string } | null
}

/** A measurement as it was recorded, with whatever it took the place of. */
export type Recorded = Omit<NewMeasurement, 'child' | 'contactMoment'> & {
  readonly recordedAt: Temporal.Instant
  readonly recordedByName: string
}

/** A measurement that counts: nothing superseded it, and it was not taken back. */
export type StandingMeasurement = Recorded & { readonly value: number }

/** What is measured and drawn, in the order of how often it is looked at. */
export const drawnMeasures = ['weight', 'height', 'headCircumference'] as const satisfies readonly Measure[]
/** What follows from height and weight of one day. */
export const derivedMeasures = ['bmi', 'weightForHeight'] as const satisfies readonly Measure[]

/** The name that growth knowledge gives to what is measured. */
export const measureOf: Record<MeasuredQuantity, Measure> = {
  height: 'height',
  weight: 'weight',
  'head-circumference': 'headCircumference',
}
