import { selfRelianceScale, valuesOf } from '../../../../knowledge/plan/measures/scales.ts'
import { domains, versions } from '../../../../knowledge/plan/measures/self-reliance.ts'
import { CheckboxField } from '../../../../platform/html/components/checkbox-field.view.tsx'
import { RadioGroup } from '../../../../platform/html/components/choice-group.view.tsx'
import { Grid } from '../../../../platform/html/components/columns.view.tsx'
import { DateField } from '../../../../platform/html/components/date-field.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { SelectField } from '../../../../platform/html/components/select-field.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import type { Plan } from '../plan.ts'
import { PlanFrame, Send } from '../plan-frame.view.tsx'
import { presentIn } from '../rules.ts'
import { assessText as text } from './form-text.ts'
import { measureText } from './text.ts'

type Props = {
  readonly plan: Plan
  readonly today: Temporal.PlainDate
  readonly base: string
  readonly faults: Faults
  readonly typed: Typed
}

/** An assessment with the self-reliance matrix, by who was trained for it. */
export const AssessPage = (props: Props) => {
  const { plan, base, faults, typed } = props
  return (
    <PlanFrame plan={plan} title={text.title} base={base} faults={faults}>
      <Notice tone="info">
        <p>{measureText.matrixNote}</p>
      </Notice>
      <Form action={`${base}/metingen/zelfredzaamheid`}>
        <AboutFields {...props} />
        <Grid>
          {domains.map(domain => (
            <SelectField
              name={domain}
              label={measureText.domain[domain]}
              none={text.none}
              choices={levelChoices}
              value={typed[domain]}
              fault={faults[domain]}
            />
          ))}
        </Grid>
        <TextField name="words" label={text.words} size="full" value={typed.words} fault={faults.words} optional />
        <CheckboxField
          name="isTrained"
          label={text.isTrained}
          checked={typed.isTrained !== undefined}
          fault={faults.isTrained}
        />
        <Send label={text.save} back={`${base}/metingen`} />
      </Form>
    </PlanFrame>
  )
}

const levelChoices = valuesOf(selfRelianceScale).map(value => ({
  value: String(value),
  label: measureText.level(value),
}))

const AboutFields = ({ plan, today, faults, typed }: Props) => (
  <>
    <RadioGroup
      name="subject"
      label={text.subject}
      choices={presentIn(plan)
        .filter(one => one.kind === 'family')
        .map(({ id, name }) => ({ value: id, label: name }))}
      value={typed.subject}
      fault={faults.subject}
    />
    <RadioGroup
      name="version"
      label={text.version}
      hint={text.versionHint}
      choices={versions.map(value => ({ value, label: measureText.version[value] }))}
      value={typed.version}
      fault={faults.version}
    />
    <DateField
      name="on"
      label={text.on}
      hint={text.onHint}
      value={typed.on ?? today.toString()}
      max={today.toString()}
      fault={faults.on}
    />
  </>
)
