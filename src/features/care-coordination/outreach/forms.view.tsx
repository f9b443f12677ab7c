/** The forms on the page of one outreach: each is one thing that happens. */
import { attemptOutcomes } from '../../../knowledge/outreach/outreach.ts'
import { Button } from '../../../platform/html/components/button.view.tsx'
import { RadioGroup } from '../../../platform/html/components/choice-group.view.tsx'
import { DateField } from '../../../platform/html/components/date-field.view.tsx'
import { Details } from '../../../platform/html/components/details.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { TextAreaField } from '../../../platform/html/components/text-area-field.view.tsx'
import { attemptWays, endings, precautions } from './outreach.ts'
import type { OutreachProps } from './outreach-props.ts'
import { nextReview } from './rules.ts'
import { text } from './text.ts'

/** Which form the typed words are of: fields of others stay empty. */
const from = ({ typed, faults }: OutreachProps, form: string) =>
  typed.form === form ? { typed, faults, open: true } : { typed: {}, faults: {}, open: false }

const Named = ({ form }: { readonly form: string }) => <input type="hidden" name="form" value={form} />

export const AttemptForm = (props: OutreachProps) => {
  const { typed, faults, open } = from(props, 'attempt')
  const words = text.attempts
  return (
    <Details summary={words.add} open={open || props.outreach.attempts.length === 0}>
      <Form action={`/bemoeizorg/${props.outreach.id}/pogingen`}>
        <Named form="attempt" />
        <DateField
          name="triedOn"
          label={words.on}
          value={typed.triedOn ?? props.today.toString()}
          fault={faults.triedOn}
        />
        <RadioGroup
          name="way"
          label={words.way}
          choices={attemptWays.map(value => ({ value, label: text.ways[value] }))}
          value={typed.way}
          fault={faults.way}
        />
        <RadioGroup
          name="outcome"
          label={words.outcome}
          choices={attemptOutcomes.map(value => ({ value, label: text.outcomes[value] }))}
          value={typed.outcome}
          fault={faults.outcome}
        />
        <TextAreaField name="words" label={words.words} value={typed.words} fault={faults.words} rows={3} optional />
        <TextAreaField
          name="agreed"
          label={words.agreed}
          hint={words.agreedHint}
          value={typed.agreed}
          fault={faults.agreed}
          rows={2}
          optional
        />
        <DateField
          name="meetOn"
          label={words.meetOn}
          hint={words.meetOnHint}
          value={typed.meetOn}
          fault={faults.meetOn}
          optional
        />
        <Button icon="check">{words.submit}</Button>
      </Form>
    </Details>
  )
}

export const SafetyForm = (props: OutreachProps) => {
  const { typed, faults, open } = from(props, 'safety')
  const { safety, id } = props.outreach
  return (
    <Details summary={text.safety.how} open={open}>
      <Form action={`/bemoeizorg/${id}/veiligheid`} version={safety.version}>
        <Named form="safety" />
        <RadioGroup
          name="precaution"
          label={text.safety.how}
          choices={precautions.map(value => ({ value, label: text.precautions[value] }))}
          value={typed.precaution ?? safety.precaution}
          fault={faults.precaution}
        />
        <TextAreaField
          id="safety-words"
          name="words"
          label={text.safety.words}
          hint={text.safety.wordsHint}
          value={typed.words ?? safety.words}
          fault={faults.words}
          rows={3}
          optional
        />
        <Button look="secondary">{text.safety.submit}</Button>
      </Form>
    </Details>
  )
}

export const ReviewForm = (props: OutreachProps) => {
  const { typed, faults } = from(props, 'review')
  return (
    <Form action={`/bemoeizorg/${props.outreach.id}/bekeken`} version={nextReview(props.outreach)?.version ?? 1}>
      <Named form="review" />
      <TextAreaField
        name="findings"
        label={text.review.findings}
        value={typed.findings}
        fault={faults.findings}
        rows={2}
      />
      <Button look="secondary">{text.review.submit}</Button>
    </Form>
  )
}

export const TellForm = (props: OutreachProps) => {
  const { typed, faults, open } = from(props, 'tell')
  return (
    <Details summary={text.tell.title} open={open}>
      <Form action={`/bemoeizorg/${props.outreach.id}/verteld`}>
        <Named form="tell" />
        <DateField name="on" label={text.tell.on} value={typed.on ?? props.today.toString()} fault={faults.on} />
        <TextAreaField
          id="tell-words"
          name="words"
          label={text.tell.words}
          value={typed.words}
          fault={faults.words}
          rows={2}
        />
        <Button look="secondary">{text.tell.submit}</Button>
      </Form>
    </Details>
  )
}

export const FinishForm = (props: OutreachProps) => {
  const { typed, faults, open } = from(props, 'finish')
  const { finish } = text
  return (
    <>
      <Paragraph>
        {finish.plan} <Link href={`/plannen/nieuw?kind=${props.child.id}`}>{finish.startPlan}</Link>
      </Paragraph>
      <Details summary={finish.title} open={open}>
        <Form action={`/bemoeizorg/${props.outreach.id}/einde`}>
          <Named form="finish" />
          <RadioGroup
            id="end-outcome"
            name="outcome"
            label={finish.outcome}
            choices={endings.map(value => ({ value, label: text.endings[value] }))}
            value={typed.outcome}
            fault={faults.outcome}
          />
          <TextAreaField
            id="end-words"
            name="words"
            label={finish.words}
            value={typed.words}
            fault={faults.words}
            rows={3}
          />
          <Button look="secondary">{finish.submit}</Button>
        </Form>
      </Details>
    </>
  )
}
