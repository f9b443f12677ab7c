import { ButtonLink } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Stack } from '../../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../../platform/html/components/empty-state.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { CellLines, Table } from '../../../platform/html/components/table.view.tsx'
import { Tag } from '../../../platform/html/components/tag.view.tsx'
import { Timeline } from '../../../platform/html/components/timeline.view.tsx'
import type { Concern } from '../concerns/concern.ts'
import { isLate, isWaiting, type Match } from '../matches/match.ts'
import { text as matchText } from '../matches/text.ts'
import type { OwnReport } from '../reports/look-up.ts'
import { RightsCard } from '../rights/rights-card.view.tsx'
import type { RightsTask } from '../rights/waiting.ts'
import type { SentConcern } from '../triage/triage.ts'
import type { Row } from '../triage/work-list.ts'
import { GivenCard, WorkListCards } from '../triage/work-list.view.tsx'
import { AnswersCard, ConcernTable } from './own-concerns.view.tsx'
import { SignalTabs } from './tabs.view.tsx'
import { text } from './text.ts'

type Props = {
  readonly matches: readonly Match[]
  /** Of whoever asks: open, or sent to the centre. */
  readonly concerns: readonly Concern[]
  /** What became of those that were sent. */
  readonly sent: ReadonlyMap<string, SentConcern>
  readonly reports: readonly OwnReport[]
  /** What the rights of families ask: tell, advise. */
  readonly rights: readonly RightsTask[]
  /** 'Sem de Vries' by the child's id. */
  readonly names: ReadonlyMap<string, string>
  /** Every concern that was sent to the centre; null for who does not decide. */
  readonly triage: readonly Row[] | null
  /** What the centre gave to whoever asks. */
  readonly given: readonly Row[]
  /** Whoever works with children here; a partner sees what is the partner's own, and nothing that stays empty. */
  readonly isOfCentre: boolean
  /** May walk the steps of the reporting code. */
  readonly usesReportingCode: boolean
  /** The own organisation takes part in new work. */
  readonly mayNote: boolean
}

export const OverviewPage = (props: Props) => {
  const { matches, concerns, sent, triage, given } = props
  const open = concerns.filter(({ closure }) => closure === null)
  const waiting = triage?.filter(row => row.standing === 'waits') ?? []
  return (
    <>
      <PageHeader
        title={text.title}
        remark={text.remark({
          matches: matches.filter(isWaiting).length,
          concerns: open.length,
          waiting: waiting.length,
        })}
        actions={
          <>
            {props.mayNote && (
              <ButtonLink href="/signalen/nieuw" icon="add">
                {text.note}
              </ButtonLink>
            )}
            {triage && (
              <ButtonLink href="/signalen/cijfers" look="secondary" icon="chart">
                {text.figures}
              </ButtonLink>
            )}
          </>
        }
      />
      {!props.mayNote && (
        <Notice tone="info" title={text.off.title}>
          <p>{text.off.body}</p>
        </Notice>
      )}
      {props.usesReportingCode && <SignalTabs current="/signalen" />}
      <Stack>
        <RightsCard tasks={props.rights} />
        {triage && <WorkListCards rows={triage} />}
        {given.length > 0 && <GivenCard rows={given} />}
        <AnswersCard concerns={concerns} sent={sent} names={props.names} />
        <Own {...props} open={open} />
      </Stack>
    </>
  )
}

const Own = ({
  matches,
  concerns,
  open,
  sent,
  reports,
  names,
  isOfCentre,
}: Props & { readonly open: readonly Concern[] }) => (
  <>
    {(isOfCentre || matches.length > 0) && (
      <Card id="matches" title={text.matches}>
        <Matches matches={matches} names={names} />
      </Card>
    )}
    <Card id="zorgen" title={text.concerns}>
      <ConcernTable concerns={isOfCentre ? open : concerns} sent={sent} reports={reports} names={names} />
    </Card>
    {(isOfCentre || reports.length > 0) && (
      <Card id="meldingen" title={text.reports}>
        <Reports reports={reports} names={names} />
      </Card>
    )}
  </>
)

const Matches = ({ matches, names }: Pick<Props, 'matches' | 'names'>) =>
  matches.length === 0 ? (
    <EmptyState title={text.noMatches.title} icon="users">
      {text.noMatches.body}
    </EmptyState>
  ) : (
    <Timeline
      items={matches
        .toSorted((a, b) => rankOf(a) - rankOf(b))
        .map(match => ({
          when: text.foundAbout(names.get(match.mine.childId ?? '') ?? text.youth, match.foundOn),
          title: matchText.todo(match),
          icon: isWaiting(match) ? 'phone' : 'check',
          href: `/signalen/matches/${match.id}`,
          tag: <MatchTag match={match} />,
          flagged: isWaiting(match),
          body: match.other.phone && (
            <Link href={`tel:${match.other.phone.replaceAll(' ', '')}`}>{match.other.phone}</Link>
          ),
        }))}
    />
  )

/** Late first, then what waits, then what is done. */
const rankOf = (match: Match): number => (isLate(match) ? 0 : isWaiting(match) ? 1 : 2)

const MatchTag = ({ match }: { readonly match: Match }) => {
  if (isLate(match)) return <Tag tone="negative">{text.late}</Tag>
  return isWaiting(match) ? <Tag tone="warning">{text.toDo}</Tag> : <Tag tone="positive">{text.ready}</Tag>
}

const Reports = ({ reports, names }: Pick<Props, 'reports' | 'names'>) =>
  reports.length === 0 ? (
    <EmptyState title={text.noReports.title} icon="document">
      {text.noReports.body}
    </EmptyState>
  ) : (
    <Table
      caption={text.reports}
      columns={[{ label: text.reportColumns.who }, { label: text.reportColumns.standing }]}
      rows={reports.map(report => [
        <CellLines remark={text.reported(report.reportedAt)}>
          <Link href={`/signalen/meldingen/${report.id}`}>{names.get(report.childId ?? '') ?? text.youth}</Link>
        </CellLines>,
        report.standing.kind === 'stands'
          ? text.standsUntil(report.standing.until)
          : text.archivedUntil(report.standing.until),
      ])}
    />
  )
