import type { FamilyPlan } from '../../features/care-coordination/index.ts'
import { ComingCoursesCard } from '../../features/parenting-help/index.ts'
import { ButtonLink, ButtonRow } from '../../platform/html/components/button.view.tsx'
import { Card } from '../../platform/html/components/card.view.tsx'
import { Stack } from '../../platform/html/components/columns.view.tsx'
import { EmptyState } from '../../platform/html/components/empty-state.view.tsx'
import { Link } from '../../platform/html/components/link.view.tsx'
import { PageHeader } from '../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../platform/html/components/paragraph.view.tsx'
import { text } from '../text.ts'
import { ChildCard } from './child-card.view.tsx'
import type { Home } from './home.ts'
import { NewsCard } from './news.view.tsx'
import { nextStepsIn, planHref } from './next-steps.ts'
import { NextSteps } from './next-steps.view.tsx'

type Props = {
  readonly home: Home
  readonly firstName: string
  readonly today: Temporal.PlainDate
  readonly phone: string
}

export const HomePage = (props: Props) => (
  <Stack>
    <PageHeader title={text.hello(props.firstName)} remark={introOf(props.home)} />
    {props.home.seesPlansOnly ? <Plans plans={props.home.plans} isSupporter /> : <FamilyHome {...props} />}
  </Stack>
)

function introOf({ children, seesPlansOnly }: Home): string {
  if (seesPlansOnly) return text.introSupporter
  return children.length > 0 && children.every(view => view.subject.as === 'self') ? text.introYouth : text.intro
}

const FamilyHome = ({ home, today, phone }: Props) => (
  <>
    <NewsCard home={home} />
    {home.children.length === 0 ? (
      <EmptyState title={text.nobody.title} icon="family">
        {text.nobody.body(phone)}
      </EmptyState>
    ) : (
      <NextSteps steps={nextStepsIn(home)} today={today} phone={phone} />
    )}
    {home.hasSafetyWords && (
      <Card id="safety" title={text.safety}>
        <Link href="/mijn/veiligheid">{text.safetyRead}</Link>
      </Card>
    )}
    {home.children.map(view => (
      <ChildCard view={view} today={today} />
    ))}
    {home.plans.length > 0 && <Plans plans={home.plans} />}
    {home.hasLightHelp && (
      <Card id="light-help" title={text.lightHelp}>
        <Link href="/mijn/lichte-hulp">{text.lightHelpRead}</Link>
      </Card>
    )}
    <Messages />
    <ComingCoursesCard courses={home.courses} />
    <Card id="rights" title={text.rights}>
      <Paragraph>{text.rightsAbout}</Paragraph>
      <Paragraph>
        <Link href="/mijn/rechten">{text.toRights}</Link>
        {'. '}
        {text.rightsAsk(phone)}
      </Paragraph>
    </Card>
  </>
)

const Messages = () => (
  <Card id="messages" title={text.messages}>
    <Paragraph>{text.messagesAbout}</Paragraph>
    <ButtonRow>
      <ButtonLink href="/mijn/berichten/nieuw" look="secondary" icon="edit" small>
        {text.write}
      </ButtonLink>
      <ButtonLink href="/mijn/brieven" look="subtle" icon="mail" small>
        {text.toLetters}
      </ButtonLink>
    </ButtonRow>
  </Card>
)

type PlansProps = { readonly plans: readonly FamilyPlan[]; readonly isSupporter?: boolean }

const Plans = ({ plans, isSupporter }: PlansProps) =>
  plans.length === 0 ? (
    <EmptyState title={text.noPlans.title} icon="target">
      {text.noPlans.body}
    </EmptyState>
  ) : (
    <Card id="plans" title={isSupporter ? text.plansSupporter : text.plans}>
      {plans.map(plan => (
        <Paragraph>
          <Link href={planHref(plan.id)}>{text.planOf(plan.family)}</Link>
          {'. '}
          {plan.closedOn ? text.planClosed(plan.closedOn) : text.planOpen}
        </Paragraph>
      ))}
      {plans.some(({ closedOn }) => closedOn === null) && (
        <Paragraph>
          <Link href="/mijn/taken">{text.planTasks}</Link>
        </Paragraph>
      )}
    </Card>
  )
