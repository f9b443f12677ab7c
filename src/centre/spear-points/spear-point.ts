/** A goal of the municipality for its centre, for a period, measured by a figure that the centre counts. */
export type SpearPointId = string & { readonly __brand: 'SpearPointId' }

/** `count`: how many in the last twelve months that were told. `share`: which part of the whole, in percents. */
export const measureUnits = ['count', 'share'] as const
export type MeasureUnit = (typeof measureUnits)[number]

/** A figure by its names; which there are is known by who counts (features/governance). Empty breakdown and category: the whole. */
export type Measure = {
  readonly subject: string
  readonly breakdown: string
  readonly category: string
  readonly unit: MeasureUnit
}

export type SpearPointWords = {
  readonly title: string
  readonly why: string
  readonly from: Temporal.PlainDate
  /** The last day: by then the target should be reached. */
  readonly until: Temporal.PlainDate
  readonly measure: Measure
  readonly start: number
  readonly target: number
  readonly responsible: string
}
export type LookBack = {
  readonly value: number | null
  readonly words: string
  readonly at: Temporal.Instant
  readonly by: string
}
export type SpearPoint = SpearPointWords & {
  readonly id: SpearPointId
  readonly nth: number
  readonly reason: string
  readonly at: Temporal.Instant
  readonly by: string
  /** The newest first. */
  readonly lookBacks: readonly LookBack[]
  readonly ended: { readonly on: Temporal.PlainDate; readonly why: string; readonly by: string } | null
}

/** Begun, not over, and not let go. */
export const isRunning = ({ from, until, ended }: SpearPoint, today: Temporal.PlainDate): boolean =>
  ended === null && Temporal.PlainDate.compare(from, today) <= 0 && Temporal.PlainDate.compare(today, until) <= 0

/** A year after it began, after the last time, or when it is over: then it is time to look back. */
export function isToLookBack(point: SpearPoint, today: Temporal.PlainDate): boolean {
  const last = point.lookBacks[0]?.at.toZonedDateTimeISO('Europe/Amsterdam').toPlainDate() ?? point.from
  if (point.ended !== null || Temporal.PlainDate.compare(today, last) <= 0) return false
  const isOver = Temporal.PlainDate.compare(today, point.until) > 0
  if (isOver) return Temporal.PlainDate.compare(last, point.until) <= 0
  return Temporal.PlainDate.compare(last.add({ years: 1 }), today) <= 0
}
