import { pillars } from '../../../knowledge/healthy-school/pillars.ts'
import { steps } from '../../../knowledge/healthy-school/steps.ts'
import { Breadcrumb } from '../../../platform/html/components/breadcrumb.view.tsx'
import { Stack } from '../../../platform/html/components/columns.view.tsx'
import { Heading } from '../../../platform/html/components/heading.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { PrintButton } from '../../../platform/html/components/print-button.view.tsx'
import { SummaryList } from '../../../platform/html/components/summary-list.view.tsx'
import { words } from '../text.ts'
import { PillarPart } from './activities/activities.view.tsx'
import { GoalLines } from './goals/goals.view.tsx'
import { planPath } from './plan.ts'
import type { PlanProps } from './plan.view.tsx'
import { text } from './text.ts'
import { wordItems } from './word-items.ts'

type Props = PlanProps & { readonly trail: readonly { readonly href: string; readonly label: string }[] }

/** The whole plan, to print or to give to the school: as it stands today. */
export const PaperPage = (props: Props) => {
  const { plan, school, themes, today, trail } = props
  const years = words.years(plan.firstYear, plan.lastYear)
  return (
    <Stack>
      <Breadcrumb trail={trail} current={text.paper} />
      <PageHeader title={text.paperTitle(school, years)} remark={text.printed(today)} actions={<PrintButton />} />
      <PlanOnPaper plan={plan} themes={themes} today={today} standing={props.standing} school={school} />
    </Stack>
  )
}

/** The plan without any way to change it: for paper, and for the people of the school. */
export const PlanOnPaper = ({ plan, themes, today, standing }: PlanProps) => (
  <>
    <Paragraph>
      <strong>
        {standing.present
          ? text.nowAt(steps.indexOf(standing.present.step) + 1, words.step[standing.present.step])
          : text.done}
      </strong>
    </Paragraph>
    <SummaryList items={wordItems(plan)} />
    <Heading level={2}>{text.group.title}</Heading>
    <ul>
      {plan.group.map(({ part, name, people }) => (
        <li>{text.group.line(words.part[part], name, people)}</li>
      ))}
    </ul>
    <Heading level={2}>{text.goal.title}</Heading>
    {plan.goals.length === 0 && <Paragraph>{text.goal.none}</Paragraph>}
    {plan.goals.map(goal => (
      <>
        <Heading level={3}>{goal.what}</Heading>
        <GoalLines goal={goal} theme={themes.get(goal.theme) ?? goal.theme} />
      </>
    ))}
    <Heading level={2}>{text.activity.title}</Heading>
    {pillars.map(pillar => (
      <PillarPart plan={plan} themes={themes} today={today} pillar={pillar} link={false} />
    ))}
  </>
)

export const planTrail = (id: string, schoolHref: string, school: string, title: string) => [
  { href: '/gezonde-school', label: 'Gezonde school' },
  { href: schoolHref, label: school },
  { href: planPath(id), label: title },
]
