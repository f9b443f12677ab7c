/**
 * The keys of the D-score: scales of development, each with its own difficulties, and so with its own numbers. A D-score without its
 * key means nothing. A key says which scale (intercept and slope from logits), over which grid ability is looked for, what is
 * expected at an age before anything was seen (the prior), and on which references the DAZ can be read.
 * Source: docs/sources.md, row `d-score` (R package dscore 1.10.0, functions and table of keys; formulas and figures, no code).
 */
import { difficulties } from './difficulties.ts'
import type { DScoreTable } from './reference.ts'
import { dutchOnDutch, dutchOnGsed } from './references/dutch.ts'
import { gcdg } from './references/gcdg.ts'
import { phase1 } from './references/phase-1.ts'
import { preliminaryStandards } from './references/preliminary-standards.ts'

export const keyNames = ['gsed2406', 'gsed2212', 'dutch', 'gcdg', 'gsed1912'] as const
export type KeyName = (typeof keyNames)[number]

export const populations = ['preliminary_standards', 'phase1', 'dutch', 'gcdg'] as const
export type Population = (typeof populations)[number]

/** Van Wiechen items are scored on this key unless another is asked for: the default of dscore 1.9 to 1.11. */
export const defaultKey: KeyName = 'gsed2406'

export type Key = {
  readonly name: KeyName
  /** D-score = intercept + slope * logit. */
  readonly intercept: number
  readonly slope: number
  /** Abilities looked at, in whole D-scores: from -10 to this one. */
  readonly upTo: number
  /** Whose median is expected before anything was seen, and whose reference serves unless another is asked for. */
  readonly population: Population
  readonly references: { readonly [P in Population]?: DScoreTable }
  /** Name of the item → its difficulty, in order of name. */
  readonly difficulty: ReadonlyMap<string, number>
}

export const keyOf = (name: KeyName): Key => keys[name]

/** The D-score expected at an age, in years, by the median of a population; NaN where it says nothing. */
export function expectedAt(population: Population, ageYears: number): number {
  switch (population) {
    case 'preliminary_standards':
      return preliminaryMedian(ageYears)
    case 'phase1':
      return phase1Median(ageYears)
    case 'dutch':
      return 44.35 - 1.8 * ageYears + 28.47 * Math.log(ageYears + 0.25)
    case 'gcdg':
      return 47.65 - 3.05 * ageYears + 26.7 * Math.log(ageYears + 0.19)
  }
}

function preliminaryMedian(t: number): number {
  if (t < -1 / 12) return Number.NaN
  if (t <= 0.75) return 24.522 + 23.886 * t + 9.19 * Math.log(t + 0.2)
  return t <= 3.5 ? 18.434 - 9.206 * t + 61.255 * Math.log(t + 0.92) : 62.6268 + 4 * t
}

function phase1Median(t: number): number {
  if (t <= 0.75) return 20.5883 + 27.3376 * t + 6.4254 * Math.log(t + 0.2)
  return t <= 3.5 ? 14.63748 - 12.11774 * t + 69.05463 * Math.log(t + 0.92) : 61.37967 + 3.83513 * t
}

type Place = 1 | 2 | 3 | 4

const difficultiesAt = (place: Place): ReadonlyMap<string, number> =>
  new Map(
    difficulties.flatMap(row => {
      const tau = row[place]
      return tau === null ? [] : [[row[0], tau] as const]
    }),
  )

const gsedDifficulty = difficultiesAt(1)
const gsed = { intercept: 54.939147, slope: 4.064264, upTo: 100, difficulty: gsedDifficulty }

const keys: { readonly [Name in KeyName]: Key } = {
  gsed2406: {
    ...gsed,
    name: 'gsed2406',
    population: 'preliminary_standards',
    references: { preliminary_standards: preliminaryStandards, phase1, dutch: dutchOnGsed },
  },
  // The difficulties of the Van Wiechen items did not change between 2212 and 2406; the expected D-score did.
  gsed2212: { ...gsed, name: 'gsed2212', population: 'phase1', references: { phase1, dutch: dutchOnGsed } },
  dutch: {
    name: 'dutch',
    intercept: 38.906,
    slope: 2.1044,
    upTo: 80,
    population: 'dutch',
    references: { dutch: dutchOnDutch },
    difficulty: difficultiesAt(2),
  },
  gcdg: {
    name: 'gcdg',
    intercept: 66.483757,
    slope: 2.075044,
    upTo: 100,
    population: 'gcdg',
    references: { gcdg },
    difficulty: difficultiesAt(3),
  },
  gsed1912: {
    name: 'gsed1912',
    intercept: 66.174355,
    slope: 2.073871,
    upTo: 100,
    population: 'gcdg',
    references: { gcdg },
    difficulty: difficultiesAt(4),
  },
}
