/** Something about a child that a plan can come from, and whether it went on in one. */

/** What a plan can come from. */
export const sourceKinds = ['concern', 'match', 'care-team-item', 'request', 'referral'] as const
export type SourceKind = (typeof sourceKinds)[number]
export type Source = { readonly kind: SourceKind; readonly id: string }

export type WentOn = { readonly on: Temporal.Instant; readonly byName: string }
