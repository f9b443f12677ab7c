import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { ButtonLink } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Stack } from '../../../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../../../platform/html/components/empty-state.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { Segments } from '../../../../platform/html/components/tabs.view.tsx'
import type { Session } from '../sessions/session.ts'
import { sessionText } from '../sessions/text.ts'
import type { Agenda } from './agenda.ts'
import { Lines } from './lines.view.tsx'
import { nextLine, tallyOf } from './rules.ts'
import { agendaText as words } from './text.ts'

type Props = {
  readonly day: Temporal.PlainDate
  readonly agendas: readonly Agenda[]
  /** One's own, everybody's of today, or a single session. */
  readonly scope: 'mine' | 'all' | 'one'
  /** One's next session, when there is none today. */
  readonly coming: Session | null
  readonly today: Temporal.PlainDate
}

export const AgendaPage = (props: Props) => {
  const { day, agendas, scope, coming, today } = props
  return (
    <Stack>
      {scope === 'one' && (
        <Breadcrumb trail={[{ href: '/spreekuur/gepland', label: sessionText.title }]} current={words.remark(day)} />
      )}
      <PageHeader title={words.title} remark={remarkOf(props)} actions={<Actions {...props} />} />
      {scope !== 'one' && (
        <Segments
          label={words.whose}
          tabs={[
            { href: '/spreekuur', label: words.mine },
            { href: '/spreekuur?wie=alle', label: words.colleagues },
          ]}
          current={scope === 'all' ? '/spreekuur?wie=alle' : '/spreekuur'}
        />
      )}
      {agendas.length === 0 && <Empty coming={coming} />}
      {agendas.map((agenda, place) => (
        <SessionCard agenda={agenda} place={place} today={today} />
      ))}
    </Stack>
  )
}

const remarkOf = ({ day, agendas }: Props): string =>
  [
    words.remark(day),
    ...(agendas.length > 0 ? [words.tally(tallyOf(agendas.flatMap(({ lines }) => lines)))] : []),
  ].join(' · ')

const Actions = ({ agendas, day, today }: Props) => {
  const next = day.equals(today) ? nextLine(agendas) : undefined
  return (
    <>
      {next && (
        <ButtonLink href={`/jeugd/${next.child.id}/consult?moment=${next.toHold}`} icon="stethoscope" shortcut="n">
          {words.next(next.child.givenNames)}
        </ButtonLink>
      )}
      <ButtonLink href="/spreekuur/gepland" look="secondary">
        {words.all}
      </ButtonLink>
      <ButtonLink href="/uitnodigen" look="secondary">
        {words.invite}
      </ButtonLink>
      <ButtonLink href="/jeugd/werklijsten" look="secondary">
        {words.lists}
      </ButtonLink>
    </>
  )
}

const Empty = ({ coming }: Pick<Props, 'coming'>) => (
  <EmptyState
    icon="calendar"
    title={words.empty.title}
    action={{
      href: coming ? `/spreekuur/${coming.id}` : '/spreekuur/gepland',
      label: coming ? sessionText.open(coming) : words.empty.action,
    }}
  >
    {coming ? words.empty.next(coming) : words.empty.none}
  </EmptyState>
)

const SessionCard = ({
  agenda: { session, lines },
  place,
  today,
}: {
  readonly agenda: Agenda
  readonly place: number
  readonly today: Temporal.PlainDate
}) => (
  <Card id={`spreekuur-${place + 1}`} title={words.sessionTitle(session)}>
    <Paragraph look="small">{words.by(session)}</Paragraph>
    {lines.length === 0 ? (
      <EmptyState icon="calendar" title={words.nobody.title}>
        {words.nobody.body}
      </EmptyState>
    ) : (
      <Lines session={session} lines={lines} today={today} />
    )}
  </Card>
)
