import { Button, ButtonLink } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Heading } from '../../../../platform/html/components/heading.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { format } from '../../../../platform/i18n/format.ts'
import { shortName } from '../text.ts'
import type { ReviewProps } from './review-props.ts'
import { StepBody, titleOf } from './step.view.tsx'
import { reviewMinutes, type Step } from './steps.ts'
import { reviewText as text } from './text.ts'

/** For the wall: big words, one thing at a time, on by one key or one button. */
export const ReviewPage = (props: ReviewProps) => {
  const step = props.steps[props.at - 1]
  return (
    <div class="cjg-meeting">
      <Top {...props} step={step} />
      {step ? <StepBody {...props} step={step} /> : <Begin {...props} />}
    </div>
  )
}

const Top = ({ steps, at, base, meeting, step, now, table }: ReviewProps & { readonly step: Step | undefined }) => (
  <header class="cjg-meeting__top">
    <div>
      {step && (
        <p class="cjg-meeting__place">
          {text.place(at, steps.length)}
          <Timer startedAt={meeting.reviewStartedAt} now={now} />
        </p>
      )}
      <Heading level={1}>{step ? titleOf(step) : text.title}</Heading>
      {!step && <p class="cjg-remark">{table.plan.family.name}</p>}
    </div>
    {step && (
      <nav class="cjg-meeting__ways" aria-label={text.steps}>
        <ButtonLink href={`${base}/scherm?stap=${at - 1}`} look="secondary" shortcut="ArrowLeft">
          {text.previous}
        </ButtonLink>
        {at < steps.length ? (
          <ButtonLink href={`${base}/scherm?stap=${at + 1}`} iconEnd="arrow" shortcut="ArrowRight Space">
            {text.next}
          </ButtonLink>
        ) : (
          <ButtonLink href={`${base}#verslag`} shortcut="ArrowRight Space">
            {text.end}
          </ButtonLink>
        )}
      </nav>
    )}
  </header>
)

/** By the clock of the server: the words are right without script, and a script keeps them right. */
const Timer = ({ startedAt, now }: { readonly startedAt: Temporal.Instant | null; readonly now: Temporal.Instant }) => {
  if (!startedAt) return null
  const gone = Math.floor(now.since(startedAt).total('minutes'))
  return (
    <span
      class={gone > reviewMinutes ? 'cjg-meeting__timer cjg-meeting__timer--over' : 'cjg-meeting__timer'}
      data-timer
      data-minutes={`${reviewMinutes}`}
      data-gone={`${Math.round(now.since(startedAt).total('milliseconds'))}`}
      data-left={text.left}
      data-over={text.over}
    >
      {text.minutesLeft(reviewMinutes - gone)}
    </span>
  )
}

const Begin = ({ table, people, meeting, base }: ReviewProps) => (
  <>
    <Paragraph>{text.intro}</Paragraph>
    <Card id="tafel" title={text.table}>
      <p class="cjg-meeting__question">{format.list(people.map(shortName))}</p>
      <Paragraph>{text.common}</Paragraph>
    </Card>
    {table.plan.sight.goals.level === 'nothing' && <Notice tone="warning">{text.commonNothing}</Notice>}
    {table.young.length > 0 && <Notice tone="info">{text.young(format.list(table.young.map(shortName)))}</Notice>}
    <Form action={`${base}/scherm`} inline>
      <Button iconEnd="arrow">{meeting.reviewStartedAt ? text.again : text.begin}</Button>
    </Form>
  </>
)
