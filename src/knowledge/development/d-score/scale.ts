/** The grid of abilities of a key and, for each of its items, the chance of a pass at every one of them: computed once, then read. */
import type { Key, KeyName } from './keys.ts'

export type Curve = {
  /** Difficulty in the metric of the scale. */
  readonly tau: number
  /** The chance of a pass, and of no pass, at every ability of the grid. */
  readonly pass: Float64Array
  readonly fail: Float64Array
}

export type Scale = {
  readonly grid: Float64Array
  /** In the order of the key's difficulties. */
  readonly curves: readonly Curve[]
  /** From a D-score of the key to the metric. */
  readonly toMetric: (d: number) => number
  /** How many D-scores go into one of the metric. */
  readonly unit: number
}

type Metric = { readonly metric?: 'dscore' | 'logit'; readonly algorithm?: 'current' | '1.8.7' }

/** The default metric and algorithm are those of a D-score; made once for each key, metric and algorithm. */
export function scaleOf(key: Key, { metric = 'dscore', algorithm = 'current' }: Metric): Scale {
  const name = `${key.name} ${metric} ${algorithm}`
  const known = kept.get(name)
  if (known) return known
  const scale = compute(key, metric === 'logit', algorithm === '1.8.7')
  kept.set(name, scale)
  return scale
}

/** Name of the item → its place among the key's difficulties. */
export function placesOn(key: Key): ReadonlyMap<string, number> {
  const known = keptPlaces.get(key.name)
  if (known) return known
  const places = new Map([...key.difficulty.keys()].map((item, place) => [item, place]))
  keptPlaces.set(key.name, places)
  return places
}

const kept = new Map<string, Scale>()
const keptPlaces = new Map<KeyName, ReadonlyMap<string, number>>()

function compute({ intercept, slope, upTo, difficulty }: Key, isLogit: boolean, isOld: boolean): Scale {
  const unit = isLogit ? slope : 1
  const toMetric = (d: number): number => (isLogit ? (d - intercept) / slope : d)
  const width = (isOld ? 1 : slope) / unit
  const grid = Float64Array.from({ length: upTo - lowest + 1 }, (_, step) => toMetric(lowest + step))
  const curves = [...difficulty.values()].map(d => {
    const tau = toMetric(d)
    const pass = grid.map(ability => 1 / (1 + Math.exp(-(ability - tau) / width)))
    return { tau, pass, fail: pass.map(chance => 1 - chance) }
  })
  return { grid, curves, toMetric, unit }
}

const lowest = -10
