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
import { type FamilyRequest, waitsForReader } from '../requests/family-request.ts'
import type { Wanted } from '../requests/request.ts'
import { StandingTag } from '../requests/standing-tag.view.tsx'
import type { FamilyReport, FamilyReports } from './family-reports.ts'
import { FamilyReportCard } from './report-card.view.tsx'
import { standingFor } from './standing-for.ts'
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
    {requests.filter(waitsForReader).map(({ request }) => (
      <Notice tone="warning" title={words.waitsForYou}>
        <p>{words.waitsAbout(request.wanted)}</p>
        <ButtonRow>
          <ButtonLink href={`/mijn/verzoeken/${request.id}`}>{words.readAndChoose}</ButtonLink>
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
      {(['objection', 'rectification', 'erasure'] as const).map(wanted => {
        const running = runningOf(family, wanted, report.id)
        return (
          <ButtonLink
            href={running ? `/mijn/verzoeken/${running}` : `${ask}${wanted}`}
            look={wanted === 'objection' && !running ? 'primary' : 'secondary'}
          >
            {running ? words.running[wanted] : text.ask[wanted].button}
          </ButtonLink>
        )
      })}
    </ButtonRow>
  )
}

/** The id of the same request that is not decided yet: nobody asks twice. */
const runningOf = ({ requests }: FamilyReports, wanted: Wanted, report: string | null): string | undefined =>
  requests.find(
    ({ request, standing }) =>
      request.wanted === wanted &&
      request.report === report &&
      (standing.kind === 'open' || standing.kind === 'waits-for'),
  )?.request.id

const seeAllHref = (family: FamilyReports): string => {
  const running = runningOf(family, 'access', null)
  return running ? `/mijn/verzoeken/${running}` : `/mijn/meldingen/${family.child.id}/verzoek?recht=access`
}

const SeeAll = ({ family }: { readonly family: FamilyReports }) => (
  <Card id="inzage" title={words.all}>
    <Paragraph>{text.ask.access.about}</Paragraph>
    {family.asking.kind === 'may' && family.asking.with !== null && (
      <Paragraph>{family.isSelf ? words.togetherSelf : words.together(nameOf(family.child))}</Paragraph>
    )}
    <ButtonRow>
      <ButtonLink href={seeAllHref(family)} look="secondary" icon="eye">
        {runningOf(family, 'access', null) ? words.running.access : text.ask.access.button}
      </ButtonLink>
    </ButtonRow>
  </Card>
)

const Requests = ({ requests }: { readonly requests: readonly FamilyRequest[] }) => (
  <Card id="verzoeken" title={words.requests}>
    <Timeline
      items={requests.map(seen => ({
        when: words.request(seen.request.askedOn),
        title: text.ask[seen.request.wanted].title,
        icon: 'document' as const,
        href: `/mijn/verzoeken/${seen.request.id}`,
        tag: <StandingTag standing={seen.standing} decision={seen.request.decision} isMine={waitsForReader(seen)} />,
        body: <p>{standingFor(seen)}</p>,
      }))}
    />
  </Card>
)
