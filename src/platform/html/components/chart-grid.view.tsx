import type { Optional } from '../html.ts'
import { type Axis, type Frame, frame, type Scales } from './chart-axis.ts'

type Props = { readonly x: Axis; readonly y: Axis; readonly to: Scales } & Optional<{ within: Frame }>

/** Lines, figures along them, and what they measure. */
export const ChartGrid = ({ x, y, to, within = frame }: Props) => (
  <>
    <g class="cjg-chart__grid">
      {x.ticks.map(({ at, major }) => (
        <line x1={to.x(at)} x2={to.x(at)} y1={within.top} y2={within.bottom} class={strength(major)} />
      ))}
      {y.ticks.map(({ at, major }) => (
        <line x1={within.left} x2={within.right} y1={to.y(at)} y2={to.y(at)} class={strength(major)} />
      ))}
    </g>
    <g class="cjg-chart__figures">
      {x.ticks.map(({ at, word, major }) => (
        <text x={to.x(at)} y={within.bottom + 18} text-anchor="middle" class={strength(major)}>
          {word}
        </text>
      ))}
      {y.ticks.map(({ at, word, major }) => (
        <text x={within.left - 8} y={to.y(at) + 4} text-anchor="end" class={strength(major)}>
          {word}
        </text>
      ))}
      <text x={within.right} y={within.height - 5} text-anchor="end">
        {x.label}
      </text>
      <text x={within.left + 6} y={within.top + 14}>
        {y.label}
      </text>
    </g>
  </>
)

const strength = (major: boolean): string | undefined => (major ? 'cjg-chart--major' : undefined)
