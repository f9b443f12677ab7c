/** Who acts for whom: a fact with a beginning, a scope and a ground. Custody of a parent is another fact, and not kept here. */
export type RepresentationId = string & { readonly __brand: 'RepresentationId' }

/** Curator and mentor are appointed by a court; `mandate`: whom somebody asked in writing, or through the sign-in provider. */
export const representationKinds = ['curator', 'mentor', 'mandate'] as const
export type RepresentationKind = (typeof representationKinds)[number]
/** `see`: reads along. `act`: also writes, chooses and consents. */
export const scopes = ['see', 'act'] as const
export type Scope = (typeof scopes)[number]
export const grounds = ['court-decision', 'document-seen', 'claim'] as const
export type Ground = (typeof grounds)[number]

export type NewRepresentation = {
  readonly represented: { readonly id: string; readonly name: string }
  readonly representative: { readonly id: string; readonly name: string }
  readonly kind: RepresentationKind
  readonly scope: Scope
  readonly ground: Ground
  /** The number or the day of the decision or document; never what is in it. */
  readonly reference: string
  readonly since: Temporal.PlainDate
  /** The first day on which it no longer holds; null while nobody knows one. */
  readonly until: Temporal.PlainDate | null
}
export type Representation = NewRepresentation & {
  readonly id: RepresentationId
  readonly recordedAt: Temporal.Instant
  readonly recordedBy: string
  readonly end: { readonly on: Temporal.PlainDate; readonly why: string; readonly by: string } | null
}

export function stands(
  { since, until, end }: Pick<Representation, 'since' | 'until' | 'end'>,
  on: Temporal.PlainDate,
): boolean {
  const isOver = (day: Temporal.PlainDate) => Temporal.PlainDate.compare(day, on) <= 0
  return isOver(since) && !(until && isOver(until)) && !(end && isOver(end.on))
}

/** May whoever is represented end it alone? A court's decision is ended by the court; that is written down by a professional. */
export const endsByOwnWord = ({ kind }: Pick<Representation, 'kind'>): boolean => kind === 'mandate'
