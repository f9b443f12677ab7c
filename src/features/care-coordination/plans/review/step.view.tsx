import { ButtonLink } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Grid } from '../../../../platform/html/components/columns.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { Tag } from '../../../../platform/html/components/tag.view.tsx'
import type { Measure } from '../measures/measure.ts'
import { valueWords } from '../measures/text.ts'
import { text as meetingText } from '../meetings/text.ts'
import type { Action, Plan } from '../plan.ts'
import { latestWords, nextEvaluation, participantIn } from '../rules.ts'
import { dueWords, shortName } from '../text.ts'
import type { ReviewProps } from './review-props.ts'
import type { Step } from './steps.ts'
import { reviewText as text } from './text.ts'

export function titleOf(step: Step): string {
  switch (step.kind) {
    case 'went-well':
      return text.wentWell.title
    case 'goal':
      return `${step.goal.number}. ${step.goal.title}`
    case 'who-does-what':
      return text.who.title
    case 'next-date':
      return text.date.title
  }
}

export const StepBody = (props: ReviewProps & { readonly step: Step }) => {
  const { step, table, today } = props
  switch (step.kind) {
    case 'went-well':
      return <WentWell done={step.done} plan={table.plan} today={today} />
    case 'goal':
      return <OneGoal {...props} step={step} />
    case 'who-does-what':
      return <Who open={step.open} plan={table.plan} today={today} base={props.base} />
    case 'next-date':
      return <NextDate {...props} />
  }
}

type ListProps = { readonly plan: Plan; readonly today: Temporal.PlainDate }

const WentWell = ({ done, ...list }: ListProps & { readonly done: readonly Action[] }) => (
  <>
    <p class="cjg-meeting__question">{text.wentWell.ask}</p>
    <Card id="gelukt" title={text.wentWell.done}>
      {done.length === 0 ? <Paragraph>{text.wentWell.nothing}</Paragraph> : <Actions {...list} actions={done} />}
    </Card>
  </>
)

const OneGoal = ({ step, table, today }: ReviewProps & { readonly step: Extract<Step, { kind: 'goal' }> }) => {
  const { goal, done, late, open } = step
  const list = { plan: table.plan, today }
  return (
    <>
      {latestWords(goal.words) && <p class="cjg-meeting__question">„{latestWords(goal.words)?.words}”</p>}
      <Score measures={scoresOf(table.measures, goal.id)} />
      {goal.actions.length === 0 && <Paragraph>{text.goal.nothing}</Paragraph>}
      <Grid>
        {late.length > 0 && (
          <Card id="te-laat" title={text.goal.late}>
            <Actions {...list} actions={late} isLate />
          </Card>
        )}
        {open.length > 0 && (
          <Card id="open" title={text.goal.open}>
            <Actions {...list} actions={open} />
          </Card>
        )}
        {done.length > 0 && (
          <Card id="gelukt" title={text.goal.done}>
            <Actions {...list} actions={done} />
          </Card>
        )}
      </Grid>
      <p class="cjg-meeting__question">{text.goal.ask}</p>
    </>
  )
}

const scoresOf = (measures: readonly Measure[], goal: string): readonly Measure[] =>
  measures.filter(({ about }) => about.kind === 'goal' && about.goal === goal)

const Score = ({ measures }: { readonly measures: readonly Measure[] }) => {
  const last = measures.at(-1)
  return (
    <p class="cjg-moment">
      <span>
        {text.goal.score}: {last ? text.goal.was(valueWords(last.about, last.value), last.on) : text.goal.noScore}
      </span>
    </p>
  )
}

const Who = ({ open, base, ...list }: ListProps & { readonly open: readonly Action[]; readonly base: string }) => (
  <>
    {open.length === 0 ? <Paragraph>{text.who.nothing}</Paragraph> : <Actions {...list} actions={open} />}
    <p>
      <ButtonLink href={`${base}#acties`} look="secondary">
        {text.who.add}
      </ButtonLink>
    </p>
  </>
)

const NextDate = ({ table, next, base }: ReviewProps) => {
  const evaluation = nextEvaluation(table.plan)
  return (
    <>
      {!next && !evaluation && <Paragraph>{text.date.none}</Paragraph>}
      {next && <p class="cjg-meeting__question">{text.date.meeting(meetingText.when(next.time.startsAt))}</p>}
      {evaluation && <p class="cjg-meeting__question">{text.date.evaluation(evaluation.plannedOn)}</p>}
      {!next && (
        <p>
          <ButtonLink href={`${base.slice(0, base.lastIndexOf('/'))}/nieuw`} look="secondary">
            {text.date.plan}
          </ButtonLink>
        </p>
      )}
    </>
  )
}

const Actions = ({
  plan,
  today,
  actions,
  isLate = false,
}: ListProps & { readonly actions: readonly Action[]; readonly isLate?: boolean }) => (
  <ul class="cjg-plain">
    {actions.map(action => {
      const owner = participantIn(plan, action.owner)
      return (
        <li>
          {action.title}{' '}
          <span class="cjg-remark">
            {[owner ? shortName(owner) : '', action.dueOn ? dueWords(action.dueOn, today) : action.rhythm]
              .filter(Boolean)
              .join(' · ')}
          </span>
          {isLate && (
            <Tag tone="negative" icon="clock">
              {text.goal.late}
            </Tag>
          )}
        </li>
      )
    })}
  </ul>
)
