import type { Professional } from '../../../../centre/index.ts'
import { TimeField } from '../../../../platform/html/components/date-field.view.tsx'
import { FieldSet } from '../../../../platform/html/components/form.view.tsx'
import { NumberField } from '../../../../platform/html/components/number-field.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { SelectField } from '../../../../platform/html/components/select-field.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { fromName, untilName, weekdays } from './setting.form.ts'
import { text } from './text.ts'

type Props = {
  /** Who may be told that a promise was not kept. */
  readonly answerers: readonly Professional[]
  readonly faults: Faults
  readonly typed: Typed
}

export const QuestionFields = (props: Props) => (
  <>
    <Promised {...props} />
    <HoursFields {...props} />
  </>
)

const Promised = ({ answerers, faults, typed }: Props) => (
  <>
    <NumberField
      name="answerDays"
      label={text.answerDays}
      hint={text.answerHint}
      whole
      value={typed.answerDays}
      fault={faults.answerDays}
    />
    <SelectField
      name="escalateTo"
      label={text.escalateTo}
      hint={text.escalateHint}
      none={text.everyone}
      choices={answerers.map(({ id, name }) => ({ value: id, label: name }))}
      optional
      value={typed.escalateTo}
      fault={faults.escalateTo}
    />
    <NumberField
      name="keptMonths"
      label={text.keptMonths}
      hint={text.keptHint}
      whole
      value={typed.keptMonths}
      fault={faults.keptMonths}
    />
  </>
)

const HoursFields = ({ faults, typed }: Props) => (
  <FieldSet legend={text.hours}>
    <Paragraph>{text.hoursHint}</Paragraph>
    {weekdays.map((weekday, place) => {
      const day = text.weekdays[place] ?? ''
      const [from, until] = [fromName(weekday), untilName(weekday)]
      return (
        <div class="cjg-fields">
          <TimeField name={from} label={text.from(day)} optional value={typed[from]} fault={faults[from]} />
          <TimeField name={until} label={text.until(day)} optional value={typed[until]} fault={faults[until]} />
        </div>
      )
    })}
  </FieldSet>
)
