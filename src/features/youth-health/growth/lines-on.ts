/** The lines of one or more references on one axis. They are the same for every child, so they are worked out once and kept. */
import { type ChartLine, chartLines, type Point } from '../../../knowledge/growth/chart-lines.ts'
import type { Reference } from '../../../knowledge/growth/reference.ts'
import type { Axis } from '../../../platform/html/components/chart-axis.ts'

export type Stretch = {
  readonly reference: Reference
  /** Units of the reference's own axis in a year; 1 where x is a length. */
  readonly unitsPerX: number
  /** The end of what it gives lines for, in years; what follows is the next reference's. Left out: to its own end. */
  readonly until?: number
}

/** @param perX units of the chart's axis in a year; 1 where x is a length. In those units, with a point where one can be told from the one before. */
export function linesOn(stretches: readonly Stretch[], x: Axis, perX: number): readonly ChartLine[] {
  if (stretches.length === 0) return []
  const key = `${stretches.map(({ reference }) => reference.code).join(' ')} ${x.label} ${x.from} ${x.to}`
  const known = kept.get(key)
  if (known) return known
  const lines = joined(stretches.map((stretch, place) => linesOf(stretch, stretches[place - 1]?.until, x, perX)))
  const drawn = lines.map(({ sd, points }) => ({ sd, points: thinned(points, (x.to - x.from) / 36) }))
  kept.set(key, drawn)
  return drawn
}

const kept = new Map<string, readonly ChartLine[]>()

function linesOf({ reference, unitsPerX, until }: Stretch, since: number | undefined, x: Axis, perX: number) {
  const from = Math.max(x.from / perX, since ?? Number.NEGATIVE_INFINITY)
  const to = Math.min(x.to / perX, until ?? Number.POSITIVE_INFINITY)
  return chartLines(reference, from * unitsPerX, to * unitsPerX).map(({ sd, points }) => ({
    sd,
    points: points.map(point => ({ x: (point.x / unitsPerX) * perX, y: point.y })),
  }))
}

const joined = ([first = [], ...others]: readonly (readonly ChartLine[])[]): readonly ChartLine[] =>
  first.map(({ sd, points }, place) => ({
    sd,
    points: [...points, ...others.flatMap(more => more[place]?.points ?? [])],
  }))

function thinned(points: readonly Point[], distance: number): readonly Point[] {
  let last = Number.NEGATIVE_INFINITY
  return points.filter(({ x }, place) => {
    const isKept = place === points.length - 1 || x - last >= distance
    if (isKept) last = x
    return isKept
  })
}

/** The lowest and the highest of the lines and of these values; of nothing at all 0 and 10. */
export function extentOf(lines: readonly ChartLine[], values: readonly number[]): readonly number[] {
  const known = extents.get(lines) ?? ends(lines.flatMap(({ points }) => points.map(({ y }) => y)))
  extents.set(lines, known)
  const all = [...known, ...values]
  return all.length === 0 ? [0, 10] : all
}

const extents = new WeakMap<readonly ChartLine[], readonly number[]>()

const ends = (values: readonly number[]): readonly number[] =>
  values.length === 0 ? [] : [Math.min(...values), Math.max(...values)]
