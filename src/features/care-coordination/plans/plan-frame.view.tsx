import { Breadcrumb } from '../../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink, ButtonRow } from '../../../platform/html/components/button.view.tsx'
import { ErrorSummary } from '../../../platform/html/components/error-summary.view.tsx'
import { Heading } from '../../../platform/html/components/heading.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import type { Child, Optional } from '../../../platform/html/html.ts'
import type { Faults } from '../../../platform/web/form.ts'
import type { Plan } from './plan.ts'
import { addressOf, type PlanTabPath, PlanTabs, shellOf } from './plan-tabs.view.tsx'
import { text } from './text.ts'

type Props = {
  readonly plan: Plan
  readonly title: string
  readonly children: Child
} & Optional<{
  faults: Faults
  intro: string
  trail: Trail
  /** The address of the plan in the shell of the reader; that of a professional when it is not said. */
  base: string
  /** For a page with a tab of its own. */
  tab: PlanTabPath
  /** For drawings and tables beside each other. */
  wide: boolean
}>

/** A page about one part of a plan: where you are, what it is, and a measure for reading and writing. */
export const PlanFrame = ({
  plan,
  title,
  children,
  faults,
  intro,
  tab,
  base = addressOf(plan, 'work'),
  trail,
  wide,
}: Props) => (
  <>
    <Breadcrumb trail={trail ?? trailOf(plan, base)} current={title} />
    <ErrorSummary faults={faults} />
    <div class={wide ? 'cjg-stack' : 'cjg-reading'}>
      <Heading level={1}>{title}</Heading>
      {tab !== undefined && <PlanTabs plan={plan} base={base} current={tab} />}
      {intro && <Paragraph>{intro}</Paragraph>}
      {children}
    </div>
  </>
)

type Trail = readonly { readonly href: string; readonly label: string }[]

export const workTrail = (plan: Plan): Trail => trailOf(plan, addressOf(plan, 'work'))

/** From where the reader came in this shell to the plan. */
const trailOf = (plan: Plan, base: string): Trail => [
  shellOf(base) === 'family' ? { href: '/mijn', label: text.mine } : { href: '/plannen', label: text.plans },
  { href: base, label: plan.family.name },
]

/** The way out of a form: do it, or go back. */
export const Send = ({ label, back }: { readonly label: string; readonly back: string }) => (
  <ButtonRow>
    <Button icon="check">{label}</Button>
    <ButtonLink href={back} look="subtle">
      {text.cancel}
    </ButtonLink>
  </ButtonRow>
)

type ClosedProps = { readonly back: string; readonly typed: Readonly<Record<string, string>> }

/** Nothing can be written in a closed plan; who wrote while somebody else closed it sees the words again. */
export const ClosedMeanwhilePage = ({ back, typed }: ClosedProps) => {
  const written = Object.values(typed).filter(words => words !== '')
  return (
    <div class="cjg-reading">
      <Heading level={1}>{text.closedMeanwhile.title}</Heading>
      <Paragraph>{text.closedMeanwhile.body}</Paragraph>
      {written.length > 0 && <Paragraph>{text.closedMeanwhile.typed}</Paragraph>}
      {written.map(words => (
        <blockquote>{words}</blockquote>
      ))}
      <ButtonRow>
        <ButtonLink href={back}>{text.closedMeanwhile.back}</ButtonLink>
      </ButtonRow>
    </div>
  )
}
