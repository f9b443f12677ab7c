import type { StepStanding } from '../../../knowledge/healthy-school/steps.ts'
import { Breadcrumb } from '../../../platform/html/components/breadcrumb.view.tsx'
import { ButtonLink } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Columns, Stack } from '../../../platform/html/components/columns.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { Steps } from '../../../platform/html/components/progress-bar.view.tsx'
import { SummaryList } from '../../../platform/html/components/summary-list.view.tsx'
import { Tag } from '../../../platform/html/components/tag.view.tsx'
import { schoolPath } from '../schools/school.ts'
import { text as schoolText } from '../schools/text.ts'
import { words } from '../text.ts'
import { ActivitiesCard } from './activities/activities.view.tsx'
import { GoalsCard } from './goals/goals.view.tsx'
import { GroupCard } from './group.view.tsx'
import { type PlanStanding, plannedMinutesOf, planPath, type SchoolPlan } from './plan.ts'
import { text } from './text.ts'
import { wordItems } from './word-items.ts'

export type PlanProps = {
  readonly plan: SchoolPlan
  readonly standing: PlanStanding
  readonly school: string
  readonly themes: ReadonlyMap<string, string>
  readonly today: Temporal.PlainDate
}

export const PlanPage = (props: PlanProps & { readonly isSaved: boolean }) => {
  const { plan, school } = props
  const title = text.title(words.years(plan.firstYear, plan.lastYear))
  return (
    <Stack>
      <Breadcrumb
        trail={[
          { href: '/gezonde-school', label: schoolText.title },
          { href: schoolPath(plan.schoolId), label: school },
        ]}
        current={title}
      />
      {props.isSaved && (
        <Notice tone="positive" live>
          {text.saved}
        </Notice>
      )}
      <PageHeader
        title={title}
        remark={school}
        actions={
          <ButtonLink href={`${planPath(plan.id)}/papier`} look="secondary" icon="print">
            {text.paper}
          </ButtonLink>
        }
      />
      <StepsCard {...props} />
      <Columns side={<Side {...props} />}>
        <GoalsCard {...props} />
        <ActivitiesCard {...props} />
      </Columns>
    </Stack>
  )
}

const StepsCard = ({ standing: { steps, present } }: PlanProps) => {
  const current = present ? steps.indexOf(present) : steps.length
  return (
    <Card id="stappen" title={text.steps}>
      <Steps label={text.steps} steps={steps.map(({ step }) => ({ label: words.step[step] }))} current={current + 1} />
      {present ? <Needs step={present} number={current + 1} /> : <Paragraph>{text.done}</Paragraph>}
    </Card>
  )
}

const Needs = ({ step, number }: { readonly step: StepStanding; readonly number: number }) => (
  <>
    <Paragraph>
      <strong>{text.nowAt(number, words.step[step.step])}</strong>
    </Paragraph>
    <ul>
      {step.needs.map(({ need, isThere }) => (
        <li>
          {words.need[need]} <Tag tone={isThere ? 'positive' : 'warning'}>{isThere ? text.is : text.isNot}</Tag>
        </li>
      ))}
    </ul>
  </>
)

const Side = (props: PlanProps) => (
  <>
    <WordsCard {...props} />
    <GroupCard {...props} />
    <MoneyCard {...props} />
  </>
)

const WordsCard = ({ plan }: PlanProps) => (
  <Card
    id="beginsituatie"
    title={text.words.startingPoint}
    actions={<Link href={`${planPath(plan.id)}/tekst`}>{text.words.edit}</Link>}
  >
    <SummaryList items={wordItems(plan)} />
  </Card>
)

const MoneyCard = ({ plan }: PlanProps) => {
  const cost = plan.activities.reduce((sum, { costCents }) => sum + costCents, 0)
  const budget = plan.words.budgetCents
  return (
    <Card id="geld" title={text.money.title}>
      <SummaryList
        items={[
          { label: text.money.planned, value: words.hours(plannedMinutesOf(plan)) },
          { label: text.money.cost, value: words.euros(cost) },
          { label: text.money.budget, value: budget === null ? text.words.notYet : words.euros(budget) },
        ]}
      />
      {budget !== null && cost > budget && (
        <Notice tone="warning">{text.money.over(words.euros(cost - budget))}</Notice>
      )}
      <Paragraph look="small">{schoolText.hours.reference}</Paragraph>
    </Card>
  )
}
