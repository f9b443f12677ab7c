import { PlanWayCard } from '../../../people/index.ts'
import { Breadcrumb } from '../../../platform/html/components/breadcrumb.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Columns } from '../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../platform/html/components/error-summary.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { SummaryList } from '../../../platform/html/components/summary-list.view.tsx'
import { Timeline } from '../../../platform/html/components/timeline.view.tsx'
import { AlsoOnThisYouth, ColleagueCard } from './colleagues.view.tsx'
import { ContactCard } from './contact-card.view.tsx'
import { LeadCard } from './lead-card.view.tsx'
import { isLate, type Match } from './match.ts'
import type { MatchPageProps } from './match-page.ts'
import { text } from './text.ts'

export const MatchPage = (props: MatchPageProps) => {
  const { match, alsoOnThisYouth, name, faults, saved, isStale } = props
  return (
    <>
      <ErrorSummary faults={faults} />
      {saved && (
        <Notice tone="positive" live>
          {saved === 'contact' ? text.contact.saved : text.saved}
        </Notice>
      )}
      {isStale && (
        <Notice tone="warning" live>
          {text.lead.stale}
        </Notice>
      )}
      <Breadcrumb trail={[{ href: '/signalen', label: text.signals }]} current={text.heading(name)} />
      <PageHeader title={text.heading(name)} remark={text.found(match.foundOn)} />
      <Notice tone={isLate(match) ? 'warning' : 'info'}>
        <p>
          <strong>{text.todo(match)}</strong>
        </p>
        <p>{text.kind[match.kind]}</p>
      </Notice>
      <Columns side={<Side {...props} />}>
        {alsoOnThisYouth.length > 0 && <AlsoOnThisYouth matches={alsoOnThisYouth} />}
        <ContactCard {...props} />
        {match.kind !== 'archive' && <LeadCard {...props} />}
        <PlanWayCard way={props.planWay} />
      </Columns>
    </>
  )
}

const Side = ({ match, climbs }: MatchPageProps) => (
  <>
    <ColleagueCard colleague={match.other} />
    {match.followUp && <Terms terms={match.followUp} />}
    {climbs.length > 0 && (
      <Card id="herinneringen" title={text.climbs.title}>
        <Timeline
          items={climbs.map(climb => ({
            when: text.climbs.when(climb.on),
            title: text.climbs.climbed(climb),
            icon: 'clock' as const,
          }))}
        />
      </Card>
    )}
    <Card id="jouw-zorg" title={text.concernTitle}>
      {match.mine.concern && (
        <p>
          <Link href={`/signalen/zorgen/${match.mine.concern}`}>{text.lookAtConcern}</Link>
        </p>
      )}
      <p>
        <Link href={`/signalen/meldingen/${match.mine.report}`}>{text.lookAtReport}</Link>
      </p>
    </Card>
  </>
)

const Terms = ({ terms }: { readonly terms: NonNullable<Match['followUp']> }) => (
  <Card id="afspraken" title={text.termsTitle}>
    <SummaryList
      look="facts"
      items={[
        { label: text.contactTerm, value: text.term(terms.contact) },
        { label: text.leadTerm, value: text.term(terms.lead) },
      ]}
    />
    {terms.remind === 'agreement-keeper' && <Paragraph>{text.keeper}</Paragraph>}
    <Paragraph look="small">{text.termsNote}</Paragraph>
  </Card>
)
