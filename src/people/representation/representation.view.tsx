import type { Representation, RepresentationKind, Scope } from '../../platform/auth/representation/representation.ts'
import { Breadcrumb } from '../../platform/html/components/breadcrumb.view.tsx'
import { Button } from '../../platform/html/components/button.view.tsx'
import { Card } from '../../platform/html/components/card.view.tsx'
import { RadioGroup } from '../../platform/html/components/choice-group.view.tsx'
import { Columns, Stack } from '../../platform/html/components/columns.view.tsx'
import { DateField } from '../../platform/html/components/date-field.view.tsx'
import { EmptyState } from '../../platform/html/components/empty-state.view.tsx'
import { ErrorSummary } from '../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../platform/html/components/form.view.tsx'
import { Notice } from '../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../platform/html/components/paragraph.view.tsx'
import { TextField } from '../../platform/html/components/text-field.view.tsx'
import { Timeline } from '../../platform/html/components/timeline.view.tsx'
import type { Faults, Typed } from '../../platform/web/form.ts'
import type { PersonOfChild } from '../accounts/account-of-person.ts'
import { fullName } from '../person.ts'
import { groundsToChoose, identitiesToChoose, someoneNew } from './representation.form.ts'
import { text } from './text.ts'
import type { Candidate } from './write-down.ts'

type Props = PersonOfChild & {
  /** Those that stand today, and those that do not. */
  readonly standing: readonly Representation[]
  readonly earlier: readonly Representation[]
  readonly candidates: readonly Candidate[]
  /** Those that the age allows. */
  readonly kinds: readonly RepresentationKind[]
  readonly scopes: readonly Scope[]
  readonly today: Temporal.PlainDate
  readonly done: 'saved' | 'endedNow' | null
  readonly faults: Faults
  readonly typed: Typed
}

export const RepresentationsPage = (props: Props) => {
  const { child, person, earlier, kinds, done, faults } = props
  return (
    <Stack>
      <ErrorSummary faults={faults} />
      {done && (
        <Notice tone="positive" live>
          <p>{text[done]}</p>
        </Notice>
      )}
      <Breadcrumb
        trail={[
          { href: '/jeugd', label: text.children },
          { href: `/jeugd/${child.id}/gezin`, label: fullName(child) },
        ]}
        current={text.link}
      />
      <PageHeader title={text.title(fullName(person))} remark={text.about} />
      <Columns side={earlier.length > 0 && <Earlier earlier={earlier} />}>
        <Now {...props} />
        {kinds.length === 0 ? (
          <Notice tone="info">
            <p>{text.tooYoung}</p>
          </Notice>
        ) : (
          <Add {...props} />
        )}
      </Columns>
    </Stack>
  )
}

const base = ({ child, person }: PersonOfChild): string => `/jeugd/${child.id}/gezin/${person.id}/namens`

const Now = (props: Props) => (
  <Card id="now" title={text.now}>
    {props.standing.length === 0 ? (
      <EmptyState title={text.none.title} icon="users">
        {text.none.body}
      </EmptyState>
    ) : (
      props.standing.map(one => (
        <div class="cjg-stack">
          <Lines one={one} />
          <Form action={`${base(props)}/${one.id}/einde`}>
            <TextField name="why" id={`why-${one.id}`} label={text.endWhy} fault={props.faults.why} />
            <Button look="secondary">{text.end}</Button>
          </Form>
        </div>
      ))
    )}
  </Card>
)

export const Lines = ({ one }: { readonly one: Representation }) => (
  <div>
    <Paragraph>
      <strong>{text.line(one.representative.name, one.kind)}</strong>
    </Paragraph>
    <Paragraph look="small">{`${text.period(one.since, one.until)}. ${text.details(one.scope, one.ground, one.reference)}`}</Paragraph>
  </div>
)

const Earlier = ({ earlier }: Pick<Props, 'earlier'>) => (
  <Card id="earlier" title={text.earlier}>
    <Timeline
      items={earlier.map(({ representative, kind, since, until, end, recordedBy }) => ({
        when: text.period(since, until),
        by: recordedBy,
        title: text.line(representative.name, kind),
        icon: 'users' as const,
        body: end && text.ended(end.on, end.by, end.why),
      }))}
    />
  </Card>
)

const Add = (props: Props) => (
  <Card id="add" title={text.add}>
    <Form action={base(props)}>
      <Who {...props} />
      <What {...props} />
      <Button icon="check">{text.submit}</Button>
    </Form>
  </Card>
)

const Who = ({ candidates, faults, typed }: Props) => (
  <>
    <RadioGroup
      name="representative"
      label={text.who}
      choices={[
        ...candidates.map(({ id, name }) => ({ value: id, label: name })),
        { value: someoneNew, label: text.someoneNew },
      ]}
      value={typed.representative}
      fault={faults.representative}
    />
    <TextField
      name="givenNames"
      label={text.givenNames}
      hint={text.onlyNew}
      value={typed.givenNames}
      fault={faults.givenNames}
      optional
    />
    <TextField
      name="familyName"
      label={text.familyName}
      hint={text.onlyNew}
      value={typed.familyName}
      fault={faults.familyName}
      optional
    />
    <RadioGroup
      name="identity"
      label={text.identity}
      choices={identitiesToChoose.map(value => ({ value, label: text.identities[value] }))}
      value={typed.identity}
      fault={faults.identity}
    />
    <TextField
      name="email"
      type="email"
      label={text.email}
      hint={text.emailHint}
      value={typed.email}
      fault={faults.email}
      optional
    />
  </>
)

const What = ({ kinds, scopes, today, faults, typed }: Props) => (
  <>
    <RadioGroup
      name="kind"
      label={text.kindLabel}
      choices={kinds.map(value => ({ value, ...text.kind[value] }))}
      value={typed.kind}
      fault={faults.kind}
    />
    <RadioGroup
      name="scope"
      label={text.scopeLabel}
      choices={scopes.map(value => ({ value, ...text.scope[value] }))}
      value={typed.scope}
      fault={faults.scope}
    />
    <RadioGroup
      name="ground"
      label={text.groundLabel}
      choices={groundsToChoose.map(value => ({ value, label: text.ground[value] }))}
      value={typed.ground}
      fault={faults.ground}
    />
    <TextField
      name="reference"
      label={text.reference}
      hint={text.referenceHint}
      value={typed.reference}
      fault={faults.reference}
    />
    <DateField name="since" label={text.since} value={typed.since ?? today.toString()} fault={faults.since} />
    <DateField name="until" label={text.until} value={typed.until} fault={faults.until} optional />
  </>
)
