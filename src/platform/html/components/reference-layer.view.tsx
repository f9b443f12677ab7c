import { area, curveMonotoneX, line } from 'd3-shape'
import { type Axis, frame, type Point, type Scales, scales } from './chart-axis.ts'
import { ChartGrid } from './chart-grid.view.tsx'

/** A stretch between two curves of the same x-places; 'outer' lies under 'inner'. */
export type Band = {
  readonly lower: readonly Point[]
  readonly upper: readonly Point[]
  readonly look: 'outer' | 'inner'
}
/** A curve with its name at the right: 'middle' strong, 'limit' dashed. */
export type ReferenceLine = {
  readonly curve: readonly Point[]
  readonly word: string
  readonly look: 'middle' | 'inner' | 'outer' | 'limit'
}

type Props = {
  readonly x: Axis
  readonly y: Axis
  readonly bands: readonly Band[]
  readonly lines: readonly ReferenceLine[]
}

/**
 * What the points are held against: grid, bands, lines. It is the same for everyone, so draw it once for each
 * reference and keep the result; `ReferenceChart` takes it as `reference`.
 */
export const ReferenceLayer = ({ x, y, bands, lines }: Props) => {
  const to = scales(x, y)
  return (
    <g class="cjg-chart__reference">
      {bands.map(band => (
        <path class={`cjg-chart__band--${band.look}`} d={surface(band, to)} />
      ))}
      <ChartGrid x={x} y={y} to={to} />
      {lines.map(({ curve, look }) => (
        <path class={`cjg-chart__line cjg-chart__line--${look}`} d={path(curve, to)} />
      ))}
      {spread(lines, to).map(({ word, look, place }) => (
        <text class={`cjg-chart__name cjg-chart__name--${look}`} x={frame.right + 8} y={place + 4}>
          {word}
        </text>
      ))}
    </g>
  )
}

const path = (curve: readonly Point[], to: Scales): string =>
  line<Point>(
    point => to.x(point.x),
    point => to.y(point.y),
  )
    .curve(curveMonotoneX)
    .digits(1)([...curve]) ?? ''

function surface({ lower, upper }: Band, to: Scales): string {
  const edge = area<Point>()
    .x(point => to.x(point.x))
    .y0((_, place) => to.y(lower[place]?.y ?? 0))
    .y1(point => to.y(point.y))
    .curve(curveMonotoneX)
    .digits(1)
  return edge([...upper]) ?? ''
}

/** The names at the right, from top to bottom, moved apart where curves end close together. */
function spread(lines: readonly ReferenceLine[], to: Scales) {
  const names = lines.map(({ curve, word, look }) => ({ word, look, place: to.y(curve.at(-1)?.y ?? 0) }))
  names.sort((one, other) => one.place - other.place)
  const middle = names.findIndex(name => name.look === 'middle')
  for (let at = middle + 1; at < names.length; at++) keepApart(names[at - 1], names[at], 1)
  for (let at = middle - 1; at >= 0; at--) keepApart(names[at + 1], names[at], -1)
  return names
}

const lineHeight = 14

function keepApart(fixed: { place: number } | undefined, moved: { place: number } | undefined, way: 1 | -1): void {
  if (fixed && moved && (moved.place - fixed.place) * way < lineHeight) moved.place = fixed.place + lineHeight * way
}
