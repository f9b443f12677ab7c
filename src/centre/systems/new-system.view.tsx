import { Breadcrumb } from '../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink, ButtonRow } from '../../platform/html/components/button.view.tsx'
import { CheckboxGroup } from '../../platform/html/components/choice-group.view.tsx'
import { Reading } from '../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../platform/html/components/form.view.tsx'
import { PageHeader } from '../../platform/html/components/page-header.view.tsx'
import { SelectField } from '../../platform/html/components/select-field.view.tsx'
import { TextField } from '../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../platform/web/form.ts'
import type { Organisation } from '../organisation.ts'
import { text } from './text.ts'

type Props = {
  readonly organisations: readonly Organisation[]
  readonly faults: Faults
  readonly typed: Typed
}

export const NewSystemPage = ({ organisations, faults, typed }: Props) => (
  <Reading>
    <ErrorSummary faults={faults} />
    <Breadcrumb
      trail={[
        { href: '/beheer', label: text.administration },
        { href: '/beheer/systemen', label: text.title },
      ]}
      current={text.add}
    />
    <PageHeader title={text.add} remark={text.remark} />
    <Form action="/beheer/systemen/nieuw">
      <TextField
        name="name"
        label={text.fields.name}
        hint={text.fields.nameHint}
        value={typed.name}
        fault={faults.name}
      />
      <SelectField
        name="organisation"
        label={text.fields.organisation}
        hint={text.fields.organisationHint}
        none={text.fields.chooseOrganisation}
        choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        value={typed.organisation}
        fault={faults.organisation}
      />
      <ScopesField value={typed.scopes ?? ''} fault={faults.scopes} />
      <TextField
        name="reason"
        label={text.fields.reason}
        hint={text.fields.reasonHint}
        value={typed.reason}
        fault={faults.reason}
      />
      <ButtonRow>
        <Button icon="key">{text.add}</Button>
        <ButtonLink href="/beheer/systemen" look="subtle">
          {text.cancel}
        </ButtonLink>
      </ButtonRow>
    </Form>
  </Reading>
)

export const ScopesField = ({
  value,
  fault,
}: {
  readonly value: string | readonly string[]
  readonly fault: string | undefined
}) => (
  <CheckboxGroup
    name="scopes"
    label={text.fields.scopes}
    choices={Object.entries(text.scope).map(([value, words]) => ({ value, ...words }))}
    value={value}
    fault={fault}
  />
)
