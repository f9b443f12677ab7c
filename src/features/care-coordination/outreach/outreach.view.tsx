import { fullName } from '../../../people/index.ts'
import { Breadcrumb } from '../../../platform/html/components/breadcrumb.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Columns } from '../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../platform/html/components/error-summary.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { SummaryList } from '../../../platform/html/components/summary-list.view.tsx'
import { Timeline } from '../../../platform/html/components/timeline.view.tsx'
import { format } from '../../../platform/i18n/format.ts'
import { AttemptForm, FinishForm, ReviewForm, SafetyForm, TellForm } from './forms.view.tsx'
import type { Attempt } from './outreach.ts'
import type { OutreachProps } from './outreach-props.ts'
import { Step } from './overview.view.tsx'
import { text } from './text.ts'
import { VisitCard } from './visits/visit.view.tsx'
import { WorkersCard } from './workers.view.tsx'

export const OutreachPage = (props: OutreachProps) => {
  const { outreach, child, due, faults, overtaken } = props
  return (
    <>
      <Breadcrumb trail={[{ href: '/bemoeizorg', label: text.title }]} current={fullName(child)} />
      <ErrorSummary faults={faults} />
      <PageHeader
        title={text.titleOf(fullName(child))}
        remark={due && <Step words={text.attemptBy(due.attempt.by)} step={due.attempt} />}
      />
      {overtaken !== null && <Notice tone="warning">{overtaken}</Notice>}
      <Told {...props} />
      <Columns side={<Side {...props} />}>
        <Card id="attempts" title={text.attempts.title}>
          {outreach.attempts.length === 0 ? (
            <Paragraph>{text.attempts.none}</Paragraph>
          ) : (
            <Timeline items={outreach.attempts.toReversed().map(attemptItem)} />
          )}
          {due && <AttemptForm {...props} />}
        </Card>
        <Review {...props} />
        <Why {...props} />
        {due && (
          <Card id="finish" title={text.finish.title}>
            <FinishForm {...props} />
          </Card>
        )}
      </Columns>
    </>
  )
}

const Told = ({ outreach: { told, end } }: OutreachProps) => (
  <>
    {end && (
      <Notice tone="info">
        <p>{text.endedOn(end.on, text.endings[end.outcome])}</p>
        <p>{end.words}</p>
      </Notice>
    )}
    {!end && !told && (
      <Notice tone="warning" title={text.notTold}>
        <p>{text.notToldBody}</p>
      </Notice>
    )}
  </>
)

const attemptItem = ({ triedOn, way, outcome, words, agreed, meetOn, by }: Attempt) => ({
  when: format.day(triedOn),
  title: `${text.ways[way]}: ${text.outcomes[outcome]}`,
  icon: 'chat' as const,
  by: by.name,
  body: (
    <>
      {words !== '' && <p>{words}</p>}
      {agreed !== '' && <p>{text.attempts.agreedWas(agreed)}</p>}
      {meetOn && <p>{text.attempts.meets(meetOn)}</p>}
    </>
  ),
})

const Side = (props: OutreachProps) => {
  const { outreach, due } = props
  return (
    <>
      {due && <VisitCard {...props} />}
      <Card id="safety" title={text.safety.title}>
        <Paragraph>
          <strong>{text.precautions[outreach.safety.precaution]}</strong>
        </Paragraph>
        {outreach.safety.words !== '' && <Paragraph>{outreach.safety.words}</Paragraph>}
        {due && <SafetyForm {...props} />}
      </Card>
      <WorkersCard {...props} />
    </>
  )
}

const Why = (props: OutreachProps) => {
  const { outreach, due } = props
  return (
    <Card id="why" title={text.reason}>
      <Paragraph>{outreach.reason}</Paragraph>
      <SummaryList
        items={[
          { label: text.ground, value: `${text.grounds[outreach.ground]}. ${outreach.groundWords}` },
          { label: text.since, value: `${format.day(outreach.startedOn)}, ${outreach.startedBy.name}` },
          ...(outreach.told ? [{ label: text.tell.title, value: text.told(outreach.told.on) }] : []),
        ]}
      />
      {due && !outreach.told && <TellForm {...props} />}
    </Card>
  )
}

const Review = (props: OutreachProps) => {
  const { outreach, due } = props
  return (
    <Card id="review" title={text.review.title}>
      {due && (
        <Paragraph>
          <Step words={text.review.by(due.review.by)} step={due.review} />
        </Paragraph>
      )}
      {outreach.reviews.flatMap(({ findings, setAt, by }) =>
        findings === null
          ? []
          : [
              <Paragraph>{findings}</Paragraph>,
              <Paragraph look="small">{text.review.looked(format.moment(setAt), by.name)}</Paragraph>,
            ],
      )}
      {due && <ReviewForm {...props} />}
    </Card>
  )
}
