import type { ReportNotice, ReportsAbout } from '../../features/signalling/index.ts'
import { type Child, fullName } from '../../people/index.ts'
import { ButtonLink, ButtonRow } from '../../platform/html/components/button.view.tsx'
import { Card } from '../../platform/html/components/card.view.tsx'
import { Paragraph } from '../../platform/html/components/paragraph.view.tsx'
import { reportsText as text } from './reports-text.ts'

type Props = {
  readonly child: Child
  readonly reports: ReportsAbout
  /** CBS code → name, of the municipalities that decide on reports. */
  readonly municipalities: ReadonlyMap<string, string>
}

/** That there is a report in the referral index, by whom, and where to object (Jeugdwet 7.1.5.1; AVG 14). */
export const ReportsCard = ({ child, reports, municipalities }: Props) =>
  reports.kind === 'not-told' ? null : (
    <Card id={`m-${child.id}`} title={text.reports(child.givenNames || fullName(child))} level={3}>
      {reports.reports.length === 0 ? (
        <Paragraph>{text.noReports}</Paragraph>
      ) : (
        reports.reports.map(report => (
          <Report report={report} decidedBy={municipalities.get(report.decidedBy) ?? report.decidedBy} />
        ))
      )}
      <ButtonRow>
        <ButtonLink href={`/mijn/meldingen/${child.id}`} look="secondary" icon="flag" small>
          {reports.reports.length === 0 ? text.askReports : text.toReports}
        </ButtonLink>
      </ButtonRow>
      {reports.reports.length > 0 && reports.requestBy.length > 1 && (
        <Paragraph look="small">{text.objectionTogether}</Paragraph>
      )}
    </Card>
  )

const Report = ({ report, decidedBy }: { readonly report: ReportNotice; readonly decidedBy: string }) => (
  <div>
    <Paragraph>{text.report(report.reportedAt, report.professional, report.organisation)}</Paragraph>
    <Paragraph>{report.standing.kind === 'stands' ? text.reportMeans : text.reportEnded}</Paragraph>
    <Paragraph>{text.objection(decidedBy)}</Paragraph>
  </div>
)
