/** That something is to be measured again before a day: noted by whom and why, and open until it is done. Pure. */
import type { ChildId } from '../../../../people/index.ts'
import type { MeasuredQuantity } from '../../record/observations.ts'
import type { StandingMeasurement } from '../measurement.ts'

export type ToRepeatId = string & { readonly __brand: 'ToRepeatId' }

export type ToRepeat = {
  readonly id: ToRepeatId
  readonly child: ChildId
  readonly measure: MeasuredQuantity
  readonly before: Temporal.PlainDate
  readonly because: string
  readonly notedOn: Temporal.PlainDate
  readonly notedByName: string
}

/** Done is what was measured on a later day than it was noted: the measurement that gave rise to it does not count. */
export const stillToRepeat = (
  noted: readonly ToRepeat[],
  standing: readonly StandingMeasurement[],
): readonly ToRepeat[] =>
  noted.filter(
    ({ measure, notedOn }) =>
      !standing.some(one => one.measure === measure && Temporal.PlainDate.compare(one.on, notedOn) > 0),
  )

/** What was noted together: the same day, for the same reason. */
export const notedTogether = (toRepeat: readonly ToRepeat[]): readonly (readonly ToRepeat[])[] => [
  ...Map.groupBy(toRepeat, ({ before, because, notedOn }) => `${before} ${notedOn} ${because}`).values(),
]
