import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { ButtonLink } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Stack } from '../../../../platform/html/components/columns.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { Stats } from '../../../../platform/html/components/stat.view.tsx'
import { Table } from '../../../../platform/html/components/table.view.tsx'
import { Tag } from '../../../../platform/html/components/tag.view.tsx'
import { format } from '../../../../platform/i18n/format.ts'
import type { Line, Requests } from './read-requests.ts'
import { text } from './text.ts'

export const RequestsPage = ({ open, late, answered, ended }: Requests) => (
  <Stack>
    <Breadcrumb
      trail={[
        { href: '/beheer', label: 'Beheer' },
        { href: '/beheer/privacy', label: text.up },
      ]}
      current={text.title}
    />
    <PageHeader
      title={text.title}
      remark={text.conclusion(open.length, late)}
      actions={<ButtonLink href="/privacyvragen">{text.toDesk}</ButtonLink>}
    />
    <Paragraph>{text.intro}</Paragraph>
    {open.length > 0 && (
      <Card id="wacht" title={text.open}>
        <Table
          caption={text.open}
          columns={[
            { label: text.columns.what },
            { label: text.columns.since, oneLine: true },
            { label: text.columns.by, oneLine: true },
            { label: text.columns.standing },
          ]}
          rows={open.map(line => [
            text.what(line),
            format.day(line.since),
            format.day(line.by),
            <Standing line={line} />,
          ])}
        />
        <Paragraph>{text.keeper}</Paragraph>
      </Card>
    )}
    <Card id="jaar" title={text.lastYear}>
      <Stats
        stats={[
          { value: format.number(answered.inTime), label: text.stats.inTime },
          { value: format.number(answered.tooLate), label: text.stats.tooLate },
          { value: format.number(ended), label: text.stats.ended },
        ]}
      />
    </Card>
  </Stack>
)

const Standing = ({ line: { standing, extendedOn } }: { readonly line: Line }) => {
  if (standing.kind === 'answered') return null
  const { daysLeft } = standing
  return (
    <>
      <Tag tone={daysLeft < 0 ? 'negative' : 'info'}>{daysLeft < 0 ? text.late(-daysLeft) : text.left(daysLeft)}</Tag>{' '}
      {extendedOn !== null && text.extended}
    </>
  )
}
