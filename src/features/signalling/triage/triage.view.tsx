import { ageWords, fullName, PlanWayCard } from '../../../people/index.ts'
import { Breadcrumb } from '../../../platform/html/components/breadcrumb.view.tsx'
import { ButtonLink } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Columns } from '../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../platform/html/components/error-summary.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { SummaryList } from '../../../platform/html/components/summary-list.view.tsx'
import { Tag } from '../../../platform/html/components/tag.view.tsx'
import { type Way, Ways } from '../../../platform/html/components/ways.view.tsx'
import { aboutWords } from '../concerns/concern.ts'
import { ConcernFacts } from '../concerns/concern-facts.view.tsx'
import { text as concernText } from '../concerns/text.ts'
import { urgencyTones } from '../concerns/urgency-tones.ts'
import { YouthFacts } from '../concerns/youth-facts.view.tsx'
import { AnswerCard } from './answer.view.tsx'
import { AssignCard } from './assign.view.tsx'
import { DecisionCard } from './decision.view.tsx'
import { text } from './text.ts'
import { standingOf } from './triage.ts'
import type { TriageProps } from './triage-props.ts'

const words = text.page

export const TriagePage = (props: TriageProps) => {
  const { triage, child, today, faults, said } = props
  const { concern } = triage
  const who = child ? fullName(child) : aboutWords(concern)
  return (
    <>
      <ErrorSummary faults={faults} />
      {said && (
        <Notice tone="positive" live>
          {said === 'answered' ? text.answer.saved : text.saved}
        </Notice>
      )}
      {props.lost !== null && <Lost words={props.lost} />}
      <Breadcrumb trail={[{ href: '/signalen', label: words.signals }]} current={words.title(who)} />
      <PageHeader
        title={words.title(who)}
        remark={
          <>
            {words.remark(triage.submission.submittedAt, triage.submission.dueOn)}{' '}
            <Tag tone={urgencyTones[concern.urgency]}>{concernText.urgencyTag[concern.urgency]}</Tag>
          </>
        }
      />
      <Term {...props} />
      <Columns side={<Side {...props} />}>
        <Card id="zorg" title={words.words}>
          {concern.youth ? (
            <YouthFacts youth={concern.youth} about={concern.about} />
          ) : (
            concern.about !== '' && <Paragraph>{concern.about}</Paragraph>
          )}
          <ConcernFacts concern={concern} isOfAnother />
          <Paragraph look="small">{words.confidential}</Paragraph>
        </Card>
        <DecisionCard {...props} />
        <AnswerCard {...props} today={today} />
      </Columns>
    </>
  )
}

/** Nobody's words are lost: they are shown to be copied. */
const Lost = ({ words: typed }: { readonly words: string }) => (
  <Notice tone="warning" title={words.lostTitle} live>
    {words.lost}
    {typed.split('\n').map(line => (
      <Paragraph>{line}</Paragraph>
    ))}
  </Notice>
)

const Term = ({ triage, today }: TriageProps) => {
  const standing = standingOf(triage, today)
  if (standing.kind === 'closed' && triage.concern.closure) {
    const { outcome, closedAt } = triage.concern.closure
    return <Notice tone="info">{words.closed(concernText.outcome[outcome], closedAt)}</Notice>
  }
  return standing.kind === 'waits' && standing.isOverdue ? (
    <Notice tone="negative" title={words.overdueTitle}>
      {words.overdue(triage.submission.dueOn)}
    </Notice>
  ) : null
}

const Side = (props: TriageProps) => (
  <>
    <ChildCard {...props} />
    <AssignCard {...props} />
    <SenderCard {...props} />
    <PlanWayCard way={props.planWay} />
    <WaysCard {...props} />
  </>
)

const ChildCard = ({ triage: { concern }, child, childHref, today, may }: TriageProps) => (
  <Card id="kind" title={words.child}>
    {child ? (
      <>
        <p>
          {childHref ? <Link href={childHref}>{fullName(child)}</Link> : fullName(child)},{' '}
          {ageWords(child.birth, today)}
        </p>
        {concern.childId !== null && <Paragraph look="small">{words.named}</Paragraph>}
      </>
    ) : (
      <Paragraph>{words.noChild}</Paragraph>
    )}
    {may.link && !concern.closure && (
      <ButtonLink href={`/signalen/triage/${concern.id}/koppelen`} look="secondary" icon="link" small>
        {child ? words.relink : words.link}
      </ButtonLink>
    )}
  </Card>
)

const SenderCard = ({ sender }: TriageProps) => (
  <Card id="afzender" title={words.sender}>
    {sender ? (
      <>
        <p>
          <strong>{sender.name}</strong>
          <br />
          {text.from(sender.profession, sender.organisation.name)}
        </p>
        <SummaryList
          items={[
            { label: words.phone, value: sender.phone ?? sender.organisation.phone ?? '' },
            { label: words.email, value: sender.email ?? sender.organisation.email ?? '' },
          ].filter(item => item.value !== '')}
        />
      </>
    ) : (
      <Paragraph>{text.unknownSender}</Paragraph>
    )}
  </Card>
)

/** Ways on to other parts of the centre, for who may go there. */
const WaysCard = ({ triage: { concern }, child, may }: TriageProps) => {
  const ways: readonly Way[] = [
    ...(may.youthCare && child
      ? [{ ...words.way['youth-care'], href: `/jeugdzorg/nieuw?kind=${child.id}`, icon: 'send' as const }]
      : []),
    ...(may.careTeam && child
      ? [{ ...words.way['care-team'], href: `/schoolzorg/aanmelden?signaal=${concern.id}`, icon: 'school' as const }]
      : []),
    ...(may.code
      ? [
          {
            ...words.way['reporting-code'],
            href: may.isOwn ? `/signalen/meldcode/nieuw?signaal=${concern.id}` : '/signalen/meldcode/nieuw',
            icon: 'shield' as const,
          },
        ]
      : []),
    ...(child
      ? [{ ...words.way['report-to-index'], href: `/signalen/nieuw?kind=${child.id}`, icon: 'flag' as const }]
      : []),
  ]
  return ways.length === 0 ? null : (
    <Card id="verder" title={words.ways}>
      <Ways ways={ways} />
    </Card>
  )
}
