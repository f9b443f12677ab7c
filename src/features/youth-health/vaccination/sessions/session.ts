/** A day on which a group of children is vaccinated, and what happened with each of them. */
import type { LocationId } from '../../../../centre/index.ts'
import type { VaccineId } from '../../../../knowledge/vaccination/vaccines.ts'
import type { Born, ChildId, SchoolId } from '../../../../people/index.ts'

export type VaccinationSessionId = string & { readonly __brand: 'VaccinationSessionId' }

export type SessionPlan = {
  readonly on: Temporal.PlainDate
  /** In words: 'gymzaal van De Vlinder', 'sporthal Noord'. */
  readonly place: string
  /** Null is a session for everybody who was born in `born`. */
  readonly school: SchoolId | null
  /** The centre's location whose stock is used. */
  readonly location: LocationId
  readonly vaccines: readonly VaccineId[]
  readonly born: Born | null
  /** Only these classes of the school; null is all of them. */
  readonly classes: readonly string[] | null
  /** The session whose absent children are called again. */
  readonly follows: VaccinationSessionId | null
}

export type VaccinationSession = SessionPlan & {
  readonly id: VaccinationSessionId
  readonly schoolName: string | null
  readonly plannedByName: string
}

/** What can be registered of a child; `undone` takes the turn before it back. */
export const outcomes = ['given', 'absent', 'refused', 'not-given', 'undone'] as const
export type Outcome = (typeof outcomes)[number]

export type Turn = {
  /** 1 for the first word about this child at this session. */
  readonly turn: number
  readonly outcome: Outcome
  readonly because: string | null
  readonly at: Temporal.Instant
  readonly byName: string
}

/** Somebody on the list, with everything registered so far, the last turn last. */
export type Called = { readonly child: ChildId; readonly className: string | null; readonly turns: readonly Turn[] }

/** How a child stands at this session now; null while nothing is registered, or it was undone. */
export function lastWord(turns: readonly Turn[]): (Turn & { readonly outcome: Exclude<Outcome, 'undone'> }) | null {
  const last = turns.at(-1)
  return !last || last.outcome === 'undone' ? null : { ...last, outcome: last.outcome }
}

/** How a session stands, in numbers. */
export type Tally = Readonly<Record<Exclude<Outcome, 'undone'>, number>> & {
  readonly called: number
  readonly open: number
}

export function tallyOf(called: readonly Pick<Called, 'turns'>[]): Tally {
  const words = called.map(({ turns }) => lastWord(turns)?.outcome)
  const count = (outcome: Outcome | undefined) => words.filter(word => word === outcome).length
  return {
    called: called.length,
    given: count('given'),
    absent: count('absent'),
    refused: count('refused'),
    'not-given': count('not-given'),
    open: count(undefined),
  }
}
