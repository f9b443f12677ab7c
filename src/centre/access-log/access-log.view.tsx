import type { LogLine } from '../../platform/audit/store.ts'
import type { Verdict } from '../../platform/audit/verify.ts'
import { Breadcrumb } from '../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink } from '../../platform/html/components/button.view.tsx'
import { Card } from '../../platform/html/components/card.view.tsx'
import { Stack } from '../../platform/html/components/columns.view.tsx'
import { DateField } from '../../platform/html/components/date-field.view.tsx'
import { EmptyState } from '../../platform/html/components/empty-state.view.tsx'
import { QueryForm } from '../../platform/html/components/form.view.tsx'
import { Notice } from '../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../platform/html/components/page-header.view.tsx'
import { PreviousNext } from '../../platform/html/components/pagination.view.tsx'
import { CellLines, Table } from '../../platform/html/components/table.view.tsx'
import { Tag } from '../../platform/html/components/tag.view.tsx'
import { format } from '../../platform/i18n/format.ts'
import { text } from './text.ts'
import { deedWords, objectWords, roleWords } from './words.ts'

type Props = {
  readonly from: string
  readonly until: string
  readonly lines: readonly LogLine[]
  /** Of the whole chain, when it was asked for. */
  readonly verdict: Verdict | null
  readonly next: string | undefined
}

export const AccessLogPage = ({ from, until, lines, verdict, next }: Props) => (
  <Stack>
    <Breadcrumb trail={[{ href: '/beheer', label: text.administration }]} current={text.title} />
    <PageHeader
      title={text.title}
      remark={text.remark}
      actions={
        <ButtonLink href={`/beheer/logboek?van=${from}&tot=${until}&controle=ja`} look="secondary" icon="shield">
          {text.check}
        </ButtonLink>
      }
    />
    {verdict && <VerdictNotice verdict={verdict} />}
    <QueryForm action="/beheer/logboek" inline>
      <DateField name="van" label={text.from} value={from} />
      <DateField name="tot" label={text.until} value={until} />
      <Button icon="filter">{text.show}</Button>
    </QueryForm>
    <Card id="lines" title={text.lines}>
      <Lines lines={lines} />
      <PreviousNext next={next} />
    </Card>
  </Stack>
)

const VerdictNotice = ({ verdict }: { readonly verdict: Verdict }) => {
  switch (verdict.kind) {
    case 'whole':
      return (
        <Notice tone="positive" live>
          <p>{text.whole(verdict.rows)}</p>
        </Notice>
      )
    case 'broken':
      return (
        <Notice tone="negative" title={text.broken(verdict.at)} live>
          <p>{text.brokenAbout}</p>
        </Notice>
      )
  }
}

const Lines = ({ lines }: Pick<Props, 'lines'>) =>
  lines.length === 0 ? (
    <EmptyState title={text.none.title} icon="history">
      {text.none.body}
    </EmptyState>
  ) : (
    <Table
      caption={text.lines}
      columns={[
        { label: text.columns.who },
        { label: text.columns.when, oneLine: true },
        { label: text.columns.what },
        { label: text.columns.about },
        { label: text.columns.detail },
      ]}
      rows={lines.map(line => [
        <CellLines remark={roleWords(line.actor_roles) || kindWords(line.actor_kind)}>{line.actor_name}</CellLines>,
        format.moment(line.at),
        <CellLines remark={line.outcome === 'refused' ? <Tag tone="warning">{text.refused}</Tag> : line.object}>
          {`${deedWords(line.event)} ${objectWords(line.object)}`}
        </CellLines>,
        line.subject_id ?? text.nobody,
        line.detail || text.nobody,
      ])}
      compact
    />
  )

const kindWords = (kind: string): string => {
  if (kind === 'visitor') return text.visitor
  return kind === 'program' ? text.program : ''
}
