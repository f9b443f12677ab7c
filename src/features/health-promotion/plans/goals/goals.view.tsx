import { missingOf } from '../../../../knowledge/healthy-school/goal.ts'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Heading } from '../../../../platform/html/components/heading.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { Tag } from '../../../../platform/html/components/tag.view.tsx'
import { words } from '../../text.ts'
import { type PlannedGoal, planPath, type SchoolPlan } from '../plan.ts'
import { text as all } from '../text.ts'

const text = all.goal

type Props = { readonly plan: SchoolPlan; readonly themes: ReadonlyMap<string, string> }

export const GoalsCard = ({ plan, themes }: Props) => (
  <Card id="doelen" title={text.title} actions={<Link href={`${planPath(plan.id)}/doelen`}>{text.add}</Link>}>
    {plan.goals.length === 0 && <Paragraph>{text.none}</Paragraph>}
    {plan.goals.map(goal => (
      <>
        <Heading level={3}>{goal.what}</Heading>
        <GoalLines goal={goal} theme={themes.get(goal.theme) ?? goal.theme} />
        <Paragraph>
          <Link href={`${planPath(plan.id)}/doelen/${goal.id}`} about={goal.what}>
            {text.change}
          </Link>
          {' · '}
          <Link href={`${planPath(plan.id)}/doelen/${goal.id}/uitkomst`} about={goal.what}>
            {text.lookBack}
          </Link>
        </Paragraph>
      </>
    ))}
  </Card>
)

/** A goal in lines, for the screen and for paper. */
export const GoalLines = ({ goal, theme }: { readonly goal: PlannedGoal; readonly theme: string }) => {
  const misses = missingOf(goal)
  return (
    <>
      <Paragraph>
        {[theme, text.fromTo(goal.startValue, goal.targetValue), goal.measuredBy, goal.responsible]
          .filter(Boolean)
          .join(' · ')}
        {goal.dueOn && ` · ${text.by(goal.dueOn)}`}
      </Paragraph>
      <Paragraph>
        {misses.length === 0 ? (
          <Tag tone="positive">{text.smart}</Tag>
        ) : (
          text.misses(misses.map(part => words.goalPart[part]))
        )}{' '}
        {goal.outcome && (
          <Tag tone={goal.outcome.reached === 'reached' ? 'positive' : 'info'}>
            {words.reached[goal.outcome.reached]}
          </Tag>
        )}
      </Paragraph>
      {goal.outcome && (
        <Paragraph look="small">{[goal.outcome.measured, goal.outcome.words].filter(Boolean).join(' · ')}</Paragraph>
      )}
    </>
  )
}
