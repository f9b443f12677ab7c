/**
 * The Dutch national immunisation programme (Rijksvaccinatieprogramma, RVP) for children born from 2008: one line per
 * planned dose. The birth date decides which lines are a child's, never the day of the visit. To change the programme,
 * change a line: end the old one with `until` and add the new one.
 * Sources: RIVM, schema changes of 2025 (addendum), RVP guideline chapters 6, 7 and 10, HPV addendum, RSV immunisation
 * 2025, rotavirus addendum 2024, Basisprincipes 2015/2016; ECDC vaccine scheduler; RIVM on the HPV campaign of 2022-2023.
 * Not in the programme, and so not here: meningococcal B, chickenpox, influenza, and the mother's own vaccination.
 */
import { type DayNumber, dayNumber } from '../ages/day-number.ts'
import type { Day, Moment } from './interval.ts'
import type { Scheme } from './scheme.ts'
import type { Rank } from './series.ts'
import { type Course, coursesOf } from './tracks.ts'
import type { VaccineId } from './vaccines.ts'

/** One planned dose for one birth cohort. `rank` is the step of the series that it completes. */
export type Line = {
  vaccine: VaccineId
  /** The series it is given for. */
  leading: readonly Course[]
  rank: Rank
  at: Moment
  born: Cohort
  only: Condition | null
  /** Not needed when the basic series was completed after the second birthday. */
  lapsesAfterLateBasicSeries: boolean
  /** So many months after the dose before it is what the programme aims at. */
  aimsMonthsAfter: number | null
  /** The days of the window count: after it the dose is late. For a carrier's child only, so many days after birth. */
  deadline: 'window' | { daysForCarriersChild: number } | null
  /** At so many days the child is too old for it, whatever the series would allow. */
  untilDays: number | null
  /** For who had less elsewhere: stands in the plan only when the other doses leave the child short. */
  isCatchUp: boolean
}
/** Born from (included) until (excluded). */
export type Cohort = { from: Day; until: Day | null }
export type Condition =
  | Scheme
  | 'girls'
  | 'boys'
  | 'born-april-to-september'
  | 'born-october-to-march'
  | 'hepatitis-b-mother'

export type Sex = 'female' | 'male' | 'unknown'

/** What decides which lines are a child's. `scheme` is null while the youth doctor has not decided. */
export type Birth = { birth: Day; sex: Sex; scheme: Scheme | null; motherCarriesHepatitisB: boolean }

/** The programme ends on this birthday (in 2015 it was the nineteenth). */
export const lastBirthday = 18

const born = (from: string, until?: string): Cohort => ({
  from: Temporal.PlainDate.from(from),
  until: until === undefined ? null : Temporal.PlainDate.from(until),
})
const since2008 = born('2008-01-01')
const since2020 = born('2020-01-01')
const from2020To2023 = born('2020-01-01', '2024-01-01')
const since2024 = born('2024-01-01')

const atBirth = (withinDays: number): Moment => ({ kind: 'at-birth', withinDays })
const weeks6To9: Moment = { kind: 'weeks', from: 6, to: 9 }
const months = (at: number): Moment => ({ kind: 'months', at })
const years = (at: number): Moment => ({ kind: 'years', at })
const yearTurning = (age: number): Moment => ({ kind: 'year-turning', age })
const catchUp = (months: number): Moment => ({ kind: 'catch-up', months })
const campaign = (from: number, to: number): Moment => ({ kind: 'campaign', from, to })

/** One line per dose of a vaccine for a cohort: the rank it brings, and when it is planned. */
const plan = (
  vaccine: VaccineId,
  cohort: Cohort,
  doses: readonly (readonly [rank: Rank, at: Moment])[],
  rest: Partial<typeof ordinary> = {},
): Line[] =>
  doses.map(([rank, at]) => ({
    ...ordinary,
    ...rest,
    vaccine,
    leading: coursesOf(vaccine).leading,
    rank,
    at,
    born: cohort,
  }))

const ordinary: Omit<Line, 'vaccine' | 'leading' | 'rank' | 'at' | 'born'> = {
  only: null,
  lapsesAfterLateBasicSeries: false,
  aimsMonthsAfter: null,
  deadline: null,
  untilDays: null,
  isCatchUp: false,
}

/** Later than four weeks after birth, the series itself begins. */
const atBirthOfCarriersChild = { only: 'hepatitis-b-mother', deadline: 'window', untilDays: 28 } as const

/** Half a year apart: one in spring, one in autumn. */
const hpvTwice = (cohort: Cohort, at: Moment, only: Partial<Pick<Line, 'only'>> = {}): Line[] => [
  ...plan('hpv', cohort, [[1, at]], only),
  ...plan('hpv', cohort, [[3, at]], { ...only, aimsMonthsAfter: 6 }),
]

export const programme: readonly Line[] = [
  // Hepatitis B, for the baby of a mother who carries it: within 48 hours.
  ...plan('hbig', since2008, [[1, atBirth(2)]], atBirthOfCarriersChild),
  ...plan('hep-b', since2008, [[0, atBirth(2)]], atBirthOfCarriersChild),

  // RSV antibodies, before the first winter.
  ...plan('rsv', born('2025-04-01'), [[1, { kind: 'autumn' }]], {
    only: 'born-april-to-september',
    deadline: 'window',
  }),
  ...plan('rsv', born('2025-04-01'), [[1, atBirth(14)]], { only: 'born-october-to-march', deadline: 'window' }),

  // Basic series. Hepatitis B for everybody born from August 2011; two schemes from 2020; 12 months from 2024.
  ...plan('dktp-hib', born('2008-01-01', '2011-08-01'), [
    [1, months(2)],
    [2, months(3)],
    [3, months(4)],
    [4, months(11)],
  ]),
  ...plan('dktp-hib-hepb', born('2011-08-01', '2020-01-01'), [
    [1, months(2)],
    [2, months(3)],
    [3, months(4)],
    [4, months(11)],
  ]),
  ...plan('dktp-hib-hepb', since2020, [[1, weeks6To9]], { only: '3+1', deadline: { daysForCarriersChild: 63 } }),
  ...plan('dktp-hib-hepb', since2020, [[2, months(3)]], { only: '3+1' }),
  ...plan('dktp-hib-hepb', since2020, [[1, months(3)]], { only: '2+1' }),
  ...plan('dktp-hib-hepb', since2020, [[3, months(5)]]),
  ...plan('dktp-hib-hepb', from2020To2023, [[4, months(11)]]),
  ...plan('dktp-hib-hepb', since2024, [[4, months(12)]]),

  // Boosters: DKTP at 4 became DKT at 5 for those born from 2021, DTP at 9 became DTP at 14 for those born from 2016.
  ...plan('dktp-booster', born('2008-01-01', '2021-01-01'), [[5, years(4)]], { lapsesAfterLateBasicSeries: true }),
  ...plan('dkt', born('2021-01-01'), [[5, years(5)]]),
  ...plan('dtp', born('2008-01-01', '2016-01-01'), [[6, years(9)]]),
  ...plan('dtp', born('2016-01-01'), [[6, yearTurning(14)]]),

  // Pneumococcal disease: four doses until the children who were two months old on 27 November 2013.
  ...plan('pneu', born('2008-01-01', '2013-09-27'), [
    [1, months(2)],
    [2, months(3)],
    [3, months(4)],
    [4, months(11)],
  ]),
  ...plan('pneu', born('2013-09-27', '2020-01-01'), [
    [1, months(2)],
    [3, months(4)],
    [4, months(11)],
  ]),
  ...plan('pneu', since2020, [
    [1, months(3)],
    [3, months(5)],
  ]),
  ...plan('pneu', from2020To2023, [[4, months(11)]]),
  ...plan('pneu', since2024, [[4, months(12)]]),

  // Rotavirus.
  ...plan('rota', since2024, [
    [1, weeks6To9],
    [2, months(3)],
  ]),

  // Mumps, measles, rubella: the second dose moved from 9 to 3 years for those born from 2022; those between are called up.
  ...plan('bmr', since2008, [[1, months(14)]]),
  ...plan('bmr', born('2008-01-01', '2016-01-01'), [[2, years(9)]]),
  ...plan('bmr', born('2016-01-01', '2022-01-01'), [[2, campaign(2025, 2027)]]),
  ...plan('bmr', born('2022-01-01'), [[2, { kind: 'months-between', from: 30, target: 36, to: 42 }]]),

  // Meningococcal disease: MenACWY replaced MenC for those who were 14 months old on 1 May 2018.
  ...plan('men-c', born('2008-01-01', '2017-03-01'), [[1, months(14)]]),
  ...plan('men-acwy', born('2017-03-01'), [[1, months(14)]]),
  ...plan('men-acwy', since2008, [[2, yearTurning(14)]]),

  // HPV: girls of 13 until 2021; since 2022 everybody who turns 10, with a campaign for those between.
  ...hpvTwice(born('2008-01-01', '2009-01-01'), yearTurning(13), { only: 'girls' }),
  ...hpvTwice(born('2008-01-01', '2009-01-01'), campaign(2022, 2022), { only: 'boys' }),
  ...hpvTwice(born('2009-01-01', '2010-01-01'), campaign(2022, 2022)),
  ...hpvTwice(born('2010-01-01', '2012-01-01'), campaign(2023, 2023)),
  ...hpvTwice(born('2012-01-01'), yearTurning(10)),

  // For who had DTP and polio elsewhere, but too little against Hib (one dose in the second year is enough) or hepatitis B (0, 1 and
  // 6 months; in all five doses for a carrier's child).
  ...plan('hib', since2008, [[3, months(12)]], { isCatchUp: true }),
  ...plan(
    'hep-b',
    born('2011-08-01'),
    [
      [1, catchUp(0)],
      [2, catchUp(1)],
      [3, catchUp(5)],
    ],
    { isCatchUp: true },
  ),
  ...plan('hep-b', born('2011-08-01'), [[4, catchUp(6)]], { isCatchUp: true, only: 'hepatitis-b-mother' }),
]

/** Vaccines that left the programme, and what a missed dose is given with since. HepB came into the infant vaccine in 2011. */
const successors: Partial<Record<VaccineId, { vaccine: VaccineId; since: DayNumber }>> = {
  'dktp-hib': { vaccine: 'dktp-hib-hepb', since: dayNumber(Temporal.PlainDate.from('2011-10-01')) },
  'men-c': { vaccine: 'men-acwy', since: dayNumber(Temporal.PlainDate.from('2018-05-01')) },
}

/** Did this vaccine leave the programme? */
export const isReplaced = (vaccine: VaccineId): boolean => successors[vaccine] !== undefined

/** The vaccine that is used on this day where the programme planned the given one. */
export function vaccineInUse(vaccine: VaccineId, on: DayNumber): VaccineId {
  const successor = successors[vaccine]
  return successor && successor.since <= on ? successor.vaccine : vaccine
}
