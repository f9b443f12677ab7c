import { Button } from '../../../../platform/html/components/button.view.tsx'
import { RadioGroup } from '../../../../platform/html/components/choice-group.view.tsx'
import { DateField } from '../../../../platform/html/components/date-field.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Heading } from '../../../../platform/html/components/heading.view.tsx'
import { SelectField } from '../../../../platform/html/components/select-field.view.tsx'
import { TextAreaField } from '../../../../platform/html/components/text-area-field.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import type { Seat } from '../open-plan.ts'
import { answers, type PlanVersion, signersOf } from './plan-version.ts'
import { versionText } from './text.ts'

type Props = {
  readonly seat: Seat
  readonly base: string
  readonly version: PlanVersion
  readonly today: Temporal.PlainDate
  readonly faults: Faults
  readonly typed: Typed
}

/** What the reader says to this version. */
export const SignForm = ({ base, version, faults, typed }: Props) => {
  const isOther = 'participant' in typed
  const [own, wrong] = isOther ? [{}, {}] : [typed, faults]
  return (
    <Form action={`${base}/versies/${version.number}/handtekening`}>
      <Heading level={3}>{versionText.sign}</Heading>
      <AnswerFields faults={wrong} typed={own} />
      <Button icon="check">{versionText.save}</Button>
    </Form>
  )
}

/** What somebody said at the table, or put on paper; by the coordinator. */
export const SignForOtherForm = ({ seat, base, version, today, faults, typed }: Props) => (
  <Form action={`${base}/versies/${version.number}/handtekening-van`}>
    <SelectField
      name="participant"
      label={versionText.who}
      none="–"
      choices={signersOf(seat)
        .filter(one => one.id !== seat.me.id)
        .map(({ id, name }) => ({ value: id, label: name }))}
      value={typed.participant}
      fault={faults.participant}
    />
    <AnswerFields faults={faults} typed={typed} />
    <RadioGroup
      name="manner"
      label={versionText.mannerLabel}
      choices={(['spoken', 'written'] as const).map(value => ({ value, label: versionText.manner[value] }))}
      value={typed.manner}
      fault={faults.manner}
      inline
    />
    <DateField
      name="on"
      label={versionText.on}
      value={typed.on ?? today.toString()}
      max={today.toString()}
      fault={faults.on}
    />
    <Button look="secondary">{versionText.saveFor}</Button>
  </Form>
)

const AnswerFields = ({ faults, typed }: Pick<Props, 'faults' | 'typed'>) => (
  <>
    <RadioGroup
      name="answer"
      label={versionText.answerLabel}
      choices={answers.map(value => ({ value, label: versionText.answer[value] }))}
      value={typed.answer}
      fault={faults.answer}
    />
    <TextAreaField
      name="remark"
      label={versionText.remark}
      hint={versionText.remarkHint}
      rows={2}
      maxlength={1000}
      optional
      value={typed.remark}
      fault={faults.remark}
    />
  </>
)
