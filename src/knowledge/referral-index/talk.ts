/**
 * What the two reporters of a match say about their talk, taken together. Each answers for oneself; whoever says that they spoke is
 * believed until the other, later, says that they did not: then nobody knows, and the match still waits.
 * Source: the municipality has to check that reporters contacted each other (Jeugdwet art. 7.1.3.2); how two answers are weighed is our own.
 */
type Day = Temporal.PlainDate

export type Said = {
  /** The day on which they spoke; null: they did not, so far. */
  readonly on: Day | null
  readonly saidAt: Temporal.Instant
  /** The day of `saidAt` in the Netherlands. */
  readonly saidOn: Day
}

/** `spoken.on` is the earliest day that is named. `daysDiffer`: the two name different ones. */
export type Talk =
  | { readonly kind: 'nobody-said' }
  | { readonly kind: 'not-spoken' }
  | { readonly kind: 'spoken'; readonly on: Day; readonly daysDiffer: boolean }
  | { readonly kind: 'contradicted' }

/** @param said the latest answer of each side */
export function talkOf(said: readonly Said[]): Talk {
  const spoken = said.flatMap(({ on, saidAt }) => (on === null ? [] : [{ on, saidAt }]))
  const denials = said.filter(({ on }) => on === null)
  const [first, ...others] = spoken.toSorted((one, other) => Temporal.PlainDate.compare(one.on, other.on))
  if (!first) return { kind: denials.length === 0 ? 'nobody-said' : 'not-spoken' }
  if (denials.some(denial => denies(denial, first))) return { kind: 'contradicted' }
  return { kind: 'spoken', on: first.on, daysDiffer: others.some(({ on }) => !on.equals(first.on)) }
}

/** A no from before the talk denies nothing. */
function denies({ saidOn, saidAt }: Said, claim: { readonly on: Day; readonly saidAt: Temporal.Instant }): boolean {
  const order = Temporal.PlainDate.compare(saidOn, claim.on)
  return order > 0 || (order === 0 && Temporal.Instant.compare(saidAt, claim.saidAt) > 0)
}
