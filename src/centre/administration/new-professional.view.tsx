import type { Role } from '../../platform/auth/role-names.ts'
import { text as authText } from '../../platform/auth/text.ts'
import { Button, ButtonLink, ButtonRow } from '../../platform/html/components/button.view.tsx'
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
  readonly roles: readonly Role[]
  readonly faults: Faults
  readonly typed: Typed
}

export const NewProfessionalPage = ({ organisations, roles, faults, typed }: Props) => (
  <Reading>
    <ErrorSummary faults={faults} />
    <PageHeader title={text.professional.title} remark={text.professional.remark} />
    <Form action="/beheer/professionals/nieuw">
      <TextField name="name" label={text.columns.name} value={typed.name} fault={faults.name} />
      <TextField
        name="profession"
        label={text.columns.profession}
        hint={text.professional.professionHint}
        value={typed.profession}
        fault={faults.profession}
      />
      <SelectField
        name="organisation"
        label={text.columns.organisation}
        none={text.professional.noneOrganisation}
        choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        value={typed.organisation}
        fault={faults.organisation}
      />
      <AccountFields roles={roles} faults={faults} typed={typed} />
      <ButtonRow>
        <Button icon="check">{text.professional.submit}</Button>
        <ButtonLink href="/beheer" look="subtle">
          {text.cancel}
        </ButtonLink>
      </ButtonRow>
    </Form>
  </Reading>
)

const AccountFields = ({ roles, faults, typed }: Omit<Props, 'organisations'>) => (
  <>
    <SelectField
      name="role"
      label={text.professional.role}
      none={text.professional.noneRole}
      choices={roles.map(role => ({ value: role, label: authText.role[role] }))}
      value={typed.role}
      fault={faults.role}
    />
    <TextField
      name="phone"
      label={text.columns.phone}
      hint={text.professional.contactHint}
      type="tel"
      value={typed.phone}
      fault={faults.phone}
      size="short"
      optional
    />
    <TextField name="email" label={text.columns.email} type="email" value={typed.email} fault={faults.email} optional />
    <TextField
      name="signInName"
      label={text.professional.signInName}
      hint={text.professional.signInNameHint}
      value={typed.signInName}
      fault={faults.signInName}
      dir="ltr"
    />
  </>
)
