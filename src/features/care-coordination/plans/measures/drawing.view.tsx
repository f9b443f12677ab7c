import type { Scale } from '../../../../knowledge/plan/measures/scales.ts'
import { type Axis, axis, scales, smallFrame } from '../../../../platform/html/components/chart-axis.ts'
import { ChartGrid } from '../../../../platform/html/components/chart-grid.view.tsx'
import { Heading } from '../../../../platform/html/components/heading.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { ReferenceChart } from '../../../../platform/html/components/reference-chart.view.tsx'
import { format } from '../../../../platform/i18n/format.ts'
import type { Drawing } from './sections.ts'
import { developmentWords, drawingWords, valueWords } from './text.ts'

type Day = Temporal.PlainDate
/** The drawings of a section share their days, so that the eye can compare them. */
export type Days = { readonly from: Day; readonly to: Day }

/** One course, small: its sentence stands above it, its figures in the table of its section. */
export const SmallCourse = ({ drawing, days }: { readonly drawing: Drawing; readonly days: Days }) => {
  const { id, title, scale, course, development } = drawing
  const said = developmentWords(development)
  const x = dayAxis(days)
  const y = valueAxis(scale)
  const points = course.map(({ on, value, about }) => ({
    x: days.from.until(on).days,
    y: value,
    words: `${format.shortDay(on)}: ${valueWords(about, value)}`,
  }))
  return (
    <section>
      <Heading level={3} look={4}>
        {title}
      </Heading>
      <Paragraph look="small">{said}</Paragraph>
      <ReferenceChart
        id={id}
        title={title}
        description={drawingWords(course.length, course[0]?.on ?? days.from, course.at(-1)?.on ?? days.to, said)}
        x={x}
        y={y}
        within={smallFrame}
        reference={<ChartGrid x={x} y={y} to={scales(x, y, smallFrame)} within={smallFrame} />}
        series={[{ points }]}
      />
    </section>
  )
}

/** Eleven lines are too many for a small drawing: of a long scale the ends and the fives. */
function valueAxis({ from, to }: Scale): Axis {
  const isShort = to - from <= 5
  const { ticks, ...y } = axis({ label: '', from, to, step: 1, majorEach: 1 })
  return { ...y, ticks: ticks.filter(({ at }) => isShort || at === from || at === to || at % 5 === 0) }
}

/** A line at the first of each month; with many months only some carry their name. */
function dayAxis({ from, to }: Days): Axis {
  const months = monthsBetween(from, to)
  const each = Math.ceil(months.length / 6)
  const ticks = months.map((first, place) => ({
    at: from.until(first).days,
    word: place % each === 0 ? shortMonth(first) : '',
    major: place % each === 0,
  }))
  return { label: '', from: 0, to: Math.max(1, from.until(to).days), ticks }
}

const shortMonth = (day: Day): string => format.shortMonth(day.toPlainYearMonth()).slice(0, 3)

function monthsBetween(from: Day, to: Day): readonly Day[] {
  const first = from.day === 1 ? from : from.with({ day: 1 }).add({ months: 1 })
  const count = Temporal.PlainDate.compare(first, to) > 0 ? 0 : first.until(to, { largestUnit: 'month' }).months + 1
  return Array.from({ length: count }, (_, month) => first.add({ months: month }))
}
