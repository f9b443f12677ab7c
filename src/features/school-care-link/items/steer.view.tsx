import { Button } from '../../../platform/html/components/button.view.tsx'
import { Card } from '../../../platform/html/components/card.view.tsx'
import { RadioGroup } from '../../../platform/html/components/choice-group.view.tsx'
import { Details } from '../../../platform/html/components/details.view.tsx'
import { Form } from '../../../platform/html/components/form.view.tsx'
import { NumberField } from '../../../platform/html/components/number-field.view.tsx'
import { Paragraph } from '../../../platform/html/components/paragraph.view.tsx'
import { SelectField } from '../../../platform/html/components/select-field.view.tsx'
import { Ways } from '../../../platform/html/components/ways.view.tsx'
import { format } from '../../../platform/i18n/format.ts'
import { text as words } from '../text.ts'
import type { ItemProps } from './item-props.ts'
import { text } from './text.ts'

const says = text.steer

/** When it is discussed, who is invited, and how it ended. */
export const Steer = (props: ItemProps) => (
  <>
    {props.seen.sight === 'whole' && <Agenda {...props} />}
    {props.seen.sight === 'whole' && (props.guests.length > 0 || props.invitable.length > 0) && <Guests {...props} />}
    {props.mayClose.length > 0 && <Close {...props} />}
  </>
)

const Agenda = (props: ItemProps) => {
  const { seen, onAgenda, meetings, isChair } = props
  const free = meetings.filter(meeting => !onAgenda.some(one => one.id === meeting.id))
  return (
    <Card id="agenda" title={says.agenda}>
      {onAgenda.length === 0 ? (
        <Paragraph>{says.none}</Paragraph>
      ) : (
        <Ways
          ways={onAgenda.map(({ id, startsAt }) => ({
            href: `/schoolzorg/overleggen/${id}`,
            label: format.moment(startsAt),
            icon: 'calendar' as const,
          }))}
        />
      )}
      {isChair &&
        seen.item.closure === null &&
        (free.length === 0 ? (
          onAgenda.length === 0 && <Paragraph look="small">{says.noMeeting}</Paragraph>
        ) : (
          <PlaceForm {...props} meetings={free} />
        ))}
    </Card>
  )
}

const PlaceForm = ({ seen, meetings, faults, typed }: ItemProps) => (
  <Form action={`/schoolzorg/besprekingen/${seen.item.id}/agenda`}>
    <SelectField
      name="meeting"
      label={says.meeting}
      choices={meetings.map(({ id, startsAt }) => ({ value: id, label: format.moment(startsAt) }))}
      value={typed.meeting ?? meetings[0]?.id}
      fault={faults.meeting}
    />
    <NumberField
      name="minutes"
      label={says.minutes}
      unit="minuten"
      whole
      value={typed.minutes ?? '15'}
      fault={faults.minutes}
    />
    <Button look="secondary" icon="calendar">
      {says.place}
    </Button>
  </Form>
)

const Guests = ({ seen, guests, invitable, faults }: ItemProps) => (
  <Card id="uitgenodigd" title={says.guests}>
    <Paragraph>
      {guests.length === 0
        ? says.noGuests
        : format.list(guests.map(guest => `${guest.name} (${words.profession[guest.profession]})`))}
    </Paragraph>
    {invitable.length > 0 && seen.item.closure === null && (
      <Form action={`/schoolzorg/besprekingen/${seen.item.id}/genodigden`}>
        <SelectField
          name="professional"
          label={says.guest}
          choices={invitable.map(({ professional, name, profession }) => ({
            value: professional,
            label: `${name}, ${words.profession[profession]}`,
          }))}
          fault={faults.professional}
        />
        <Button look="secondary" icon="mail">
          {says.invite}
        </Button>
      </Form>
    )}
  </Card>
)

const Close = ({ seen, mayClose, minutes, faults }: ItemProps) => {
  const last = minutes[0]?.minutes.decision
  return (
    <Details summary={says.close} open={faults.outcome !== undefined}>
      <Form action={`/schoolzorg/besprekingen/${seen.item.id}/afronding`}>
        <RadioGroup
          name="outcome"
          label={says.closeLabel}
          choices={mayClose.map(value => ({ value, label: words.outcome[value] }))}
          value={mayClose.find(outcome => outcome === last)}
          fault={faults.outcome}
        />
        <Button look="secondary">{says.close}</Button>
      </Form>
    </Details>
  )
}
