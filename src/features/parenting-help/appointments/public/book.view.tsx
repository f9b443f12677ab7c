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
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import type { Appointment } from '../booking/appointment.ts'
import type { Offered } from '../offer-times.ts'
import type { Kind } from '../rosters/roster.ts'
import { Slots } from '../slots.view.tsx'
import { timeOf, whenOf } from '../words.ts'
import { publicText as text } from './text.ts'

export const publicPath = '/afspraak'

type Props = {
  readonly kinds: readonly Kind[]
  readonly chosen: Kind | null
  readonly offered: Offered | null
  /** The code of the appointment that it comes in place of. */
  readonly code: string | null
  readonly isTaken: boolean
  readonly faults: Faults
}

/** One page: what for, which day, which time. */
export const PublicBookPage = ({ kinds, chosen, offered, code, isTaken, faults }: Props) => (
  <Reading>
    <Stack>
      {isTaken && (
        <Notice tone="warning" title={text.taken} live>
          <p>{text.takenBody}</p>
        </Notice>
      )}
      <ErrorSummary faults={faults} />
      <PageHeader title={text.title} remark={text.intro} />
      {kinds.length === 0 ? (
        <EmptyState icon="calendar" title={text.noKinds.title}>
          {text.noKinds.body}
        </EmptyState>
      ) : (
        <Search kinds={kinds} chosen={chosen} offered={offered} code={code} />
      )}
      {chosen && offered && <Times chosen={chosen} offered={offered} code={code} faults={faults} />}
      <Paragraph>
        <Link href={`${publicPath}/code`}>{text.haveCode}</Link>
      </Paragraph>
      <Paragraph>
        {text.family} <Link href="/mijn/afspraak-maken">{text.familyLink}</Link>
      </Paragraph>
    </Stack>
  </Reading>
)

const Search = ({ kinds, chosen, offered, code }: Pick<Props, 'kinds' | 'chosen' | 'offered' | 'code'>) => (
  <QueryForm action={publicPath}>
    {code !== null && <input type="hidden" name="code" value={code} />}
    <RadioGroup
      name="kind"
      label={text.kind}
      choices={kinds.map(({ id, name, words }) => ({ value: id, label: name, hint: words }))}
      value={(chosen ?? kinds[0])?.id}
    />
    <DateField
      name="around"
      label={text.around}
      hint={text.aroundHint}
      value={offered ? offered.around.toString() : ''}
      optional
    />
    <Button look={chosen ? 'secondary' : 'primary'}>{text.show}</Button>
  </QueryForm>
)

type TimesProps = { readonly chosen: Kind; readonly offered: Offered } & Pick<Props, 'code' | 'faults'>

const Times = ({ chosen, offered, code, faults }: TimesProps) =>
  offered.days.length === 0 ? (
    <EmptyState icon="calendar" title={text.none.title}>
      {text.none.body}
    </EmptyState>
  ) : (
    <Form action={publicPath}>
      <input type="hidden" name="kind" value={chosen.id} />
      <input type="hidden" name="around" value={offered.around.toString()} />
      {code !== null && <input type="hidden" name="code" value={code} />}
      <Slots days={offered.days} names={offered.names} label={text.slot} chosen={undefined} fault={faults.slot} />
      <Button icon="clock">{text.hold}</Button>
    </Form>
  )

type HeldProps = {
  readonly appointment: Appointment
  readonly until: Temporal.Instant
  readonly instead: Appointment | null
  readonly faults: Faults
  readonly typed: Typed
}

export const PublicHeldPage = ({ appointment, until, instead, faults, typed }: HeldProps) => (
  <Reading>
    <Stack>
      <ErrorSummary faults={faults} />
      <PageHeader title={text.held.title} remark={`We houden deze tijd voor je vast tot ${timeOf(until)}.`} />
      <Moment>{whenOf(appointment.startsAt)}</Moment>
      <Paragraph>
        {appointment.kindName}, {appointment.locationName}, bij {appointment.professionalName}.
      </Paragraph>
      {instead && <Paragraph>{text.instead(instead.startsAt)}</Paragraph>}
      <Form action={`${publicPath}/vast/${appointment.visit}`}>
        <TextField name="name" label={text.held.name} hint={text.held.nameHint} value={typed.name} optional />
        <TextField
          name="email"
          type="email"
          autocomplete="email"
          label={text.held.email}
          value={typed.email}
          fault={faults.email}
          optional
        />
        <TextField
          name="phone"
          type="tel"
          autocomplete="tel"
          label={text.held.phone}
          hint={text.held.forget}
          value={typed.phone}
          fault={faults.phone}
          optional
        />
        <ButtonRow>
          <Button icon="check">{text.held.confirm}</Button>
          <ButtonLink href={publicPath} look="subtle">
            {text.held.back}
          </ButtonLink>
        </ButtonRow>
      </Form>
    </Stack>
  </Reading>
)
