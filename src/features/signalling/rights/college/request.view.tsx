import { fullName } from '../../../../people/index.ts'
import { ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Columns } from '../../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { SummaryList } from '../../../../platform/html/components/summary-list.view.tsx'
import { dayInTheNetherlands, format } from '../../../../platform/i18n/format.ts'
import { type StoredReport, standingOn } from '../../referral-index/stored-report.ts'
import type { CollegeRequest } from '../requests/college-requests.ts'
import type { Voice } from '../requests/request.ts'
import { StandingTag } from '../requests/standing-tag.view.tsx'
import { text as requestText } from '../requests/text.ts'
import type { CollegeRequestProps } from './college-request-props.ts'
import { DecisionForm, ExtensionForm, JoiningForm } from './request-forms.view.tsx'
import { text } from './text.ts'

const words = text.request

export const CollegeRequestPage = (props: CollegeRequestProps) => {
  const { view, faults, said, newer } = props
  const { request, child, standing } = view
  return (
    <>
      <ErrorSummary faults={faults} />
      {said && (
        <Notice tone="positive" live>
          {said}
        </Notice>
      )}
      {newer && (
        <Notice tone="warning" title={text.stale.title} live>
          {text.stale.body(requestText.outcome(request.wanted, newer), newer.reason)}
        </Notice>
      )}
      <PageHeader
        title={words.title(requestText.wanted[request.wanted], fullName(child))}
        remark={requestText.standing(standing)}
        actions={
          (request.decision || request.extension) && (
            <ButtonLink href={`/signalen/verzoeken/${request.id}/brief`} look="secondary" icon="print">
              {words.toLetter}
            </ButtonLink>
          )
        }
      />
      <Columns side={<Side {...props} />}>
        {request.decision && <DecisionCard view={view} />}
        <AskedCard view={view} />
        <ReportsCard {...props} />
        {standing.kind === 'open' && <DecisionForm {...props} />}
        {standing.kind === 'waits-for' && <JoiningForm {...props} />}
        <ButtonRow>
          <ButtonLink href="/signalen/verzoeken" look="secondary">
            {words.back}
          </ButtonLink>
        </ButtonRow>
      </Columns>
    </>
  )
}

type OfView = { readonly view: CollegeRequest }

const DecisionCard = ({ view: { request, decidedBy } }: OfView) =>
  request.decision && (
    <Card id="besluit" title={requestText.outcome(request.wanted, request.decision)} look="solid">
      <p>{request.decision.reason}</p>
      <SummaryList
        items={[
          { label: words.decidedBy, value: `${decidedBy ?? ''}, ${format.day(request.decision.on)}` },
          ...(request.decision.whyWithoutAdvice === ''
            ? []
            : [{ label: words.withoutAdviceWas, value: request.decision.whyWithoutAdvice }]),
        ]}
      />
    </Card>
  )

const AskedCard = ({ view: { request, names, standing } }: OfView) => (
  <Card id="verzoek" title={words.asked} actions={<StandingTag standing={standing} decision={request.decision} />}>
    <SummaryList
      items={[
        { label: words.right, value: requestText.article(request.wanted) },
        { label: words.askedOn, value: format.day(request.askedOn) },
        ...request.voices.map(voice => ({ label: words.who, value: voiceWords(voice, names) })),
        { label: words.words, value: request.words || words.noWords },
      ]}
    />
  </Card>
)

const voiceWords = (voice: Voice, names: CollegeRequest['names']): string =>
  [
    names.get(voice.person) ?? words.someone,
    requestText.party[voice.party],
    voice.identityChecked ? words.letter(voice.identityChecked) : words.portal,
  ].join(', ')

/** While it is not decided on, the report stands as it stood. */
const contestsReport = ({ request, standing }: CollegeRequest): boolean =>
  request.wanted !== 'access' && (standing.kind === 'open' || standing.kind === 'waits-for')

const ReportsCard = ({ view, today }: Pick<CollegeRequestProps, 'view' | 'today'>) => (
  <Card id="melding" title={words.reports}>
    {view.reports.length === 0 && <Paragraph>{words.noReport}</Paragraph>}
    {view.reports.length > 0 && contestsReport(view) && <Paragraph look="small">{words.meanwhile}</Paragraph>}
    {view.reports.map(report => (
      <>
        <SummaryList items={reportItems(report, today)} />
        {view.hiddenFromAskers.some(({ id }) => id === report.id) && <Notice tone="warning">{words.hidden}</Notice>}
      </>
    ))}
    <Paragraph look="small">{words.neverWhy}</Paragraph>
  </Card>
)

function reportItems(report: StoredReport, today: Temporal.PlainDate) {
  const standing = standingOn(report, today)
  const { reporter, reportedAt } = report
  return [
    { label: words.reporter, value: `${reporter.name}, ${reporter.organisation.name}` },
    { label: words.reportedOn, value: format.day(dayInTheNetherlands(reportedAt)) },
    ...(standing.kind === 'gone'
      ? []
      : [
          {
            label: standing.kind === 'stands' ? words.until : words.archivedUntil,
            value: format.day(standing.until),
          },
        ]),
  ]
}

const Side = (props: CollegeRequestProps) => {
  const { request, standing, missingAdvice, reports } = props.view
  const nameOf = (id: string): string => reports.find(({ reporter }) => reporter.id === id)?.reporter.name ?? ''
  const waits = standing.kind === 'open' && missingAdvice.length > 0
  return (
    <>
      <Card id="termijn" title={words.term}>
        <Paragraph>{requestText.standing(standing)}</Paragraph>
        {request.extension && <Paragraph>{words.extended(request.extension.on, request.extension.reason)}</Paragraph>}
        <Paragraph look="small">{words.termAbout}</Paragraph>
        {standing.kind === 'open' && standing.mayExtend && <ExtensionForm {...props} />}
      </Card>
      {(request.advice.length > 0 || waits) && (
        <Card id="advies" title={words.advice}>
          {request.advice.map(one => (
            <>
              <Paragraph>{[nameOf(one.by), words.advised[one.advice]].filter(Boolean).join(' · ')}</Paragraph>
              <Paragraph>{one.words}</Paragraph>
            </>
          ))}
          {waits && (
            <Paragraph>
              {words.waitsForAdvice(format.list(missingAdvice.map(one => `${one.name} (${one.organisation})`)))}
            </Paragraph>
          )}
        </Card>
      )}
    </>
  )
}
