import { Button, ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { RadioGroup } from '../../../../platform/html/components/choice-group.view.tsx'
import { Reading } from '../../../../platform/html/components/columns.view.tsx'
import { DateField } from '../../../../platform/html/components/date-field.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { SelectField } from '../../../../platform/html/components/select-field.view.tsx'
import { TextAreaField } from '../../../../platform/html/components/text-area-field.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { RecordFrame } from '../record-frame.view.tsx'
import type { RecordPage } from '../record-page.ts'
import { type Alert, alertKinds, alertSources, severities } from './alert.ts'
import { text } from './text.ts'

type Props = { readonly page: RecordPage; readonly faults: Faults; readonly typed: Typed }

export const NewAlertPage = ({ page, faults, typed }: Props) => (
  <>
    <ErrorSummary faults={faults} />
    <RecordFrame page={page} part="voorgeschiedenis">
      <Card id="waarschuwing" title={text.add}>
        <Reading>
          <Paragraph>{text.intro}</Paragraph>
          <Form action={`/jeugd/${page.child.id}/waarschuwingen/nieuw`}>
            <AlertFields page={page} faults={faults} typed={typed} />
            <Buttons page={page} label={text.save} />
          </Form>
        </Reading>
      </Card>
    </RecordFrame>
  </>
)

const AlertFields = ({ page, faults, typed }: Props) => (
  <>
    <RadioGroup
      name="kind"
      label={text.fields.kind}
      choices={alertKinds.map(kind => ({ value: kind, label: text.kind[kind] }))}
      value={typed.kind ?? 'allergy'}
      fault={faults.kind}
      inline
    />
    <TextField
      name="what"
      label={text.fields.what}
      hint={text.fields.whatHint}
      maxlength={120}
      value={typed.what}
      fault={faults.what}
    />
    <RadioGroup
      name="severity"
      label={text.fields.severity}
      choices={severities.map(severity => ({ value: severity, label: text.severity[severity] }))}
      value={typed.severity}
      fault={faults.severity}
      inline
    />
    <SelectField
      name="source"
      label={text.fields.source}
      choices={alertSources.map(source => ({ value: source, label: text.source[source] }))}
      value={typed.source ?? 'parents'}
      fault={faults.source}
    />
    <DateField
      name="on"
      label={text.fields.on}
      value={typed.on ?? page.today.toString()}
      max={page.today.toString()}
      fault={faults.on}
    />
  </>
)

export const EndAlertPage = ({ page, alert, faults, typed }: Props & { readonly alert: Alert }) => (
  <>
    <ErrorSummary faults={faults} />
    <RecordFrame page={page} part="voorgeschiedenis">
      <Card id="waarschuwing" title={text.endOf(alert.what)}>
        <Reading>
          <Form action={`/jeugd/${page.child.id}/waarschuwingen/${alert.id}`}>
            <DateField
              name="on"
              label={text.fields.endedOn}
              value={typed.on ?? page.today.toString()}
              min={alert.on.toString()}
              max={page.today.toString()}
              fault={faults.on}
            />
            <TextAreaField
              name="reason"
              label={text.fields.reason}
              rows={3}
              maxlength={1000}
              value={typed.reason}
              fault={faults.reason}
            />
            <Buttons page={page} label={text.end} />
          </Form>
        </Reading>
      </Card>
    </RecordFrame>
  </>
)

const Buttons = ({ page, label }: Pick<Props, 'page'> & { readonly label: string }) => (
  <ButtonRow>
    <Button icon="check">{label}</Button>
    <ButtonLink href={`/jeugd/${page.child.id}/voorgeschiedenis`} look="subtle">
      {text.cancel}
    </ButtonLink>
  </ButtonRow>
)
