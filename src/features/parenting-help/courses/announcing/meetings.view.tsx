import { DateField, TimeField } from '../../../../platform/html/components/date-field.view.tsx'
import { Details } from '../../../../platform/html/components/details.view.tsx'
import { FieldSet } from '../../../../platform/html/components/form.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { mostMeetings } from './course.form.ts'
import { text } from './text.ts'

type Given = { readonly faults: Faults; readonly typed: Typed }

const inSight = 3

/** A day and its hours for each meeting; the first few in sight. */
export const Meetings = ({ faults, typed }: Given) => {
  const numbers = Array.from({ length: mostMeetings }, (_, place) => place + 1)
  const isFilled = typed[`day${inSight + 1}`] !== undefined && typed[`day${inSight + 1}`] !== ''
  return (
    <FieldSet legend={text.form.meetings}>
      <Paragraph>{text.form.meetingsHint}</Paragraph>
      {numbers.slice(0, inSight).map(number => (
        <MeetingRow number={number} faults={faults} typed={typed} />
      ))}
      <Details summary={text.form.more} open={isFilled}>
        {numbers.slice(inSight).map(number => (
          <MeetingRow number={number} faults={faults} typed={typed} />
        ))}
      </Details>
    </FieldSet>
  )
}

const MeetingRow = ({ number, faults, typed }: Given & { readonly number: number }) => (
  <div class="cjg-field-row">
    <DateField
      name={`day${number}`}
      label={text.form.day(number)}
      optional=""
      value={typed[`day${number}`]}
      fault={faults[`day${number}`]}
    />
    <TimeField name={`from${number}`} label={text.form.from} optional="" step={300} value={typed[`from${number}`]} />
    <TimeField name={`until${number}`} label={text.form.until} optional="" step={300} value={typed[`until${number}`]} />
  </div>
)
