import { Details } from '../../../platform/html/components/details.view.tsx'
import { Table } from '../../../platform/html/components/table.view.tsx'
import { dayInTheNetherlands, format } from '../../../platform/i18n/format.ts'
import type { Recorded } from './measurement.ts'
import { text } from './text.ts'

/** What was written down before, by whom it was changed, when and why: corrected is not forgotten. The latest first. */
export const Corrections = ({ recorded }: { readonly recorded: readonly Recorded[] }) => {
  const corrections = recorded
    .flatMap(becomes => {
      const was = recorded.find(one => one.id === becomes.superseding?.id)
      return was ? [{ was, becomes }] : []
    })
    .toSorted((one, other) => Temporal.Instant.compare(other.becomes.recordedAt, one.becomes.recordedAt))
  if (corrections.length === 0) return null
  const { title, columns } = text.corrections
  return (
    <Details summary={title}>
      <Table
        caption={title}
        compact
        columns={Object.values(columns).map(label => ({ label }))}
        rows={corrections.map(({ was, becomes }) => [
          `${text.quantity[was.measure]} ${amountWords(was)}, ${format.shortDay(was.on)}`,
          amountWords(becomes),
          text.corrections.by(format.shortDay(dayInTheNetherlands(becomes.recordedAt)), becomes.recordedByName),
          becomes.superseding?.reason ?? '',
        ])}
      />
    </Details>
  )
}

export const amountWords = ({ value, measure }: Recorded): string =>
  value === null ? text.corrections.takenBack : text.value(value, text.unitOf[measure])
