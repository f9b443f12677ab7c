import type { Organisation } from '../../../../centre/index.ts'
import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Reading } from '../../../../platform/html/components/columns.view.tsx'
import { DateField } from '../../../../platform/html/components/date-field.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { FieldSet, Form } from '../../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { TextAreaField } from '../../../../platform/html/components/text-area-field.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import { Timeline } from '../../../../platform/html/components/timeline.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import type { Agreement } from '../agreement.ts'
import { text } from './text.ts'

export type AgreementPageProps = {
  readonly organisation: Organisation
  /** The latest first. */
  readonly history: readonly Agreement[]
  readonly faults: Faults
  readonly typed: Typed | null
  readonly newer: Agreement | null
}

export const AgreementPage = (props: AgreementPageProps) => {
  const { organisation, history, faults, newer } = props
  const title = text.form.title(organisation.name)
  return (
    <Reading>
      <Breadcrumb
        trail={[
          { href: '/afspraken', label: text.back },
          { href: '/afspraken/organisaties', label: text.title },
        ]}
        current={organisation.name}
      />
      <ErrorSummary faults={faults} />
      {newer && <Notice tone="warning">{text.stale(newer.setByName, newer.setAt)}</Notice>}
      <PageHeader title={title} />
      <AgreementForm {...props} />
      {history.length > 0 && (
        <Card id="eerder" title={text.history}>
          <Timeline
            items={history.map(agreement => ({
              when: text.setBy(agreement.setByName, agreement.setAt),
              title: text.was(agreement),
              icon: 'document' as const,
              body: <p>{agreement.reason}</p>,
            }))}
          />
        </Card>
      )}
    </Reading>
  )
}

const AgreementForm = ({ organisation, history, faults, typed }: AgreementPageProps) => {
  const words = typed ?? typedFrom(history[0])
  const { form } = text
  return (
    <Form action={`/afspraken/organisaties/${organisation.id}`} version={history[0]?.id ?? ''}>
      <DateField name="signedOn" label={form.signedOn} value={words.signedOn} fault={faults.signedOn} />
      <DateField name="endedOn" label={form.endedOn} value={words.endedOn} fault={faults.endedOn} optional />
      <Reach
        name="coordinator"
        legend={form.coordinator}
        hint={form.coordinatorHint}
        words={words}
        faults={faults}
        phone
      />
      <Reach name="head" legend={form.head} hint="" words={words} faults={faults} phone={false} />
      <TextAreaField
        name="reason"
        label={form.reason}
        hint={form.reasonHint}
        rows={2}
        value={words.reason}
        fault={faults.reason}
      />
      <ButtonRow>
        <Button icon="check">{form.save}</Button>
        <ButtonLink href="/afspraken/organisaties" look="subtle">
          {form.cancel}
        </ButtonLink>
      </ButtonRow>
    </Form>
  )
}

type ReachProps = {
  readonly name: 'coordinator' | 'head'
  readonly legend: string
  readonly hint: string
  readonly words: Typed
  readonly faults: Faults
  readonly phone: boolean
}

const Reach = ({ name, legend, hint, words, faults, phone }: ReachProps) => {
  const field = (part: string) => ({
    name: `${name}${part}`,
    value: words[`${name}${part}`],
    fault: faults[`${name}${part}`],
  })
  return (
    <FieldSet legend={legend}>
      {hint !== '' && <Paragraph look="small">{hint}</Paragraph>}
      <TextField {...field('Name')} label={text.form.name} optional />
      {phone && <TextField {...field('Phone')} label={text.form.phone} type="tel" optional />}
      <TextField {...field('Email')} label={text.form.email} type="email" optional />
    </FieldSet>
  )
}

const typedFrom = (latest: Agreement | undefined): Typed =>
  latest
    ? {
        signedOn: latest.signedOn.toString(),
        endedOn: latest.endedOn?.toString() ?? '',
        coordinatorName: latest.coordinator.name,
        coordinatorPhone: latest.coordinator.phone,
        coordinatorEmail: latest.coordinator.email,
        headName: latest.head.name,
        headEmail: latest.head.email,
      }
    : {}
