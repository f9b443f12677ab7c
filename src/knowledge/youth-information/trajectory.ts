/**
 * Youth help as it is told to the national statistics office (Beleidsinformatie Jeugd): only professional youth help in kind, also by a
 * neighbourhood team. Talks about access, prevention, anonymous advice, leaflets and personal budgets are never told.
 * Source: docs/sources.md, row `youth-information` (Informatieprotocol beleidsinformatie jeugd, version 7, July 2021).
 */
export type Day = Temporal.PlainDate

export const endReasons = ['as-planned', 'early-agreed', 'early-by-family', 'early-by-helper', 'early-outside'] as const
export type EndReason = (typeof endReasons)[number]
/** What the family needs after the help, from the most to the least. */
export const needsAfter = ['same-or-more', 'lighter', 'perhaps-later', 'none'] as const
export type NeedAfter = (typeof needsAfter)[number]
const informants = ['youth', 'parent'] as const
export type Informant = (typeof informants)[number]

/** What one informant said at the end; at most one of each. */
export type Measure = {
  readonly by: Informant
  /** How useful the help was, 1-10. */
  readonly satisfaction: number | null
  readonly needAfter: NeedAfter | null
}

export type Youth = {
  readonly birth: { readonly kind: 'born' | 'expected'; readonly on: Day }
  readonly diedOn: Day | null
  readonly sex: 'male' | 'female' | 'unknown'
  readonly bsn: string | null
}

/** By the rule of residence (woonplaatsbeginsel): the home of the youth, or the code of the municipality that answers. */
export type Residence =
  | { readonly kind: 'postcode'; readonly postcode: string }
  | { readonly kind: 'municipality'; readonly code: string }

/** One stretch of help by a neighbourhood team, freely accessible. `youth` and `child` are of the same person. */
export type Trajectory = {
  /** By which the centre knows the help. */
  readonly id: string
  readonly child: string
  readonly youth: Youth
  readonly residence: Residence | null
  readonly startedOn: Day
  readonly startedInCrisis: boolean
  readonly end: { readonly on: Day; readonly reason: EndReason } | null
  readonly measures: readonly Measure[]
}
