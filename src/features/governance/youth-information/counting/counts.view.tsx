import type { Cell } from '../../../../knowledge/figures/small-numbers.ts'
import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Stack } from '../../../../platform/html/components/columns.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { Table } from '../../../../platform/html/components/table.view.tsx'
import { format } from '../../../../platform/i18n/format.ts'
import { countedAs, type HalfYearCount } from './counts.ts'
import { text } from './text.ts'

export const YouthHelpFiguresPage = ({ counts }: { readonly counts: readonly HalfYearCount[] }) => (
  <Stack>
    <Breadcrumb trail={[{ href: '/gemeente', label: text.back }]} current={text.title} />
    <PageHeader title={text.title} remark={text.intro} />
    <Table
      caption={text.table}
      columns={[
        { label: text.table },
        ...counts.map(({ period }) => ({ label: text.periodWords(period), numeric: true })),
      ]}
      rows={countedAs.map((as, row) => [text.standing[as], ...counts.map(({ cells }) => cellWords(cells[row]))])}
      footer={[text.total, ...counts.map(({ total }) => cellWords(total))]}
    />
    {counts.every(({ total }) => total.kind === 'hidden') && <Paragraph>{text.few}</Paragraph>}
  </Stack>
)

const cellWords = (cell: Cell | undefined): string => (cell?.kind === 'shown' ? format.number(cell.count) : text.hidden)
