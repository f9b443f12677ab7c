import { Breadcrumb } from '../../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink, ButtonRow } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Reading } from '../../../platform/html/components/columns.view.tsx'
import { DateField } from '../../../platform/html/components/date-field.view.tsx'
import { ErrorSummary } from '../../../platform/html/components/error-summary.view.tsx'
import { FileField } from '../../../platform/html/components/file-field.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { NumberField } from '../../../platform/html/components/number-field.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { SummaryList } from '../../../platform/html/components/summary-list.view.tsx'
import { Table } from '../../../platform/html/components/table.view.tsx'
import { TextField } from '../../../platform/html/components/text-field.view.tsx'
import { format } from '../../../platform/i18n/format.ts'
import type { Faults, Typed } from '../../../platform/web/form.ts'
import type { DeliveredAreas, Delivery } from './area.ts'
import { columns } from './columns.ts'
import type { Changes } from './deliveries.ts'
import type { AreaFault } from './read-areas.ts'
import { faultWords, placeWords, text } from './text.ts'

const up = '/gemeente/buurtcijfers'
const here = `${up}/inlezen`

type ReadProps = { readonly deliveries: readonly Delivery[]; readonly typed: Typed; readonly faults: Faults }

export const ReadPage = ({ deliveries, typed, faults }: ReadProps) => (
  <Reading>
    <ErrorSummary faults={faults} />
    <Breadcrumb trail={[{ href: up, label: text.title }]} current={text.reading.title} />
    <PageHeader title={text.reading.title} remark={text.reading.intro} />
    <Form action={here} upload>
      <FileField
        name="file"
        label={text.reading.file}
        hint={text.reading.hint}
        accept=".csv,.json,text/csv,application/json"
        multiple
        fault={faults.file}
      />
      <NumberField name="year" label={text.reading.year} whole value={typed.year} fault={faults.year} />
      <TextField
        name="source"
        label={text.reading.source}
        hint={text.reading.sourceHint}
        value={typed.source}
        fault={faults.source}
        size="full"
      />
      <DateField name="datedOn" label={text.reading.date} value={typed.datedOn} fault={faults.datedOn} />
      <Button icon="eye">{text.reading.look}</Button>
    </Form>
    <Deliveries title={text.reading.waiting} deliveries={deliveries.filter(({ taken }) => taken === null)} />
    <Deliveries title={text.reading.kept} deliveries={deliveries.filter(({ taken }) => taken !== null)} />
  </Reading>
)

const Deliveries = ({ title, deliveries }: { readonly title: string; readonly deliveries: readonly Delivery[] }) =>
  deliveries.length === 0 ? null : (
    <Card id={title === text.reading.kept ? 'overgenomen' : 'wacht'} title={title}>
      <ul>
        {deliveries.map(one => (
          <li>
            {one.taken ? (
              text.reading.keptLine(one)
            ) : (
              <Link href={`${up}/${one.id}`}>{text.reading.waitingLine(one)}</Link>
            )}
          </li>
        ))}
      </ul>
    </Card>
  )

const mostShown = 50
const mostCounted = 200

export const RefusedPage = ({ faults }: { readonly faults: readonly AreaFault[] }) => {
  const count = faults.length > mostCounted ? text.refused.tooMany : text.refused.count(faults.length)
  return (
    <Reading>
      <Breadcrumb
        trail={[
          { href: up, label: text.title },
          { href: here, label: text.reading.title },
        ]}
        current={text.refused.title}
      />
      <PageHeader title={text.refused.title} />
      <Notice tone="negative">{text.refused.about(count)}</Notice>
      <Table
        caption={text.refused.title}
        columns={[
          { label: text.refused.place },
          { label: text.refused.column },
          { label: text.refused.reason, sentences: true },
        ]}
        rows={faults
          .slice(0, mostShown)
          .map(fault => [placeWords(fault), <code>{fault.column}</code>, faultWords(fault)])}
      />
      <ButtonLink href={here}>{text.refused.other}</ButtonLink>
    </Reading>
  )
}

type PreviewProps = {
  readonly delivery: DeliveredAreas
  readonly changes: Changes
  /** The delivery of this year that counts now; empty without. */
  readonly counting: string
  readonly newer: Delivery | null
}

export const PreviewPage = ({ delivery, changes, counting, newer }: PreviewProps) => (
  <Reading>
    <Breadcrumb
      trail={[
        { href: up, label: text.title },
        { href: here, label: text.reading.title },
      ]}
      current={text.preview.title}
    />
    <PageHeader title={`${text.preview.title}: ${delivery.year}`} remark={text.preview.remark(delivery)} />
    {newer && <Notice tone="warning">{text.preview.stale(newer)}</Notice>}
    <Seen delivery={delivery} changes={changes} />
    {delivery.taken ? (
      <>
        <Notice tone="positive">{text.preview.takenAlready}</Notice>
        <ButtonLink href={`${up}?jaar=${delivery.year}`}>{text.preview.toFigures}</ButtonLink>
      </>
    ) : (
      <ButtonRow>
        {delivery.areas.length > 1 && (
          <Form action={`${up}/${delivery.id}`} version={counting} inline>
            <Button icon="check">{text.preview.take}</Button>
          </Form>
        )}
        <Form action={`${up}/${delivery.id}/weg`} inline>
          <Button look="subtle">{text.preview.throwAway}</Button>
        </Form>
      </ButtonRow>
    )}
  </Reading>
)

const Seen = ({ delivery, changes }: Pick<PreviewProps, 'delivery' | 'changes'>) => {
  const missing = new Set<string>(delivery.missingColumns)
  const found = columns.filter(({ name }) => !missing.has(name)).map(({ name }) => text.columns[name])
  const { fresh, changed, gone } = changes
  return (
    <>
      {delivery.areas.length <= 1 && <Notice tone="warning">{text.preview.ownNone}</Notice>}
      {fresh.length + changed.length + gone.length === 0 && <Paragraph>{text.preview.same}</Paragraph>}
      <SummaryList
        items={[
          { label: text.preview.fresh, value: text.preview.areas(fresh) },
          { label: text.preview.changed, value: text.preview.areas(changed) },
          { label: text.preview.gone, value: text.preview.areas(gone) },
          { label: text.preview.found, value: format.list(found) },
          {
            label: text.preview.missing,
            value:
              missing.size === 0
                ? text.preview.none
                : format.list(delivery.missingColumns.map(name => text.columns[name])),
          },
        ]}
      />
    </>
  )
}
