import { writeAreas } from '../../../../knowledge/identifiers/postcode-areas.ts'
import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Button } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Reading } from '../../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { Table } from '../../../../platform/html/components/table.view.tsx'
import { TextAreaField } from '../../../../platform/html/components/text-area-field.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { type NeighbourhoodSetting, writeList } from './neighbourhood.ts'
import { text } from './text.ts'

type Props = {
  readonly lastRun: { readonly at: Temporal.Instant; readonly startedBy: string } | undefined
  readonly setting: (NeighbourhoodSetting & { readonly version: number }) | undefined
  readonly faults: Faults
  readonly typed: Typed
  /** Said after a form was sent. */
  readonly done: string | null
  readonly newer: NeighbourhoodSetting | null
}

export const CountingPage = ({ lastRun, done, ...neighbourhoods }: Props) => (
  <Reading>
    <Breadcrumb trail={[{ href: '/beheer', label: text.back }]} current={text.title} />
    <ErrorSummary faults={neighbourhoods.faults} />
    <PageHeader title={text.title} />
    {done && (
      <Notice tone="positive" live>
        {done}
      </Notice>
    )}
    <Card id="telling" title={text.counting}>
      <Paragraph>{lastRun ? text.last(lastRun.at, lastRun.startedBy) : text.never}</Paragraph>
      <Paragraph look="small">{text.about}</Paragraph>
      <Form action="/beheer/cijfers/tellen">
        <Button look="secondary">{text.countNow}</Button>
      </Form>
    </Card>
    <Neighbourhoods {...neighbourhoods} />
  </Reading>
)

const Neighbourhoods = ({ setting, faults, typed, newer }: Omit<Props, 'lastRun' | 'done'>) => (
  <Card id="wijken" title={text.neighbourhoods}>
    <Paragraph>{text.neighbourhoodsAbout}</Paragraph>
    {newer && <Notice tone="warning">{text.stale(newer.setBy, newer.setAt)}</Notice>}
    {setting && setting.neighbourhoods.length > 0 ? (
      <Table
        caption={text.now}
        compact
        columns={[{ label: text.neighbourhoods }, { label: 'Postcodes' }]}
        rows={setting.neighbourhoods.map(({ name, areas }) => [name, writeAreas(areas)])}
      />
    ) : (
      <Paragraph>{text.none}</Paragraph>
    )}
    {setting && <Paragraph look="small">{`${text.setBy(setting.setBy, setting.setAt)} ${setting.reason}`}</Paragraph>}
    <Form action="/beheer/cijfers/wijken" version={setting?.version ?? 0}>
      <TextAreaField
        name="list"
        label={text.list}
        hint={text.hint}
        rows={8}
        optional
        value={typed.list ?? writeList(setting?.neighbourhoods ?? [])}
        fault={faults.list}
      />
      <TextField name="reason" label={text.reason} size="full" value={typed.reason} fault={faults.reason} />
      <Paragraph look="small">{text.fromNowOn}</Paragraph>
      <Button icon="check">{text.save}</Button>
    </Form>
  </Card>
)
