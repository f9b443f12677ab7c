import { pillars } from '../../../../knowledge/healthy-school/pillars.ts'
import { CheckboxField } from '../../../../platform/html/components/checkbox-field.view.tsx'
import { DateField, TimeField } from '../../../../platform/html/components/date-field.view.tsx'
import { NumberField } from '../../../../platform/html/components/number-field.view.tsx'
import { SelectField } from '../../../../platform/html/components/select-field.view.tsx'
import { TextAreaField } from '../../../../platform/html/components/text-area-field.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import { Ways } from '../../../../platform/html/components/ways.view.tsx'
import { FormPage } from '../../form-page.view.tsx'
import { Overtaken } from '../../overtaken.view.tsx'
import { words } from '../../text.ts'
import { around, type PlanFormProps } from '../forms.view.tsx'
import { type Activity, planPath } from '../plan.ts'
import { text as all } from '../text.ts'

const text = all.activity

export type Agenda = readonly { readonly value: string; readonly label: string }[]

type Props = PlanFormProps & {
  readonly activity: Activity | null
  readonly newer: Activity | null
  /** What is to come at the front door, and what this activity is joined to. */
  readonly agenda: Agenda
}

/** A new activity, or one that was written before. */
export const ActivityForm = (props: Props) => {
  const { plan, school, faults, activity, newer } = props
  return (
    <FormPage
      {...around(plan, school, activity ? `activiteiten/${activity.id}` : 'activiteiten')}
      title={activity ? text.change : text.add}
      save={text.save}
      faults={faults}
      version={(newer ?? activity)?.version ?? 0}
      before={newer && <Overtaken now={newer} items={itemsOf(newer)} />}
      after={activity && <Onward activity={activity} here={`${planPath(plan.id)}/activiteiten/${activity.id}`} />}
    >
      <What {...props} />
      <When {...props} />
      {activity && <CheckboxField name="isDropped" label={text.drop} checked={props.typed.isDropped !== undefined} />}
    </FormPage>
  )
}

const What = ({ themes, faults, typed }: Props) => (
  <>
    <SelectField
      name="pillar"
      label={text.pillar}
      choices={pillars.map(value => ({ value, label: words.pillar[value] }))}
      value={typed.pillar}
      fault={faults.pillar}
    />
    <SelectField
      name="theme"
      label={all.goal.theme}
      choices={themes.map(({ id, name }) => ({ value: id, label: name }))}
      none={all.goal.pick}
      value={typed.theme}
      fault={faults.theme}
    />
    <TextField name="title" label={text.what} size="full" value={typed.title} fault={faults.title} />
    <TextField name="audience" label={text.audience} value={typed.audience} fault={faults.audience} optional="" />
    <CheckboxField name="isRecognised" label={text.recognised} checked={typed.isRecognised !== undefined} />
  </>
)

const When = ({ today, faults, typed, agenda }: Props) => (
  <>
    <DateField
      name="startsOn"
      label={text.startsOn}
      value={typed.startsOn ?? today.toString()}
      fault={faults.startsOn}
    />
    <DateField name="endsOn" label={text.endsOn} value={typed.endsOn} fault={faults.endsOn} />
    <TextField
      name="responsible"
      label={text.responsible}
      value={typed.responsible}
      fault={faults.responsible}
      optional=""
    />
    <NumberField
      name="plannedMinutes"
      label={text.hours}
      unit={text.hourUnit}
      value={typed.plannedMinutes ?? '0'}
      fault={faults.plannedMinutes}
    />
    <NumberField
      name="costCents"
      label={text.cost}
      unit={all.words.euro}
      value={typed.costCents ?? '0'}
      fault={faults.costCents}
    />
    <SelectField
      name="courseId"
      label={text.course}
      choices={agenda}
      none={text.noCourse}
      value={typed.courseId}
      fault={faults.courseId}
      optional=""
    />
  </>
)

const itemsOf = (activity: Activity) => [
  { label: text.what, value: activity.title },
  { label: text.audience, value: activity.audience },
  { label: text.responsible, value: activity.responsible },
  { label: text.hours, value: words.hours(activity.plannedMinutes) },
]

const Onward = ({ activity, here }: { readonly activity: Activity; readonly here: string }) => (
  <Ways
    ways={[
      { href: `${here}/gedaan`, label: text.note, icon: 'check' as const },
      ...(activity.courseId === null
        ? [{ href: `${here}/agenda`, label: text.session, icon: 'course' as const }]
        : [{ href: `/activiteiten/${activity.courseId}`, label: text.inAgenda, icon: 'course' as const }]),
    ]}
  />
)

type OneProps = PlanFormProps & { readonly activity: Activity }

export const ResultForm = ({ plan, school, today, faults, typed, activity }: OneProps) => (
  <FormPage
    {...around(plan, school, `activiteiten/${activity.id}/gedaan`)}
    title={text.note}
    remark={activity.title}
    save={text.saveDone}
    faults={faults}
  >
    <DateField
      name="doneOn"
      label={text.doneOn}
      value={typed.doneOn ?? today.toString()}
      max={today.toString()}
      fault={faults.doneOn}
    />
    <TextAreaField name="words" label={text.result} rows={3} value={typed.words} fault={faults.words} optional="" />
  </FormPage>
)

export const SessionForm = ({ plan, school, faults, typed, activity }: OneProps) => (
  <FormPage
    {...around(plan, school, `activiteiten/${activity.id}/agenda`)}
    title={text.session}
    remark={`${activity.title}. ${text.sessionAbout}`}
    save={text.saveSession}
    faults={faults}
  >
    <DateField name="on" label={text.on} value={typed.on ?? activity.startsOn.toString()} fault={faults.on} />
    <TimeField name="at" label={text.at} value={typed.at} fault={faults.at} />
    <NumberField
      name="minutes"
      label={text.minutes}
      unit={text.minuteUnit}
      whole
      value={typed.minutes ?? '60'}
      fault={faults.minutes}
    />
    <TextAreaField name="words" label={text.words} rows={4} value={typed.words} fault={faults.words} />
  </FormPage>
)
