import {
  type Child,
  ChildHeader,
  type Guardian,
  type Household,
  type PlanWay,
  PlanWayCard,
} from '../../../people/index.ts'
import { Breadcrumb } from '../../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { RadioGroup } from '../../../platform/html/components/choice-group.view.tsx'
import { Columns } from '../../../platform/html/components/columns.view.tsx'
import { Details } from '../../../platform/html/components/details.view.tsx'
import { ErrorSummary } from '../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import type { Faults, Typed } from '../../../platform/web/form.ts'
import type { WhyNot } from '../reports/may-report.ts'
import type { NextStep } from '../reports/next-step.ts'
import { ReportCard } from '../reports/report-card.view.tsx'
import { text as reportText } from '../reports/text.ts'
import type { SentConcern } from '../triage/triage.ts'
import { aboutWords, type Concern, outcomes, type Weighing } from './concern.ts'
import { ConcernFacts } from './concern-facts.view.tsx'
import { SentCard } from './sent-card.view.tsx'
import { text } from './text.ts'
import { WeighingForm } from './weighing-form.view.tsx'
import { YouthFacts } from './youth-facts.view.tsx'

export type Subject = {
  readonly child: Child
  readonly guardians: readonly Guardian[]
  readonly households: readonly Household[]
}
type Props = {
  readonly concern: Concern
  readonly subject: Subject | null
  readonly today: Temporal.PlainDate
  /** What the centre did with it; null when its author kept it. */
  readonly sent: SentConcern | null
  readonly step: NextStep
  /** May walk the steps of the reporting code. */
  readonly mayUseCode: boolean
  /** May bring this child in at the care team of its school. */
  readonly mayBringIn: boolean
  /** From here to the family's plan; null of a youth without a record. */
  readonly planWay: PlanWay | null
  readonly faults: Faults
  readonly typed: Typed
  readonly said: 'saved' | WhyNot | null
}

export const ConcernPage = ({
  concern,
  subject,
  today,
  sent,
  step,
  mayUseCode,
  mayBringIn,
  planWay,
  faults,
  typed,
  said,
}: Props) => (
  <>
    <ErrorSummary faults={faults} />
    {said && <Said said={said} isSent={sent !== null} />}
    <Breadcrumb
      trail={[{ href: '/signalen', label: text.signals }]}
      current={subject ? text.pageTitle : text.aboutTitle(aboutWords(concern))}
    />
    <Top concern={concern} subject={subject} today={today} />
    <Columns
      side={<Side {...{ concern, step, sent, today, mayUseCode, mayBringIn, planWay }} fault={faults.outcome} />}
    >
      <Card id="zorg" title={text.pageTitle} actions={mayEdit(concern, sent) && <EditLink concern={concern} />}>
        <Paragraph look="small">{writtenWords(concern)}</Paragraph>
        {concern.youth && <YouthFacts youth={concern.youth} about={concern.about} />}
        <ConcernFacts concern={concern} />
      </Card>
      <Weigh concern={concern} step={step} isSent={sent !== null} faults={faults} typed={typed} />
    </Columns>
  </>
)

/** What the centre closed was answered as it stood. */
const mayEdit = (concern: Concern, sent: SentConcern | null): boolean => sent === null || concern.closure === null

const Said = ({ said, isSent }: { readonly said: 'saved' | WhyNot; readonly isSent: boolean }) =>
  said === 'saved' ? (
    <Notice tone="positive" live>
      {isSent ? text.sent.fresh : text.saved}
    </Notice>
  ) : (
    <Notice tone="warning" title={reportText.whyNot[said].title} live>
      {reportText.whyNot[said].body}
    </Notice>
  )

const Top = ({ concern, subject, today }: Pick<Props, 'concern' | 'subject' | 'today'>) =>
  subject ? <ChildHeader {...subject} today={today} /> : <PageHeader title={text.aboutTitle(aboutWords(concern))} />

const EditLink = ({ concern }: { readonly concern: Concern }) => (
  <ButtonLink href={`/signalen/zorgen/${concern.id}/wijzigen`} look="subtle" icon="edit" small>
    {text.edit}
  </ButtonLink>
)

const writtenWords = ({ notedAt, writtenAt, version }: Concern): string =>
  version === 1 ? text.noted(notedAt) : `${text.noted(notedAt)}, ${text.rewritten(writtenAt, version)}`

type SideProps = Pick<Props, 'concern' | 'step' | 'sent' | 'today' | 'mayUseCode' | 'mayBringIn' | 'planWay'> & {
  readonly fault: string | undefined
}

const Side = ({ concern, step, sent, today, mayUseCode, mayBringIn, planWay, fault }: SideProps) => (
  <>
    {sent && <SentCard sent={sent} today={today} />}
    <ReportCard concern={concern.id} step={step} />
    {mayUseCode && (
      <Card id="meldcode" title={text.code.title}>
        <Link href={`/signalen/meldcode/nieuw?signaal=${concern.id}`}>{text.code.begin}</Link>
      </Card>
    )}
    {mayBringIn && (
      <Card id="zorgteam" title={text.careTeam.title}>
        <Link href={`/schoolzorg/aanmelden?signaal=${concern.id}`}>{text.careTeam.begin}</Link>
      </Card>
    )}
    <PlanWayCard way={planWay} />
    {!sent && (concern.closure ? <Closed closure={concern.closure} /> : <Kept concern={concern} fault={fault} />)}
  </>
)

const Closed = ({ closure }: { readonly closure: NonNullable<Concern['closure']> }) => (
  <Notice tone="info">{text.closed(text.outcome[closure.outcome], closure.closedAt)}</Notice>
)

/** Its author may send it after all, or be ready with it. */
const Kept = ({ concern, fault }: Pick<SideProps, 'concern' | 'fault'>) => (
  <>
    <Card id="sturen" title={text.sendLater.title}>
      <Paragraph>{text.sendLater.body}</Paragraph>
      <Form action={`/signalen/zorgen/${concern.id}/triage`}>
        <Button look="secondary" icon="send">
          {text.sendLater.button}
        </Button>
      </Form>
    </Card>
    <Details summary={text.closeTitle} open={fault !== undefined}>
      <CloseForm concern={concern} fault={fault} />
    </Details>
  </>
)

const CloseForm = ({ concern, fault }: Pick<SideProps, 'concern' | 'fault'>) => (
  <Form action={`/signalen/zorgen/${concern.id}/afronding`}>
    <Paragraph>{text.closeBody}</Paragraph>
    <RadioGroup
      name="outcome"
      label={text.closeLabel}
      choices={outcomes.map(outcome => ({ value: outcome, label: text.outcome[outcome] }))}
      fault={fault}
    />
    <Button look="secondary">{text.close}</Button>
  </Form>
)

type WeighProps = Pick<Props, 'concern' | 'step' | 'faults' | 'typed'> & { readonly isSent: boolean }

/** Open when weighing is what comes next; folded away as a second thought, or when the centre looks along. */
const Weigh = ({ concern, step, isSent, faults, typed }: WeighProps) => {
  if (step.kind === 'cannot' || step.kind === 'reported')
    return concern.weighing && <Weighed weighing={concern.weighing} />
  const { weighing } = concern
  const isFaulty = Object.keys(faults).some(name => name !== 'outcome')
  if (weighing === null)
    return isSent ? (
      <Details summary={text.weigh.title} open={isFaulty}>
        <WeighingForm concern={concern.id} faults={faults} typed={typed} look="secondary" />
      </Details>
    ) : (
      <Card id="wegen" title={text.weigh.title}>
        <WeighingForm concern={concern.id} faults={faults} typed={typed} look="primary" />
      </Card>
    )
  return (
    <>
      <Weighed weighing={weighing} />
      <Details summary={text.weigh.again} open={isFaulty}>
        <WeighingForm concern={concern.id} faults={faults} typed={typed} look="secondary" />
      </Details>
    </>
  )
}

const Weighed = ({ weighing }: { readonly weighing: Weighing }) => (
  <Card id="gewogen" title={text.weigh.done(weighing.weighedAt)}>
    <Paragraph>
      {`${text.weigh.decision[weighing.decision]}. ${text.weigh.told[weighing.familyTold]} ${weighing.whyNotTold}`.trim()}
    </Paragraph>
  </Card>
)
