import { Button, ButtonLink, ButtonRow } from '../../platform/html/components/button.view.tsx'
import { CheckboxGroup } from '../../platform/html/components/choice-group.view.tsx'
import { Reading } from '../../platform/html/components/columns.view.tsx'
import { DateField } from '../../platform/html/components/date-field.view.tsx'
import { ErrorSummary } from '../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../platform/html/components/form.view.tsx'
import { PageHeader } from '../../platform/html/components/page-header.view.tsx'
import type { Faults, Typed } from '../../platform/web/form.ts'
import { type Child, fullName, type PersonId } from '../person.ts'
import { AddressFields } from '../registration/address-fields.view.tsx'
import { text } from './text.ts'

export type Mover = { readonly id: PersonId; readonly givenNames: string; readonly familyName: string }
type Props = {
  readonly child: Child
  /** The child, its guardians, its brothers and sisters. */
  readonly movers: readonly Mover[]
  readonly today: Temporal.PlainDate
  readonly faults: Faults
  readonly typed: Typed
}

export const MovePage = ({ child, movers, today, faults, typed }: Props) => (
  <Reading>
    <ErrorSummary faults={faults} />
    <PageHeader title={text.movePage.title} remark={fullName(child)} />
    <Form action={`/jeugd/${child.id}/gezin/adres`}>
      <AddressFields faults={faults} typed={typed} />
      <CheckboxGroup
        name="people"
        label={text.movePage.who}
        choices={movers.map(mover => ({ value: mover.id, label: fullName(mover) }))}
        value={typed.people ?? child.id}
        fault={faults.people}
      />
      <DateField
        name="since"
        label={text.movePage.since}
        value={typed.since ?? today.toString()}
        fault={faults.since}
      />
      <ButtonRow>
        <Button icon="check">{text.movePage.submit}</Button>
        <ButtonLink href={`/jeugd/${child.id}/gezin`} look="subtle">
          {text.cancel}
        </ButtonLink>
      </ButtonRow>
    </Form>
  </Reading>
)
