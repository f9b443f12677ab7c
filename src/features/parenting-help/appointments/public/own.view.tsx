import { Button, ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Card, Moment } from '../../../../platform/html/components/card.view.tsx'
import { Reading, Stack } from '../../../../platform/html/components/columns.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Form, QueryForm } from '../../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import { languageName } from '../../../../platform/i18n/interpreter-languages.ts'
import { interpreterWords } from '../../../../platform/i18n/interpreter-words.ts'
import type { Language } from '../../../../platform/i18n/languages.ts'
import type { Appointment } from '../booking/appointment.ts'
import { whenOf } from '../words.ts'
import { About, bookingPath, NotReviewed } from './parts.view.tsx'
import { bookingWords } from './words.ts'

type Props = {
  readonly language: Language
  readonly appointment: Appointment
  readonly code: string
  /** The language of the interpreter that was asked for; null when none was. */
  readonly interpreter: string | null
  readonly isNew: boolean
  readonly isPast: boolean
}

/** For whoever has the code. */
export const PublicOwnPage = ({ language, appointment, code, interpreter, isNew, isPast }: Props) => {
  const { own: words } = bookingWords[language]
  return (
    <Reading>
      <Stack>
        {appointment.end ? (
          <Notice tone="info" live>
            <p>{words.cancelled}</p>
          </Notice>
        ) : (
          isNew && (
            <Notice tone="positive" live>
              <p>{words.made}</p>
            </Notice>
          )
        )}
        <PageHeader title={words.title} />
        <Moment>{whenOf(appointment.startsAt, language)}</Moment>
        <About appointment={appointment} language={language} />
        {interpreter && <Paragraph>{interpreterWords[language].asked(languageName(interpreter, language))}</Paragraph>}
        <Card id="code" title={words.code}>
          <p>
            <strong>
              <bdi>{code}</bdi>
            </strong>
          </p>
        </Card>
        {appointment.end ? (
          <ButtonLink href={bookingPath(language)}>{words.another}</ButtonLink>
        ) : (
          !isPast && <Change {...{ language, appointment, code }} />
        )}
        <NotReviewed language={language} />
      </Stack>
    </Reading>
  )
}

const Change = ({ language, appointment, code }: Pick<Props, 'language' | 'appointment' | 'code'>) => {
  const { own: words } = bookingWords[language]
  return (
    <Form action={`${bookingPath(language)}/${code}/afzeggen`}>
      <ButtonRow>
        <ButtonLink href={`${bookingPath(language)}?kind=${appointment.kind}&code=${code}`} icon="calendar">
          {words.move}
        </ButtonLink>
        <Button look="secondary">{words.cancel}</Button>
      </ButtonRow>
    </Form>
  )
}

type EnterProps = { readonly language: Language; readonly typed: string; readonly fault: string | undefined }

export const EnterCodePage = ({ language, typed, fault }: EnterProps) => {
  const { enter: words } = bookingWords[language]
  return (
    <Reading>
      <Stack>
        <ErrorSummary faults={fault === undefined ? {} : { code: fault }} lang={language} />
        <PageHeader title={words.title} />
        <QueryForm action={`${bookingPath(language)}/code`}>
          <TextField
            name="code"
            label={words.code}
            hint={words.hint}
            value={typed}
            fault={fault}
            lang={language}
            dir="ltr"
          />
          <Button>{words.find}</Button>
        </QueryForm>
        <NotReviewed language={language} />
      </Stack>
    </Reading>
  )
}
