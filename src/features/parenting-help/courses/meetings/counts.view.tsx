import { Button } from '../../../../platform/html/components/button.view.tsx'
import { Card } from '../../../../platform/html/components/card.view.tsx'
import { Form } from '../../../../platform/html/components/form.view.tsx'
import { NumberField } from '../../../../platform/html/components/number-field.view.tsx'
import { Paragraph } from '../../../../platform/html/components/paragraph.view.tsx'
import { SelectField } from '../../../../platform/html/components/select-field.view.tsx'
import { TextField } from '../../../../platform/html/components/text-field.view.tsx'
import { dayInTheNetherlands, format } from '../../../../platform/i18n/format.ts'
import type { Faults, Typed } from '../../../../platform/web/form.ts'
import { type Course, workPath } from '../course.ts'
import { courseWords } from '../text.ts'
import type { Cost, HeadCount } from './store.ts'
import { text } from './text.ts'

type Given = { readonly course: Course; readonly faults: Faults; readonly typed: Typed }

/** The days of a course, to choose from. */
export const daysOf = ({ meetings }: Course): readonly Temporal.PlainDate[] =>
  meetings.map(({ startsAt }) => dayInTheNetherlands(startsAt))

/** Where nobody signs up, heads are counted. */
export const HeadsCard = ({
  course,
  headCounts,
  faults,
  typed,
}: Given & { readonly headCounts: readonly HeadCount[] }) => (
  <Card id="koppen" title={text.heads}>
    <Paragraph>{text.headsAbout}</Paragraph>
    <Form action={`${workPath(course.id)}/geteld`}>
      <SelectField
        name="metOn"
        label={text.metOn}
        choices={daysOf(course).map(day => ({ value: day.toString(), label: format.weekday(day) }))}
        value={typed.metOn}
        fault={faults.metOn}
      />
      <NumberField name="adults" label={text.adults} whole value={typed.adults ?? ''} fault={faults.adults} />
      <NumberField name="children" label={text.children} whole value={typed.children ?? '0'} fault={faults.children} />
      <Button icon="check">{text.saveHeads}</Button>
    </Form>
    <ul>
      {headCounts.map(count => (
        <li>{text.counted(count.metOn, courseWords.people(count))}</li>
      ))}
    </ul>
  </Card>
)

export const CostCard = ({ course, cost, faults, typed }: Given & { readonly cost: Cost | null }) => (
  <Card id="kosten" title={text.cost}>
    <Paragraph look="small">{text.costAbout}</Paragraph>
    <Form action={`${workPath(course.id)}/kosten`}>
      <NumberField
        name="euros"
        label={text.euros}
        unit={text.eurosUnit}
        value={typed.euros ?? (cost ? format.number(cost.cents / 100, 2).replace('.', '') : '')}
        fault={faults.euros}
      />
      <TextField
        name="costWords"
        label={text.costWords}
        optional
        value={typed.costWords ?? cost?.words ?? ''}
        fault={faults.costWords}
      />
      <Button look="secondary" small>
        {text.saveCost}
      </Button>
    </Form>
  </Card>
)
