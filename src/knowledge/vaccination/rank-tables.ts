/** The tables of the RIVM-DVP prototype of the validation rules, May 2023: DTP, pneumococcal disease, BMR and HPV. */
import { type DayNumber, dayNumber } from '../ages/day-number.ts'
import type { Bound } from './interval.ts'
import { ageInDays, atLeast, inDays, type Range, type Rank, type Series, type Step } from './series.ts'

const day = (iso: string): DayNumber => dayNumber(Temporal.PlainDate.from(iso))
const below = (days: number): { below: Bound } => ({ below: inDays(days) })
const from = (days: number): { from: Bound } => ({ from: inDays(days) })

/** Revaccination: 4 months (119 days) before 2020, 150 days since; in the standard scheme, which began in 2020, always 150. */
const before2020 = { before: day('2020-01-01') }
const since2020 = { since: day('2020-01-01') }
/** A dose from the sixth birthday on (2191 days) closes the series; from the nineteenth (6939 days) it does not count. */
const youngerThan6 = ageInDays(28, 2191)
const from2YearsTo6 = ageInDays(730, 2191)
const from6Years = ageInDays(2191, 6939)
const adapted = '3+1'
const standard = '2+1'

export const diphtheriaTetanusPolio: Series = {
  source: 'rvp-rules-2023',
  steps: [
    { after: null, becomes: 1, scheme: adapted, age: ageInDays(28, 6939) },
    { after: null, becomes: 1, scheme: standard, age: ageInDays(70, 6939) },

    // The adapted scheme needs three primary doses, two when the first was late: from 365 days, since 2020 from 183.
    ...primary(2, before2020, below(365)),
    ...primary(3, before2020, from(365)),
    ...primary(2, since2020, below(183)),
    ...primary(3, since2020, from(183)),
    { after: 2, becomes: 3, scheme: adapted, age: ageInDays(28, 6939), interval: atLeast(14) },
    { after: 1, becomes: 3, scheme: standard, age: ageInDays(70, 6939), interval: atLeast(42) },

    ...revaccination(3, 4, youngerThan6),
    ...revaccination(3, 6, from6Years),

    // The booster of the toddler. Before August 2013 it had no minimum age.
    {
      after: 4,
      becomes: 5,
      scheme: adapted,
      given: { before: day('2013-08-01') },
      age: youngerThan6,
      interval: atLeast(119),
      boosters: true,
    },
    ...revaccination(4, 5, from2YearsTo6, { since: day('2013-08-01') }).map(step => ({
      ...step,
      boosters: true as const,
    })),
    ...revaccination(4, 6, from6Years),
    ...revaccination(5, 6, from6Years),
  ],
}

function primary(becomes: Rank, given: Step['given'] & object, previousAt: Step['previousAt'] & object): Step[] {
  return [{ after: 1, becomes, scheme: adapted, given, previousAt, age: ageInDays(28, 6939), interval: atLeast(14) }]
}

function revaccination(after: Rank, becomes: Rank, age: Range<Bound>, start: { since?: DayNumber } = {}): Step[] {
  return [
    { after, becomes, scheme: adapted, given: { ...start, ...before2020 }, age, interval: atLeast(119) },
    { after, becomes, scheme: adapted, given: since2020, age, interval: atLeast(150) },
    { after, becomes, scheme: standard, age, interval: atLeast(150) },
  ]
}

/** Three doses from 27 November 2013, four before. Who starts after the first birthday needs two. */
const before27Nov2013 = { before: day('2013-11-27') }
const since27Nov2013 = { since: day('2013-11-27') }
export const pneumococcal: Series = {
  source: 'rvp-rules-2023',
  steps: [
    { after: null, becomes: 1, given: since27Nov2013, age: ageInDays(28, 365) },
    { after: null, becomes: 3, given: since27Nov2013, age: ageInDays(365, 731) },
    { after: 1, becomes: 3, given: since27Nov2013, age: ageInDays(28, 731), interval: atLeast(42) },
    { after: null, becomes: 1, given: before27Nov2013, age: ageInDays(28, 214) },
    { after: null, becomes: 2, given: before27Nov2013, age: ageInDays(214, 365) },
    { after: null, becomes: 3, given: before27Nov2013, age: ageInDays(365, 731) },
    { after: 1, becomes: 2, given: before27Nov2013, age: ageInDays(28, 731), interval: atLeast(14) },
    { after: 2, becomes: 3, given: before27Nov2013, age: ageInDays(28, 731), interval: atLeast(14) },
    {
      after: 3,
      becomes: 4,
      previousAt: below(365),
      given: before2020,
      age: ageInDays(28, 731),
      interval: atLeast(119),
    },
    { after: 3, becomes: 4, previousAt: below(365), given: since2020, age: ageInDays(28, 731), interval: atLeast(150) },
    {
      after: 3,
      becomes: 4,
      previousAt: from(365),
      given: since27Nov2013,
      age: ageInDays(28, 824),
      interval: atLeast(56),
    },
  ],
}

/** A dose before the first birthday ("BMR-0") protects for the time being, but does not count in the series. */
export const mumpsMeaslesRubella: Series = {
  source: 'rvp-rules-2023',
  steps: [
    { after: null, becomes: 0, age: ageInDays(180, 365) },
    { after: 0, becomes: 0, age: ageInDays(180, 365) },
    { after: null, becomes: 1, age: ageInDays(365) },
    { after: 0, becomes: 1, age: ageInDays(365), interval: atLeast(28) },
    { after: 1, becomes: 2, age: ageInDays(365), interval: atLeast(28) },
  ],
}

/** Two doses so far apart complete the series (rank 3). Closer together, they are rank 1 and 2, and a third follows. */
export const hpvIntervalDays = 150
const since2020August = { since: day('2020-08-01') }
export const hpv: Series = {
  source: 'rvp-rules-2023',
  steps: [
    { after: null, becomes: 1, age: ageInDays(3287) },
    { after: 1, becomes: 2, age: ageInDays(3287), interval: { from: 21, below: hpvIntervalDays } },
    { after: 1, becomes: 3, age: ageInDays(3287), interval: atLeast(hpvIntervalDays) },
    { after: 2, becomes: 3, age: ageInDays(3287), given: { before: day('2020-08-01') }, interval: atLeast(84) },
    { after: 2, becomes: 3, age: ageInDays(3287), given: since2020August, interval: atLeast(120) },
  ],
}
