/**
 * The basic model of a centre: A youth health care, B five functions, C the link with youth care, D the link with school care teams. Each
 * is filled by an agreement of a certain day until a certain day, and people can walk in somewhere. Only then is it a Centrum voor Jeugd
 * en Gezin. Source: Tijdelijke regeling CJG art. 1 and 7 (docs/sources.md, row `basic-model`).
 */
export const parts = [
  'consultation-bureau',
  'municipal-health-service',
  'information-and-advice',
  'signalling',
  'guidance',
  'light-parenting-help',
  'care-coordination',
  'youth-care-link',
  'school-care-link',
] as const
export type Part = (typeof parts)[number]
export const letters = ['A', 'B', 'C', 'D'] as const
export type Letter = (typeof letters)[number]

export const letterOf: Readonly<Record<Part, Letter>> = {
  'consultation-bureau': 'A',
  'municipal-health-service': 'A',
  'information-and-advice': 'B',
  signalling: 'B',
  guidance: 'B',
  'light-parenting-help': 'B',
  'care-coordination': 'B',
  'youth-care-link': 'C',
  'school-care-link': 'D',
}

type Day = Temporal.PlainDate
/** From the first day up to and including the last; without a last day until further notice. */
export type Term = { readonly from: Day; readonly until: Day | null }

export type Standing =
  /** `until` is the last day, also of what follows on without a day between. */
  | { readonly kind: 'filled'; readonly until: Day | null }
  /** Filled, and for no longer than so many months. */
  | { readonly kind: 'ends'; readonly until: Day }
  | { readonly kind: 'begins'; readonly on: Day }
  | { readonly kind: 'ended'; readonly on: Day }
  | { readonly kind: 'not-filled' }

/** Ours, and called so on the page: no rule says how long before its end a new agreement is to be made. */
export const proposedMonths = 3

/** @param terms of every agreement about one part @param months so long before the end it is said that it ends */
export function standingOf(terms: readonly Term[], today: Day, months: number): Standing {
  const current = terms.filter(term => isWithin(term, today))
  if (current.length === 0) return outside(terms, today)
  const until = lastDay(terms, today)
  if (until === null) return { kind: 'filled', until }
  return { kind: compare(until, today.add({ months })) <= 0 ? 'ends' : 'filled', until }
}

/** What is missing, when a centre may not bear the name. */
export type Lack = Part | 'walk-in'
export type NameStanding =
  /** Until the first of its parts ends; null when none does. */
  { readonly kind: 'may'; readonly until: Day | null } | { readonly kind: 'may-not'; readonly lacks: readonly Lack[] }

/** @param hasWalkIn there is a place that is open at some time of the week */
export function mayBearName(standings: ReadonlyMap<Part, Standing>, hasWalkIn: boolean): NameStanding {
  const unfilled = parts.filter(part => !isFilled(standings.get(part)))
  const lacks: readonly Lack[] = hasWalkIn ? unfilled : [...unfilled, 'walk-in']
  if (lacks.length > 0) return { kind: 'may-not', lacks }
  const ends = [...standings.values()].flatMap(standing => endOf(standing) ?? [])
  return { kind: 'may', until: ends.toSorted(compare)[0] ?? null }
}

export const isFilled = (standing: Standing | undefined): boolean =>
  standing?.kind === 'filled' || standing?.kind === 'ends'

const endOf = (standing: Standing): Day | null =>
  standing.kind === 'filled' || standing.kind === 'ends' ? standing.until : null

const { compare } = Temporal.PlainDate

const isWithin = ({ from, until }: Term, day: Day): boolean =>
  compare(from, day) <= 0 && (until === null || compare(day, until) <= 0)

/** The last day on which one agreement or another holds, without a day between; null when it does not end. */
function lastDay(terms: readonly Term[], from: Day): Day | null {
  let day = from
  for (;;) {
    const holding = terms.filter(term => isWithin(term, day))
    if (holding.some(({ until }) => until === null)) return null
    const until = holding
      .flatMap(term => term.until ?? [])
      .toSorted(compare)
      .at(-1)
    if (until === undefined) return day.subtract({ days: 1 })
    day = until.add({ days: 1 })
  }
}

function outside(terms: readonly Term[], today: Day): Standing {
  const coming = terms.map(({ from }) => from).filter(from => compare(from, today) > 0)
  const next = coming.toSorted(compare)[0]
  if (next) return { kind: 'begins', on: next }
  const last = terms
    .flatMap(({ until }) => until ?? [])
    .toSorted(compare)
    .at(-1)
  return last ? { kind: 'ended', on: last } : { kind: 'not-filled' }
}
