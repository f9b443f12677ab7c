import { Button, ButtonLink, ButtonRow } from '../../platform/html/components/button.view.tsx'
import { RadioGroup } from '../../platform/html/components/choice-group.view.tsx'
import { Reading } from '../../platform/html/components/columns.view.tsx'
import { DateField } from '../../platform/html/components/date-field.view.tsx'
import { ErrorSummary } from '../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../platform/html/components/form.view.tsx'
import { PageHeader } from '../../platform/html/components/page-header.view.tsx'
import { SelectField } from '../../platform/html/components/select-field.view.tsx'
import type { Faults, Typed } from '../../platform/web/form.ts'
import { relationWords } from '../child-words.ts'
import { type Child, fullName, type Guardian, relations } from '../person.ts'
import { custodyStatuses } from './custody.form.ts'
import { text } from './text.ts'

type Props = {
  readonly child: Child
  readonly guardian: Guardian
  readonly today: Temporal.PlainDate
  readonly faults: Faults
  readonly typed: Typed
}

export const CustodyPage = ({ child, guardian, today, faults, typed }: Props) => (
  <Reading>
    <ErrorSummary faults={faults} />
    <PageHeader title={text.title(fullName(guardian))} remark={text.about(fullName(child))} />
    <Form action={`/jeugd/${child.id}/gezin/${guardian.id}/gezag`}>
      <RadioGroup
        name="status"
        label={text.status}
        choices={custodyStatuses.map(status => ({ value: status, label: text.statuses[status] }))}
        value={typed.status ?? guardian.custody}
        fault={faults.status}
      />
      <SelectField
        name="relation"
        label={text.relation}
        choices={relations.map(relation => ({ value: relation, label: relationWords[relation] }))}
        value={typed.relation ?? guardian.relation}
        fault={faults.relation}
      />
      <DateField
        name="since"
        label={text.since}
        hint={text.sinceHint}
        value={typed.since ?? today.toString()}
        fault={faults.since}
      />
      <ButtonRow>
        <Button icon="check">{text.submit}</Button>
        <ButtonLink href={`/jeugd/${child.id}/gezin`} look="subtle">
          {text.cancel}
        </ButtonLink>
      </ButtonRow>
    </Form>
  </Reading>
)
