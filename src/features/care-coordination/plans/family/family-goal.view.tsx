import { Button } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { HiddenText } from '../../../../platform/html/components/hidden-text.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { Tag, type Tone } from '../../../../platform/html/components/tag.view.tsx'
import { NewMark } from '../changes/news.view.tsx'
import { ownersOf } from '../goal-on-board.view.tsx'
import { editingText } from '../goals/editing/text.ts'
import { mayMove } from '../goals/move-action.ts'
import type { Action, Goal, Lane, Participant, Plan } from '../plan.ts'
import { actionsOf, isLate, laneOf, latestWords, participantIn, versionOf } from '../rules.ts'
import { dueWords, shortName } from '../text.ts'
import { familyPlanText } from './text.ts'

type Props = {
  readonly plan: Plan
  readonly me: Participant
  readonly today: Temporal.PlainDate
  /** What others wrote since the reader looked. */
  readonly newParts: ReadonlySet<string>
}

/** What stands ready for the reader, before everything else. */
export const YourTurn = (props: Props) => {
  const { plan, me } = props
  const mine = actionsOf(plan).filter(action => action.owner === me.id && laneOf(action) !== 'done')
  if (plan.closure) return null
  return (
    <Card id="jouw-beurt" title={familyPlanText.yourTurn}>
      {mine.length === 0 ? <p>{familyPlanText.nothingForYou}</p> : <ActionList {...props} actions={mine} />}
    </Card>
  )
}

/** One goal in plain words, with who does what. */
export const FamilyGoal = ({ goal, ...props }: Props & { readonly goal: Goal }) => (
  <Card
    id={`doel-${goal.number}`}
    title={`${goal.number}. ${goal.title}`}
    level={3}
    actions={
      props.plan.closure === null && (
        <>
          <NewMark isNew={props.newParts.has(goal.id)} />{' '}
          <Link href={`/mijn/plannen/${props.plan.id}/woorden?doel=${goal.id}`} about={goal.title}>
            {familyPlanText.goalWords}
          </Link>
          {props.plan.sight.goals.level === 'writes' && (
            <>
              {' '}
              <Link href={`/mijn/plannen/${props.plan.id}/doelen/${goal.id}/wijzigen`} about={goal.title}>
                {editingText.edit}
              </Link>
            </>
          )}
        </>
      )
    }
  >
    {latestWords(goal.words) && <p class="cjg-numbered__quote">„{latestWords(goal.words)?.words}”</p>}
    <Paragraph>{familyPlanText.seenBy(goal.seenBy)}</Paragraph>
    <Paragraph look="small">{familyPlanText.dueOn(goal.dueOn, ownersOf(props.plan, goal))}</Paragraph>
    {goal.actions.length > 0 && <ActionList {...props} actions={goal.actions} />}
  </Card>
)

const ActionList = ({ actions, ...props }: Props & { readonly actions: readonly Action[] }) => (
  <ul class="cjg-stack">
    {actions.map(action => (
      <li class="cjg-action">
        <OneAction {...props} action={action} />
      </li>
    ))}
  </ul>
)

const laterLane = { 'to-do': 'doing', doing: 'done', done: null } as const
const tones: Record<Lane, Tone> = { 'to-do': 'neutral', doing: 'info', done: 'positive' }

const OneAction = ({ plan, me, today, newParts, action }: Props & { readonly action: Action }) => {
  const owner = participantIn(plan, action.owner)
  const lane = laneOf(action)
  const next = laterLane[lane]
  const mayChange = plan.closure === null && plan.sight.goals.level === 'writes' && mayMove({ plan, me }, action)
  return (
    <>
      <p class="cjg-action__title">
        {mayChange ? (
          <Link href={`/mijn/plannen/${plan.id}/acties/${action.id}/wijzigen`}>{action.title}</Link>
        ) : (
          action.title
        )}{' '}
        <NewMark isNew={newParts.has(action.id)} />
      </p>
      <p class="cjg-action__who">
        <span>{familyPlanText.who(owner ? shortName(owner) : '', whenOf(action, today))}</span>
        <Tag tone={tones[lane]}>{familyPlanText.lane[lane]}</Tag>
      </p>
      {next && plan.closure === null && mayMove({ plan, me }, action) && (
        <Form action={`/mijn/plannen/${plan.id}/acties/${action.id}/verplaatsing`} version={versionOf(action)} inline>
          <Button look="secondary" name="naar" value={next}>
            {familyPlanText.move[lane]}
            <HiddenText>: {action.title}</HiddenText>
          </Button>
        </Form>
      )}
    </>
  )
}

function whenOf(action: Action, today: Temporal.PlainDate): string {
  if (action.dueOn === null) return action.rhythm
  const when = dueWords(action.dueOn, today)
  return isLate(action, today) ? familyPlanText.late(when) : familyPlanText.by(when)
}
