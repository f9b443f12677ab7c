import { type Axis, frame, scales } from '../../../platform/html/components/chart-axis.ts'
import { format } from '../../../platform/i18n/format.ts'
import type { GrowthChart } from './growth-chart.ts'
import { text } from './text.ts'

type Props = { readonly target: NonNullable<GrowthChart['target']>; readonly x: Axis; readonly y: Axis }

/**
 * How tall the child may become by its parents, at the end of the chart: the target height and one prediction error to either side.
 * The name stands in the corner, where no child and no line comes.
 */
export const TargetMark = ({ target, x, y }: Props) => {
  const to = scales(x, y)
  const right = to.x(x.to)
  const { low, high } = target.bandCm
  const middle = to.y(target.heightCm)
  return (
    <g class="cjg-chart__target">
      <rect x={right - 12} y={to.y(high)} width="12" height={to.y(low) - to.y(high)} />
      <line x1={right - 18} x2={right} y1={middle} y2={middle} />
      <text x={right - 6} y={frame.bottom - 12} text-anchor="end">
        {text.target(format.number(target.heightCm, 1), format.number(low, 1), format.number(high, 1))}
      </text>
    </g>
  )
}
