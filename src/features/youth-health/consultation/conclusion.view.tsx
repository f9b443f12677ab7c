import { nextMoment } from '../../../knowledge/contact-moments/due-moments.ts'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { RadioGroup } from '../../../platform/html/components/choice-group.view.tsx'
import { Grid, Reading } from '../../../platform/html/components/columns.view.tsx'
import { DateField } from '../../../platform/html/components/date-field.view.tsx'
import { Details } from '../../../platform/html/components/details.view.tsx'
import { FieldSet } from '../../../platform/html/components/form.view.tsx'
import { SelectField } from '../../../platform/html/components/select-field.view.tsx'
import { TextAreaField } from '../../../platform/html/components/text-area-field.view.tsx'
import { TextField } from '../../../platform/html/components/text-field.view.tsx'
import { actionRows } from './actions.form.ts'
import type { ConsultPageProps } from './consult-props.ts'
import { nextAfterConsultation } from './moments/action-kinds.ts'
import { findings } from './outcome.ts'
import { text } from './text.ts'

const { form } = text

/** What was said and seen, what it comes to, and what happens next. */
export const ConclusionCard = (props: ConsultPageProps) => (
  <Card id="conclusie" title={text.parts.conclusion}>
    <Reading>
      <Told {...props} />
      <Next {...props} />
    </Reading>
  </Card>
)

const Told = ({ faults, typed }: ConsultPageProps) => (
  <>
    <TextAreaField
      name="note"
      label={form.note}
      hint={form.noteHint}
      rows={4}
      maxlength={4000}
      value={typed.note}
      fault={faults.note}
      optional=""
    />
    <RadioGroup
      name="findings"
      label={form.findings}
      choices={findings.map(value => ({ value, label: form.findingWords[value] }))}
      value={typed.findings}
      fault={faults.findings}
      inline
    />
    <TextAreaField
      name="conclusion"
      label={form.conclusion}
      rows={2}
      maxlength={2000}
      value={typed.conclusion}
      fault={faults.conclusion}
      optional=""
    />
    <TextAreaField
      name="advice"
      label={form.advice}
      rows={2}
      maxlength={2000}
      value={typed.advice}
      fault={faults.advice}
      optional=""
    />
  </>
)

const Next = (props: ConsultPageProps) => {
  const { shown, moment, faults, typed } = props
  const planned = shown.moments.moments.filter(
    one => one.moment.code !== moment && one.standing.kind !== 'held' && one.standing.kind !== 'passed',
  )
  const isMore = actionRows.slice(1).some(row => typed[`action-${row}`] || faults[`action-${row}`])
  return (
    <>
      <SelectField
        name="next"
        label={form.next}
        none={form.noNext}
        choices={planned.map(one => ({ value: one.moment.code, label: text.moment(one.moment.code) }))}
        value={typed.next ?? nextMoment(planned)?.moment.code}
        fault={faults.next}
        optional=""
      />
      <ActionRow row={1} {...props} />
      <Details summary={form.moreActions} open={isMore}>
        {actionRows.slice(1).map(row => (
          <ActionRow row={row} {...props} />
        ))}
      </Details>
    </>
  )
}

const ActionRow = ({ row, shown: { page }, faults, typed }: ConsultPageProps & { readonly row: number }) => (
  <FieldSet legend={form.row(row)}>
    <Grid>
      <SelectField
        name={`action-${row}`}
        label={form.action}
        none={form.noAction}
        choices={nextAfterConsultation.map(value => ({ value, label: text.action[value] }))}
        value={typed[`action-${row}`]}
        fault={faults[`action-${row}`]}
        optional=""
      />
      <TextField
        name={`about-${row}`}
        label={form.about}
        value={typed[`about-${row}`]}
        fault={faults[`about-${row}`]}
        maxlength={400}
        optional=""
      />
      <DateField
        name={`due-${row}`}
        label={form.due}
        value={typed[`due-${row}`]}
        min={page.today.toString()}
        fault={faults[`due-${row}`]}
        optional=""
      />
    </Grid>
  </FieldSet>
)
