import { Button, ButtonLink, ButtonRow } from '../../platform/html/components/button.view.tsx'
import { Reading } from '../../platform/html/components/columns.view.tsx'
import { DateField } from '../../platform/html/components/date-field.view.tsx'
import { ErrorSummary } from '../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../platform/html/components/form.view.tsx'
import { PageHeader } from '../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../platform/html/components/paragraph.view.tsx'
import { SelectField } from '../../platform/html/components/select-field.view.tsx'
import { TextField } from '../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../platform/web/form.ts'
import { type Child, type Enrolment, fullName, type School } from '../person.ts'
import { schoolKindWords, schoolWords, text } from './text.ts'

type Props = {
  readonly child: Child
  readonly enrolment: Enrolment | undefined
  readonly schools: readonly School[]
  readonly today: Temporal.PlainDate
  readonly faults: Faults
  readonly typed: Typed
}

export const EnrolmentPage = ({ child, enrolment, schools, today, faults, typed }: Props) => (
  <Reading>
    <ErrorSummary faults={faults} />
    <PageHeader title={text.enrolment.title} remark={text.enrolment.about(fullName(child))} />
    {enrolment && <Paragraph>{text.enrolment.now(schoolWords(enrolment), enrolment.since)}</Paragraph>}
    <Form action={`/jeugd/${child.id}/gezin/school`}>
      <SelectField
        name="school"
        label={text.columns.school}
        hint={text.enrolment.noSchools}
        choices={schools.map(({ id, name, kind }) => ({ value: id, label: `${name} (${schoolKindWords[kind]})` }))}
        none={text.enrolment.none}
        value={typed.school ?? enrolment?.school.id}
        fault={faults.school}
      />
      <TextField
        name="className"
        label={text.enrolment.className}
        hint={text.enrolment.classHint}
        value={typed.className ?? enrolment?.className ?? ''}
        fault={faults.className}
        optional=""
      />
      <DateField
        name="since"
        label={text.enrolment.since}
        value={typed.since ?? today.toString()}
        max={today.toString()}
        fault={faults.since}
      />
      <ButtonRow>
        <Button icon="check">{text.enrolment.save}</Button>
        <ButtonLink href={`/jeugd/${child.id}/gezin`} look="subtle">
          {text.enrolment.cancel}
        </ButtonLink>
      </ButtonRow>
    </Form>
  </Reading>
)
