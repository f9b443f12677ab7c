import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Button } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Stack } from '../../../../platform/html/components/columns.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Heading } from '../../../../platform/html/components/heading.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { PrintButton } from '../../../../platform/html/components/print-button.view.tsx'
import { SummaryList } from '../../../../platform/html/components/summary-list.view.tsx'
import { format } from '../../../../platform/i18n/format.ts'
import { type FamilyRequest, waitsForReader } from '../requests/family-request.ts'
import { StandingTag } from '../requests/standing-tag.view.tsx'
import { text as requestText } from '../requests/text.ts'
import type { FamilyReport } from './family-reports.ts'
import { FamilyReportCard } from './report-card.view.tsx'
import { reportsTitle } from './reports.view.tsx'
import { standingFor } from './standing-for.ts'
import { text } from './text.ts'

const words = text.page
export type Said = 'asked' | 'joined' | 'withdrawn' | 'asked-before' | 'too-late'

type Props = {
  readonly seen: FamilyRequest
  /** What this person may see of the reports it is about. */
  readonly reports: readonly FamilyReport[]
  readonly me: string
  /** Turned 16 while the request waits for a parent. */
  readonly isAloneNow: boolean
  readonly said: Said | null
}

export const FamilyRequestPage = ({ seen, reports, me, isAloneNow, said }: Props) => {
  const { request, child, standing } = seen
  const isSelf = seen.relative === 'youth'
  const list = { href: `/mijn/meldingen/${child.id}`, label: reportsTitle({ child, isSelf }) }
  return (
    <Stack>
      {said && <Told said={said} />}
      <Breadcrumb trail={[{ href: '/mijn', label: 'Mijn CJG' }, list]} current={words.title(request.wanted)} />
      <PageHeader title={words.title(request.wanted)} remark={standingFor(seen)} />
      {request.decision && <DecisionCard seen={seen} reports={reports} />}
      {waitsForReader(seen) && <Join seen={seen} />}
      {isAloneNow && <Notice tone="info">{words.alone}</Notice>}
      <Facts seen={seen} me={me} />
      {request.wanted !== 'access' && reports.map(report => <FamilyReportCard report={report} />)}
      {seen.hasAsked && (standing.kind === 'open' || standing.kind === 'waits-for') && <TakeBack seen={seen} />}
    </Stack>
  )
}

const Told = ({ said }: { readonly said: Said }) => {
  const sentences = {
    asked: words.asked,
    joined: words.joined,
    withdrawn: words.withdrawn,
    'asked-before': words.askedBefore,
    'too-late': words.tooLate,
  }
  return (
    <Notice tone={said === 'too-late' || said === 'asked-before' ? 'warning' : 'positive'} live>
      {sentences[said]}
    </Notice>
  )
}

const DecisionCard = ({ seen: { request }, reports }: Pick<Props, 'seen' | 'reports'>) =>
  request.decision && (
    <Card id="besluit" title={words.decision} actions={<PrintButton look="subtle" />}>
      <Paragraph>{`${requestText.outcome(request.wanted, request.decision)}.`}</Paragraph>
      <Paragraph>{request.decision.reason}</Paragraph>
      {request.wanted === 'access' && request.decision.outcome === 'granted' && <Overview reports={reports} />}
      <Paragraph look="small">{requestText.complain}</Paragraph>
    </Card>
  )

const Overview = ({ reports }: Pick<Props, 'reports'>) => (
  <>
    <Heading level={3}>{words.overview}</Heading>
    {reports.length === 0 && <Paragraph>{words.noReports}</Paragraph>}
    {reports.map(report => (
      <SummaryList
        items={[
          { label: text.list.report(report.reportedAt), value: text.list.byWhom(report.reporter, report.organisation) },
          {
            label: report.standing.kind === 'stands' ? text.list.until : text.list.archivedUntil,
            value: format.day(report.standing.until),
          },
          { label: text.list.heard, value: report.heardBy.join('; ') || text.list.heardNobody },
        ]}
      />
    ))}
  </>
)

const Join = ({ seen: { request } }: Pick<Props, 'seen'>) => (
  <Card id="meedoen" title={words.joinTitle} look="solid">
    <p>{words.joinAbout}</p>
    <Form action={`/mijn/verzoeken/${request.id}/meedoen`}>
      <Button>{words.join}</Button>
    </Form>
  </Card>
)

const Facts = ({ seen, me }: Pick<Props, 'seen' | 'me'>) => (
  <Card
    id="stand"
    title={words.standing}
    actions={<StandingTag standing={seen.standing} decision={seen.request.decision} isMine={waitsForReader(seen)} />}
  >
    <SummaryList
      items={[
        { label: words.askedOn, value: format.day(seen.request.askedOn) },
        {
          label: words.who,
          value: format.list(
            seen.request.voices.map(voice => (voice.person === me ? words.you : requestText.party[voice.party])),
          ),
        },
        { label: words.yourWords, value: seen.request.words || words.noWords },
      ]}
    />
    {seen.request.extension && <Paragraph>{words.extension(seen.request.extension.reason)}</Paragraph>}
  </Card>
)

const TakeBack = ({ seen: { request } }: Pick<Props, 'seen'>) => (
  <Card id="intrekken" title={words.withdrawTitle}>
    <Form action={`/mijn/verzoeken/${request.id}/intrekking`}>
      <Button look="secondary">{words.withdraw}</Button>
    </Form>
  </Card>
)
