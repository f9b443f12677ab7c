import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { SummaryList } from '../../../../platform/html/components/summary-list.view.tsx'
import type { Child as Html } from '../../../../platform/html/html.ts'
import { format } from '../../../../platform/i18n/format.ts'
import type { FamilyReport } from './family-reports.ts'
import { text } from './text.ts'

const words = text.list

type Props = { readonly report: FamilyReport; readonly children?: Html }

/** One report as a family reads it. Below it stands what can be done. */
export const FamilyReportCard = ({ report, children }: Props) => (
  <Card id={`m-${report.id}`} title={words.report(report.reportedAt)}>
    <SummaryList
      items={[
        { label: words.by, value: words.byWhom(report.reporter, report.organisation) },
        {
          label: report.standing.kind === 'stands' ? words.until : words.archivedUntil,
          value: format.day(report.standing.until),
        },
        { label: words.heard, value: report.heardBy.length === 0 ? words.heardNobody : report.heardBy.join('; ') },
        { label: words.decidedBy, value: words.college(report.municipality) },
      ]}
    />
    <Paragraph look="small">{words.heardFamily}</Paragraph>
    {report.standing.kind === 'archived' && <Paragraph look="small">{words.archive}</Paragraph>}
    {children}
  </Card>
)
