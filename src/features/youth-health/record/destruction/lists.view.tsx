import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Button } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Columns, Stack } from '../../../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../../../platform/html/components/empty-state.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { NumberField } from '../../../../platform/html/components/number-field.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { CellLines, Table } from '../../../../platform/html/components/table.view.tsx'
import { Tag } from '../../../../platform/html/components/tag.view.tsx'
import { TextAreaField } from '../../../../platform/html/components/text-area-field.view.tsx'
import { dayInTheNetherlands, format } from '../../../../platform/i18n/format.ts'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import type { SetRetention } from '../retention/retention.ts'
import type { Approval, Proposal } from './destruction.ts'
import { text } from './text.ts'

export type Listed = Omit<Proposal, 'candidates'> & { readonly count: number }
type Props = {
  readonly lists: readonly Listed[]
  readonly retention: SetRetention | undefined
  /** An administrator sets the term; the youth doctor reads it. */
  readonly maySet: boolean
  readonly done: string | null
  readonly faults: Faults
  readonly typed: Typed
}

export const ListsPage = ({ lists, retention, maySet, done, faults, typed }: Props) => (
  <Stack>
    <ErrorSummary faults={faults} />
    {done && (
      <Notice tone="positive" live>
        <p>{done}</p>
      </Notice>
    )}
    {maySet && <Breadcrumb trail={[{ href: '/beheer', label: text.administration }]} current={text.title} />}
    <PageHeader title={text.title} remark={text.remark} />
    <Columns side={<SettingCard retention={retention} maySet={maySet} faults={faults} typed={typed} />}>
      <Card id="lijsten" title={text.lists}>
        {lists.length === 0 ? (
          <EmptyState icon="archive" title={text.none.title}>
            {text.none.body}
          </EmptyState>
        ) : (
          <Lists lists={lists} />
        )}
      </Card>
    </Columns>
  </Stack>
)

const Lists = ({ lists }: Pick<Props, 'lists'>) => (
  <Table
    caption={text.lists}
    columns={[
      { label: text.columns.list },
      { label: text.columns.records, numeric: true },
      { label: text.columns.approved },
      { label: text.columns.state, oneLine: true },
    ]}
    rows={lists.map(list => [
      <Link href={`/beheer/vernietiging/${list.id}`}>
        {text.listOf(format.day(dayInTheNetherlands(list.proposedAt)))}
      </Link>,
      String(list.report?.records ?? list.count),
      <CellLines remark="">{list.approvals.map(approvalWords).join('; ') || text.nobody}</CellLines>,
      list.report ? <Tag tone="neutral">{text.state.destroyed}</Tag> : <Tag tone="warning">{text.state.waits}</Tag>,
    ])}
  />
)

export const approvalWords = ({ as, byName, at }: Approval): string =>
  text.approvedBy(as, byName, format.shortDay(dayInTheNetherlands(at)))

type SettingProps = Pick<Props, 'retention' | 'maySet' | 'faults' | 'typed'>

const SettingCard = ({ retention, maySet, faults, typed }: SettingProps) => (
  <Card id="termijn" title={text.setting.title}>
    <Paragraph>{settingWords(retention)}</Paragraph>
    {maySet && (
      <Form action="/beheer/vernietiging">
        <NumberField
          name="keptUntilAge"
          label={text.setting.age}
          hint={text.setting.ageHint}
          unit={text.setting.years}
          whole
          value={typed.keptUntilAge ?? (retention?.keptUntilAge ? String(retention.keptUntilAge) : '')}
          fault={faults.keptUntilAge}
          optional=""
        />
        <TextAreaField
          name="ground"
          label={text.setting.ground}
          rows={2}
          maxlength={500}
          value={typed.ground}
          fault={faults.ground}
        />
        <Button look="secondary">{text.setting.save}</Button>
      </Form>
    )}
  </Card>
)

const settingWords = (retention: SetRetention | undefined): string =>
  retention?.keptUntilAge
    ? text.setting.now(
        retention.keptUntilAge,
        retention.ground,
        retention.setByName,
        format.shortDay(dayInTheNetherlands(retention.setAt)),
      )
    : text.setting.none
