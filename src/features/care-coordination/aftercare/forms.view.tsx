/** What can be done in aftercare: say whether to be called, write down a call, open the plan again. */
import { howItGoes } from '../../../knowledge/plan/aftercare.ts'
import { Button } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { CheckboxGroup, RadioGroup } from '../../../platform/html/components/choice-group.view.tsx'
import { DateField } from '../../../platform/html/components/date-field.view.tsx'
import { Details } from '../../../platform/html/components/details.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { NumberField } from '../../../platform/html/components/number-field.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { SelectField } from '../../../platform/html/components/select-field.view.tsx'
import { TextAreaField } from '../../../platform/html/components/text-area-field.view.tsx'
import type { AftercareProps } from './aftercare-props.ts'
import { text } from './text.ts'

/** Which form the typed words are of: fields of others stay empty. */
const from = ({ typed, faults }: AftercareProps, form: string) =>
  typed.form === form ? { typed, faults } : { typed: {}, faults: {} }

const Named = ({ form }: { readonly form: string }) => <input type="hidden" name="form" value={form} />

export const WishForm = (props: AftercareProps) => {
  const { aftercare, base, as, callers } = props
  const { typed, faults } = from(props, 'wish')
  return (
    <Form action={`${base}/nazorg/wens`} version={aftercare.wish?.version ?? 0}>
      <Named form="wish" />
      <RadioGroup
        name="wants"
        label={text.wish.title}
        choices={[
          { value: 'yes', label: text.wish.yes },
          { value: 'no', label: text.wish.no },
        ]}
        value={typed.wants ?? aftercare.wish?.wants}
        fault={faults.wants}
      />
      {as === 'professional' && (
        <SelectField
          name="caller"
          label={text.wish.caller}
          choices={callers.map(({ id, name }) => ({ value: id, label: name }))}
          value={typed.caller ?? aftercare.wish?.caller.id}
          fault={faults.caller}
        />
      )}
      <TextAreaField
        id="wish-words"
        name="words"
        label={text.wish.words}
        hint={text.wish.wordsHint}
        value={typed.words ?? aftercare.wish?.words}
        rows={2}
        optional
      />
      <Button look="secondary">{text.wish.submit}</Button>
    </Form>
  )
}

export const CallForm = (props: AftercareProps) => {
  const { aftercare, base, today } = props
  const { typed, faults } = from(props, 'call')
  const open = aftercare.due.filter(({ standing }) => standing.kind !== 'reached' && standing.kind !== 'stopped')
  if (open.length === 0) return null
  return (
    <Card id="call" title={text.call.title}>
      <Form action={`${base}/nazorg/telefoontjes`}>
        <Named form="call" />
        <RadioGroup
          name="month"
          label={text.call.month}
          choices={open.map(({ month }) => ({ value: `${month}`, label: text.afterMonths(month) }))}
          value={typed.month ?? `${open[0]?.month}`}
          fault={faults.month}
        />
        <DateField
          name="calledOn"
          label={text.call.calledOn}
          value={typed.calledOn ?? today.toString()}
          fault={faults.calledOn}
        />
        <RadioGroup
          name="outcome"
          label={text.call.outcome}
          choices={(['reached', 'not-reached', 'declines'] as const).map(value => ({
            value,
            label: text.outcome[value],
          }))}
          value={typed.outcome}
          fault={faults.outcome}
        />
        <HowFields typed={typed} faults={faults} />
        <Button icon="check">{text.call.submit}</Button>
      </Form>
    </Card>
  )
}

/** How it goes, when somebody was spoken to. */
const HowFields = ({ typed, faults }: Pick<AftercareProps, 'typed' | 'faults'>) => (
  <>
    <RadioGroup
      name="how"
      label={text.call.how}
      hint={text.call.howHint}
      choices={howItGoes.map(value => ({ value, label: text.how[value] }))}
      value={typed.how}
      fault={faults.how}
      optional
    />
    <NumberField
      name="score"
      label={text.call.score}
      hint={text.call.scoreHint}
      whole
      value={typed.score}
      fault={faults.score}
      optional
    />
    <TextAreaField name="words" label={text.call.words} value={typed.words} rows={3} optional />
  </>
)

export const ReopenForm = (props: AftercareProps) => {
  const { aftercare, base } = props
  const { typed, faults } = from(props, 'reopen')
  const goals = aftercare.plan.goals.map(({ id, title }) => ({ value: id, label: title }))
  return (
    <Card id="reopen" title={text.reopen.title}>
      <Paragraph>{text.reopen.intro}</Paragraph>
      <Details summary={text.reopen.submit} open={typed.form === 'reopen'}>
        <Form action={`${base}/nazorg/weer-verder`}>
          <Named form="reopen" />
          <TextAreaField name="reason" label={text.reopen.reason} value={typed.reason} fault={faults.reason} rows={2} />
          {goals.length > 0 && (
            <CheckboxGroup name="goals" label={text.reopen.goals} choices={goals} value={typed.goals ?? []} optional />
          )}
          <DateField name="dueOn" label={text.reopen.dueOn} value={typed.dueOn} fault={faults.dueOn} />
          <Button look="secondary">{text.reopen.submit}</Button>
        </Form>
      </Details>
    </Card>
  )
}
