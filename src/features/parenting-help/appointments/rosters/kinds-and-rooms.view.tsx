import { Button } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { CheckboxField } from '../../../../platform/html/components/checkbox-field.view.tsx'
import { Details } from '../../../../platform/html/components/details.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { NumberField } from '../../../../platform/html/components/number-field.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { SelectField } from '../../../../platform/html/components/select-field.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import { type RostersProps, rostersPath } from './rosters-props.ts'
import { choices, nameIn, Stop } from './stop.view.tsx'
import { rosterText as text } from './text.ts'

export const Kinds = ({ kinds, open, faults, typed }: RostersProps) => (
  <Card id="soorten" title={text.kinds.title}>
    {kinds.length === 0 && <Paragraph>{text.kinds.none}</Paragraph>}
    <ul class="cjg-plain">
      {kinds.map(({ id, name, minutes, fromMonths, untilMonths, isOpen }) => (
        <li>
          <strong>{name}</strong>, {text.kinds.line(minutes, fromMonths, untilMonths)}
          {isOpen ? `, ${text.kinds.open}` : ''}
          <Stop action={`${rostersPath}/soorten/${id}/stop`} label={text.stop} about={name} />
        </li>
      ))}
    </ul>
    <Details summary={text.kinds.add} open={open === 'soort'}>
      <Form action={`${rostersPath}/soorten`}>
        <TextField name="name" label={text.kinds.name} value={typed.name} fault={faults.name} />
        <TextField name="words" label={text.kinds.words} size="full" value={typed.words} fault={faults.words} />
        <NumberField
          name="minutes"
          label={text.kinds.minutes}
          unit="minuten"
          whole
          value={typed.minutes}
          fault={faults.minutes}
        />
        <NumberField
          name="fromMonths"
          label={text.kinds.from}
          unit={text.kinds.months}
          whole
          value={typed.fromMonths ?? '0'}
          fault={faults.fromMonths}
        />
        <NumberField
          name="untilMonths"
          label={text.kinds.until}
          unit={text.kinds.months}
          whole
          value={typed.untilMonths ?? '48'}
          fault={faults.untilMonths}
        />
        <CheckboxField name="isOpen" label={text.kinds.isOpen} checked={typed.isOpen !== undefined} />
        <Button look="secondary">{text.kinds.add}</Button>
      </Form>
    </Details>
  </Card>
)

export const Rooms = ({ rooms, locations, open, faults, typed }: RostersProps) => (
  <Card id="ruimtes" title={text.rooms.title}>
    {rooms.length === 0 && <Paragraph>{text.rooms.none}</Paragraph>}
    <ul class="cjg-plain">
      {rooms.map(({ name, location }) => (
        <li>
          {name}, {nameIn(locations, location)}
        </li>
      ))}
    </ul>
    <Details summary={text.rooms.add} open={open === 'ruimte'}>
      <Form action={`${rostersPath}/ruimtes`}>
        <TextField
          name="name"
          id="room-name"
          label={text.rooms.name}
          value={open === 'ruimte' ? typed.name : ''}
          fault={open === 'ruimte' ? faults.name : undefined}
        />
        <SelectField name="location" label={text.rooms.location} choices={choices(locations)} value={typed.location} />
        <Button look="secondary">{text.rooms.add}</Button>
      </Form>
    </Details>
  </Card>
)
