import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { ButtonLink } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Columns } from '../../../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../../../platform/html/components/empty-state.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { Stats } from '../../../../platform/html/components/stat.view.tsx'
import { SummaryList } from '../../../../platform/html/components/summary-list.view.tsx'
import { CellLines, Table } from '../../../../platform/html/components/table.view.tsx'
import { Timeline } from '../../../../platform/html/components/timeline.view.tsx'
import { packagePath } from '../../packages/product.ts'
import { euros } from '../../packages/text.ts'
import { PayingTabs } from '../../packages/ways.view.tsx'
import { amountOf, grantOf, promisedOf, settledOf, standing, submitted } from '../derive.ts'
import type { InRound } from '../look-up.ts'
import { StandingTag } from '../standing-tag.view.tsx'
import { type Application, type Round, roundPath, workPath } from '../subsidy.ts'
import { periodBeside, text as subsidyText } from '../text.ts'
import { text } from './text.ts'
import type { Todo } from './todo.ts'

type Names = ReadonlyMap<string, string>
type ListProps = {
  readonly rounds: readonly Round[]
  readonly applications: readonly Application[]
  readonly names: Names
  readonly waiting: readonly { readonly application: Application; readonly todo: Todo }[]
  readonly hasPackage: boolean
}

export const RoundsPage = ({ rounds, applications, names, waiting, hasPackage }: ListProps) => (
  <>
    <PageHeader
      title={subsidyText.title}
      actions={
        <>
          {hasPackage && (
            <ButtonLink href="/gemeente/subsidies/nieuw" icon="add">
              {text.new}
            </ButtonLink>
          )}
          <ButtonLink href="/subsidies" look="secondary" icon="eye">
            {text.publicPage}
          </ButtonLink>
        </>
      }
    />
    <PayingTabs current="/gemeente/subsidies" />
    {waiting.length > 0 ? (
      <Waiting waiting={waiting} rounds={rounds} names={names} />
    ) : (
      <Notice tone="info">
        <p>{text.nothingWaits}</p>
      </Notice>
    )}
    {rounds.length === 0 ? (
      <NoRounds hasPackage={hasPackage} />
    ) : (
      <Rounds rounds={rounds} applications={applications} />
    )}
  </>
)

const NoRounds = ({ hasPackage }: Pick<ListProps, 'hasPackage'>) =>
  hasPackage ? (
    <EmptyState title={text.none} icon="euro" action={{ href: '/gemeente/subsidies/nieuw', label: text.new }}>
      {text.noneWords}
    </EmptyState>
  ) : (
    <EmptyState
      title={text.needsPackage}
      icon="euro"
      action={{ href: '/gemeente/subsidies/pakketten/nieuw', label: text.needsPackage }}
    >
      {text.needsPackageWords}
    </EmptyState>
  )

const Waiting = ({ waiting, rounds, names }: Pick<ListProps, 'waiting' | 'rounds' | 'names'>) => (
  <Card id="wacht" title={text.waiting(waiting.length)} look="solid">
    <ul class="cjg-stack">
      {waiting.map(({ application, todo }) => (
        <li>
          <Link href={workPath(application.id)}>
            {text.todo[todo]}: {names.get(application.organisationId) ?? ''},{' '}
            {rounds.find(({ id }) => id === application.roundId)?.title ?? ''}
          </Link>
        </li>
      ))}
    </ul>
  </Card>
)

const Rounds = ({ rounds, applications }: Pick<ListProps, 'rounds' | 'applications'>) => (
  <Card id="regelingen" title={text.rounds}>
    <Table
      caption={text.rounds}
      columns={[
        { label: subsidyText.round },
        { label: text.applications, numeric: true },
        { label: text.ceiling, numeric: true },
        { label: text.promised, numeric: true },
        { label: text.left, numeric: true },
      ]}
      rows={rounds.map(round => {
        const own = applications.filter(({ roundId }) => roundId === round.id)
        const promised = promisedOf(own)
        return [
          <CellLines remark={periodBeside(round)}>
            <Link href={roundPath(round.id)}>{round.title}</Link>
          </CellLines>,
          String(own.length),
          euros(round.ceilingCents),
          euros(promised),
          euros(round.ceilingCents - promised),
        ]
      })}
    />
  </Card>
)

type RoundProps = {
  readonly seen: InRound
  readonly versions: readonly Round[]
  readonly applications: readonly Application[]
  readonly names: Names
  readonly saved: boolean
}

export const RoundPage = ({ seen, versions, applications, names, saved }: RoundProps) => {
  const { round } = seen
  const promised = promisedOf(applications)
  return (
    <>
      <Breadcrumb trail={[{ href: '/gemeente/subsidies', label: subsidyText.title }]} current={round.title} />
      <PageHeader
        title={round.title}
        remark={periodBeside(round)}
        actions={
          <ButtonLink href={`${roundPath(round.id)}/wijzigen`} look="secondary" icon="edit">
            {text.change}
          </ButtonLink>
        }
      />
      {saved && (
        <Notice tone="positive" live>
          {subsidyText.saved}
        </Notice>
      )}
      <Stats
        stats={[
          { label: text.ceiling, value: euros(round.ceilingCents) },
          { label: text.promised, value: euros(promised) },
          { label: text.left, value: euros(round.ceilingCents - promised) },
        ]}
      />
      <Columns side={<Terms seen={seen} versions={versions} />}>
        <Applications applications={applications} names={names} />
      </Columns>
    </>
  )
}

const Applications = ({ applications, names }: Pick<RoundProps, 'applications' | 'names'>) => (
  <Card id="aanvragen" title={text.applications}>
    {applications.length === 0 ? (
      <Paragraph>{text.noApplications}</Paragraph>
    ) : (
      <Table
        caption={text.applications}
        columns={[
          { label: subsidyText.organisation },
          { label: subsidyText.asked, numeric: true, wide: true },
          { label: subsidyText.granted, numeric: true, wide: true },
          { label: subsidyText.settled, numeric: true, wide: true },
        ]}
        rows={applications.map(application => [
          <CellLines remark={<StandingTag of={standing(application)} />}>
            <Link href={workPath(application.id)}>{names.get(application.organisationId) ?? ''}</Link>
          </CellLines>,
          euros(amountOf(submitted(application)?.lines ?? [])),
          amountOrNone(grantOf(application) && amountOf(grantOf(application)?.lines ?? [])),
          amountOrNone(settledOf(application)?.finalCents ?? null),
        ])}
      />
    )}
  </Card>
)

const amountOrNone = (cents: number | null): string => (cents === null ? subsidyText.none : euros(cents))

const Terms = ({ seen: { round, package: of }, versions }: Pick<RoundProps, 'seen' | 'versions'>) => (
  <Card id="voorwaarden" title={text.terms}>
    <SummaryList
      items={[
        { label: text.package, value: <Link href={packagePath(of.id)}>{of.name}</Link> },
        { label: text.open, value: text.openWords(round.opensOn, round.closesOn) },
        { label: text.tolerance, value: text.percent(round.tolerancePercent) },
        { label: text.objection, value: text.weeks(round.objectionWeeks) },
      ]}
    />
    <Paragraph>{round.terms}</Paragraph>
    <Timeline
      items={versions.toReversed().map(version => ({
        when: subsidyText.by(version.byName, version.at),
        title: `${version.title}, ${euros(version.ceilingCents)}`,
        icon: 'edit' as const,
        body: <p>{version.reason}</p>,
      }))}
    />
  </Card>
)
