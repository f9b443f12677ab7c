import { Breadcrumb } from '../../platform/html/components/breadcrumb.view.tsx'
import { Button } from '../../platform/html/components/button.view.tsx'
import { Card, Moment } from '../../platform/html/components/card.view.tsx'
import { RadioGroup } from '../../platform/html/components/choice-group.view.tsx'
import { Reading, Stack } from '../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../platform/html/components/form.view.tsx'
import { PageHeader } from '../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../platform/html/components/paragraph.view.tsx'
import { TextAreaField } from '../../platform/html/components/text-area-field.view.tsx'
import type { Faults, Typed } from '../../platform/web/form.ts'
import type { OwnAppointment } from './ask-change.ts'
import { wishes } from './change.form.ts'
import { appointmentText as text } from './text.ts'

type Props = {
  readonly own: OwnAppointment
  /** In working days. */
  readonly promised: number
  readonly phone: string
  readonly faults: Faults
  readonly typed: Typed
}

/** When, where and what for; and a way to ask for another day. */
export const AppointmentPage = ({ own, promised, phone, faults, typed }: Props) => (
  <Reading>
    <Stack>
      <ErrorSummary faults={faults} />
      <Breadcrumb trail={[{ href: '/mijn/agenda', label: text.back }]} current={text.title(own.about)} />
      <PageHeader title={text.title(own.about)} />
      <Moment>{text.when(own.appointment)}</Moment>
      <Paragraph>{text.what(own.appointment)}</Paragraph>
      <Card id="verzetten" title={text.change}>
        <Paragraph>{text.stands(promised)}</Paragraph>
        <Paragraph>{text.soon(phone)}</Paragraph>
        <Form action={`/mijn/afspraken/${own.appointment.id}`}>
          <RadioGroup
            name="wish"
            label={text.wishLabel}
            choices={wishes.map(wish => ({ value: wish, label: text.wishes[wish] }))}
            value={typed.wish ?? ''}
            fault={faults.wish}
          />
          <TextAreaField
            name="words"
            label={text.words}
            rows={3}
            maxlength={1000}
            optional
            value={typed.words}
            fault={faults.words}
          />
          <Button icon="send">{text.send}</Button>
        </Form>
      </Card>
    </Stack>
  </Reading>
)
