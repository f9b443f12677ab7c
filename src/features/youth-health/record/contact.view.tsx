import {
  contactForms,
  contactMoments,
  nearestContactMoment,
} from '../../../knowledge/contact-moments/contact-moments.ts'
import { Button, ButtonLink, ButtonRow } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { RadioGroup } from '../../../platform/html/components/choice-group.view.tsx'
import { Reading } from '../../../platform/html/components/columns.view.tsx'
import { DateField } from '../../../platform/html/components/date-field.view.tsx'
import { ErrorSummary } from '../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { SelectField } from '../../../platform/html/components/select-field.view.tsx'
import { TextAreaField } from '../../../platform/html/components/text-area-field.view.tsx'
import { RecordFrame } from './record-frame.view.tsx'
import type { RecordPage } from './record-page.ts'
import { text } from './text.ts'

type Props = {
  readonly page: RecordPage
  readonly faults: Readonly<Record<string, string>>
  readonly typed: Readonly<Record<string, string>>
}

export const ContactPage = ({ page, faults, typed }: Props) => (
  <>
    <ErrorSummary faults={faults} />
    <RecordFrame page={page} part="overzicht">
      <Card id="contact" title={text.contact.title}>
        <Reading>
          <Form action={`/jeugd/${page.child.id}/contact`}>
            <ContactFields page={page} faults={faults} typed={typed} />
            <ButtonRow>
              <Button icon="check">{text.contact.save}</Button>
              <ButtonLink href={`/jeugd/${page.child.id}`} look="subtle">
                {text.contact.cancel}
              </ButtonLink>
            </ButtonRow>
          </Form>
        </Reading>
      </Card>
    </RecordFrame>
  </>
)

/** Every field but the note has the answer that fits this child today, so that a contact is a few words and Enter. */
const ContactFields = ({ page, faults, typed }: Props) => (
  <>
    <SelectField
      name="moment"
      label={text.contact.moment}
      choices={contactMoments.map(({ code, label }) => ({ value: code, label }))}
      value={typed.moment ?? proposedMoment(page)}
      fault={faults.moment}
    />
    <RadioGroup
      name="form"
      label={text.contact.form}
      choices={contactForms.map(({ code, label }) => ({ value: code, label }))}
      value={typed.form ?? '03'}
      fault={faults.form}
      inline
    />
    <DateField
      name="on"
      label={text.contact.on}
      value={typed.on ?? page.today.toString()}
      max={page.today.toString()}
      fault={faults.on}
    />
    <TextAreaField
      name="note"
      label={text.contact.note}
      hint={text.contact.noteHint}
      rows={6}
      maxlength={4000}
      value={typed.note}
      fault={faults.note}
    />
  </>
)

const proposedMoment = ({ child, today }: RecordPage): string | undefined =>
  child.birth.kind === 'born' ? nearestContactMoment(child.birth.on, today) : undefined
