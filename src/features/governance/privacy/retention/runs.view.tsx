import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Stack } from '../../../../platform/html/components/columns.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { CellLines, Table } from '../../../../platform/html/components/table.view.tsx'
import { format } from '../../../../platform/i18n/format.ts'
import type { RetentionRuns } from './read-runs.ts'
import { text } from './text.ts'

const byWords = (by: string): string => works.get(by) ?? text.byPeople
const works = new Map<string, string>(Object.entries(text.work))

type Props = RetentionRuns & { readonly whatOf: (object: string) => string }

export const RetentionRunsPage = ({ runs, works, since, whatOf }: Props) => {
  const failed = works.filter(({ failures }) => failures > 0).length
  const { columns, workColumns } = text
  return (
    <Stack>
      <Breadcrumb
        trail={[
          { href: '/beheer', label: 'Beheer' },
          { href: '/beheer/privacy', label: text.up },
        ]}
        current={text.title}
      />
      <PageHeader title={text.title} remark={text.runsSince(since)} />
      <Notice tone={failed === 0 ? 'positive' : 'negative'}>{failed === 0 ? text.ok : text.failed(failed)}</Notice>
      <Card id="verdwenen" title={text.runs}>
        {runs.length === 0 ? (
          <Paragraph>{text.none}</Paragraph>
        ) : (
          <Table
            caption={text.runs}
            columns={[
              { label: columns.day, oneLine: true },
              { label: columns.what, sentences: true },
              { label: columns.count, numeric: true },
              { label: columns.by },
            ]}
            rows={runs.map(({ on, object, count, by }) => [
              format.day(on),
              whatOf(object),
              format.number(count),
              byWords(by),
            ])}
          />
        )}
      </Card>
      <Card id="werk" title={text.works}>
        <Table
          caption={text.works}
          columns={[
            { label: workColumns.work, sentences: true },
            { label: workColumns.term, sentences: true },
            { label: workColumns.next },
            { label: workColumns.failed },
          ]}
          rows={works.map(({ name, term, chosenAt, nextAt, failedAt, failures }) => [
            text.work[name],
            chosenAt === null ? (
              term
            ) : (
              <CellLines
                remark={
                  <Link href={chosenAt} about={text.work[name]}>
                    {text.choose}
                  </Link>
                }
              >
                {term}
              </CellLines>
            ),
            nextAt === null ? text.never : format.moment(nextAt),
            failedAt === null ? text.noFailure : text.failedAt(failedAt, failures),
          ])}
        />
      </Card>
    </Stack>
  )
}
