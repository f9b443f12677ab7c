import { Button } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { RadioGroup } from '../../../platform/html/components/choice-group.view.tsx'
import { Details } from '../../../platform/html/components/details.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { TextAreaField } from '../../../platform/html/components/text-area-field.view.tsx'
import { Timeline } from '../../../platform/html/components/timeline.view.tsx'
import { outcomes } from '../concerns/concern.ts'
import { text as concernText } from '../concerns/text.ts'
import { text } from './text.ts'
import type { TriageProps } from './triage-props.ts'

/** What the sender heard, the form to write to the sender, and the end: only after a decision, never without an answer. */
export const AnswerCard = (props: TriageProps) => {
  const { concern, decision, answers } = props.triage
  return (
    <Card id="antwoord" title={text.answer.title}>
      {answers.length > 0 && <Given {...props} />}
      {!concern.closure && <AnswerForm {...props} />}
      {!concern.closure && decision && (
        <Details summary={text.close.title} open={'outcome' in props.faults || 'last' in props.faults}>
          <CloseForm {...props} />
        </Details>
      )}
    </Card>
  )
}

const Given = ({ triage: { answers }, people }: TriageProps) => (
  <Timeline
    items={answers.toReversed().map(({ words, answeredAt, answeredBy }) => ({
      when: text.answer.sent(answeredAt, people.get(answeredBy)?.name ?? text.unknownSender),
      title: text.answer.given,
      icon: 'chat' as const,
      body: words.split('\n').map(line => <Paragraph>{line}</Paragraph>),
    }))}
  />
)

const AnswerForm = ({ triage: { concern, decision, answers }, faults, typed }: TriageProps) => (
  <Form action={`/signalen/triage/${concern.id}/antwoord`}>
    <Paragraph>{text.answer.intro}</Paragraph>
    <TextAreaField
      name="answer"
      label={text.answer.label}
      hint={text.answer.warning}
      rows={4}
      value={typed.answer}
      fault={faults.answer}
    />
    <Button icon="send" look={decision && answers.length === 0 ? 'primary' : 'secondary'}>
      {text.answer.button}
    </Button>
  </Form>
)

const CloseForm = ({ triage: { concern, answers }, faults, typed }: TriageProps) => (
  <Form action={`/signalen/triage/${concern.id}/afronding`}>
    <Paragraph>{text.close.intro}</Paragraph>
    <RadioGroup
      name="outcome"
      label={text.close.outcomeLabel}
      choices={outcomes.map(outcome => ({ value: outcome, label: concernText.outcome[outcome] }))}
      value={typed.outcome}
      fault={faults.outcome}
    />
    <TextAreaField
      name="last"
      label={text.close.wordsLabel}
      hint={answers.length > 0 ? text.close.optionalHint : text.close.neededHint}
      rows={3}
      optional={answers.length > 0}
      value={typed.last}
      fault={faults.last}
    />
    <Button look="secondary">{text.close.button}</Button>
  </Form>
)
