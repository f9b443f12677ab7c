import { Breadcrumb } from '../../../../platform/html/components/breadcrumb.view.tsx'
import { Button } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { CheckboxGroup } from '../../../../platform/html/components/choice-group.view.tsx'
import { Grid, Stack } from '../../../../platform/html/components/columns.view.tsx'
import { DateField, TimeField } from '../../../../platform/html/components/date-field.view.tsx'
import { Details } from '../../../../platform/html/components/details.view.tsx'
import { ErrorSummary } from '../../../../platform/html/components/error-summary.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { Notice } from '../../../../platform/html/components/notice.view.tsx'
import { PageHeader } from '../../../../platform/html/components/page-header.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { SelectField } from '../../../../platform/html/components/select-field.view.tsx'
import { format } from '../../../../platform/i18n/format.ts'
import { clock } from '../words.ts'
import { Kinds, Rooms } from './kinds-and-rooms.view.tsx'
import { absenceReasons } from './roster.ts'
import { type RostersProps, rostersPath } from './rosters-props.ts'
import { choices, nameIn, Stop } from './stop.view.tsx'
import { rosterText as text } from './text.ts'

export const RostersPage = (props: RostersProps) => (
  <Stack>
    <ErrorSummary faults={props.faults} />
    {props.isSaved && (
      <Notice tone="positive" live>
        <p>{text.saved}</p>
      </Notice>
    )}
    <Breadcrumb trail={[{ href: '/beheer', label: 'Beheer' }]} current={text.title} />
    <PageHeader title={text.title} remark={text.intro} />
    <Rosters {...props} />
    <Absences {...props} />
    <Kinds {...props} />
    <Rooms {...props} />
  </Stack>
)

const Rosters = (props: RostersProps) => {
  const { rosters, professionals, locations, rooms, kinds } = props
  return (
    <Card id="roosters" title={text.rosters.title}>
      {rosters.length === 0 && <Paragraph>{text.rosters.none}</Paragraph>}
      <ul class="cjg-plain">
        {rosters.map(one => {
          const line = `${nameIn(professionals, one.professional)}, ${text.weekdays[one.weekday - 1]} ${clock(one.from)}-${clock(one.until)}, ${[nameIn(locations, one.location), nameIn(rooms, one.room)].filter(Boolean).join(', ')}`
          return (
            <li>
              {line}. {format.list(one.kinds.map(kind => nameIn(kinds, kind)).filter(Boolean))}.{' '}
              {format.shortDay(one.startsOn)}
              {one.endsOn ? ` t/m ${format.shortDay(one.endsOn)}` : ''}
              <Stop action={`${rostersPath}/roosters/${one.id}/stop`} label={text.stop} about={line} />
            </li>
          )
        })}
      </ul>
      <Details summary={text.rosters.add} open={props.open === 'rooster'}>
        <RosterForm {...props} />
      </Details>
    </Card>
  )
}

const RosterForm = ({ professionals, locations, rooms, kinds, today, faults, typed }: RostersProps) => (
  <Form action={`${rostersPath}/roosters`}>
    <SelectField
      name="professional"
      label={text.rosters.professional}
      choices={choices(professionals)}
      value={typed.professional}
      fault={faults.professional}
    />
    <SelectField
      name="location"
      id="roster-location"
      label={text.rosters.location}
      choices={choices(locations)}
      value={typed.location}
      fault={faults.location}
    />
    <SelectField
      name="room"
      label={text.rosters.room}
      none={text.rosters.noRoom}
      choices={rooms.map(({ id, name, location }) => ({ value: id, label: `${name}, ${nameIn(locations, location)}` }))}
      value={typed.room}
      fault={faults.room}
      optional
    />
    <SelectField
      name="weekday"
      label={text.rosters.weekday}
      choices={text.weekdays.map((label, place) => ({ value: String(place + 1), label }))}
      value={typed.weekday}
      fault={faults.weekday}
    />
    <Grid>
      <TimeField name="from" label={text.rosters.from} value={typed.from ?? '09:00'} fault={faults.from} />
      <TimeField name="until" label={text.rosters.until} value={typed.until ?? '12:00'} fault={faults.until} />
    </Grid>
    <Grid>
      <DateField
        name="startsOn"
        label={text.rosters.startsOn}
        value={typed.startsOn ?? today.toString()}
        fault={faults.startsOn}
      />
      <DateField name="endsOn" label={text.rosters.endsOn} value={typed.endsOn} fault={faults.endsOn} optional />
    </Grid>
    <CheckboxGroup
      name="kinds"
      label={text.rosters.kinds}
      choices={choices(kinds)}
      value={typed.kinds}
      fault={faults.kinds}
    />
    <Button icon="check">{text.rosters.add}</Button>
  </Form>
)

const Absences = ({ absences, professionals, open, faults, typed, today }: RostersProps) => (
  <Card id="uitzonderingen" title={text.absences.title}>
    {absences.length === 0 && <Paragraph>{text.absences.none}</Paragraph>}
    <ul class="cjg-plain">
      {absences.map(one => {
        const line = `${one.professional ? nameIn(professionals, one.professional) : text.absences.everyone}, ${format.moment(one.startsAt)} - ${format.moment(one.endsAt)}`
        return (
          <li>
            {line} ({text.absences.reasons[one.reason]})
            <Stop action={`${rostersPath}/uitzonderingen/${one.id}/weg`} label={text.withdraw} about={line} />
          </li>
        )
      })}
    </ul>
    <Details summary={text.absences.add} open={open === 'uitzondering'}>
      <p>{text.absences.about}</p>
      <Form action={`${rostersPath}/uitzonderingen`}>
        <SelectField
          name="who"
          label={text.absences.professional}
          none={text.absences.everyone}
          choices={choices(professionals)}
          value={typed.who}
          optional
        />
        <Grid>
          <DateField
            name="fromDay"
            label={text.absences.from}
            value={typed.fromDay ?? today.toString()}
            fault={faults.fromDay}
          />
          <TimeField
            name="fromTime"
            label={text.rosters.from}
            value={typed.fromTime ?? '00:00'}
            fault={faults.fromTime}
          />
          <DateField name="untilDay" label={text.absences.until} value={typed.untilDay} fault={faults.untilDay} />
          <TimeField
            name="untilTime"
            label={text.rosters.until}
            value={typed.untilTime ?? '23:59'}
            fault={faults.untilTime}
          />
        </Grid>
        <SelectField
          name="reason"
          label={text.absences.reason}
          choices={absenceReasons.map(value => ({ value, label: text.absences.reasons[value] }))}
          value={typed.reason}
          fault={faults.reason}
        />
        <Button look="secondary">{text.absences.add}</Button>
      </Form>
    </Details>
  </Card>
)
