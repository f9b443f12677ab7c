import { Card } from '../../../platform/html/components/card.view.tsx'
import { DateField } from '../../../platform/html/components/date-field.view.tsx'
import { NumberField } from '../../../platform/html/components/number-field.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { Table } from '../../../platform/html/components/table.view.tsx'
import { TextField } from '../../../platform/html/components/text-field.view.tsx'
import { format } from '../../../platform/i18n/format.ts'
import { FormPage, type Shown } from '../form-page.view.tsx'
import { around } from '../schools/forms.view.tsx'
import type { SchoolSeen } from '../schools/look-up.ts'
import { text as schoolText } from '../schools/text.ts'
import { words } from '../text.ts'
import type { Spent } from './store.ts'
import { text as all } from './text.ts'

const text = all.spend

type Props = Shown & {
  readonly seen: SchoolSeen
  readonly today: Temporal.PlainDate
  readonly spent: readonly Spent[]
}

export const SpentPage = ({ seen, today, spent, faults, typed }: Props) => (
  <FormPage
    {...around(seen, 'uren')}
    title={text.title}
    remark={`${schoolText.hours.about(words.hours(seen.minutes.planned), words.hours(seen.minutes.spent))} ${schoolText.hours.reference}`}
    save={text.save}
    faults={faults}
    after={<History spent={spent} />}
  >
    <DateField
      name="on"
      label={text.on}
      value={typed.on ?? today.toString()}
      max={today.toString()}
      fault={faults.on}
    />
    <NumberField
      name="minutes"
      label={text.hours}
      hint={text.hint}
      unit={text.unit}
      value={typed.minutes}
      fault={faults.minutes}
    />
    <TextField name="words" label={text.words} size="full" value={typed.words} fault={faults.words} optional="" />
  </FormPage>
)

const History = ({ spent }: { readonly spent: readonly Spent[] }) => (
  <Card id="eerder" title={text.history}>
    {spent.length === 0 ? (
      <Paragraph>{text.none}</Paragraph>
    ) : (
      <Table
        caption={text.history}
        columns={[
          { label: text.columns.on, oneLine: true },
          { label: text.columns.hours, numeric: true },
          { label: text.columns.words },
          { label: text.columns.by },
        ]}
        rows={spent.map(({ on, minutes, words: about, by }) => [format.shortDay(on), words.hours(minutes), about, by])}
      />
    )}
  </Card>
)
