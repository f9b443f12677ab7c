import type { NoticeParty } from '../../../../knowledge/referral-index/notice.ts'
import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { RadioGroup } from '../../../../platform/html/components/choice-group.view.tsx'
import { Reading } from '../../../../platform/html/components/columns.view.tsx'
import { DateField } from '../../../../platform/html/components/date-field.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import { Timeline } from '../../../../platform/html/components/timeline.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { consentRoutes, type IndexConsent } from './consent.ts'
import { text } from './text.ts'

export type ConsentPageProps = {
  readonly concern: string
  readonly given: readonly IndexConsent[]
  readonly missing: readonly NoticeParty[]
  readonly today: Temporal.PlainDate
  readonly faults: Faults
  readonly typed: Typed
  readonly said: 'saved' | 'taken' | null
}

export const ConsentPage = (props: ConsentPageProps) => {
  const { concern, given, missing, faults, said } = props
  const back = `/signalen/zorgen/${concern}`
  return (
    <Reading>
      <Breadcrumb trail={[{ href: back, label: text.back }]} current={text.title} />
      <ErrorSummary faults={faults} />
      {said && (
        <Notice tone="positive" live>
          {text[said]}
        </Notice>
      )}
      <PageHeader title={text.title} />
      <Notice tone={missing.length === 0 && given.length > 0 ? 'positive' : 'info'}>
        <p>
          <strong>
            {missing.length > 0 ? text.missing(missing) : given.length > 0 ? text.complete : text.unknown}
          </strong>
        </p>
        <p>{text.intro}</p>
      </Notice>
      {missing.length > 0 && (
        <Card id="toestemming" title={text.form.title}>
          <ConsentForm {...props} />
        </Card>
      )}
      <Card id="gegeven" title={text.given}>
        {given.length === 0 ? <Paragraph>{text.nobody}</Paragraph> : <Given {...props} />}
      </Card>
      <ButtonLink href={back} look="secondary">
        {text.toConcern}
      </ButtonLink>
    </Reading>
  )
}

const ConsentForm = ({ concern, missing, today, faults, typed }: ConsentPageProps) => (
  <Form action={`/signalen/zorgen/${concern}/toestemming`}>
    <RadioGroup
      name="party"
      label={text.form.party}
      choices={missing.map(value => ({ value, label: text.form.parties[value] }))}
      value={typed.party ?? (missing.length === 1 ? missing[0] : undefined)}
      fault={faults.party}
    />
    <TextField name="givenBy" label={text.form.givenBy} value={typed.givenBy} fault={faults.givenBy} />
    <DateField
      name="on"
      label={text.form.on}
      value={typed.on ?? today.toString()}
      max={today.toString()}
      fault={faults.on}
    />
    <RadioGroup
      name="route"
      label={text.form.route}
      choices={consentRoutes.map(value => ({ value, label: text.form.routes[value] }))}
      value={typed.route}
      fault={faults.route}
      inline
    />
    <Button icon="check">{text.form.button}</Button>
  </Form>
)

const Given = ({ concern, given }: ConsentPageProps) => (
  <Timeline
    items={given.map(consent => ({
      when: text.form.parties[consent.party],
      title: text.line(consent),
      icon: consent.withdrawnOn ? ('stop' as const) : ('check' as const),
      body: consent.withdrawnOn ? (
        <p>{text.withdrawn(consent.withdrawnOn)}</p>
      ) : (
        <Form action={`/signalen/zorgen/${concern}/toestemming/${consent.id}/intrekking`}>
          <Paragraph look="small">{text.withdrawAbout}</Paragraph>
          <Button look="secondary">{text.withdraw}</Button>
        </Form>
      ),
    }))}
  />
)
