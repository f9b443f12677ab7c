import { Button, ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Card, Moment } from '../../../../platform/html/components/card.view.tsx'
import { Reading, Stack } from '../../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Form, QueryForm } from '../../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import type { Appointment } from '../booking/appointment.ts'
import { whenOf } from '../words.ts'
import { publicPath } from './book.view.tsx'
import { publicText as text } from './text.ts'

type Props = {
  readonly appointment: Appointment
  readonly code: string
  readonly isNew: boolean
  readonly isPast: boolean
}

/** For whoever has the code. */
export const PublicOwnPage = ({ appointment, code, isNew, isPast }: Props) => (
  <Reading>
    <Stack>
      {appointment.end ? (
        <Notice tone="info" live>
          <p>{text.own.cancelled}</p>
        </Notice>
      ) : (
        isNew && (
          <Notice tone="positive" live>
            <p>{text.own.made}</p>
          </Notice>
        )
      )}
      <PageHeader title={text.own.title} />
      <Moment>{whenOf(appointment.startsAt)}</Moment>
      <Paragraph>
        {appointment.kindName}, {appointment.locationName}, bij {appointment.professionalName}.
      </Paragraph>
      <Card id="code" title={text.own.code}>
        <p>
          <strong>{code}</strong>
        </p>
      </Card>
      {appointment.end ? (
        <ButtonLink href={publicPath}>{text.own.another}</ButtonLink>
      ) : (
        !isPast && <Change appointment={appointment} code={code} />
      )}
    </Stack>
  </Reading>
)

const Change = ({ appointment, code }: Pick<Props, 'appointment' | 'code'>) => (
  <Form action={`${publicPath}/${code}/afzeggen`}>
    <ButtonRow>
      <ButtonLink href={`${publicPath}?kind=${appointment.kind}&code=${code}`} icon="calendar">
        {text.own.move}
      </ButtonLink>
      <Button look="secondary">{text.own.cancel}</Button>
    </ButtonRow>
  </Form>
)

export const EnterCodePage = ({ typed, fault }: { readonly typed: string; readonly fault: string | undefined }) => (
  <Reading>
    <Stack>
      <ErrorSummary faults={fault === undefined ? {} : { code: fault }} />
      <PageHeader title={text.enter.title} />
      <QueryForm action={`${publicPath}/code`}>
        <TextField name="code" label={text.enter.code} hint={text.enter.hint} value={typed} fault={fault} dir="ltr" />
        <Button>{text.enter.find}</Button>
      </QueryForm>
    </Stack>
  </Reading>
)
