import { Breadcrumb } from '../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink, ButtonRow } from '../../platform/html/components/button.view.tsx'
import { Card } from '../../platform/html/components/card.view.tsx'
import { CheckboxGroup, RadioGroup } from '../../platform/html/components/choice-group.view.tsx'
import { Columns, Reading, Stack } from '../../platform/html/components/columns.view.tsx'
import { DateField } from '../../platform/html/components/date-field.view.tsx'
import { Details } from '../../platform/html/components/details.view.tsx'
import { ErrorSummary } from '../../platform/html/components/error-summary.view.tsx'
import { FieldSet, Form } from '../../platform/html/components/form.view.tsx'
import { Notice } from '../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../platform/html/components/paragraph.view.tsx'
import { SummaryList } from '../../platform/html/components/summary-list.view.tsx'
import { TextAreaField } from '../../platform/html/components/text-area-field.view.tsx'
import { TextField } from '../../platform/html/components/text-field.view.tsx'
import { Timeline } from '../../platform/html/components/timeline.view.tsx'
import { format } from '../../platform/i18n/format.ts'
import type { Faults, Typed } from '../../platform/web/form.ts'
import type { Organisation } from '../organisation.ts'
import { type Agreement, type AgreementVersion, agreementKinds, agreementStanding } from './agreement.ts'
import { AgreementTag, factsOf } from './list.view.tsx'
import { text } from './text.ts'

const trail = [
  { href: '/beheer', label: text.back },
  { href: '/beheer/overeenkomsten', label: text.title },
]
type FieldsProps = { readonly organisations: readonly Organisation[]; readonly faults: Faults; readonly typed: Typed }

export const NewAgreementPage = (props: FieldsProps) => (
  <Reading>
    <Breadcrumb trail={trail} current={text.add} />
    <ErrorSummary faults={props.faults} />
    <PageHeader title={text.add} />
    <Form action="/beheer/overeenkomsten/nieuw">
      <AgreementFields {...props} />
      <ButtonRow>
        <Button icon="check">{text.save}</Button>
        <ButtonLink href="/beheer/overeenkomsten" look="subtle">
          {text.cancel}
        </ButtonLink>
      </ButtonRow>
    </Form>
  </Reading>
)

type Props = FieldsProps & {
  readonly agreement: Agreement
  readonly versions: readonly AgreementVersion[]
  readonly today: Temporal.PlainDate
  readonly days: number
  readonly overtaken: boolean
}

export const AgreementPage = ({ agreement, versions, today, days, overtaken, ...fields }: Props) => (
  <Stack>
    <Breadcrumb trail={trail} current={agreement.title} />
    <ErrorSummary faults={fields.faults} />
    <PageHeader
      title={agreement.title}
      remark={text.kinds[agreement.kind]}
      actions={<AgreementTag standing={agreementStanding(agreement, today, days)} />}
    />
    {overtaken && <Notice tone="warning">{text.overtaken(agreement.by)}</Notice>}
    {agreement.ended && (
      <Notice tone="info">{text.ended(agreement.ended.on, agreement.ended.why, agreement.ended.by)}</Notice>
    )}
    <Columns side={<History versions={versions} />}>
      <Card id="afspraak" title={text.columns.title}>
        <SummaryList items={factsOf(agreement)} />
      </Card>
      <Details summary={text.edit} open={overtaken || Object.keys(fields.faults).length > 0}>
        <Form action={`/beheer/overeenkomsten/${agreement.id}`} version={agreement.nth}>
          <AgreementFields {...fields} />
          <Button icon="check">{text.save}</Button>
        </Form>
      </Details>
      {agreement.ended === null && <End agreement={agreement} today={today} {...fields} />}
    </Columns>
  </Stack>
)

type EndProps = Pick<Props, 'agreement' | 'today' | 'faults' | 'typed'>

const End = ({ agreement, today, faults, typed }: EndProps) => (
  <Details summary={text.end} open={faults.on !== undefined || faults.why !== undefined}>
    <Paragraph>{text.endAbout}</Paragraph>
    <Form action={`/beheer/overeenkomsten/${agreement.id}/einde`}>
      <DateField name="on" label={text.endOn} value={typed.on ?? today.toString()} fault={faults.on} />
      <TextField name="why" label={text.endWhy} size="full" value={typed.why} fault={faults.why} />
      <Button look="negative">{text.endNow}</Button>
    </Form>
  </Details>
)

const History = ({ versions }: Pick<Props, 'versions'>) => (
  <Card id="geschiedenis" title={text.history}>
    <Timeline
      items={versions.map(({ nth, reason, at, by, until, from }) => ({
        when: format.moment(at),
        by,
        title: text.version(nth, reason),
        icon: nth === 1 ? ('add' as const) : ('edit' as const),
        body: text.period(from, until),
      }))}
    />
  </Card>
)

const { fields: words } = text

const AgreementFields = ({ organisations, faults, typed }: FieldsProps) => (
  <>
    <RadioGroup
      name="kind"
      label={words.kind}
      choices={agreementKinds.map(value => ({ value, label: text.kinds[value], hint: text.kindHints[value] }))}
      value={typed.kind}
      fault={faults.kind}
    />
    <TextField name="title" label={words.title} size="full" value={typed.title} fault={faults.title} />
    <CheckboxGroup
      name="organisations"
      label={words.organisations}
      optional
      choices={organisations.map(({ id, name }) => ({ value: id, label: name }))}
      value={typed.organisations}
      fault={faults.organisations}
    />
    <TextAreaField
      name="otherParties"
      label={words.otherParties}
      hint={words.otherPartiesHint}
      rows={2}
      optional
      value={typed.otherParties}
      fault={faults.otherParties}
    />
    <Grounds faults={faults} typed={typed} />
    <Days faults={faults} typed={typed} />
    <TextField name="reason" label={words.reason} size="full" value={typed.reason} fault={faults.reason} />
  </>
)

type Part = Omit<FieldsProps, 'organisations'>

const Grounds = ({ faults, typed }: Part) => (
  <>
    <TextAreaField name="purpose" label={words.purpose} rows={2} value={typed.purpose} fault={faults.purpose} />
    <TextField
      name="legalGround"
      label={words.legalGround}
      hint={words.legalGroundHint}
      size="full"
      value={typed.legalGround}
      fault={faults.legalGround}
    />
    <DateField
      name="groundSeenOn"
      label={words.groundSeenOn}
      hint={words.groundSeenOnHint}
      optional
      value={typed.groundSeenOn}
      fault={faults.groundSeenOn}
    />
    <TextAreaField
      name="whichData"
      label={words.whichData}
      hint={words.whichDataHint}
      rows={2}
      optional
      value={typed.whichData}
      fault={faults.whichData}
    />
  </>
)

const Days = ({ faults, typed }: Part) => (
  <FieldSet legend={text.facts.period}>
    <DateField name="from" label={words.from} value={typed.from} fault={faults.from} />
    <DateField
      name="until"
      label={words.until}
      hint={words.untilHint}
      optional
      value={typed.until}
      fault={faults.until}
    />
    <DateField
      name="signedOn"
      label={words.signedOn}
      hint={words.signedOnHint}
      optional
      value={typed.signedOn}
      fault={faults.signedOn}
    />
    <TextField
      name="signedBy"
      label={words.signedBy}
      hint={words.signedByHint}
      size="full"
      optional
      value={typed.signedBy}
      fault={faults.signedBy}
    />
    <TextField
      name="document"
      label={words.document}
      hint={words.documentHint}
      optional
      value={typed.document}
      fault={faults.document}
    />
  </FieldSet>
)
