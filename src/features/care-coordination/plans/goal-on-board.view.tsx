import {
  Action as ActionCard,
  type Lane as LaneProps,
  Lanes,
  NumberedSection,
} from '../../../platform/html/components/board.view.tsx'
import { Button } from '../../../platform/html/components/button.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { HiddenText } from '../../../platform/html/components/hidden-text.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { initialsOf } from '../../../platform/html/initials.ts'
import { format } from '../../../platform/i18n/format.ts'
import { NewMark } from './changes/news.view.tsx'
import { type Action, type Goal, type Lane, lanes, type Plan } from './plan.ts'
import { isLate, laneOf, latestWords, participantIn, versionOf } from './rules.ts'
import { dueWords, shortName, text, together } from './text.ts'

type Props = {
  readonly plan: Plan
  readonly goal: Goal
  readonly today: Temporal.PlainDate
  /** What others wrote since the reader looked. */
  readonly newParts: ReadonlySet<string>
}

/** One goal: the family's words, and what is done for it in three lanes. */
export const GoalOnBoard = ({ plan, goal, today, newParts }: Props) => (
  <NumberedSection
    number={goal.number}
    title={
      <>
        <Link href={`/plannen/${plan.id}/doelen/${goal.id}`}>{goal.title}</Link>{' '}
        <NewMark isNew={newParts.has(goal.id)} />
      </>
    }
    quote={latestWords(goal.words)?.words}
    facts={[
      { label: text.who, value: ownersOf(plan, goal) },
      { label: text.dueOn, value: format.shortDay(goal.dueOn) },
      { label: text.area, value: text.lifeArea[goal.lifeArea] },
    ]}
  >
    <Lanes lanes={lanes.map(lane => laneProps({ plan, goal, today, newParts }, lane))} />
  </NumberedSection>
)

export const ownersOf = (plan: Plan, goal: Goal): string =>
  together(goal.owners.flatMap(owner => participantIn(plan, owner) ?? []).map(shortName))

const laneProps = ({ plan, goal, today, newParts }: Props, lane: Lane): LaneProps => ({
  label: text.lane[lane],
  empty: text.nothing,
  finished: lane === 'done',
  items: goal.actions
    .filter(action => laneOf(action) === lane)
    .map(action => <ActionOnBoard plan={plan} action={action} today={today} isNew={newParts.has(action.id)} />),
  more: lane === 'to-do' && plan.closure === null && (
    <Link href={`/plannen/${plan.id}/acties/nieuw?doel=${goal.id}`} icon="add" about={goal.title}>
      {text.addAction}
    </Link>
  ),
})

const mayChange = (plan: Plan): boolean => plan.closure === null && plan.sight.goals.level === 'writes'

const laterLane = { 'to-do': 'doing', doing: 'done', done: null } as const

const ActionOnBoard = ({
  plan,
  action,
  today,
  isNew,
}: {
  readonly plan: Plan
  readonly action: Action
  readonly today: Temporal.PlainDate
  readonly isNew: boolean
}) => {
  const owner = participantIn(plan, action.owner)
  const lane = laneOf(action)
  const next = laterLane[lane]
  return (
    <ActionCard
      title={
        <>
          {mayChange(plan) ? (
            <Link href={`/plannen/${plan.id}/acties/${action.id}/wijzigen`}>{action.title}</Link>
          ) : (
            action.title
          )}{' '}
          <NewMark isNew={isNew} />
        </>
      }
      person={owner && { initials: initialsOf(owner.name), name: shortName(owner), kind: owner.kind }}
      due={action.dueOn ? dueWords(action.dueOn, today) : action.rhythm}
      late={isLate(action, today)}
    >
      {next && plan.closure === null && (
        <Form action={`/plannen/${plan.id}/acties/${action.id}/verplaatsing`} version={versionOf(action)} inline>
          <Button look="secondary" small iconEnd="arrow" name="naar" value={next}>
            {text.move[lane]}
            <HiddenText>: {action.title}</HiddenText>
          </Button>
        </Form>
      )}
    </ActionCard>
  )
}
