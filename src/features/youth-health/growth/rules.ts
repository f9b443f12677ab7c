/** Which measurements count, and which new ones ask "is this right?". A question is never a block: some children are unlike all others. */

import { ageInMonths, ageInYears } from '../../../knowledge/ages/age.ts'
import { compareDays } from '../../../knowledge/ages/day-number.ts'
import { type Question as Asked, questionsAbout, type Visit } from '../../../knowledge/growth/plausibility.ts'
import type { MeasuredQuantity, Position } from '../record/observations.ts'
import type { GrowthChild } from './course.ts'
import { measureOf, type Recorded, type StandingMeasurement } from './measurement.ts'

type Day = Temporal.PlainDate

/** Corrections done: the measurements that count, in order of day. */
export function standing(recorded: readonly Recorded[]): readonly StandingMeasurement[] {
  const superseded = new Set(recorded.map(one => one.superseding?.id))
  return recorded
    .filter((one): one is StandingMeasurement => one.value !== null && !superseded.has(one.id))
    .toSorted((one, other) => compareDays(one.on, other.on))
}

/** Under two years a child is measured lying. Source: WHO growth standards, docs/sources.md, row `who-2006`. */
export const usualPosition = (birth: Day, today: Day): Position =>
  ageInMonths(birth, today) < 24 ? 'lying' : 'standing'

export type NewValue = { readonly measure: MeasuredQuantity; readonly on: Day; readonly value: number }

/** What knowledge asks about a value (growth/plausibility.ts), with the day it is held against. */
export type Question = WithDay<Asked>
type WithDay<Q> = Q extends { besideAgeYears: number }
  ? Omit<Q, 'measure' | 'besideAgeYears'> & { readonly measure: MeasuredQuantity; readonly beside: Day }
  : Omit<Q, 'measure'> & { readonly measure: MeasuredQuantity }

/** @param values of one day. @param known what counts already, of other days. */
export function questionsOn(
  child: GrowthChild,
  on: Day,
  values: readonly NewValue[],
  known: readonly StandingMeasurement[],
): readonly Question[] {
  const days = Map.groupBy(known, one => ageInYears(child.birth, one.on))
  const others = [...days].map(([ageYears, thatDay]) => visitOf(ageYears, thatDay))
  return questionsAbout(visitOf(ageInYears(child.birth, on), values), others, child).map(asked => {
    const measure = quantityOf[asked.measure]
    if (!('besideAgeYears' in asked)) return { ...asked, measure }
    const { besideAgeYears, ...question } = asked
    return { ...question, measure, beside: days.get(besideAgeYears)?.at(0)?.on ?? on }
  })
}

const visitOf = (ageYears: number, values: readonly Pick<NewValue, 'measure' | 'value'>[]): Visit => ({
  ageYears,
  ...Object.fromEntries(values.map(({ measure, value }) => [measureOf[measure], value])),
})

const quantityOf = {
  height: 'height',
  weight: 'weight',
  headCircumference: 'head-circumference',
} as const satisfies Record<Asked['measure'], MeasuredQuantity>
