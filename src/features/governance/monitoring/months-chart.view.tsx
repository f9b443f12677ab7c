/** Months as columns, those told together as one wide column, the year before as a line across; and the same in a table beside it. */
import { scaleLinear } from 'd3-scale'
import type { Period } from '../../../knowledge/figures/figure.ts'
import { monthsOf } from '../../../knowledge/figures/figures-of-period.ts'
import type { Stretch } from '../../../knowledge/figures/stretches.ts'
import { Table } from '../../../platform/html/components/table.view.tsx'
import { format } from '../../../platform/i18n/format.ts'
import { stretchWords, text } from './text.ts'

type Props = {
  readonly id: string
  readonly title: string
  readonly period: Period
  readonly months: readonly Stretch[]
  readonly before: readonly Stretch[]
}

const frame = { width: 760, height: 300, top: 16, right: 750, bottom: 256, left: 52 }
const compare = Temporal.PlainYearMonth.compare

export const MonthsChart = ({ id, title, period, months, before }: Props) => {
  const all = monthsOf(period)
  const most = Math.max(1, ...[...months, ...before].map(perMonth))
  const down = scaleLinear([0, most], [frame.bottom, frame.top]).nice(4)
  const step = (frame.right - frame.left) / all.length
  const placeOf = ({ first, last }: Stretch, years: number) => {
    const [from, to] = [first, last].map(month => all.findIndex(one => compare(one, month.add({ years })) === 0))
    return { x: frame.left + step * Math.max(0, from ?? 0), width: step * ((to ?? 0) - (from ?? 0) + 1) }
  }
  return (
    <div class="cjg-chart">
      <svg viewBox={`0 0 ${frame.width} ${frame.height}`} role="img" aria-labelledby={`${id}-title ${id}-description`}>
        <title id={`${id}-title`}>{title}</title>
        <desc id={`${id}-description`}>{describe(months)}</desc>
        <Grid ticks={down.ticks(4)} at={down} />
        {months.map(stretch => {
          const { x, width } = placeOf(stretch, 0)
          const y = down(perMonth(stretch))
          return (
            <rect
              class="cjg-bars__part"
              x={tenth(x + 3)}
              y={tenth(y)}
              width={tenth(width - 6)}
              height={tenth(frame.bottom - y)}
              rx="3"
            >
              <title>{`${stretchWords(stretch)}: ${format.number(stretch.count)}`}</title>
            </rect>
          )
        })}
        {before.map(stretch => {
          const { x, width } = placeOf(stretch, 1)
          const y = tenth(down(perMonth(stretch)))
          return <line class="cjg-chart__before" x1={tenth(x + 2)} x2={tenth(x + width - 2)} y1={y} y2={y} />
        })}
        <g class="cjg-chart__figures">
          {all.map((month, at) => (
            <text
              x={tenth(frame.left + step * (at + 0.5))}
              y={frame.bottom + 22}
              text-anchor="middle"
              class={at % Math.ceil(all.length / 6) === 0 ? 'cjg-chart--major' : undefined}
            >
              {all.length <= 12 || at % 3 === 0 ? format.shortMonth(month).slice(0, 3) : ''}
            </text>
          ))}
        </g>
      </svg>
    </div>
  )
}

const Grid = ({ ticks, at }: { readonly ticks: readonly number[]; readonly at: (value: number) => number }) => (
  <>
    <g class="cjg-chart__grid">
      {ticks.map(tick => (
        <line x1={frame.left} x2={frame.right} y1={tenth(at(tick))} y2={tenth(at(tick))} class="cjg-chart--major" />
      ))}
    </g>
    <g class="cjg-chart__figures">
      {ticks.map(tick => (
        <text x={frame.left - 8} y={tenth(at(tick)) + 5} text-anchor="end" class="cjg-chart--major">
          {format.number(tick)}
        </text>
      ))}
    </g>
  </>
)

/** The same figures, month by month, beside those of the year before. */
export const MonthsTable = ({ title, months, before }: Pick<Props, 'title' | 'months' | 'before'>) => (
  <Table
    caption={title}
    compact
    columns={[{ label: text.month }, { label: text.count, numeric: true }, { label: text.before, numeric: true }]}
    rows={months.map(stretch => [stretchWords(stretch), format.number(stretch.count), sameIn(before, stretch)])}
  />
)

const sameIn = (before: readonly Stretch[], { first, last }: Stretch): string => {
  const found = before.find(
    one => compare(one.first.add({ years: 1 }), first) === 0 && compare(one.last.add({ years: 1 }), last) === 0,
  )
  return found ? format.number(found.count) : '–'
}

const describe = (months: readonly Stretch[]): string =>
  months.map(stretch => `${stretchWords(stretch)}: ${format.number(stretch.count)}`).join('; ')

/** What was told together, spread evenly: the surface of a column is its number. */
const perMonth = ({ first, last, count }: Stretch): number =>
  count / (12 * (last.year - first.year) + last.month - first.month + 1)
const tenth = (place: number): number => Math.round(place * 10) / 10
