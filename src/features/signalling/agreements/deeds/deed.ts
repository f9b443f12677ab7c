/** What whoever keeps the agreements did about a match that stalls. */

/** `closed`: nothing more is asked; the ladder climbs no further. */
export const deedKinds = ['called', 'named-lead', 'closed'] as const
export type DeedKind = (typeof deedKinds)[number]

export type Deed = {
  readonly kind: DeedKind
  readonly on: Temporal.PlainDate
  /** Whom it was with or whom it named; empty when nobody. */
  readonly whom: string
  readonly words: string
  readonly byName: string
  readonly doneAt: Temporal.Instant
}
