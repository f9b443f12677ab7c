/** How a figure went over time. A measure is never changed: a newer one takes its place, with the reason. Pure. */
export type Measured = {
  readonly id: string
  readonly on: Temporal.PlainDate
  readonly recordedAt: Temporal.Instant
  readonly value: number
  /** The measure whose place it takes. */
  readonly replaces: string | null
}

/** Those whose place was not taken. */
export function standing<M extends Measured>(measures: readonly M[]): readonly M[] {
  const replaced = new Set(measures.map(measure => measure.replaces))
  return measures.filter(measure => !replaced.has(measure.id))
}

/** What stands, by the day it was measured; of one day in the order in which it was recorded. */
export const courseOf = <M extends Measured>(measures: readonly M[]): readonly M[] =>
  standing(measures).toSorted(
    (a, b) => Temporal.PlainDate.compare(a.on, b.on) || Temporal.Instant.compare(a.recordedAt, b.recordedAt),
  )

export type Development<M> =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'one'; readonly only: M }
  /** `difference` is now less then: above zero the figure rose. */
  | { readonly kind: 'course'; readonly first: M; readonly now: M; readonly difference: number }

export function developmentOf<M extends Measured>(measures: readonly M[]): Development<M> {
  const course = courseOf(measures)
  const first = course[0]
  const now = course.at(-1)
  if (!first || !now) return { kind: 'nothing' }
  if (first === now) return { kind: 'one', only: now }
  return { kind: 'course', first, now, difference: now.value - first.value }
}
