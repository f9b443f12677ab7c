/** The lines of a growth chart: at each of a few z-scores, the value at every row of the reference between two ages or lengths. */
import { prepare } from './lms.ts'
import type { Reference } from './reference.ts'

export type ChartLine = { readonly sd: number; readonly points: readonly Point[] }
export type Point = { readonly x: number; readonly y: number }

/** The lines on the Dutch charts of 2010. */
const chartSds = [-2.5, -2, -1, 0, 1, 2, 2.5] as const

/**
 * @param from first x wanted, in the unit of `reference.axis`; the lines begin later where the table does, and end likewise.
 * @returns one line per z-score, y in cm, kg or kg/m², unrounded; without points where the table has nothing to say.
 */
export function chartLines(
  reference: Reference,
  from: number,
  to: number,
  sds: readonly number[] = chartSds,
): readonly ChartLine[] {
  const { nodes, valueAt } = prepare(reference)
  const first = Math.max(from, nodes.at(0) ?? Number.NaN)
  const last = Math.min(to, nodes.at(-1) ?? Number.NaN)
  const xs = first < last ? [first, ...nodes.filter(x => x > first && x < last), last] : []
  return sds.map(sd => ({
    sd,
    points: xs.map(x => ({ x, y: valueAt(x, sd) })).filter(point => Number.isFinite(point.y)),
  }))
}
