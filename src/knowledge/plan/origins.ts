/**
 * Who sees what a plan came from. What the family itself agreed to - an item of a care team, a referral - may be known to the family and to the
 * professionals in its plan. That there was a concern, a match or a request to youth care, of which a family may not know yet, is seen by who
 * laid it by the plan and by nobody else: what the family is told of it is decided where it is, and never here. Of the content of any of them
 * nothing is shown.
 * Source: Jeugdwet art. 7.3.11 (others only with consent) and 7.1.4.3 (a match is told to its reporters); that it is so for each kind is
 * our choice.
 */
const originKinds = ['concern', 'match', 'care-team-item', 'request', 'referral'] as const
export type OriginKind = (typeof originKinds)[number]

export type OriginSeen = { readonly kind: OriginKind; readonly laidBy: string }
export type OriginReader = { readonly id: string; readonly kind: 'family' | 'network' | 'professional' }

/** Of which the family knows, as it does not happen without its consent. */
const openKinds: readonly OriginKind[] = ['care-team-item', 'referral']

export const seesOrigin = (reader: OriginReader, { kind, laidBy }: OriginSeen): boolean =>
  laidBy === reader.id || (openKinds.includes(kind) && reader.kind !== 'network')
