/** Is a place open now, until when, and if not, when will it be? On the clock and calendar of the Netherlands; told by opening-days.ts. */
export type Opening = {
  /** Monday is 1. */
  readonly weekday: number
  readonly opensAt: Temporal.PlainTime
  readonly closesAt: Temporal.PlainTime
}
export type OpenState =
  | { readonly kind: 'open'; readonly until: Temporal.PlainTime }
  | { readonly kind: 'closed'; readonly opensOn: Temporal.PlainDate; readonly opensAt: Temporal.PlainTime }
  | { readonly kind: 'never-open' }
