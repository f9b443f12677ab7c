import type { Location } from '../../../../centre/index.ts'
import { vaccineIds, vaccines } from '../../../../knowledge/vaccination/vaccines.ts'
import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Button } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Columns, Stack } from '../../../../platform/html/components/columns.view.tsx'
import { DateField } from '../../../../platform/html/components/date-field.view.tsx'
import { Details } from '../../../../platform/html/components/details.view.tsx'
import { EmptyState } from '../../../../platform/html/components/empty-state.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { NumberField } from '../../../../platform/html/components/number-field.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { SelectField } from '../../../../platform/html/components/select-field.view.tsx'
import { Table } from '../../../../platform/html/components/table.view.tsx'
import { Tag, type Tone } from '../../../../platform/html/components/tag.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import { format } from '../../../../platform/i18n/format.ts'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import type { Stock } from './batch.ts'
import { type BatchStanding, batchStanding, shortages } from './rules.ts'
import { stockText } from './text.ts'

export type StockPageProps = {
  readonly stock: readonly Stock[]
  readonly locations: readonly Location[]
  readonly today: Temporal.PlainDate
  readonly isDone: boolean
  readonly faults: Faults
  readonly typed: Typed
}

export const StockPage = (props: StockPageProps) => {
  const left = props.stock.filter(one => one.count !== 0)
  const used = props.stock.filter(one => one.count === 0)
  return (
    <Stack>
      <ErrorSummary faults={props.faults} />
      {props.isDone && (
        <Notice tone="positive" live>
          {stockText.receive.done}
        </Notice>
      )}
      <Breadcrumb trail={[{ href: '/vaccinatiesessies', label: stockText.sessions }]} current={stockText.title} />
      <PageHeader title={stockText.title} remark={stockText.remark} />
      <Warnings stock={left} all={props.stock} today={props.today} />
      <Columns side={<ReceiveForm {...props} />}>
        <Card id="voorraad" title={stockText.title}>
          {left.length === 0 ? (
            <EmptyState icon="vaccine" title={stockText.none.title}>
              {stockText.none.body}
            </EmptyState>
          ) : (
            <StockTable stock={left} today={props.today} />
          )}
          <Paragraph look="small">{stockText.limits}</Paragraph>
          {used.length > 0 && (
            <Details summary={stockText.used}>
              <StockTable stock={used} today={props.today} />
            </Details>
          )}
        </Card>
      </Columns>
    </Stack>
  )
}

type WarningsProps = {
  readonly stock: readonly Stock[]
  readonly all: readonly Stock[]
  readonly today: Temporal.PlainDate
}

/** What has to be done something about, before the list. */
export const Warnings = ({ stock, all, today }: WarningsProps) => {
  const of = (standing: BatchStanding) =>
    stock.filter(one => one.count > 0 && batchStanding(one.batch, today) === standing)
  const [expired, soon, little] = [of('expired'), of('expires-soon'), shortages(all, today)]
  if (expired.length + soon.length + little.length === 0) return null
  return (
    <Notice tone="warning">
      {expired.length > 0 && <p>{stockText.expired(expired)}</p>}
      {soon.length > 0 && <p>{stockText.soon(soon)}</p>}
      {little.length > 0 && <p>{stockText.little(little)}</p>}
    </Notice>
  )
}

const tones: Record<BatchStanding, Tone> = { good: 'positive', 'expires-soon': 'warning', expired: 'negative' }

const StockTable = ({ stock, today }: { readonly stock: readonly Stock[]; readonly today: Temporal.PlainDate }) => (
  <Table
    caption={stockText.title}
    columns={[
      { label: stockText.columns.vaccine },
      { label: stockText.columns.batch, oneLine: true },
      { label: stockText.columns.location },
      { label: stockText.columns.expires, oneLine: true },
      { label: stockText.columns.count, numeric: true },
    ]}
    rows={stock.map(({ batch, location, count }) => [
      vaccines[batch.vaccine].name,
      <a class="nl-link" href={`/vaccinatievoorraad/${batch.id}`}>
        {batch.batch}
      </a>,
      location.name,
      <>
        {format.shortDay(batch.expiresOn)}{' '}
        {batchStanding(batch, today) !== 'good' && (
          <Tag tone={tones[batchStanding(batch, today)]}>{stockText.standing[batchStanding(batch, today)]}</Tag>
        )}
      </>,
      format.number(count),
    ])}
  />
)

const ReceiveForm = ({ locations, today, faults, typed }: StockPageProps) => (
  <Card id="levering" title={stockText.receive.title}>
    <Form action="/vaccinatievoorraad">
      <SelectField
        name="vaccine"
        label={stockText.receive.vaccine}
        choices={vaccineIds.map(value => ({ value, label: vaccines[value].name }))}
        none={stockText.receive.choose}
        value={typed.vaccine}
        fault={faults.vaccine}
      />
      <TextField name="batch" label={stockText.receive.batch} value={typed.batch} fault={faults.batch} />
      <DateField
        name="expiresOn"
        label={stockText.receive.expires}
        value={typed.expiresOn}
        min={today.toString()}
        fault={faults.expiresOn}
      />
      <NumberField name="amount" label={stockText.receive.amount} value={typed.amount} fault={faults.amount} whole />
      <SelectField
        name="location"
        label={stockText.receive.location}
        choices={locations.map(({ id, name }) => ({ value: id, label: name }))}
        value={typed.location}
        fault={faults.location}
      />
      <TextField
        name="product"
        label={stockText.receive.product}
        value={typed.product}
        fault={faults.product}
        optional=""
      />
      <Button icon="add">{stockText.receive.save}</Button>
    </Form>
  </Card>
)
