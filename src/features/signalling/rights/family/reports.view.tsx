import { type Child, fullName } from '../../../../people/index.ts'
import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Stack } from '../../../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../../../platform/html/components/empty-state.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { Timeline } from '../../../../platform/html/components/timeline.view.tsx'
import type { FamilyRequest } from '../requests/family-requests.ts'
import { StandingTag } from '../requests/standing-tag.view.tsx'
import { text as requestText } from '../requests/text.ts'
import type { FamilyReport, FamilyReports } from './family-reports.ts'
import { FamilyReportCard } from './report-card.view.tsx'
import { text } from './text.ts'

const words = text.list

export const nameOf = (child: Child): string => child.givenNames || fullName(child)
export const reportsTitle = ({ child, isSelf }: Pick<FamilyReports, 'child' | 'isSelf'>): string =>
  isSelf ? words.titleSelf : words.title(nameOf(child))

export const FamilyReportsPage = (family: FamilyReports) => (
  <Stack>
    <Breadcrumb trail={[{ href: '/mijn', label: 'Mijn CJG' }]} current={reportsTitle(family)} />
    <PageHeader title={reportsTitle(family)} remark={words.intro} />
    <Waiting requests={family.requests} />
    {family.reports.length === 0 && (
      <EmptyState title={words.none.title} icon="flag">
        {words.none.body}
      </EmptyState>
    )}
    {family.reports.map(report => (
      <FamilyReportCard report={report}>
        <Rights family={family} report={report} />
      </FamilyReportCard>
    ))}
    {family.asking.kind === 'may' && <SeeAll family={family} />}
    {family.requests.length > 0 && <Requests requests={family.requests} />}
  </Stack>
)

/** What waits for the one who reads stands first. */
const Waiting = ({ requests }: Pick<FamilyReports, 'requests'>) => (
  <>
    {requests
      .filter(({ standing, hasAsked }) => standing.kind === 'waits-for' && !hasAsked)
      .map(({ request }) => (
        <Notice tone="warning" title={words.waitsForYou}>
          <ButtonRow>
            <ButtonLink href={`/mijn/verzoeken/${request.id}`}>{text.ask[request.wanted].title}</ButtonLink>
          </ButtonRow>
        </Notice>
      ))}
  </>
)

const Rights = ({ family, report }: { readonly family: FamilyReports; readonly report: FamilyReport }) => {
  if (!report.isDecidedHere) return <Paragraph>{words.elsewhere(report.municipality)}</Paragraph>
  if (family.asking.kind !== 'may') return null
  const ask = `/mijn/meldingen/${family.child.id}/verzoek?melding=${report.id}&recht=`
  return (
    <ButtonRow>
      <ButtonLink href={`${ask}objection`}>{text.ask.objection.button}</ButtonLink>
      <ButtonLink href={`${ask}rectification`} look="secondary">
        {text.ask.rectification.button}
      </ButtonLink>
      <ButtonLink href={`${ask}erasure`} look="secondary">
        {text.ask.erasure.button}
      </ButtonLink>
    </ButtonRow>
  )
}

const SeeAll = ({ family }: { readonly family: FamilyReports }) => (
  <Card id="inzage" title={words.all}>
    <Paragraph>{text.ask.access.about}</Paragraph>
    {family.asking.kind === 'may' && family.asking.with !== null && (
      <Paragraph>{family.isSelf ? words.togetherSelf : words.together(nameOf(family.child))}</Paragraph>
    )}
    <ButtonRow>
      <ButtonLink href={`/mijn/meldingen/${family.child.id}/verzoek?recht=access`} look="secondary" icon="eye">
        {text.ask.access.button}
      </ButtonLink>
    </ButtonRow>
  </Card>
)

const Requests = ({ requests }: { readonly requests: readonly FamilyRequest[] }) => (
  <Card id="verzoeken" title={words.requests}>
    <Timeline
      items={requests.map(({ request, standing }) => ({
        when: words.request(request.askedOn),
        title: text.ask[request.wanted].title,
        icon: 'document' as const,
        href: `/mijn/verzoeken/${request.id}`,
        tag: <StandingTag standing={standing} decision={request.decision} />,
        body: <p>{requestText.standing(standing)}</p>,
      }))}
    />
  </Card>
)
