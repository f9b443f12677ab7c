import { Card } from '../../../../platform/html/components/card.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { PrintButton } from '../../../../platform/html/components/print-button.view.tsx'
import { SummaryList } from '../../../../platform/html/components/summary-list.view.tsx'
import { Table } from '../../../../platform/html/components/table.view.tsx'
import { format } from '../../../../platform/i18n/format.ts'
import type { Proposal, Report } from './destruction.ts'
import { approvalWords } from './lists.view.tsx'
import { text } from './text.ts'

type Props = { readonly proposal: Proposal; readonly report: Report }

/** Proof for the file, to be printed: what went, by whose word, and nobody's name. */
export const ReportCard = ({ proposal, report }: Props) => (
  <>
    <PageHeader
      title={text.report.title}
      remark={text.report.about(report.records, format.moment(report.destroyedAt))}
      actions={<PrintButton />}
    />
    <Card id="verklaring" title={text.report.declaration}>
      <SummaryList
        items={[
          { label: text.report.approvals, value: proposal.approvals.map(approvalWords).join('; ') },
          { label: text.report.ground, value: text.report.law },
        ]}
      />
      {report.leftOut > 0 && <Paragraph>{text.report.leftOut(report.leftOut)}</Paragraph>}
    </Card>
    <Card id="kenmerken" title={text.report.which}>
      <Paragraph look="small">{text.report.referenceAbout}</Paragraph>
      <Table
        caption={text.report.which}
        columns={[
          { label: text.report.reference },
          { label: text.list.columns.changed, oneLine: true },
          { label: text.list.columns.until, oneLine: true },
          { label: text.list.columns.why },
        ]}
        rows={report.destroyed.map(one => [
          <code>{one.reference}</code>,
          format.shortDay(Temporal.PlainDate.from(one.lastChangedOn)),
          format.shortDay(Temporal.PlainDate.from(one.keptUntil)),
          text.because[one.because],
        ])}
      />
    </Card>
    <Card id="regels" title={text.report.rows}>
      <Paragraph look="small">{text.report.rowsAbout}</Paragraph>
      <Table
        caption={text.report.rows}
        columns={[{ label: text.report.table }, { label: text.report.count, numeric: true }]}
        rows={Object.entries(report.rowsByTable).map(([table, count]) => [<code>{table}</code>, String(count)])}
      />
    </Card>
  </>
)
