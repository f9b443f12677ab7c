import { CheckboxField } from '../../../platform/html/components/checkbox-field.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { SelectField } from '../../../platform/html/components/select-field.view.tsx'
import { CellLines, Table } from '../../../platform/html/components/table.view.tsx'
import { TextAreaField } from '../../../platform/html/components/text-area-field.view.tsx'
import { TextField } from '../../../platform/html/components/text-field.view.tsx'
import { phoneHref } from '../../../platform/html/phone-href.ts'
import type { Shown } from '../form-page.view.tsx'
import { words } from '../text.ts'
import { type Contact, contactTasks } from './school.ts'
import { text as all } from './text.ts'

const text = all.contact

type TableProps = {
  readonly caption: string
  readonly contacts: readonly Contact[]
  readonly mayEdit: boolean
}

export const ContactTable = ({ caption, contacts, mayEdit }: TableProps) => (
  <Table
    caption={caption}
    columns={[
      { label: text.columns.who },
      { label: text.columns.reach },
      { label: text.columns.ways, sentences: true },
    ]}
    rows={contacts.map(contact => [
      <CellLines remark={words.task[contact.task]}>
        {mayEdit ? <Link href={`/gezonde-school/contacten/${contact.id}`}>{contact.name}</Link> : contact.name}
      </CellLines>,
      <CellLines remark={contact.bestMoment}>
        <Reach contact={contact} />
      </CellLines>,
      contact.ways,
    ])}
  />
)

const Reach = ({ contact: { phone, email } }: { readonly contact: Contact }) => (
  <>
    {phone !== '' && <Link href={phoneHref(phone)}>{phone}</Link>}{' '}
    {email !== '' && <Link href={`mailto:${email}`}>{email}</Link>}
  </>
)

type FieldsProps = Shown & { readonly isKnown: boolean }

export const ContactFields = ({ faults, typed, isKnown }: FieldsProps) => (
  <>
    <SelectField
      name="task"
      label={text.task}
      choices={contactTasks.map(value => ({ value, label: words.task[value] }))}
      value={typed.task ?? 'coordinator'}
      fault={faults.task}
    />
    <TextField name="name" label={text.name} value={typed.name} fault={faults.name} />
    <TextField name="phone" label={text.phone} type="tel" value={typed.phone} fault={faults.phone} optional="" />
    <TextField name="email" label={text.email} type="email" value={typed.email} fault={faults.email} optional="" />
    <TextField
      name="bestMoment"
      label={text.bestMoment}
      hint={text.bestHint}
      value={typed.bestMoment}
      fault={faults.bestMoment}
      size="full"
      optional=""
    />
    <TextAreaField name="ways" label={text.ways} rows={3} value={typed.ways} fault={faults.ways} optional="" />
    {isKnown && <CheckboxField name="hasLeft" label={text.hasLeft} checked={typed.hasLeft !== undefined} />}
  </>
)
