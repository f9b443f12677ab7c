import { type Axis, frame, type Scales } from './chart-axis.ts'

/** Lines, figures along them, and what they measure. */
export const ChartGrid = ({ x, y, to }: { readonly x: Axis; readonly y: Axis; readonly to: Scales }) => (
  <>
    <g class="cjg-chart__grid">
      {x.ticks.map(({ at, major }) => (
        <line x1={to.x(at)} x2={to.x(at)} y1={frame.top} y2={frame.bottom} class={strength(major)} />
      ))}
      {y.ticks.map(({ at, major }) => (
        <line x1={frame.left} x2={frame.right} y1={to.y(at)} y2={to.y(at)} class={strength(major)} />
      ))}
    </g>
    <g class="cjg-chart__figures">
      {x.ticks.map(({ at, word, major }) => (
        <text x={to.x(at)} y={frame.bottom + 18} text-anchor="middle" class={strength(major)}>
          {word}
        </text>
      ))}
      {y.ticks.map(({ at, word, major }) => (
        <text x={frame.left - 8} y={to.y(at) + 4} text-anchor="end" class={strength(major)}>
          {word}
        </text>
      ))}
      <text x={frame.right} y={frame.height - 5} text-anchor="end">
        {x.label}
      </text>
      <text x={frame.left + 6} y={frame.top + 14}>
        {y.label}
      </text>
    </g>
  </>
)

const strength = (major: boolean): string | undefined => (major ? 'cjg-chart--major' : undefined)
