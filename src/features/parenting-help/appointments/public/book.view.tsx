import { Button, ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Moment } from '../../../../platform/html/components/card.view.tsx'
import { RadioGroup } from '../../../../platform/html/components/choice-group.view.tsx'
import { Reading, Stack } from '../../../../platform/html/components/columns.view.tsx'
import { DateField } from '../../../../platform/html/components/date-field.view.tsx'
import { EmptyState } from '../../../../platform/html/components/empty-state.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Form, QueryForm } from '../../../../platform/html/components/form.view.tsx'
import { Link } from '../../../../platform/html/components/link.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import type { Language } from '../../../../platform/i18n/languages.ts'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { InterpreterField } from '../../walk-in/interpreter/interpreter-field.view.tsx'
import type { Appointment } from '../booking/appointment.ts'
import type { Offered } from '../offer-times.ts'
import type { Kind } from '../rosters/roster.ts'
import { Slots } from '../slots.view.tsx'
import { timeOf, whenOf } from '../words.ts'
import { About, bookingPath, NotReviewed } from './parts.view.tsx'
import { longestName } from './visitor.form.ts'
import { bookingWords } from './words.ts'

type Props = {
  readonly language: Language
  readonly kinds: readonly Kind[]
  readonly chosen: Kind | null
  readonly offered: Offered | null
  /** The code of the appointment that it comes in place of. */
  readonly code: string | null
  readonly isTaken: boolean
  readonly faults: Faults
}

/** One page: what for, which day, which time. */
export const PublicBookPage = (props: Props) => {
  const { language, kinds, isTaken, faults } = props
  const words = bookingWords[language]
  return (
    <Reading>
      <Stack>
        {isTaken && (
          <Notice tone="warning" title={words.taken} live>
            <p>{words.takenBody}</p>
          </Notice>
        )}
        <ErrorSummary faults={faults} lang={language} />
        <PageHeader title={words.title} remark={words.intro} />
        {kinds.length === 0 ? (
          <EmptyState icon="calendar" title={words.noKinds.title}>
            {words.noKinds.body}
          </EmptyState>
        ) : (
          <Search {...props} />
        )}
        <Times {...props} />
        <Paragraph>
          <Link href={`${bookingPath(language)}/code`}>{words.haveCode}</Link>
        </Paragraph>
        <Paragraph>
          {words.family} <Link href="/mijn/afspraak-maken">{words.familyLink}</Link>
        </Paragraph>
        <NotReviewed language={language} />
      </Stack>
    </Reading>
  )
}

const Search = ({ language, kinds, chosen, offered, code }: Props) => {
  const words = bookingWords[language]
  return (
    <QueryForm action={bookingPath(language)}>
      {code !== null && <input type="hidden" name="code" value={code} />}
      <RadioGroup
        name="kind"
        label={words.kind}
        hint={words.kindsInDutch}
        lang={language}
        choices={kinds.map(kind => ({
          value: kind.id,
          label: <bdi lang="nl">{kind.name}</bdi>,
          hint: kind.words && <bdi lang="nl">{kind.words}</bdi>,
        }))}
        value={(chosen ?? kinds[0])?.id}
      />
      <DateField
        name="around"
        label={words.around}
        hint={words.aroundHint}
        lang={language}
        value={offered ? offered.around.toString() : ''}
        optional
      />
      <Button look={chosen ? 'secondary' : 'primary'}>{words.show}</Button>
    </QueryForm>
  )
}

const Times = ({ language, chosen, offered, code, faults }: Props) => {
  if (!chosen || !offered) return null
  const words = bookingWords[language]
  return offered.days.length === 0 ? (
    <EmptyState icon="calendar" title={words.none.title}>
      {words.none.body}
    </EmptyState>
  ) : (
    <Form action={bookingPath(language)}>
      <input type="hidden" name="kind" value={chosen.id} />
      <input type="hidden" name="around" value={offered.around.toString()} />
      {code !== null && <input type="hidden" name="code" value={code} />}
      <Slots
        days={offered.days}
        names={offered.names}
        label={words.slot}
        chosen={undefined}
        fault={faults.slot}
        language={language}
      />
      <Button icon="clock">{words.hold}</Button>
    </Form>
  )
}

type HeldProps = {
  readonly language: Language
  readonly appointment: Appointment
  readonly until: Temporal.Instant
  readonly instead: Appointment | null
  readonly faults: Faults
  readonly typed: Typed
}

export const PublicHeldPage = (props: HeldProps) => {
  const { language, appointment, until, instead, faults } = props
  const words = bookingWords[language]
  return (
    <Reading>
      <Stack>
        <ErrorSummary faults={faults} lang={language} />
        <PageHeader title={words.held.title} remark={words.held.until(timeOf(until))} />
        <Moment>{whenOf(appointment.startsAt, language)}</Moment>
        <About appointment={appointment} language={language} />
        {instead && <Paragraph>{words.instead(whenOf(instead.startsAt, language))}</Paragraph>}
        <Form action={`${bookingPath(language)}/vast/${appointment.visit}`}>
          <VisitorFields {...props} />
          {language !== 'nl' && <InterpreterField language={language} value={props.typed.interpreter} />}
          <ButtonRow>
            <Button icon="check">{words.held.confirm}</Button>
            <ButtonLink href={bookingPath(language)} look="subtle">
              {words.held.back}
            </ButtonLink>
          </ButtonRow>
        </Form>
        <NotReviewed language={language} />
      </Stack>
    </Reading>
  )
}

const VisitorFields = ({ language, faults, typed }: HeldProps) => {
  const { held: words } = bookingWords[language]
  const field = (name: 'name' | 'email' | 'phone') =>
    ({ name, value: typed[name], fault: faults[name], lang: language, optional: true }) as const
  return (
    <>
      <TextField {...field('name')} label={words.name} hint={words.nameHint} maxlength={longestName} dir="auto" />
      <TextField {...field('email')} type="email" autocomplete="email" label={words.email} dir="ltr" />
      <TextField {...field('phone')} type="tel" autocomplete="tel" label={words.phone} hint={words.forget} dir="ltr" />
    </>
  )
}
