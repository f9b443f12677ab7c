import type { FamilyPlan } from '../features/care-coordination/index.ts'
import { Card } from '../platform/html/components/card.view.tsx'
import { Stack } from '../platform/html/components/columns.view.tsx'
import { EmptyState } from '../platform/html/components/empty-state.view.tsx'
import { Link } from '../platform/html/components/link.view.tsx'
import { PageHeader } from '../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../platform/html/components/paragraph.view.tsx'
import { ChildSection } from './child.view.tsx'
import { type NextStep, nextStepsIn, planHref } from './next-steps.ts'
import type { Overview } from './overview.ts'
import { text } from './text.ts'

type Props = {
  readonly overview: Overview
  readonly firstName: string
  readonly today: Temporal.PlainDate
  readonly phone: string
  readonly municipalities: ReadonlyMap<string, string>
}

export const OverviewPage = ({ overview, firstName, today, phone, municipalities }: Props) => (
  <Stack>
    <PageHeader title={text.hello(firstName)} remark={introOf(overview)} />
    {overview.children.length === 0 ? (
      <EmptyState title={text.nobody.title} icon="family">
        {text.nobody.body(phone)}
      </EmptyState>
    ) : (
      <NextSteps steps={nextStepsIn(overview)} today={today} phone={phone} />
    )}
    {overview.hasSafetyWords && (
      <Card id="safety" title={text.safety}>
        <Link href="/mijn/veiligheid">{text.safetyRead}</Link>
      </Card>
    )}
    {overview.plans.length > 0 && <Plans plans={overview.plans} />}
    {overview.children.map(view => (
      <ChildSection view={view} today={today} phone={phone} municipalities={municipalities} />
    ))}
    <Card id="rights" title={text.rights}>
      <Paragraph>{text.rightsAbout}</Paragraph>
      <Paragraph>{text.rightsAsk(phone)}</Paragraph>
    </Card>
  </Stack>
)

const introOf = ({ children }: Overview): string =>
  children.length > 0 && children.every(view => view.subject.as === 'self') ? text.introYouth : text.intro

type StepsProps = { readonly today: Temporal.PlainDate; readonly phone: string }

const NextSteps = ({ steps, ...props }: StepsProps & { readonly steps: readonly NextStep[] }) => (
  <Card id="next" title={text.next} look="solid">
    {steps.length === 0 ? (
      <p>{text.nothingNext}</p>
    ) : (
      <ul class="cjg-stack">
        {steps.map(step => (
          <li>
            <Step step={step} {...props} />
          </li>
        ))}
      </ul>
    )}
  </Card>
)

const Step = ({ step, today, phone }: StepsProps & { readonly step: NextStep }) => {
  switch (step.kind) {
    case 'appointment':
      return (
        <span>
          <strong>{text.appointment(step.child, step.appointment, today)}</strong>{' '}
          {text.aboutAppointment(step.appointment)} {text.cannotCome(phone)}
        </span>
      )
    case 'join-request':
      return <Link href={step.href}>{text.joinRequest(step.child, step.until)}</Link>
    case 'own-action':
      return <Link href={step.href}>{text.ownAction(step.title, step.dueOn)}</Link>
    case 'look-back':
      return <Link href={step.href}>{text.lookBack(step.on)}</Link>
    case 'questionnaire':
      return <Link href={step.href}>{text.questionnaire(step.title, step.about, step.until)}</Link>
    case 'vaccination':
      return (
        <span>
          <strong>{text.vaccination(step.child, step.doses)}</strong>{' '}
          {step.hasAppointment ? text.askAtAppointment(phone) : text.makeAppointment(phone)}
        </span>
      )
  }
}

const Plans = ({ plans }: { readonly plans: readonly FamilyPlan[] }) => (
  <Card id="plans" title={text.plans}>
    {plans.map(plan => (
      <Paragraph>
        <Link href={planHref(plan.id)}>{text.planOf(plan.family)}</Link>
        {'. '}
        {plan.closedOn ? text.planClosed(plan.closedOn) : text.planOpen}
      </Paragraph>
    ))}
  </Card>
)
