/** The months as somebody set them, and why. */
export type SetMonths = {
  readonly months: readonly number[]
  readonly reason: string
  readonly setAt: Temporal.Instant
  readonly setByName: string
}
