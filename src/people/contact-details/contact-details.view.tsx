import { Button, ButtonLink, ButtonRow } from '../../platform/html/components/button.view.tsx'
import { Reading } from '../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../platform/html/components/form.view.tsx'
import { Notice } from '../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../platform/html/components/page-header.view.tsx'
import { SummaryList } from '../../platform/html/components/summary-list.view.tsx'
import { TextField } from '../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../platform/web/form.ts'
import { type Child, fullName, type Guardian } from '../person.ts'
import type { Versioned } from './change-contact-details.ts'
import { text } from './text.ts'

type Props = {
  readonly child: Child
  readonly guardian: Guardian
  readonly details: Versioned
  readonly faults: Faults
  readonly typed: Typed
  /** Somebody else saved after this form was opened. */
  readonly isStale: boolean
}

export const ContactDetailsPage = ({ child, guardian, details, faults, typed, isStale }: Props) => (
  <Reading>
    <ErrorSummary faults={faults} />
    {isStale && <SavedMeanwhile details={details} />}
    <PageHeader title={text.title(fullName(guardian))} remark={text.about(fullName(child))} />
    <Form
      action={`/jeugd/${child.id}/gezin/${guardian.id}/contact`}
      version={isStale ? details.version : (typed.version ?? details.version)}
    >
      <TextField
        name="phone"
        label={text.phone}
        type="tel"
        value={typed.phone ?? details.phone ?? ''}
        fault={faults.phone}
        optional
      />
      <TextField
        name="email"
        label={text.email}
        type="email"
        value={typed.email ?? details.email ?? ''}
        fault={faults.email}
        optional
      />
      <TextField
        name="interpreterLanguage"
        label={text.interpreterLabel}
        value={typed.interpreterLanguage ?? details.interpreterLanguage ?? ''}
        fault={faults.interpreterLanguage}
        size="short"
        optional
      />
      <ButtonRow>
        <Button icon="check">{text.save}</Button>
        <ButtonLink href={`/jeugd/${child.id}/gezin`} look="subtle">
          {text.cancel}
        </ButtonLink>
      </ButtonRow>
    </Form>
  </Reading>
)

const SavedMeanwhile = ({ details }: Pick<Props, 'details'>) => (
  <Notice tone="warning" title={text.stale} live>
    <p>{text.staleBody}</p>
    <SummaryList
      items={[
        { label: text.phone, value: details.phone ?? text.unknown },
        { label: text.email, value: details.email ?? text.unknown },
        { label: text.interpreter, value: details.interpreterLanguage ?? text.unknown },
      ]}
    />
  </Notice>
)
