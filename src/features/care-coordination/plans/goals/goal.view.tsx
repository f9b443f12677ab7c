import { missingParts } from '../../../../knowledge/plan/goal.ts'
import { Button } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { HiddenText } from '../../../../platform/html/components/hidden-text.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { SummaryList } from '../../../../platform/html/components/summary-list.view.tsx'
import { CellLines, Table } from '../../../../platform/html/components/table.view.tsx'
import { format } from '../../../../platform/i18n/format.ts'
import { ownersOf } from '../goal-on-board.view.tsx'
import { type Action, type Goal, lanes, type Plan } from '../plan.ts'
import { PlanFrame } from '../plan-frame.view.tsx'
import { laneOf, latestWords, participantIn, versionOf } from '../rules.ts'
import { dueWords, text } from '../text.ts'
import { editingText } from './editing/text.ts'
import { goalText } from './text.ts'

type Props = { readonly plan: Plan; readonly goal: Goal; readonly today: Temporal.PlainDate }

/** One goal in full: how we see that it is reached, what is still to be talked about, and its actions. */
export const GoalPage = ({ plan, goal, today }: Props) => (
  <PlanFrame plan={plan} title={goal.title}>
    <Lacking plan={plan} goal={goal} today={today} />
    {plan.closure === null && plan.sight.goals.level === 'writes' && (
      <p>
        <Link href={`/plannen/${plan.id}/doelen/${goal.id}/wijzigen`} icon="edit" about={goal.title}>
          {editingText.edit}
        </Link>
      </p>
    )}
    <Card
      id="woorden"
      title={text.inFamilyWords}
      actions={
        plan.closure === null && <Link href={`/plannen/${plan.id}/woorden?doel=${goal.id}`}>{text.changeWords}</Link>
      }
    >
      <p class="cjg-numbered__quote">
        {latestWords(goal.words) ? `„${latestWords(goal.words)?.words}”` : text.nothing}
      </p>
      <SummaryList
        items={[
          { label: text.who, value: ownersOf(plan, goal) },
          { label: goalText.baseline, value: goal.baseline },
          { label: goalText.seenBy, value: goal.seenBy },
          { label: text.dueOn, value: format.day(goal.dueOn) },
          { label: text.area, value: text.lifeArea[goal.lifeArea] },
        ]}
      />
    </Card>
    <Actions plan={plan} goal={goal} today={today} />
  </PlanFrame>
)

const Lacking = ({ plan, goal, today }: Props) => {
  const draft = { what: goal.title, seenBy: goal.seenBy, whose: ownersOf(plan, goal), by: goal.dueOn }
  const lacking = missingParts({ ...draft, isFeasible: goal.isFeasible }, today)
  if (lacking.length === 0 || plan.closure) return null
  return (
    <Notice tone="info" title={goalText.lacks}>
      <ul>
        {lacking.map(part => (
          <li>{goalText.missingPart[part]}</li>
        ))}
      </ul>
    </Notice>
  )
}

const Actions = ({ plan, goal, today }: Props) => (
  <Card
    id="acties"
    title={goalText.actions}
    actions={
      plan.closure === null && (
        <Link href={`/plannen/${plan.id}/acties/nieuw?doel=${goal.id}`}>{goalText.addAction}</Link>
      )
    }
  >
    {goal.actions.length === 0 ? (
      <p>{text.nothing}</p>
    ) : (
      <Table
        caption={goalText.actions}
        columns={[
          { label: goalText.action },
          { label: text.dueOn, oneLine: true },
          { label: goalText.moveTo, hiddenLabel: true },
        ]}
        rows={goal.actions.map(action => [
          <CellLines remark={`${participantIn(plan, action.owner)?.name}, ${text.lane[laneOf(action)].toLowerCase()}`}>
            {plan.closure === null && plan.sight.goals.level === 'writes' ? (
              <Link href={`/plannen/${plan.id}/acties/${action.id}/wijzigen`}>{action.title}</Link>
            ) : (
              action.title
            )}
          </CellLines>,
          action.dueOn ? dueWords(action.dueOn, today) : action.rhythm,
          plan.closure ? '' : <Moves plan={plan} action={action} />,
        ])}
      />
    )}
  </Card>
)

/** To any lane, forward or back. */
const Moves = ({ plan, action }: { readonly plan: Plan; readonly action: Action }) => (
  <Form action={`/plannen/${plan.id}/acties/${action.id}/verplaatsing`} version={versionOf(action)} inline>
    {lanes
      .filter(lane => lane !== laneOf(action))
      .map(lane => (
        <Button look="subtle" small name="naar" value={lane}>
          {text.lane[lane]}
          <HiddenText>: {action.title}</HiddenText>
        </Button>
      ))}
  </Form>
)
