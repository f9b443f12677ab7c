import { Button, ButtonLink, ButtonRow } from '../../platform/html/components/button.view.tsx'
import { Card } from '../../platform/html/components/card.view.tsx'
import { CheckboxGroup } from '../../platform/html/components/choice-group.view.tsx'
import { Reading } from '../../platform/html/components/columns.view.tsx'
import { DateField } from '../../platform/html/components/date-field.view.tsx'
import { ErrorSummary } from '../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../platform/html/components/form.view.tsx'
import { Heading } from '../../platform/html/components/heading.view.tsx'
import { PageHeader } from '../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../platform/html/components/paragraph.view.tsx'
import { TextAreaField } from '../../platform/html/components/text-area-field.view.tsx'
import { TextField } from '../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../platform/web/form.ts'
import { type Child, fullName, type PersonId } from '../person.ts'
import type { Protection } from './protection.ts'
import { text } from './text.ts'

export type Relative = { readonly id: PersonId; readonly givenNames: string; readonly familyName: string }
type Props = {
  readonly child: Child
  /** The child, its guardians, its brothers and sisters. */
  readonly relatives: readonly Relative[]
  readonly protections: readonly Protection[]
  readonly today: Temporal.PlainDate
  readonly faults: Faults
  readonly typed: Typed
}

export const ProtectionPage = ({ child, relatives, protections, today, faults, typed }: Props) => {
  const isHidden = ({ id }: Relative) => protections.some(({ person }) => person === id)
  const choices = relatives.filter(one => !isHidden(one)).map(one => ({ value: one.id, label: fullName(one) }))
  return (
    <Reading>
      <ErrorSummary faults={faults} />
      <PageHeader title={text.title} remark={text.intro(fullName(child))} />
      {protections.length > 0 && <Heading level={2}>{text.standing}</Heading>}
      {protections.map(protection => (
        <Standing child={child} protection={protection} relatives={relatives} />
      ))}
      {choices.length > 0 && (
        <Form action={pathOf(child)}>
          <CheckboxGroup
            name="people"
            label={text.who}
            hint={text.whoHint}
            choices={choices}
            value={typed.people ?? child.id}
            fault={faults.people}
          />
          <DateField name="since" label={text.since} value={typed.since ?? today.toString()} fault={faults.since} />
          <TextAreaField
            name="reason"
            label={text.reason}
            hint={text.reasonHint}
            value={typed.reason}
            fault={faults.reason}
          />
          <ButtonRow>
            <Button icon="lock">{text.submit}</Button>
            <ButtonLink href={`/jeugd/${child.id}/gezin`} look="subtle">
              {text.cancel}
            </ButtonLink>
          </ButtonRow>
        </Form>
      )}
    </Reading>
  )
}

const pathOf = (child: Child): string => `/jeugd/${child.id}/gezin/geheim-adres`

type StandingProps = Pick<Props, 'child' | 'relatives'> & { readonly protection: Protection }

const Standing = ({ child, protection, relatives }: StandingProps) => {
  const person = relatives.find(({ id }) => id === protection.person)
  return (
    <Card id={`p-${protection.id}`} level={3} title={text.standingOf(person ? fullName(person) : '', protection.since)}>
      <Paragraph>{protection.reason}</Paragraph>
      <Paragraph look="small">{text.by(protection.recordedByName)}</Paragraph>
      <Form action={`${pathOf(child)}/${protection.id}/einde`}>
        <TextField id={`end-${protection.id}`} name="reason" label={text.endReason} />
        <Button look="secondary" small>
          {text.end}
        </Button>
      </Form>
    </Card>
  )
}
