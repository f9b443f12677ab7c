import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Button, ButtonLink, ButtonRow } from '../../../../platform/html/components/button.view.tsx'
import { Card, Moment } from '../../../../platform/html/components/card.view.tsx'
import { CheckboxField } from '../../../../platform/html/components/checkbox-field.view.tsx'
import { Reading, Stack } from '../../../../platform/html/components/columns.view.tsx'
import { FieldSet, Form } from '../../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { SummaryList } from '../../../../platform/html/components/summary-list.view.tsx'
import type { Appointment } from '../booking/appointment.ts'
import { whenOf } from '../words.ts'
import { bookPath } from './book.view.tsx'
import { familyText as text } from './text.ts'

export type Named = { readonly appointment: Appointment; readonly name: string | null; readonly place: string }
export type Reachable = { readonly mail: boolean; readonly text: boolean }

type HeldProps = {
  readonly visit: readonly Named[]
  readonly until: Temporal.Instant
  readonly instead: Appointment | null
  readonly reachable: Reachable
  readonly wants: Reachable
}

/** Third: right like this? */
export const HeldPage = ({ visit, until, instead, reachable, wants }: HeldProps) => {
  const [first] = visit
  return (
    <Reading>
      <Stack>
        <PageHeader title={text.held.title} remark={text.held.until(until)} />
        {first && <Moment>{whenOf(first.appointment.startsAt)}</Moment>}
        <Facts visit={visit} />
        {instead && <Paragraph>{text.held.instead(instead)}</Paragraph>}
        <Form action={`${bookPath}/${first?.appointment.visit ?? ''}`}>
          <ReminderFields reachable={reachable} wants={wants} />
          <ButtonRow>
            <Button icon="check">{instead ? text.held.move : text.held.confirm}</Button>
            <ButtonLink href={bookPath} look="subtle">
              {text.held.back}
            </ButtonLink>
          </ButtonRow>
        </Form>
      </Stack>
    </Reading>
  )
}

const Facts = ({ visit }: Pick<HeldProps, 'visit'>) => {
  const [first] = visit
  if (!first) return null
  return (
    <SummaryList
      items={[
        ...visit.map(({ appointment, name }) => ({
          label: name ?? text.own.what,
          value: text.line(appointment, null),
        })),
        { label: text.own.what, value: first.appointment.kindName },
        { label: text.own.whereLabel, value: first.place },
        { label: text.own.duration, value: text.own.minutes(first.appointment.minutes * visit.length) },
      ]}
    />
  )
}

/** Both boxes, as far as there is an address or number. */
export const ReminderFields = ({ reachable, wants }: Pick<HeldProps, 'reachable' | 'wants'>) => (
  <FieldSet legend={text.held.reminders}>
    <p class="cjg-remark">{reachable.mail || reachable.text ? text.held.reminderWords : text.held.noAddress}</p>
    {reachable.mail && <CheckboxField name="mail" label={text.held.mail} checked={wants.mail} />}
    {reachable.text && <CheckboxField name="text" label={text.held.text} checked={wants.text} />}
  </FieldSet>
)

type OwnProps = {
  readonly own: Named
  /** Those who come along, this one included. */
  readonly together: readonly Named[]
  readonly isPast: boolean
  readonly told: 'made' | 'moved' | 'cancelled' | null
  readonly isMailed: boolean
}

/** An appointment of one's own: when, where, and what if one cannot come. */
export const OwnPage = ({ own, together, isPast, told, isMailed }: OwnProps) => {
  const { appointment, name } = own
  const isCancelled = appointment.end !== null
  return (
    <Reading>
      <Stack>
        {told && !(isCancelled && told !== 'cancelled') && (
          <Notice tone="positive" live>
            <p>
              {text.own[told]} {isMailed && told !== 'cancelled' ? text.own.mailed : ''}
            </p>
          </Notice>
        )}
        <Breadcrumb trail={[{ href: '/mijn/agenda', label: text.agenda }]} current={text.own.title(name)} />
        <PageHeader title={isCancelled ? text.own.cancelledTitle : text.own.title(name)} />
        <Moment>{whenOf(appointment.startsAt)}</Moment>
        <SummaryList
          items={[
            { label: text.own.what, value: appointment.kindName },
            { label: text.own.whereLabel, value: own.place },
            { label: text.own.duration, value: text.own.minutes(appointment.minutes) },
          ]}
        />
        {together.length > 1 && <Together own={own} together={together} />}
        {!isCancelled && !isPast && <Change own={own} />}
        {isPast && !isCancelled && <Paragraph>{text.own.past}</Paragraph>}
        <ButtonRow>
          <ButtonLink href={bookPath} look="subtle" icon="add">
            {text.own.another}
          </ButtonLink>
          <ButtonLink href="/mijn/herinneringen" look="subtle" icon="mail">
            {text.remindersPage.title}
          </ButtonLink>
        </ButtonRow>
      </Stack>
    </Reading>
  )
}

const Together = ({ own, together }: Pick<OwnProps, 'own' | 'together'>) => (
  <Card id="samen" title={text.own.together}>
    <ul>
      {together.map(({ appointment, name }) => (
        <li>
          {appointment.id === own.appointment.id ? (
            text.line(appointment, name)
          ) : (
            <a class="nl-link" href={`/mijn/bezoek/${appointment.id}`}>
              {text.line(appointment, name)}
            </a>
          )}
        </li>
      ))}
    </ul>
  </Card>
)

const Change = ({ own: { appointment, name } }: Pick<OwnProps, 'own'>) => (
  <Card id="niet-komen" title={text.own.cancelTitle}>
    <Paragraph>{text.own.cancelAbout}</Paragraph>
    <Form action={`/mijn/bezoek/${appointment.id}/afzeggen`}>
      <ButtonRow>
        <ButtonLink
          href={`${bookPath}?kind=${appointment.kind}&child=${appointment.child ?? ''}&move=${appointment.id}`}
          icon="calendar"
        >
          {text.own.move}
        </ButtonLink>
        <Button look="secondary">{text.own.cancelFor(name)}</Button>
      </ButtonRow>
    </Form>
  </Card>
)
