import type { Location } from '../../../centre/index.ts'
import { type Child, fullName } from '../../../people/index.ts'
import { Button } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { CheckboxGroup, RadioGroup } from '../../../platform/html/components/choice-group.view.tsx'
import { Columns } from '../../../platform/html/components/columns.view.tsx'
import { Details } from '../../../platform/html/components/details.view.tsx'
import { EmptyState } from '../../../platform/html/components/empty-state.view.tsx'
import { ErrorSummary } from '../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { Heading } from '../../../platform/html/components/heading.view.tsx'
import { Link } from '../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { NumberField } from '../../../platform/html/components/number-field.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { SelectField } from '../../../platform/html/components/select-field.view.tsx'
import { Table } from '../../../platform/html/components/table.view.tsx'
import { TextField } from '../../../platform/html/components/text-field.view.tsx'
import { format } from '../../../platform/i18n/format.ts'
import type { Faults, Typed } from '../../../platform/web/form.ts'
import { ageBands, askers, type ContactLine, channels, contactKinds, followUps, topics } from './contact.ts'
import type { Done } from './done.ts'
import { InterpreterField } from './interpreter/interpreter-field.view.tsx'
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

const choicesOf = <V extends string>(values: readonly V[], words: Readonly<Record<V, string>>) =>
  values.map(value => ({ value, label: words[value] }))

type FormProps = Pick<Props, 'locations' | 'child' | 'faults' | 'typed'>

/** Every field has the answer that is given most, so that a common contact takes a topic and Enter. */
const ContactForm = ({ locations, child, faults, typed }: FormProps) => (
  <Form action="/balie">
    <CheckboxGroup
      name="topics"
      label={text.topicsLabel}
      choices={choicesOf(topics, text.topic)}
      value={typed.topics ?? ''}
      fault={faults.topics}
      inline
      focused={child !== null && Object.keys(faults).length === 0}
    />
    <RadioGroup
      name="asker"
      label={text.askerLabel}
      choices={choicesOf(askers, text.asker)}
      value={typed.asker ?? 'parent'}
      fault={faults.asker}
      inline
    />
    <SelectField
      name="ageBand"
      label={text.ageLabel}
      optional
      choices={[{ value: '', label: text.ageUnknown }, ...choicesOf(ageBands, text.ageBand)]}
      value={typed.ageBand ?? ''}
      fault={faults.ageBand}
    />
    <RadioGroup
      name="channel"
      label={text.channelLabel}
      choices={choicesOf(channels, text.channel)}
      value={typed.channel ?? 'desk'}
      fault={faults.channel}
      inline
    />
    <OutcomeFields faults={faults} typed={typed} />
    <PlaceFields locations={locations} child={child} typed={typed} />
    <Button icon="check" look={child ? 'primary' : 'secondary'}>
      {text.register}
    </Button>
  </Form>
)

const PlaceFields = ({ locations, child, typed }: Pick<Props, 'locations' | 'child' | 'typed'>) => (
  <>
    <SelectField
      name="location"
      label={text.locationLabel}
      choices={locations.map(location => ({ value: location.id, label: location.name }))}
      value={typed.location ?? locations[0]?.id ?? ''}
    />
    {child && (
      <SelectField
        name="child"
        label={text.childLabel}
        hint={text.childHint}
        optional
        choices={[
          { value: '', label: '–' },
          { value: child.id, label: fullName(child) },
        ]}
        value={typed.child ?? child.id}
      />
    )}
  </>
)

const OutcomeFields = ({ faults, typed }: Pick<Props, 'faults' | 'typed'>) => (
  <>
    <SelectField
      name="kind"
      label={text.kindLabel}
      choices={choicesOf(contactKinds, text.kind)}
      value={typed.kind ?? 'advice'}
      fault={faults.kind}
    />
    <SelectField
      name="followUp"
      label={text.followUpLabel}
      choices={choicesOf(followUps, text.followUp)}
      value={typed.followUp ?? 'none'}
      fault={faults.followUp}
    />
    <NumberField
      name="minutes"
      label={text.minutesLabel}
      unit={text.minutesUnit}
      value={typed.minutes ?? '10'}
      fault={faults.minutes}
    />
    <TextField
      name="language"
      label={text.languageLabel}
      optional
      value={typed.language ?? ''}
      fault={faults.language}
    />
    <InterpreterField language="nl" value={typed.interpreter} />
  </>
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
