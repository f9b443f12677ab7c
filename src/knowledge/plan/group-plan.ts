/**
 * The family first gets the chance to make a plan of its own with people around it, the family group plan; only when it is clear that none will
 * be made do the six weeks for another plan begin. Source: Jeugdwet art. 4.1.2 and 4.1.3 lid 1.
 */
type Day = Temporal.PlainDate

export type GroupPlanMove = {
  readonly kind: 'offered' | 'makes' | 'declined'
  readonly on: Day
  readonly readyBy: Day | null
}

export type GroupPlanStanding =
  | { readonly kind: 'not-offered' }
  | { readonly kind: 'offered'; readonly on: Day }
  /** `isLate`: the day the family named has passed. */
  | { readonly kind: 'makes'; readonly readyBy: Day; readonly isLate: boolean }
  /** From this day the six weeks run. */
  | { readonly kind: 'declined'; readonly on: Day }

/** `moves` in the order in which they were written down: the last counts, as a family may change its mind. */
export function groupPlanStanding(moves: readonly GroupPlanMove[], today: Day): GroupPlanStanding {
  const last = moves.at(-1)
  if (!last) return { kind: 'not-offered' }
  if (last.kind === 'makes' && last.readyBy !== null)
    return { kind: 'makes', readyBy: last.readyBy, isLate: Temporal.PlainDate.compare(today, last.readyBy) > 0 }
  return last.kind === 'declined' ? { kind: 'declined', on: last.on } : { kind: 'offered', on: last.on }
}
