import { ageInYears } from '../../../knowledge/ages/age.ts'
import { clothesKg } from '../../../knowledge/growth/clothing.ts'
import { Button, ButtonLink, ButtonRow } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { CheckboxField } from '../../../platform/html/components/checkbox-field.view.tsx'
import { RadioGroup } from '../../../platform/html/components/choice-group.view.tsx'
import { Reading } from '../../../platform/html/components/columns.view.tsx'
import { DateField } from '../../../platform/html/components/date-field.view.tsx'
import { ErrorSummary } from '../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { NumberField } from '../../../platform/html/components/number-field.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { type MeasuredQuantity, positions } from '../record/observations.ts'
import type { RecordPage } from '../record/record-page.ts'
import { weighings } from './measurement.form.ts'
import { usualPosition } from './rules.ts'
import { text } from './text.ts'

export type FormState = {
  readonly faults: Readonly<Record<string, string>>
  readonly typed: Readonly<Record<string, string>>
  /** The measures that looked unlikely: each gets a box "this is right". */
  readonly asked: readonly MeasuredQuantity[]
}

export const emptyForm: FormState = { faults: {}, typed: {}, asked: [] }

/** The field of the form in which each measure is typed. */
export const fieldOf: Record<MeasuredQuantity, string> = {
  height: 'heightCm',
  weight: 'weightKg',
  'head-circumference': 'headCircumferenceCm',
}

type Props = { readonly page: RecordPage; readonly state: FormState }

export const MeasuringForm = ({ page, state }: Props) => {
  const { child, today } = page
  const { faults, typed } = state
  return (
    <>
      <ErrorSummary faults={faults} />
      <Card id="meten" title={text.form.title}>
        <Reading>
          <Form action={`/jeugd/${child.id}/groei`}>
            <Paragraph>{text.form.intro}</Paragraph>
            <DateField
              name="on"
              label={text.form.on}
              value={typed.on ?? today.toString()}
              min={child.birth.on.toString()}
              max={today.toString()}
              fault={faults.on}
            />
            <MeasureFields birth={child.birth.on} today={today} state={state} />
            <ButtonRow>
              <Button icon="check">{text.form.save}</Button>
              <ButtonLink href={`/jeugd/${child.id}/groei`} look="subtle">
                {text.form.cancel}
              </ButtonLink>
            </ButtonRow>
          </Form>
        </Reading>
      </Card>
    </>
  )
}

type FieldsProps = { readonly birth: Temporal.PlainDate; readonly today: Temporal.PlainDate; readonly state: FormState }

/** What is measured at one visit, within any form; `parseVisit` reads it back. */
export const MeasureFields = ({ birth, today, state }: FieldsProps) => (
  <>
    <Amount measure="weight" label={text.form.weight} state={state} />
    <Weighed kg={clothesKg(ageInYears(birth, today))} state={state} />
    <Amount measure="height" label={text.form.height} state={state} />
    <RadioGroup
      name="position"
      label={text.form.position}
      choices={positions.map(value => ({ value, label: text.form.positions[value] }))}
      value={state.typed.position ?? usualPosition(birth, today)}
      fault={state.faults.position}
      inline
    />
    <Amount measure="head-circumference" label={text.form.head} state={state} />
  </>
)

/** With or without clothes, from the age at which the guideline says what they weigh. */
const Weighed = ({ kg, state }: { readonly kg: number; readonly state: FormState }) => {
  if (kg === 0) return null
  return (
    <RadioGroup
      name="weighed"
      label={text.form.weighed}
      hint={text.form.weighedHint}
      choices={weighings.map(value => ({ value, label: text.form.weighings[value](text.value(kg, 'kg')) }))}
      value={state.typed.weighed}
      fault={state.faults.weighed}
      optional=""
      inline
    />
  )
}

type AmountProps = { readonly measure: MeasuredQuantity; readonly label: string; readonly state: FormState }

const Amount = ({ measure, label, state: { faults, typed, asked } }: AmountProps) => {
  const name = fieldOf[measure]
  return (
    <>
      <NumberField
        name={name}
        label={label}
        unit={text.unitOf[measure]}
        value={typed[name]}
        fault={faults[name]}
        optional=""
      />
      {asked.includes(measure) && (
        <CheckboxField
          name="confirmed"
          id={`confirmed-${measure}`}
          value={measure}
          label={text.form.sure(text.quantity[measure])}
          checked={typed.confirmed?.split('\n').includes(measure)}
        />
      )}
    </>
  )
}
