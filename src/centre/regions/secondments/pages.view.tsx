import { standingOn } from '../../../knowledge/regions/secondment.ts'
import { text as authText } from '../../../platform/auth/text.ts'
import { Breadcrumb } from '../../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonRow } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { CheckboxGroup } from '../../../platform/html/components/choice-group.view.tsx'
import { Reading, Stack } from '../../../platform/html/components/columns.view.tsx'
import { DateField } from '../../../platform/html/components/date-field.view.tsx'
import { Details } from '../../../platform/html/components/details.view.tsx'
import { EmptyState } from '../../../platform/html/components/empty-state.view.tsx'
import { ErrorSummary } from '../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { SelectField } from '../../../platform/html/components/select-field.view.tsx'
import { SummaryList } from '../../../platform/html/components/summary-list.view.tsx'
import { TextAreaField } from '../../../platform/html/components/text-area-field.view.tsx'
import { TextField } from '../../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../../platform/web/form.ts'
import type { Organisation, Professional } from '../../organisation.ts'
import type { RegionCentre, Secondment } from '../region.ts'
import { text } from '../text.ts'
import { guestRoles } from './secondment.form.ts'
import { StandingTag } from './standing.view.tsx'

const words = text.secondments
const trail = [
  { href: '/beheer', label: text.back },
  { href: '/beheer/regios', label: text.regions.title },
]

type AskProps = {
  readonly professionals: readonly Professional[]
  readonly centres: readonly RegionCentre[]
  readonly faults: Faults
  readonly typed: Typed
}

export const AskPage = ({ professionals, centres, faults, typed }: AskProps) => (
  <Reading>
    <Breadcrumb trail={trail} current={words.ask} />
    <ErrorSummary faults={faults} />
    <PageHeader title={words.askTitle} remark={words.askAbout} />
    {centres.length === 0 ? (
      <EmptyState
        icon="pin"
        title={words.noNeighbours.title}
        action={{ href: '/beheer/regios', label: text.regions.title }}
      >
        {words.noNeighbours.body}
      </EmptyState>
    ) : (
      <Form action="/beheer/inzet/nieuw">
        <SelectField
          name="professional"
          label={words.professional}
          none={words.choose}
          choices={professionals.map(({ id, name, profession }) => ({ value: id, label: `${name}, ${profession}` }))}
          value={typed.professional}
          fault={faults.professional}
        />
        <SelectField
          name="away"
          label={words.away}
          none={words.choose}
          choices={centres.map(({ code, name }) => ({ value: code, label: name }))}
          value={typed.away}
          fault={faults.away}
        />
        <TextAreaField
          name="work"
          label={words.work}
          hint={words.workHint}
          rows={2}
          value={typed.work}
          fault={faults.work}
        />
        <DateField name="from" label={words.from} value={typed.from} fault={faults.from} />
        <DateField name="until" label={words.until} hint={words.untilHint} value={typed.until} fault={faults.until} />
        <ButtonRow>
          <Button icon="send">{words.send}</Button>
        </ButtonRow>
      </Form>
    )}
  </Reading>
)

type Props = {
  readonly secondment: Secondment
  readonly today: Temporal.PlainDate
  /** The centre of the request is the one that decides. */
  readonly isReceived: boolean
  readonly organisations: readonly Organisation[]
  readonly faults: Faults
  readonly typed: Typed
  readonly overtaken: boolean
}

export const SecondmentPage = (props: Props) => {
  const { secondment, today, isReceived, faults, overtaken } = props
  const standing = standingOn(secondment, today)
  return (
    <Stack>
      <Breadcrumb trail={trail} current={secondment.name} />
      <ErrorSummary faults={faults} />
      <PageHeader
        title={secondment.name}
        remark={`${secondment.profession}, ${words.period(secondment.from, secondment.until)}`}
        actions={<StandingTag secondment={secondment} today={today} />}
      />
      {overtaken && <Notice tone="warning">{words.overtaken}</Notice>}
      {standing === 'asked' && !isReceived && <Notice tone="info">{words.waits}</Notice>}
      <Card id="inzet" title={words.title}>
        <SummaryList items={factsOf(secondment)} />
      </Card>
      {standing === 'asked' && isReceived && <AnswerCard {...props} />}
      {(standing === 'ahead' || standing === 'running' || (standing === 'asked' && !isReceived)) && (
        <EndCard {...props} />
      )}
    </Stack>
  )
}

function factsOf(one: Secondment) {
  const { facts, by } = words
  const roles = one.answer?.roles.map(role => authText.role[role]).join(', ')
  const item = (label: string, value: string) => ({ label, value })
  return [
    item(facts.home, one.homeName),
    item(facts.employer, one.employer),
    item(facts.away, one.awayName),
    item(facts.work, one.work),
    item(facts.reach, [one.phone, one.email].filter(Boolean).join(', ') || '-'),
    item(facts.askedBy, by(one.askedBy, one.askedAt)),
    ...(roles ? [item(facts.roles, roles)] : []),
    ...(one.answer ? [item(facts.answeredBy, `${by(one.answer.by, one.answer.at)} ${one.answer.reason}`)] : []),
    ...(one.end ? [item(facts.ended, `${by(one.end.by, one.end.at)}: ${one.end.why}`)] : []),
  ]
}

const AnswerCard = ({ secondment, organisations, faults, typed }: Props) => (
  <Card id="antwoord" title={words.answer}>
    <Form action={`/beheer/inzet/${secondment.id}/akkoord`}>
      <CheckboxGroup
        name="roles"
        label={words.roles}
        hint={words.rolesHint}
        choices={guestRoles.map(value => ({ value, label: authText.role[value] }))}
        value={typed.roles}
        fault={faults.roles}
      />
      <SelectField
        name="organisation"
        label={words.organisation}
        none={words.choose}
        choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
        value={typed.organisation}
        fault={faults.organisation}
      />
      <Button icon="check">{words.agree}</Button>
    </Form>
    <Details summary={words.refuseTitle} open={faults.reason !== undefined}>
      <Form action={`/beheer/inzet/${secondment.id}/weigering`}>
        <TextField name="reason" label={words.reason} size="full" value={typed.reason} fault={faults.reason} />
        <Button look="negative">{words.refuse}</Button>
      </Form>
    </Details>
  </Card>
)

const EndCard = ({ secondment, faults, typed }: Props) => (
  <Card id="stoppen" title={words.endTitle}>
    <Paragraph>{words.endAbout}</Paragraph>
    <Form action={`/beheer/inzet/${secondment.id}/einde`}>
      <TextField name="reason" label={words.endWhy} size="full" value={typed.reason} fault={faults.reason} />
      <Button look="negative">{words.end}</Button>
    </Form>
  </Card>
)
