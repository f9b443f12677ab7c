import { Table } from '../../../../platform/html/components/table.view.tsx'
import { Tag } from '../../../../platform/html/components/tag.view.tsx'
import type { Action, Plan } from '../plan.ts'
import { isLate, laneOf, participantIn } from '../rules.ts'
import { shortName } from '../text.ts'
import { dayIn, type PlanLanguage } from './languages.ts'
import type { PlanWords } from './words-of-plan.ts'

type Props = {
  readonly plan: Plan
  /** Of which goal, for who hears the tables by their names. */
  readonly goal: string
  readonly actions: readonly Action[]
  readonly language: PlanLanguage
  readonly words: PlanWords
  readonly today: Temporal.PlainDate
}

export const ActionsInLanguage = ({ plan, goal, actions, language, words, today }: Props) => (
  <Table
    caption={`${words.actions}: ${goal}`}
    columns={[
      { label: words.what },
      { label: words.who },
      { label: words.when, oneLine: true },
      { label: words.howFar, oneLine: true },
    ]}
    rows={actions.map(action => {
      const owner = participantIn(plan, action.owner)
      const lane = laneOf(action)
      return [
        <bdi>{action.title}</bdi>,
        <bdi>{owner ? shortName(owner) : ''}</bdi>,
        action.dueOn ? dayIn(language, action.dueOn) : <bdi>{action.rhythm}</bdi>,
        isLate(action, today) ? (
          <>
            {words.lane[lane]} <Tag tone="negative">{words.late}</Tag>
          </>
        ) : (
          words.lane[lane]
        ),
      ]
    })}
  />
)
