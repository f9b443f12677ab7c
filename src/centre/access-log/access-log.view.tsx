import type { LogLine } from '../../platform/audit/store.ts'
import type { Verdict } from '../../platform/audit/verify.ts'
import { Breadcrumb } from '../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink } from '../../platform/html/components/button.view.tsx'
import { Card } from '../../platform/html/components/card.view.tsx'
import { Stack } from '../../platform/html/components/columns.view.tsx'
import { DateField } from '../../platform/html/components/date-field.view.tsx'
import { EmptyState } from '../../platform/html/components/empty-state.view.tsx'
import { QueryForm } from '../../platform/html/components/form.view.tsx'
import { Link } from '../../platform/html/components/link.view.tsx'
import { Notice } from '../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../platform/html/components/page-header.view.tsx'
import { PreviousNext } from '../../platform/html/components/pagination.view.tsx'
import { CellLines, Table } from '../../platform/html/components/table.view.tsx'
import { Tag } from '../../platform/html/components/tag.view.tsx'
import { format } from '../../platform/i18n/format.ts'
import { type Chosen, logHref } from './period.ts'
import { text } from './text.ts'
import { deedWords, detailWords, roleWords } from './words.ts'

type Props = Chosen & {
  readonly lines: readonly LogLine[]
  /** Of the whole chain, when it was asked for. */
  readonly verdict: Verdict | null
  readonly next: string | undefined
}

export const AccessLogPage = ({ lines, verdict, next, ...chosen }: Props) => (
  <Stack>
    <Breadcrumb trail={[{ href: '/beheer', label: text.administration }]} current={text.title} />
    <PageHeader
      title={text.title}
      remark={text.remark}
      actions={
        <ButtonLink href={logHref(chosen, { controle: 'ja' })} look="secondary" icon="shield">
          {text.check}
        </ButtonLink>
      }
    />
    {verdict && <VerdictNotice verdict={verdict} />}
    <QueryForm action="/beheer/logboek" inline>
      <DateField name="van" label={text.from} value={chosen.from} />
      <DateField name="tot" label={text.until} value={chosen.until} />
      {chosen.subject && <input type="hidden" name="over" value={chosen.subject} />}
      <Button icon="filter">{text.show}</Button>
    </QueryForm>
    {chosen.subject && (
      <Notice tone="info">
        <p>
          {text.onlyAbout(chosen.subject)} <Link href={logHref({ ...chosen, subject: null })}>{text.everyone}</Link>
        </p>
      </Notice>
    )}
    <Card id="lines" title={text.lines}>
      <Lines lines={lines} chosen={chosen} />
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

const Lines = ({ lines, chosen }: Pick<Props, 'lines'> & { readonly chosen: Chosen }) =>
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
        { label: text.columns.about, oneLine: true },
        { label: text.columns.detail },
      ]}
      rows={lines.map(line => [
        <CellLines remark={roleWords(line.actor_roles) || kindWords(line.actor_kind)}>{line.actor_name}</CellLines>,
        format.moment(line.at),
        <CellLines remark={line.outcome === 'refused' ? <Tag tone="warning">{text.refused}</Tag> : line.object}>
          {deedWords(line.event, line.object)}
        </CellLines>,
        line.subject_id ? (
          <Link href={logHref({ ...chosen, subject: line.subject_id })} about={text.about}>
            {shortOf(line.subject_id)}
          </Link>
        ) : (
          text.nobody
        ),
        line.detail ? detailWords(line.detail) : text.nobody,
      ])}
    />
  )

/** The end of an id, enough to tell people apart; the link holds all of it. */
const shortOf = (id: string): string => `…${id.slice(-6)}`

const kindWords = (kind: string): string => {
  if (kind === 'visitor') return text.visitor
  return kind === 'program' ? text.program : ''
}
