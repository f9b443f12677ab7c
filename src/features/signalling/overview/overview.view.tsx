import { ButtonLink } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Stack } from '../../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../../platform/html/components/empty-state.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { CellLines, Table } from '../../../platform/html/components/table.view.tsx'
import { Tag, type Tone } from '../../../platform/html/components/tag.view.tsx'
import { Timeline } from '../../../platform/html/components/timeline.view.tsx'
import { type Concern, type Urgency, urgencies } from '../concerns/concern.ts'
import { text as concernText } from '../concerns/text.ts'
import { isLate, isWaiting, type Match } from '../matches/match.ts'
import { text as matchText } from '../matches/text.ts'
import type { OwnReport } from '../reports/look-up.ts'
import { text } from './text.ts'

type Props = {
  readonly matches: readonly Match[]
  readonly concerns: readonly Concern[]
  readonly reports: readonly OwnReport[]
  /** 'Sem de Vries' by the child's id. */
  readonly names: ReadonlyMap<string, string>
}

export const OverviewPage = ({ matches, concerns, reports, names }: Props) => (
  <>
    <PageHeader
      title={text.title}
      remark={text.remark(matches.filter(isWaiting).length, concerns.length)}
      actions={
        <ButtonLink href="/signalen/nieuw" icon="add">
          {text.note}
        </ButtonLink>
      }
    />
    <Stack>
      <Card id="matches" title={text.matches}>
        <Matches matches={matches} names={names} />
      </Card>
      <Card id="zorgen" title={text.concerns}>
        <Concerns concerns={concerns} reports={reports} names={names} />
      </Card>
      <Card id="meldingen" title={text.reports}>
        <Reports reports={reports} names={names} />
      </Card>
    </Stack>
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

const urgencyTones: Readonly<Record<Urgency, Tone>> = {
  today: 'negative',
  'this-week': 'warning',
  'can-wait': 'neutral',
}

const Concerns = ({ concerns, reports, names }: Pick<Props, 'concerns' | 'reports' | 'names'>) =>
  concerns.length === 0 ? (
    <EmptyState title={text.noConcerns.title} icon="flag">
      {text.noConcerns.body}
    </EmptyState>
  ) : (
    <Table
      caption={text.concerns}
      columns={[
        { label: text.concernColumns.who },
        { label: text.concernColumns.urgency },
        { label: text.concernColumns.state },
      ]}
      rows={concerns.toSorted(mostUrgentFirst).map(concern => [
        <CellLines remark={text.noted(concern.notedAt)}>
          <Link href={`/signalen/zorgen/${concern.id}`}>{names.get(concern.childId ?? '') ?? concern.about}</Link>
        </CellLines>,
        <Tag tone={urgencyTones[concern.urgency]}>{concernText.urgencyTag[concern.urgency]}</Tag>,
        text.state[stateOf(concern, reports)],
      ])}
    />
  )

const mostUrgentFirst = (a: Concern, b: Concern): number => urgencies.indexOf(b.urgency) - urgencies.indexOf(a.urgency)

function stateOf({ id, weighing }: Concern, reports: readonly OwnReport[]): keyof typeof text.state {
  if (reports.some(({ concernId, standing }) => concernId === id && standing.kind === 'stands')) return 'reported'
  if (weighing === null) return 'not-weighed'
  return weighing.decision === 'report' ? 'to-report' : 'not-to-report'
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
