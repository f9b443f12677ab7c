import { Button, ButtonLink, ButtonRow } from '../../platform/html/components/button.view.tsx'
import { Reading } from '../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../platform/html/components/form.view.tsx'
import { PageHeader } from '../../platform/html/components/page-header.view.tsx'
import { SelectField } from '../../platform/html/components/select-field.view.tsx'
import { TextField } from '../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../platform/web/form.ts'
import { organisationKinds } from '../organisation.ts'
import { organisationKindWords } from '../text.ts'
import { text } from './text.ts'

export const OrganisationPage = ({ faults, typed }: { readonly faults: Faults; readonly typed: Typed }) => (
  <Reading>
    <ErrorSummary faults={faults} />
    <PageHeader title={text.organisation.title} remark={text.organisation.remark} />
    <Form action="/beheer/organisaties/nieuw">
      <TextField name="name" label={text.columns.name} value={typed.name} fault={faults.name} />
      <SelectField
        name="kind"
        label={text.columns.kind}
        none={text.organisation.none}
        choices={organisationKinds.map(kind => ({ value: kind, label: organisationKindWords[kind] }))}
        value={typed.kind}
        fault={faults.kind}
      />
      <TextField
        name="phone"
        label={text.columns.phone}
        type="tel"
        value={typed.phone}
        fault={faults.phone}
        size="short"
        optional
      />
      <TextField
        name="email"
        label={text.columns.email}
        type="email"
        value={typed.email}
        fault={faults.email}
        optional
      />
      <ButtonRow>
        <Button icon="check">{text.organisation.submit}</Button>
        <ButtonLink href="/beheer" look="subtle">
          {text.cancel}
        </ButtonLink>
      </ButtonRow>
    </Form>
  </Reading>
)
