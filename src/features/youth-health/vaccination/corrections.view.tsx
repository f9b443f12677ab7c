import { vaccines } from '../../../knowledge/vaccination/vaccines.ts'
import { Details } from '../../../platform/html/components/details.view.tsx'
import { CellLines, Table } from '../../../platform/html/components/table.view.tsx'
import { format } from '../../../platform/i18n/format.ts'
import type { RecordedDose } from './dose.ts'
import { pageText } from './page-text.ts'

/** What was corrected, by whom and why: what the record said before stays readable. */
export const CorrectionsCard = ({ recorded }: { readonly recorded: readonly RecordedDose[] }) => {
  const { title, columns } = pageText.corrections
  const corrections = recorded.flatMap(becomes => {
    const was = recorded.find(one => one.id === becomes.superseding?.id)
    return was ? [{ was, becomes }] : []
  })
  if (corrections.length === 0) return null
  return (
    <Details summary={title}>
      <Table
        caption={title}
        columns={[
          { label: columns.was },
          { label: columns.becomes },
          { label: columns.when, oneLine: true },
          { label: columns.why },
        ]}
        rows={corrections.map(({ was, becomes }) => [
          doseWords(was),
          doseWords(becomes),
          <CellLines remark={becomes.recordedByName}>{format.moment(becomes.recordedAt)}</CellLines>,
          becomes.superseding?.reason,
        ])}
      />
    </Details>
  )
}

/** 'BMR, 12 nov 2026, partij A1234' */
export const doseWords = ({ dose }: RecordedDose): string =>
  dose === null
    ? pageText.corrections.takenBack
    : [vaccines[dose.vaccine].name, format.shortDay(dose.on), dose.batch].filter(Boolean).join(', ')
