import { ageWords } from '../../../../people/index.ts'
import { Table } from '../../../../platform/html/components/table.view.tsx'
import { format } from '../../../../platform/i18n/format.ts'
import type { ScoredDay } from './course.ts'
import { dScoreText as text } from './text.ts'

type Props = { readonly birth: Temporal.PlainDate; readonly course: readonly ScoredDay[] }

/** The same figures as the chart, the latest first. */
export const ScoresTable = ({ birth, course }: Props) => {
  const isCorrected = course.some(({ correctedDaz }) => correctedDaz !== null)
  const { table } = text
  return (
    <Table
      caption={table.caption}
      compact
      columns={[
        { label: table.on, oneLine: true },
        { label: table.age, oneLine: true },
        { label: table.d, numeric: true },
        { label: table.sem, numeric: true },
        { label: table.daz, numeric: true },
        ...(isCorrected ? [{ label: table.corrected, numeric: true }] : []),
        { label: table.count, numeric: true },
      ]}
      rows={course
        .toReversed()
        .map(({ on, score, correctedDaz }) => [
          format.shortDay(on),
          ageWords({ kind: 'born', on: birth }, on),
          text.d(score.d),
          text.sem(score.sem),
          text.daz(score.daz),
          ...(isCorrected ? [text.daz(correctedDaz)] : []),
          String(score.count),
        ])}
    />
  )
}
