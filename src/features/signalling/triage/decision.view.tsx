import { signalLevels } from '../../../knowledge/signals/levels.ts'
import { triageSteps } from '../../../knowledge/signals/triage.ts'
import { Button } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { CheckboxGroup, RadioGroup } from '../../../platform/html/components/choice-group.view.tsx'
import { Details } from '../../../platform/html/components/details.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { TextAreaField } from '../../../platform/html/components/text-area-field.view.tsx'
import { text } from './text.ts'
import type { TriageProps } from './triage-props.ts'

const words = text.decide

/** What was decided, then the form to decide: open while nothing is decided, folded away afterwards. */
export const DecisionCard = (props: TriageProps) => {
  const { decision, concern } = props.triage
  const isFaulty = ['level', 'steps', 'words'].some(name => name in props.faults) || props.newer !== null
  return (
    <Card id="besluit" title={words.title}>
      {props.newer && (
        <Notice tone="warning" title={words.stale.title} live>
          {words.stale.body}
        </Notice>
      )}
      {decision && <Decided {...props} />}
      {!concern.closure &&
        (decision ? (
          <Details summary={words.again} open={isFaulty}>
            <DecisionForm {...props} />
          </Details>
        ) : (
          <DecisionForm {...props} />
        ))}
    </Card>
  )
}

const Decided = ({ triage: { decision }, people }: TriageProps) =>
  decision && (
    <>
      <p>
        <strong>{text.level[decision.level].label}</strong>: {decision.steps.map(step => text.step[step]).join('; ')}
      </p>
      {decision.words.split('\n').map(line => (
        <Paragraph>{line}</Paragraph>
      ))}
      <Paragraph look="small">
        {words.done(decision.decidedAt, people.get(decision.decidedBy)?.name ?? text.unknownSender)}
      </Paragraph>
    </>
  )

const DecisionForm = ({ triage: { concern, decision }, faults, typed }: TriageProps) => (
  <Form action={`/signalen/triage/${concern.id}/besluit`} version={decision?.version ?? 0}>
    <RadioGroup
      name="level"
      label={words.levelLabel}
      choices={signalLevels.map(level => ({ value: level, ...text.level[level] }))}
      value={typed.level}
      fault={faults.level}
    />
    <CheckboxGroup
      name="steps"
      label={words.stepsLabel}
      choices={triageSteps.map(step => ({ value: step, label: text.step[step] }))}
      value={typed.steps ?? ''}
      fault={faults.steps}
    />
    <TextAreaField
      name="words"
      label={words.wordsLabel}
      hint={words.wordsHint}
      rows={3}
      value={typed.words}
      fault={faults.words}
    />
    <Button icon="check" look={decision ? 'secondary' : 'primary'}>
      {words.button}
    </Button>
  </Form>
)
