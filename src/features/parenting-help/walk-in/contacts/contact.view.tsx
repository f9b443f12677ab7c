import { birthWords, type Child, fullName } from '../../../../people/index.ts'
import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Button } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Reading } from '../../../../platform/html/components/columns.view.tsx'
import { Form, QueryForm } from '../../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { SummaryList } from '../../../../platform/html/components/summary-list.view.tsx'
import { Table } from '../../../../platform/html/components/table.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import { format } from '../../../../platform/i18n/format.ts'
import { languageName } from '../../../../platform/i18n/interpreter-languages.ts'
import { contactWords } from '../text.ts'
import type { OpenContact } from './link-contact.ts'
import type { RegisteredContact } from './registered-contact.ts'
import { text } from './text.ts'

/** Null: nothing was searched for. */
export type Found =
  | { readonly kind: 'unsearchable' }
  | { readonly kind: 'found'; readonly children: readonly Child[] }
  | null

type Props = OpenContact & { readonly typed: string; readonly found: Found; readonly overtaken: boolean }

export const ContactPage = (props: Props) => {
  const { contact, overtaken } = props
  return (
    <>
      <Breadcrumb trail={[{ href: '/balie', label: text.back }]} current={text.title} />
      {overtaken && (
        <Notice tone="warning">
          <p>{text.overtaken}</p>
        </Notice>
      )}
      <Reading>
        <PageHeader title={text.title} remark={text.when(contact.on, contact.registeredAt)} />
        <SummaryList items={factsOf(props)} />
        <About {...props} />
        {contact.links.length > 0 && <History contact={contact} />}
      </Reading>
    </>
  )
}

const factsOf = ({ contact, interpreter }: Props) => [
  { label: text.facts.topics, value: contact.topics.map(topic => contactWords.topic[topic]).join(', ') },
  { label: text.facts.asker, value: contactWords.asker[contact.asker] },
  { label: text.facts.channel, value: contactWords.channel[contact.channel] },
  { label: text.facts.kind, value: contactWords.kind[contact.kind] },
  { label: text.facts.followUp, value: contactWords.followUp[contact.followUp] },
  ...(interpreter === null ? [] : [{ label: text.facts.interpreter, value: languageName(interpreter, 'nl') }]),
  { label: text.facts.by, value: contact.registeredByName },
]

const pathOf = ({ id }: Pick<RegisteredContact, 'id'>) => `/balie/contacten/${id}`

const About = ({ contact, child, version, typed, found }: Props) => (
  <Card id="about" title={text.about}>
    {child ? (
      <>
        <Paragraph>{text.isAbout(fullName(child))}</Paragraph>
        <Form action={`${pathOf(contact)}/los`} version={version} inline>
          <Button look="secondary">{text.unlink}</Button>
        </Form>
      </>
    ) : (
      <>
        <Paragraph>{text.nobody}</Paragraph>
        <QueryForm action={pathOf(contact)} inline>
          <TextField name="q" label={text.search} hint={text.searchHint} type="search" value={typed} optional />
          <Button look="secondary" icon="search">
            {text.find}
          </Button>
        </QueryForm>
        <Hits contact={contact} version={version} found={found} />
      </>
    )}
  </Card>
)

const Hits = ({ contact, version, found }: Pick<Props, 'contact' | 'version' | 'found'>) => {
  if (found === null) return null
  if (found.kind === 'unsearchable') return <Paragraph>{text.unsearchable}</Paragraph>
  if (found.children.length === 0) return <Paragraph>{text.none}</Paragraph>
  return (
    <Table
      caption={text.hits}
      columns={[
        { label: text.columns.name },
        { label: text.columns.born },
        { label: text.columns.link, hiddenLabel: true },
      ]}
      rows={found.children.map(child => [
        fullName(child),
        birthWords(child.birth),
        <Form action={`${pathOf(contact)}/kind`} version={version} inline>
          <input type="hidden" name="child" value={child.id} />
          <Button small aria-label={`${text.link}: ${fullName(child)}`}>
            {text.link}
          </Button>
        </Form>,
      ])}
    />
  )
}

const History = ({ contact }: Pick<Props, 'contact'>) => (
  <Card id="history" title={text.history}>
    <ul>
      {contact.links.map(({ child, at, byName }) => (
        <li>
          {format.moment(at)}: {child === null ? text.unlinked : text.linked}, {byName}
        </li>
      ))}
    </ul>
  </Card>
)
