import type { DueMoment, MomentStanding } from '../../../../knowledge/contact-moments/due-moments.ts'
import { ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import type { IconName } from '../../../../platform/html/components/icons.ts'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { SummaryList } from '../../../../platform/html/components/summary-list.view.tsx'
import { Tag, type Tone } from '../../../../platform/html/components/tag.view.tsx'
import type { Child } from '../../../../platform/html/html.ts'
import type { OpenAction } from './action.ts'
import type { MomentsOf } from './moments-of.ts'
import { isLate } from './open-actions.ts'
import { text } from './text.ts'

type Props = {
  readonly child: string
  readonly today: Temporal.PlainDate
  readonly shown: Pick<MomentsOf, 'next' | 'actions'>
  /** A closed record is not written in any more. The consultation itself begins in the header. */
  readonly mayPlan: boolean
  /** The appointments that stand. */
  readonly children?: Child
}

/** On the overview of a record: which moment is next, and what has to be done. */
export const DueCard = ({ child, today, shown: { next, actions }, mayPlan, children }: Props) => (
  <Card
    id="volgende"
    title={text.card.title}
    first
    actions={<Link href={`/jeugd/${child}/contactmomenten`}>{text.card.all}</Link>}
  >
    {children}
    {next ? <Next child={child} next={next} mayPlan={mayPlan} /> : <Paragraph>{text.card.none}</Paragraph>}
    {actions.length > 0 && <OpenActions child={child} today={today} actions={actions} />}
  </Card>
)

const Next = ({ child, next, mayPlan }: { readonly next: DueMoment } & Pick<Props, 'child' | 'mayPlan'>) => {
  const { code } = next.moment
  return (
    <>
      <p>
        <strong>{text.moment(code)}</strong> <StandingTag standing={next.standing} />
      </p>
      <Paragraph look="small">{text.why(next)}</Paragraph>
      {mayPlan && (
        <ButtonRow>
          <ButtonLink href={`/jeugd/${child}/afspraak?moment=${code}`} look="subtle" icon="calendar">
            {text.plan}
          </ButtonLink>
        </ButtonRow>
      )}
    </>
  )
}

const mostInCard = 3

const OpenActions = ({
  child,
  today,
  actions,
}: Pick<Props, 'child' | 'today'> & { readonly actions: readonly OpenAction[] }) => (
  <>
    <ActionList child={child} today={today} actions={actions.slice(0, mostInCard)} />
    {actions.length > mostInCard && <Paragraph look="small">{text.card.more(actions.length - mostInCard)}</Paragraph>}
  </>
)

/** What has to be done, each with its last day. */
export const ActionList = ({
  child,
  today,
  actions,
}: Pick<Props, 'child' | 'today'> & { readonly actions: readonly OpenAction[] }) => (
  <SummaryList
    items={actions.map(action => ({
      label: isLate(action, today) ? text.actions.late(action) : text.actions.by(action),
      value: (
        <span>
          <Link href={`/jeugd/${child}/contactmomenten/acties/${action.id}`}>{text.kind[action.kind]}</Link>
          {action.about && `: ${action.about}`}
        </span>
      ),
    }))}
  />
)

export const StandingTag = ({ standing }: { readonly standing: MomentStanding }) => {
  const { tone, icon } = signs[standing.kind]
  return (
    <Tag tone={tone} icon={icon}>
      {text.standing[standing.kind]}
    </Tag>
  )
}

const signs: Record<MomentStanding['kind'], { readonly tone: Tone; readonly icon: IconName }> = {
  held: { tone: 'positive', icon: 'check' },
  due: { tone: 'info', icon: 'calendar' },
  overdue: { tone: 'warning', icon: 'alert' },
  planned: { tone: 'neutral', icon: 'calendar' },
  passed: { tone: 'neutral', icon: 'close' },
}
