import { vaccines } from '../../../../knowledge/vaccination/vaccines.ts'
import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { CheckboxGroup } from '../../../../platform/html/components/choice-group.view.tsx'
import { Grid, Reading, Stack } from '../../../../platform/html/components/columns.view.tsx'
import { DateField } from '../../../../platform/html/components/date-field.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Form, QueryForm } from '../../../../platform/html/components/form.view.tsx'
import { NumberField } from '../../../../platform/html/components/number-field.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { SelectField } from '../../../../platform/html/components/select-field.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { type Known, sessionVaccines } from './plan.form.ts'
import { planSessionText as words } from './plan-text.ts'
import { sessionText } from './text.ts'

export type PlanPageProps = Known & {
  /** The classes of the chosen school. */
  readonly classes: readonly string[]
  readonly faults: Faults
  readonly typed: Typed
}

export const PlanPage = (props: PlanPageProps) => (
  <Stack>
    <ErrorSummary faults={props.faults} />
    <Breadcrumb trail={[{ href: '/vaccinatiesessies', label: sessionText.title }]} current={words.title} />
    <PageHeader
      title={props.follows ? words.followTitle : words.title}
      remark={props.follows ? words.followIntro : words.intro}
    />
    <Reading>
      {!props.follows && <ChooseSchool {...props} />}
      <Form action="/vaccinatiesessies">
        {props.follows && <input type="hidden" name="follows" value={props.follows.id} />}
        <input type="hidden" name="school" value={props.typed.school ?? ''} />
        <WhenAndWhere {...props} />
        <What {...props} />
        {!props.follows && <Who {...props} />}
        <ButtonRow>
          <Button icon="check">{words.save}</Button>
          <ButtonLink href="/vaccinatiesessies" look="subtle">
            {words.cancel}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Reading>
  </Stack>
)

/** First the school: its classes are on the form that follows. */
const ChooseSchool = ({ schools, faults, typed }: PlanPageProps) => (
  <QueryForm action="/vaccinatiesessies/nieuw" inline>
    <SelectField
      name="school"
      label={words.school}
      choices={schools.map(({ id, name }) => ({ value: id, label: name }))}
      none={words.schoolNone}
      value={typed.school}
      fault={faults.school}
    />
    <Button look="secondary">{words.schoolChoose}</Button>
  </QueryForm>
)

const WhenAndWhere = ({ locations, today, schools, faults, typed }: PlanPageProps) => {
  const school = schools.find(({ id }) => id === typed.school)
  return (
    <>
      <DateField name="on" label={words.on} value={typed.on} min={today.toString()} fault={faults.on} />
      <TextField
        name="place"
        label={words.place}
        hint={words.placeHint}
        value={typed.place ?? school?.name}
        fault={faults.place}
        size="full"
      />
      <SelectField
        name="location"
        label={words.location}
        choices={locations.map(({ id, name }) => ({ value: id, label: name }))}
        value={typed.location}
        fault={faults.location}
      />
    </>
  )
}

const What = ({ faults, typed }: PlanPageProps) => (
  <CheckboxGroup
    name="vaccines"
    label={words.vaccines}
    choices={sessionVaccines.map(value => ({ value, label: vaccines[value].name }))}
    value={typed.vaccines ?? ''}
    fault={faults.vaccines}
  />
)

const Who = ({ classes, faults, typed }: PlanPageProps) => (
  <>
    {classes.length > 0 && (
      <CheckboxGroup
        name="classes"
        label={words.classes}
        hint={words.classesHint}
        choices={classes.map(value => ({ value, label: value }))}
        value={typed.classes ?? ''}
        fault={faults.classes}
        optional=""
      />
    )}
    <Grid>
      <NumberField
        name="bornFrom"
        label={words.bornFrom}
        value={typed.bornFrom}
        fault={faults.bornFrom}
        whole
        optional=""
      />
      <NumberField name="bornTo" label={words.bornTo} value={typed.bornTo} fault={faults.bornTo} whole optional="" />
    </Grid>
    <Paragraph look="small">{words.bornHint}</Paragraph>
  </>
)
