/**
 * Which dose brings a child to which step ("rangnummer") of a series: the minimum ages and intervals, as tables.
 * A series is kept per disease, because a child may have had vaccines with fewer components elsewhere.
 * Ranks of diphtheria, tetanus and polio: 3 primary series, 4 basic immunity, 5 revaccinated, 6 complete.
 *
 * Sources, named per series:
 * - 'rvp-rules-2023': RIVM-DVP prototype of the validation rules in DMN, state of May 2023 (not confirmed as the rules in
 *   production). Rows that no child born from 2008 can reach are left out.
 * - 'rvp-basics-2015': RIVM, Basisprincipes Rijksvaccinatieprogramma 2015/2016, appendix 1.
 * - 'rotarix-smpc': summary of product characteristics of Rotarix, 2024, section 4.2.
 * - 'rsv-2025': RIVM on the RSV immunisation of 2025: one dose, in the first year of life.
 * - 'rvp-hepatitis-b': addendum on the children of mothers who carry hepatitis B: five doses, the first one at birth.
 * - 'counted': no rule was found; each dose on another day is simply the next one.
 * No table exists in these sources for pertussis, Hib and hepatitis B in a combined vaccine: while the basic series is being
 * built, they count when it counts.
 */
import { type DayNumber, farFuture, farPast } from '../ages/day-number.ts'
import type { Bound } from './interval.ts'
import type { Scheme } from './scheme.ts'

export type Rank = 0 | 1 | 2 | 3 | 4 | 5 | 6

/** One row: after this rank, a dose at this age and at least so long after the last valid one brings that rank. */
export type Step = {
  after: Rank | null
  becomes: Rank
  /** Age at this dose: from, and below. */
  age: Range<Bound>
  /** Days since the last valid dose: at least `from`, and fewer than `below`. */
  interval?: Range<number>
  scheme?: Scheme
  /** Day of this dose: since, and before. */
  given?: { since?: DayNumber; before?: DayNumber }
  /** Age at the last valid dose. */
  previousAt?: { from?: Bound; below?: Bound }
  /** A booster product will do too. */
  boosters?: true
}
export type Source = 'rvp-rules-2023' | 'rvp-basics-2015' | 'rotarix-smpc' | 'rsv-2025' | 'rvp-hepatitis-b' | 'counted'
export type Series = { source: Source; steps: readonly Step[] }
export type Range<T> = { from: T; below?: T }

/** The step of a table with every limit filled in, so that nobody asks which there are. */
export type FullStep = {
  readonly becomes: Rank
  readonly boosters: boolean
  readonly from: Bound
  readonly below: Bound | null
  readonly since: DayNumber
  readonly before: DayNumber
  readonly waitFrom: number
  readonly waitBelow: number
  readonly previousFrom: Bound | null
  readonly previousBelow: Bound | null
}

export const fullStep = ({ becomes, boosters, age, given, interval, previousAt }: Step): FullStep => ({
  becomes,
  boosters: boosters ?? false,
  from: age.from,
  below: age.below ?? null,
  since: given?.since ?? farPast,
  before: given?.before ?? farFuture,
  waitFrom: interval?.from ?? 1,
  waitBelow: interval?.below ?? farFuture,
  previousFrom: previousAt?.from ?? null,
  previousBelow: previousAt?.below ?? null,
})

export const inDays = (count: number): Bound => ({ unit: 'days', count })
export const atBirthday = (count: number): Bound => ({ unit: 'birthday', count })
export const inYearTurning = (count: number): Bound => ({ unit: 'year-turning', count })
export const ageInDays = (from: number, below?: number): Range<Bound> =>
  below === undefined ? { from: inDays(from) } : { from: inDays(from), below: inDays(below) }
export const atLeast = (days: number): Range<number> => ({ from: days })
