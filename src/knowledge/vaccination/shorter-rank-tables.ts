/** The series whose rules are a line or two each; no table of them was found, so each says where its rule comes from. */
import type { Bound } from './interval.ts'
import {
  ageInDays,
  atBirthday,
  atLeast,
  inDays,
  inYearTurning,
  type Range,
  type Rank,
  type Series,
  type Step,
} from './series.ts'

/** Once after the first birthday, and once more from the calendar year in which the child turns 14. */
export const meningococcal: Series = {
  source: 'rvp-basics-2015',
  steps: [
    { after: null, becomes: 1, age: { from: atBirthday(1), below: inYearTurning(14) } },
    { after: null, becomes: 2, age: { from: inYearTurning(14) } },
    { after: 1, becomes: 2, age: { from: inYearTurning(14) } },
  ],
}

/** From 6 weeks, 4 weeks apart, the last one at 23 weeks and 6 days. */
export const rotavirus: Series = {
  source: 'rotarix-smpc',
  steps: [
    { after: null, becomes: 1, age: ageInDays(42, 168) },
    { after: 1, becomes: 2, age: ageInDays(42, 168), interval: atLeast(28) },
  ],
}

export const rsv: Series = {
  source: 'rsv-2025',
  steps: [{ after: null, becomes: 1, age: { from: inDays(0), below: atBirthday(1) } }],
}

/** One dose after the first birthday is enough, and from the second birthday none is needed. */
const firstYear: Range<Bound> = { from: inDays(28), below: atBirthday(1) }
const secondYear: Range<Bound> = { from: atBirthday(1), below: atBirthday(2) }
export const hib: Series = {
  source: 'rvp-basics-2015',
  steps: ([null, 1, 2, 3] as const).flatMap((after): Step[] => [
    { after, becomes: nextTo(after), age: firstYear },
    { after, becomes: 4, age: secondYear },
  ]),
}

/** HepB-0, of the first days, comes before the series and has rank 0. */
export const hepatitisB: Series = {
  source: 'rvp-hepatitis-b',
  steps: [
    { after: null, becomes: 0, age: ageInDays(0, 28) },
    ...([null, 0, 1, 2, 3] as const).map((after): Step => ({ after, becomes: nextTo(after), age: ageInDays(28) })),
  ],
}
/** Antibodies, with HepB-0. */
export const hepatitisBAntibodies: Series = {
  source: 'rvp-hepatitis-b',
  steps: [{ after: null, becomes: 1, age: ageInDays(0, 28) }],
}

export const counted: Series = {
  source: 'counted',
  steps: ([null, 1, 2, 3, 4, 5] as const).map(after => ({ after, becomes: nextTo(after), age: ageInDays(0) })),
}

function nextTo(after: 0 | 1 | 2 | 3 | 4 | 5 | null): Rank {
  const next = { 0: 1, 1: 2, 2: 3, 3: 4, 4: 5, 5: 6 } as const
  return next[after ?? 0]
}
