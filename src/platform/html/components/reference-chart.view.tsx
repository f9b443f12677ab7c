import { line } from 'd3-shape'
import type { Child, Html, Optional } from '../html.ts'
import { type Axis, type Frame, frame, type Point, type Scales, scales } from './chart-axis.ts'

/** A measured value; `words` say it in full: "9 maanden: 7,95 kg (−1,0 SD)". */
export type ChartPoint = Point & { readonly words: string }

export type Series = { readonly points: readonly ChartPoint[] } & Optional<{
  /** Stands in a label at the last point: "7,95 kg (−1,0 SD)". */
  last: string
  /** 'second' for another course beside the main one: corrected age, a sibling drawn for comparison. */
  look: 'main' | 'second'
}>

type Props = {
  readonly id: string
  readonly title: string
  /** What the picture tells, for who does not see it. The same figures belong in a table beneath. */
  readonly description: string
  readonly x: Axis
  readonly y: Axis
  /** A drawn `ReferenceLayer` on the same axes. */
  readonly reference: Html
  readonly series: readonly Series[]
} & Optional<{
  /** Anything else on these axes, in the places that `scales(x, y)` gives. */
  children: Child
  /** `smallFrame` for one of many drawings beside each other; the reference is drawn within the same. */
  within: Frame
}>

/** Somebody's values against a reference. Pointing at it, or arrow keys, read a value; without script the table serves. */
export const ReferenceChart = (props: Props) => {
  const { id, title, description, x, y, reference, series, children, within = frame } = props
  const to = scales(x, y, within)
  return (
    <cjg-chart-reader class={within === frame ? 'cjg-chart' : 'cjg-chart cjg-chart--small'}>
      <svg
        viewBox={`0 0 ${within.width} ${within.height}`}
        role="img"
        aria-labelledby={`${id}-title ${id}-description`}
      >
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-description`}>{description}</desc>
        {reference}
        {children}
        {series.map(course => (
          <Course course={course} to={to} within={within} />
        ))}
      </svg>
      <p class="cjg-chart__reading" role="status" />
    </cjg-chart-reader>
  )
}

type CourseProps = { readonly course: Series; readonly to: Scales; readonly within: Frame }

const Course = ({ course, to, within }: CourseProps) => {
  const { points, last, look = 'main' } = course
  const end = points.at(-1)
  return (
    <g class={`cjg-chart__course cjg-chart__course--${look}`}>
      <path d={straight(points, to)} />
      {points.map(point => (
        <circle cx={to.x(point.x)} cy={to.y(point.y)} r="4.5" data-words={point.words} />
      ))}
      {end && last && <Label at={{ x: to.x(end.x), y: to.y(end.y) }} words={last} within={within} />}
    </g>
  )
}

type LabelProps = { readonly at: Point; readonly words: string; readonly within: Frame }

// Room for the words at 13 units high; at the right edge the label stands before its point.
const Label = ({ at, words, within }: LabelProps) => {
  const width = words.length * 7.3 + 20
  const x = at.x + 12 + width > within.right ? at.x - 12 - width : at.x + 12
  const y = at.y + 36 > within.bottom ? at.y - 36 : at.y + 10
  return (
    <g class="cjg-chart__last">
      <circle cx={at.x} cy={at.y} r="7" />
      <rect x={x} y={y} width={width} height="26" rx="5" />
      <text x={x + width / 2} y={y + 18} text-anchor="middle">
        {words}
      </text>
    </g>
  )
}

const straight = (points: readonly Point[], to: Scales): string =>
  line<Point>(
    point => to.x(point.x),
    point => to.y(point.y),
  )([...points]) ?? ''
