/**
 * The D-score: one number for how far a child is developed, from which items it passed, with its standard error (sem) and its place
 * among children of its age (DAZ). A normal prior around what is expected at the age is multiplied, for every item, by the chance of
 * that answer at each ability: 1 / (1 + exp(-(ability - difficulty) / slope)) for a pass. D-score and sem are mean and standard
 * deviation of what comes out. Source: docs/sources.md, row `d-score`: Bock and Mislevy 1982, Applied Psychological Measurement 6;
 * van Buuren 2014, Stat Methods Med Res 23; rounding and order as in R package dscore 1.10.0.
 */
import { roundHalfEven } from '../../growth/round-half-even.ts'
import { expectedAt, type Key, type KeyName, keyOf, type Population } from './keys.ts'
import { zOf } from './reference.ts'
import { placesOn, type Scale, scaleOf } from './scale.ts'

/** Name in the item bank → 1 passed, 0 not passed, null not known. */
export type ItemScores = Readonly<Record<string, 0 | 1 | null>>

export type Asked = {
  readonly key: KeyName
  /** Whose reference gives the DAZ; null for the population of the key. */
  readonly population: Population | null
  /** In years, of 365.25 days; rounded to 4 decimals here. Null when not known: there is no D-score then, unless `prior` says what to expect. */
  readonly ageYears: number | null
  readonly items: ItemScores
  readonly options?: Options
}

/** All as dscore has them; without options it does what a youth doctor means by a D-score. */
export type Options = {
  /** An item counts only when its difficulty lies within this distance of what is known so far, items in order of name. */
  readonly relevance?: readonly [low: number, high: number]
  /** In logits the D-score is another number, and the DAZ has no meaning. */
  readonly metric?: 'dscore' | 'logit'
  /** dscore before 1.9 forgot the slope. */
  readonly algorithm?: 'current' | '1.8.7'
  readonly prior?: {
    readonly mean?: number
    readonly sd?: number
    readonly meanWithoutAge?: number
    readonly sdWithoutAge?: number
  }
}

export type DScore = {
  readonly key: KeyName
  readonly population: Population
  /** 4 decimals. */
  readonly ageYears: number | null
  /** How many items of the key were scored. */
  readonly count: number
  /** Which share of them was passed, 4 decimals; null when none was scored. */
  readonly share: number | null
} & (
  | {
      readonly kind: 'score'
      /** In the units of the key, 2 decimals. */
      readonly d: number
      /** In the same units, unrounded. */
      readonly sem: number
      /** In standard deviations, 3 decimals, of the rounded D-score; null outside the ages of the reference. */
      readonly daz: number | null
    }
  | { readonly kind: 'none'; readonly because: 'no-items' | 'nothing-expected' | 'nothing-relevant' }
)

export function dScore({ key: name, population: wanted, ageYears: exact, items, options = {} }: Asked): DScore {
  const key = keyOf(name)
  const population = wanted ?? key.population
  const ageYears = exact === null ? null : roundHalfEven(exact, 4)
  const scored = scoredItems(key, items)
  const about = { key: name, population, ageYears, count: scored.length, share: shareOf(scored) }
  if (scored.length === 0) return { ...about, kind: 'none', because: 'no-items' }
  const scale = scaleOf(key, options)
  const weights = prior(key, ageYears, scale, options)
  if (weights === null) return { ...about, kind: 'none', because: 'nothing-expected' }
  if (!learn(weights, scale, scored, options.relevance)) return { ...about, kind: 'none', because: 'nothing-relevant' }
  const mean = meanOf(weights, scale.grid)
  const d = roundHalfEven(mean, 2)
  const table = key.references[population]
  const z = table && ageYears !== null ? roundHalfEven(zOf(table, ageYears, d), 3) : Number.NaN
  return { ...about, kind: 'score', d, sem: spreadOf(weights, scale.grid, mean), daz: Number.isNaN(z) ? null : z }
}

/** [place of the item on the key, passed] in order of name. */
type Scored = readonly (readonly [place: number, passed: boolean])[]

function scoredItems(key: Key, items: ItemScores): Scored {
  const places = placesOn(key)
  const scored: [number, boolean][] = []
  for (const [name, score] of Object.entries(items)) {
    const place = places.get(name)
    if (place !== undefined && score !== null) scored.push([place, score === 1])
  }
  return scored.sort(([one], [other]) => one - other)
}

const shareOf = (scored: Scored): number | null =>
  scored.length === 0 ? null : roundHalfEven(scored.filter(([, passed]) => passed).length / scored.length, 4)

/** Normal, adding up to one, over the grid; null when nothing is expected at this age. */
function prior(key: Key, ageYears: number | null, { grid, toMetric, unit }: Scale, { prior = {} }: Options) {
  const expected = ageYears === null ? prior.meanWithoutAge : (prior.mean ?? expectedAt(key.population, ageYears))
  const spread = ageYears === null ? prior.sdWithoutAge : (prior.sd ?? priorSd)
  if (expected === undefined || spread === undefined || Number.isNaN(expected)) return null
  const mean = toMetric(expected)
  const sd = spread / unit
  return normalised(grid.map(ability => Math.exp(-0.5 * ((ability - mean) / sd) ** 2)))
}

/** In D-scores: twice the spread of children of one age, so that a few items already count for more than the age. */
const priorSd = 5

/** Multiplies the weights by the chance of every answer. False when no item was relevant. */
function learn(weights: Float64Array, scale: Scale, scored: Scored, relevance: Options['relevance']): boolean {
  let hasLearnt = false
  for (const [place, passed] of scored) {
    const curve = scale.curves[place]
    if (!curve) continue
    const { tau, pass, fail } = curve
    if (relevance && !isRelevant(tau, meanOf(weights, scale.grid), relevance)) continue
    const chance = passed ? pass : fail
    for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] ?? 0) * (chance[at] ?? 0)
    normalised(weights)
    hasLearnt = true
  }
  return hasLearnt
}

const isRelevant = (tau: number, mean: number, [low, high]: readonly [number, number]): boolean =>
  tau >= mean + low && tau <= mean + high

function normalised(weights: Float64Array): Float64Array {
  let sum = 0
  for (const weight of weights) sum += weight
  for (let at = 0; at < weights.length; at++) weights[at] = (weights[at] ?? 0) / sum
  return weights
}

function meanOf(weights: Float64Array, grid: Float64Array): number {
  let mean = 0
  let sum = 0
  for (let at = 0; at < grid.length; at++) {
    mean += (grid[at] ?? 0) * (weights[at] ?? 0)
    sum += weights[at] ?? 0
  }
  return mean / sum
}

function spreadOf(weights: Float64Array, grid: Float64Array, mean: number): number {
  let variance = 0
  for (let at = 0; at < grid.length; at++) variance += (weights[at] ?? 0) * ((grid[at] ?? 0) - mean) ** 2
  return Math.sqrt(variance)
}
