import type { Location } from '../../../centre/index.ts'
import { Breadcrumb } from '../../../platform/html/components/breadcrumb.view.tsx'
import { ButtonLink } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Stack } from '../../../platform/html/components/columns.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { SelectField } from '../../../platform/html/components/select-field.view.tsx'
import { FormPage, type Shown } from '../form-page.view.tsx'
import { Overtaken } from '../overtaken.view.tsx'
import { ContactFields, ContactTable } from '../schools/contact.view.tsx'
import type { Contact } from '../schools/school.ts'
import { text } from '../schools/text.ts'

const all = '/gezonde-school/wie-werkt-hoe'
export type Place = { readonly id: string; readonly name: string; readonly contacts: readonly Contact[] }
type Props = { readonly places: readonly Place[]; readonly mayEdit: boolean; readonly mayPromote: boolean }

export const WaysPage = ({ places, mayEdit, mayPromote }: Props) => (
  <Stack>
    {mayPromote && <Breadcrumb trail={[{ href: '/gezonde-school', label: text.title }]} current={text.ways.title} />}
    <PageHeader
      title={text.ways.title}
      remark={text.ways.intro}
      actions={
        mayEdit && (
          <ButtonLink href={`${all}/nieuw`} icon="add">
            {text.contact.add}
          </ButtonLink>
        )
      }
    />
    {places.map(({ id, name, contacts }) => (
      <Card id={`plek-${id}`} title={name}>
        {contacts.length === 0 ? (
          <Paragraph>{text.ways.none}</Paragraph>
        ) : (
          <ContactTable caption={name} contacts={contacts} mayEdit={mayEdit} />
        )}
      </Card>
    ))}
  </Stack>
)

const around = { trail: [{ href: all, label: text.ways.title }], cancel: all, save: text.contact.save }

type NewProps = Shown & { readonly locations: readonly Location[] }

export const NewContactPage = ({ locations, faults, typed }: NewProps) => (
  <FormPage {...around} title={text.contact.new} action={`${all}/nieuw`} faults={faults}>
    <SelectField
      name="location"
      label={text.contact.location}
      choices={locations.map(({ id, name }) => ({ value: id, label: name }))}
      value={typed.location}
      fault={faults.location}
    />
    <ContactFields faults={faults} typed={typed} isKnown={false} />
  </FormPage>
)

type ChangeProps = Shown & { readonly contact: Contact; readonly newer: Contact | null }

export const ChangeContactPage = ({ contact, newer, faults, typed }: ChangeProps) => (
  <FormPage
    {...around}
    title={text.contact.change}
    action={`/gezonde-school/contacten/${contact.id}`}
    faults={faults}
    version={(newer ?? contact).version}
    before={newer && <Overtaken now={newer} items={itemsOf(newer)} />}
  >
    <ContactFields faults={faults} typed={typed} isKnown />
  </FormPage>
)

const itemsOf = ({ name, phone, email, bestMoment, ways }: Contact) => [
  { label: text.contact.name, value: name },
  { label: text.contact.phone, value: phone },
  { label: text.contact.email, value: email },
  { label: text.contact.bestMoment, value: bestMoment },
  { label: text.contact.ways, value: ways },
]
