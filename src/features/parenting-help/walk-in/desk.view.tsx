import type { Location } from '../../../centre/index.ts'
import type { Child } from '../../../people/index.ts'
import { Button } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { Columns } from '../../../platform/html/components/columns.view.tsx'
import { Details } from '../../../platform/html/components/details.view.tsx'
import { EmptyState } from '../../../platform/html/components/empty-state.view.tsx'
import { ErrorSummary } from '../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { Heading } from '../../../platform/html/components/heading.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { Table } from '../../../platform/html/components/table.view.tsx'
import { TextField } from '../../../platform/html/components/text-field.view.tsx'
import { format } from '../../../platform/i18n/format.ts'
import type { Faults, Typed } from '../../../platform/web/form.ts'
import { type ContactLine, topics } from './contact.ts'
import { ContactForm } from './contact-form.view.tsx'
import type { Done } from './done.ts'
import type { DeskLine } from './queue/desk-line.ts'
import { DayCard, LineCard, SeatCard } from './queue/desk-line.view.tsx'
import { text as lineText } from './queue/text.ts'
import { text } from './text.ts'

type Props = {
  readonly contacts: readonly ContactLine[]
  readonly locations: readonly Location[]
  /** The child the desk came from, when the asker wishes to be known. */
  readonly child: Child | null
  readonly faults: Faults
  readonly typed: Typed
  readonly done: Done
  /** Null while the reader did not say where they sit today. */
  readonly line: DeskLine | null
  /** Who reads: a contact about a child opens for who registered or linked it. */
  readonly me: string
}

export const DeskPage = ({ contacts, locations, child, faults, typed, done, line, me }: Props) => (
  <>
    <ErrorSummary faults={faults} />
    <DoneNotice done={done} />
    <Heading level={1}>{text.title}</Heading>
    <Paragraph>{text.intro}</Paragraph>
    <Columns
      side={
        <>
          {line && <DayCard line={line} locations={locations} faults={faults} typed={typed} />}
          <Card id="today" title={text.today} actions={text.todayCount(contacts.length)}>
            <Today contacts={contacts} me={me} />
          </Card>
        </>
      }
    >
      {line ? <LineCard line={line} /> : <SeatCard locations={locations} faults={faults} typed={typed} />}
      <Card id="register" title={text.register}>
        {child === null && <QuickForm faults={faults} typed={typed} />}
        <Details summary={text.quick.all} open={child !== null || hasFaultIn(faults)}>
          <ContactForm
            locations={atDesk(locations, line)}
            child={child}
            faults={faults}
            typed={{ interpreter: line?.here?.interpreter ?? '', ...typed }}
          />
        </Details>
      </Card>
    </Columns>
  </>
)

/** The place where somebody sits comes first, and is chosen. */
const atDesk = (locations: readonly Location[], line: DeskLine | null): readonly Location[] =>
  line ? [line.location, ...locations.filter(({ id }) => id !== line.location.id)] : locations

const hasFaultIn = ({ quick: _, at: __, desk: ___, ...faults }: Faults): boolean => Object.keys(faults).length > 0

const DoneNotice = ({ done }: Pick<Props, 'done'>) => {
  switch (done?.kind) {
    case undefined:
      return null
    case 'registered':
      return (
        <Notice tone="positive" live>
          {text.registered}{' '}
          {done.contact !== '' && <Link href={`/balie/contacten/${done.contact}`}>{text.linkTo}</Link>}
        </Notice>
      )
    case 'given':
      return (
        <Notice tone="positive" live>
          {lineText.given(done.number)}
        </Notice>
      )
    case 'first':
      return (
        <Notice tone="warning" live>
          {lineText.first(done.number)}
        </Notice>
      )
    case 'nobody':
    case 'settled':
      return (
        <Notice tone="info" live>
          {lineText[done.kind]}
        </Notice>
      )
  }
}

const QuickForm = ({ faults, typed }: Pick<Props, 'faults' | 'typed'>) => (
  <Form action="/balie/snel">
    <TextField
      name="quick"
      label={text.quick.label}
      hint={text.quick.hint}
      value={typed.quick ?? ''}
      fault={faults.quick}
      list="quick-words"
      focused
      optional
    />
    <datalist id="quick-words">
      {topics.map(topic => (
        <option value={text.topic[topic]} />
      ))}
    </datalist>
    <Button icon="check">{text.quick.submit}</Button>
  </Form>
)

const mayOpen = ({ childId, registeredBy, linkedBy }: ContactLine, me: string): boolean =>
  childId === null || registeredBy === me || linkedBy === me

const topicsOf = (contact: ContactLine): string => contact.topics.map(topic => text.topic[topic]).join(', ')

const Today = ({ contacts, me }: Pick<Props, 'contacts' | 'me'>) =>
  contacts.length === 0 ? (
    <EmptyState title={text.none.title} icon="users">
      {text.none.body}
    </EmptyState>
  ) : (
    <Table
      caption={text.today}
      columns={[
        { label: text.columns.topics },
        { label: text.columns.time, oneLine: true },
        { label: text.columns.asker },
        { label: text.columns.channel },
        { label: text.columns.followUp },
      ]}
      rows={contacts.map(contact => [
        mayOpen(contact, me) ? (
          <Link href={`/balie/contacten/${contact.id}`}>{topicsOf(contact)}</Link>
        ) : (
          topicsOf(contact)
        ),
        format.time(contact.registeredAt),
        text.asker[contact.asker],
        text.channel[contact.channel],
        text.followUp[contact.followUp],
      ])}
    />
  )
