import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Button } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { RadioGroup } from '../../../../platform/html/components/choice-group.view.tsx'
import { Columns, Stack } from '../../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { NumberField } from '../../../../platform/html/components/number-field.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { SelectField } from '../../../../platform/html/components/select-field.view.tsx'
import { CellLines, Table } from '../../../../platform/html/components/table.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import { format } from '../../../../platform/i18n/format.ts'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import type { Movement, Stock, StockedBatch } from './batch.ts'
import { stockText } from './text.ts'

export type BatchPageProps = {
  readonly batch: StockedBatch
  /** Where it lies, or lay. */
  readonly stock: readonly Stock[]
  readonly movements: readonly Movement[]
  readonly isDone: boolean
  readonly faults: Faults
  readonly typed: Typed
}

export const BatchPage = (props: BatchPageProps) => {
  const { batch, stock, movements, isDone, faults } = props
  return (
    <Stack>
      <ErrorSummary faults={faults} />
      {isDone && (
        <Notice tone="positive" live>
          {stockText.batch.done}
        </Notice>
      )}
      <Breadcrumb trail={[{ href: '/vaccinatievoorraad', label: stockText.title }]} current={batch.batch} />
      <PageHeader
        title={stockText.nameOf(batch)}
        remark={`${stockText.columns.expires} ${format.day(batch.expiresOn)}`}
      />
      <Columns side={<ChangeForm {...props} />}>
        <Card id="waar" title={stockText.batch.here}>
          <Table
            caption={stockText.batch.here}
            columns={[{ label: stockText.columns.location }, { label: stockText.columns.count, numeric: true }]}
            rows={stock.map(one => [one.location.name, format.number(one.count)])}
          />
        </Card>
        <Movements movements={movements} />
      </Columns>
    </Stack>
  )
}

const Movements = ({ movements }: Pick<BatchPageProps, 'movements'>) => (
  <Card id="verloop" title={stockText.batch.movements}>
    <Table
      caption={stockText.batch.movements}
      columns={[
        { label: stockText.batch.day, oneLine: true },
        { label: stockText.batch.what },
        { label: stockText.batch.amount, numeric: true },
        { label: stockText.batch.who },
      ]}
      rows={movements.map(one => [
        format.shortDay(one.on),
        <CellLines remark={one.because ?? ''}>{stockText.kind[one.kind]}</CellLines>,
        format.signed(one.amount, 0),
        <CellLines remark={one.locationName}>{one.recordedByName}</CellLines>,
      ])}
    />
  </Card>
)

const ChangeForm = ({ batch, stock, faults, typed }: BatchPageProps) => (
  <Card id="wijzigen" title={stockText.batch.change}>
    <Form action={`/vaccinatievoorraad/${batch.id}`}>
      <RadioGroup
        name="kind"
        label={stockText.batch.kindLabel}
        choices={(['wasted', 'counted'] as const).map(value => ({ value, label: stockText.batch.kinds[value] }))}
        value={typed.kind}
        fault={faults.kind}
      />
      <NumberField name="amount" label={stockText.batch.amount} value={typed.amount} fault={faults.amount} whole />
      <SelectField
        name="location"
        label={stockText.columns.location}
        choices={stock.map(({ location }) => ({ value: location.id, label: location.name }))}
        value={typed.location}
        fault={faults.location}
      />
      <TextField
        name="because"
        label={stockText.batch.because}
        hint={stockText.batch.becauseHint}
        value={typed.because}
        fault={faults.because}
        size="full"
      />
      <Button icon="check">{stockText.batch.save}</Button>
    </Form>
  </Card>
)
